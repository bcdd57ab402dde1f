## Šta ArvutAdd javlja sam od sebe.

notice-card = 👤 { $name }
notice-linked-invitation =
    🤝 <b>{ $name }</b> prihvata tvoju pozivnicu. Jedno drugom ste na listi.
    { notice-your-list }
notice-linked-approval =
    🤝 <b>{ $name }</b> te potvrđuje. Jedno drugom ste na listi.
    { notice-your-list }
notice-linked-roll =
    🤝 Ti i <b>{ $name }</b> ste u svojoj grupi označili jedno drugo. Jedno drugom ste na listi.
    { notice-your-list }
notice-your-list = { $people ->
    [one] Tvoja lista poverenja: { $people } osoba, zajedno spremni da pomognu: { $pool }.
    [few] Tvoja lista poverenja: { $people } osobe, zajedno spremni da pomognu: { $pool }.
   *[other] Tvoja lista poverenja: { $people } osoba, zajedno spremni da pomognu: { $pool }.
}
notice-declined = { $name } ne prihvata tvoju pozivnicu. Nije iskorišćena: možeš je dati nekom drugom.
notice-expired = ⌛ Tvoja pozivnica od { $made } je istekla bez odgovora.
notice-open-expired = ⌛ Tvoj otvoreni link od { $made } je istekao. Preko njega je na tvoju listu { $count ->
    [one] stigla { $count } osoba.
    [few] stigle { $count } osobe.
   *[other] stiglo { $count } osoba.
}
notice-waits = ✅ <b>{ $name }</b> dolazi preko tvog otvorenog linka i čeka tvoju potvrdu.{ $more ->
    [0] {""}
    [one] {" "}Čeka još { $more } osoba.
    [few] {" "}Čekaju još { $more } osobe.
   *[other] {" "}Čeka još { $more } osoba.
}
notice-still-waits = ⏳ <b>{ $name }</b> već { $waitingDays } dana čeka tvoju potvrdu.{ $more ->
    [0] {""}
    [one] {" "}Čeka još { $more } osoba.
    [few] {" "}Čekaju još { $more } osobe.
   *[other] {" "}Čeka još { $more } osoba.
}
notice-waiting-expired = ⌛ { $name }: pozivnica je istekla pre potvrde. Možeš tražiti novu.
notice-waiting-revoked = { $name }: pozivnica je opozvana pre potvrde.
notice-waiting-turned-away = { $name } te ovog puta ne potvrđuje. Možeš prvo da porazgovaraš.
notice-withdrawn-me = 🚫 { $by } prekida vezu sa tobom. Više niste jedno drugom na listi. Što ste jedno drugom obećali, ostaje.
notice-withdrawn = 🚫 { $by } prekida vezu ({ $towards }). Tvoje veze su iste.
notice-restored-me = ↩️ { $by } želi ponovo da bude u vezi sa tobom.
notice-restored = ↩️ { $by } obnavlja vezu ({ $towards }).
notice-help-offered = 🙋 <b>{ $name }</b> može da ti pomogne.{ $more ->
    [0] {""}
    [one] {" "}Može još { $more } osoba.
    [few] {" "}Mogu još { $more } osobe.
   *[other] {" "}Može još { $more } osoba.
}
notice-call-covered = ✅ { $name }: pomoć je tu. Hvala ti na spremnosti da pomogneš.
notice-call-halted = ⛔ Operateri su zaustavili poruku: { $name }.
notice-call-ended = ⌛ { $name }: hitno prikupljanje je završeno. Hvala ti na spremnosti da pomogneš.
notice-my-call-halted =
    ⛔ Operateri su zaustavili tvoju poruku. Razlog:
    <q>{ $reason }</q>
notice-member-left = 👋 { $name } više nije ovde. Veza među vama je završena; što je ispunjeno, ostaje zapisano.
notice-suspended =
    ⏸ Operateri su pauzirali tvoje SOS poruke i nova prikupljanja do { $until }. Tvoja obećanja ostaju. Razlog:
    <q>{ $reason }</q>
notice-suspension-ended = ▶️ Pauza je završena: ponovo možeš slati SOS i otvarati prikupljanja.
