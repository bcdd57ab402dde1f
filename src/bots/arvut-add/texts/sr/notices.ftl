## Šta ArvutAdd javlja sam od sebe.

notice-card = 👤 { $name }
notice-linked-invitation =
    🤝 Vaša pozivnica je prihvaćena: { $name }. Jedno drugom ste na listi.
    { notice-your-list }
notice-linked-approval =
    🤝 Potvrđeni ste: { $name }. Jedno drugom ste na listi.
    { notice-your-list }
notice-linked-roll =
    🤝 Vi i { $name } ste se međusobno označili u vašoj grupi. Jedno drugom ste na listi.
    { notice-your-list }
notice-your-list = { $people ->
    [one] Vaša lista poverenja: { $people } osoba, kasa { $pool }.
    [few] Vaša lista poverenja: { $people } osobe, kasa { $pool }.
   *[other] Vaša lista poverenja: { $people } osoba, kasa { $pool }.
}
notice-declined = Vaša pozivnica je odbijena: { $name }. Ništa nije potrošeno; ljudi imaju svoje razloge.
notice-expired = ⌛ Pozivnica ({ $made }) je istekla bez odgovora.
notice-waits = ✅ Preko vašeg otvorenog linka je stigla osoba koja čeka vašu reč: { $name }.{ $more ->
    [0] {""}
   *[other] {" "}Čeka ih još { $more }.
}
notice-still-waits = ⏳ Vašu reč već tri dana čeka { $name }.{ $more ->
    [0] {""}
   *[other] {" "}Čeka ih još { $more }.
}
notice-waiting-expired = ⌛ { $name }: pozivnica je istekla bez odgovora. Možete tražiti novu.
notice-waiting-revoked = { $name }: pozivnica je opozvana pre odgovora.
notice-waiting-turned-away = { $name }: ovog puta niste potvrđeni. Ako želite, prvo razgovarajte.
notice-withdrawn-me = 🚫 { $by }: spremnost da vam pomogne je povučena. Više niste jedno drugom na listi. Što je među vama obećano, ostaje.
notice-withdrawn = 🚫 { $by } više ne potvrđuje spremnost da pomogne. Kome: { $towards }. Vaše sopstvene veze su iste.
notice-restored-me = ↩️ { $by }: spremnost da vam pomogne je obnovljena.
notice-restored = ↩️ { $by } ponovo potvrđuje spremnost da pomogne. Kome: { $towards }.
notice-help-offered = 🙋 Može da vam pomogne { $name }.{ $more ->
    [0] {""}
   *[other] {" "}Mogu da pomognu još: { $more }.
}
notice-call-covered = ✅ { $name }: pomoć je tu, hvala što ste hteli da pomognete.
notice-call-halted = ⛔ Operateri su zaustavili poziv: { $name }.
notice-my-call-halted = ⛔ Operateri su zaustavili vaš poziv. Razlog: { $reason }
notice-member-left = 👋 { $name } više nije sa nama u botu. Veza među vama je završena; što je predato, ostaje zapisano.
notice-suspended = ⏸ Operateri su pauzirali vaše SOS pozive i nova prikupljanja. Do: { $until }. Vaša obećanja ostaju. Razlog: { $reason }
notice-suspension-ended = ▶️ Pauza je završena: ponovo možete zvati i otvarati prikupljanja.
