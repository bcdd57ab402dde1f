## Šta Commit javlja sam: drugoj strani, krugu, na kraju meseca.

notice-open = 🔎 Otvori
notice-help = 🤝 Pomozi
notice-my-pledges = 🗓 Moje obaveze
notice-pledge-again = ❤️ Pomozi opet

# Drugoj strani.
notice-pledge-made = { $stage ->
    [committed] 🤝 { $giver } preuzima obavezu prema tebi: <b>{ $amount }</b>.
   *[intention] ❤️ { $giver } namerava da ti pomogne za { $month }: <b>{ $amount }</b>.
}
notice-pledge-changed = { $stage ->
    [committed] ➕ { $giver } povećava obavezu prema tebi: { $from } → <b>{ $amount }</b>.
   *[intention] ✏️ { $giver } menja nameru za tebe: { $from } → <b>{ $amount }</b>.
}
notice-pledge-withdrawn = ✖ { $giver } povlači nameru za tebe: <b>{ $amount }</b>.
notice-pledge-declined = ✖ { $receiver } ne prihvata tvoju nameru: <b>{ $amount }</b>. Niko ništa ne duguje.
notice-pledge-committed = 🤝 { $giver }: namera od <b>{ $amount }</b> je sada obaveza, rok je do { $on }.
notice-pledge-delivered =
    🤝→👍 { $giver } javlja: ispunjeno, <b>{ $amount }</b>.{ $isLate ->
        [yes] {" "}Sa zakašnjenjem.
       *[no] {""}
    }{ $hasRest ->
        [yes] {" "}Otvoreno ostaje još { $rest }.
       *[no] {""}
    }
    Da li je stiglo?
notice-pledge-confirmed = 👍 { $receiver } potvrđuje: stiglo je <b>{ $amount }</b>. Hvala!{ $hasRest ->
    [yes] {" "}Ostatak ({ $rest }) nije stigao i opet je obaveza.
   *[no] {""}
}
notice-pledge-forgiven = 🕊 { $receiver } te oslobađa obaveze: <b>{ $amount }</b>. Više ništa ne duguješ. Hvala na spremnosti.
notice-pledge-not-received = { $isSurplus ->
    [yes] ✖ { $receiver }: <b>{ $amount }</b> nije stiglo. Cilj je postignut i bez toga, niko ništa ne duguje.
   *[no] ✖ { $receiver }: <b>{ $amount }</b> nije stiglo. To je opet tvoja obaveza.
}
notice-pledge-annulled = { $because ->
    [surplus] 🎉 Cilj je postignut: tvoja obaveza od <b>{ $amount }</b> ({ $name }) više nije potrebna.
   *[collection-closed] ✖ Prikupljanje je završeno: tvoja namera od <b>{ $amount }</b> ({ $receiver }) je poništena, niko ništa ne duguje.
}
notice-pledge-allowed-again = ↩️ { $receiver } opet rado prima tvoju pomoć.

# Ostatku kruga.
circle-pledge-made = { $stage ->
    [committed] 🤝 { $giver } → { $receiver }: obaveza, <b>{ $amount }</b>.
   *[intention] ❤️ { $giver } → { $receiver }: namera, <b>{ $amount }</b>.
}
circle-pledge-changed = ✏️ { $giver } → { $receiver }: { $from } → <b>{ $amount }</b>.
circle-pledge-withdrawn = ✖ { $giver } → { $receiver }: <b>{ $amount }</b> povučeno.
circle-pledge-declined = ✖ { $giver } → { $receiver }: <b>{ $amount }</b> se više ne računa.
circle-pledge-committed = 🤝 { $giver } → { $receiver }: obaveza, <b>{ $amount }</b>.
circle-pledge-delivered = 🤝→👍 { $giver } → { $receiver }: ispunjeno <b>{ $amount }</b>.
circle-pledge-confirmed = 👍 { $giver } → { $receiver }: potvrđeno <b>{ $amount }</b>.
circle-pledge-forgiven = 🕊 { $receiver } oslobađa obaveze: { $giver }, <b>{ $amount }</b>.
circle-pledge-annulled = ✖ { $giver } → { $receiver }: <b>{ $amount }</b> poništeno.

day-head = <b>👥 Krug danas: { $name }</b>
day-more = … i još { $count }
day-pledge-made = ❤️🤝 { $giver } { $amount }: novo
day-pledge-changed = ✏️ { $giver } { $amount }: izmenjeno
day-pledge-withdrawn = ✖ { $giver } { $amount }: povučeno
day-pledge-declined = ✖ { $giver } { $amount }: više se ne računa
day-pledge-committed = 🤝 { $giver } { $amount }: obaveza
day-pledge-delivered = 🤝→👍 { $giver } { $amount }: ispunjeno
day-pledge-confirmed = 👍 { $giver } { $amount }: potvrđeno
day-pledge-forgiven = 🕊 { $giver } { $amount }: oslobođeno
day-pledge-annulled = ✖ { $giver } { $amount }: poništeno

# Molbe i podsetnici.
notice-asked-commit =
    📩 { $receiver } te moli da preuzmeš obavezu: <b>{ $amount }</b>.
    Obaveza se mora ispuniti; i „ne sada” je odgovor.
notice-asked-deliver =
    📩 { $receiver } te moli da ispuniš <b>{ $amount }</b>{ $hasDay ->
        [yes] {", rok je do "}{ $on }
       *[no] {""}
    }.
notice-name-a-day = Ako će biti drugog dana, izaberi ga.
notice-asked-confirm =
    📩 { $giver } pita: da li je stiglo <b>{ $amount }</b>?
    Potvrditi možeš samo ti.
notice-reminded-commit = ⏰ Prošao je dan: { $receiver } te moli da preuzmeš obavezu, <b>{ $amount }</b>.
notice-reminded-deliver = ⏰ Prošao je dan: { $receiver } te moli da ispuniš <b>{ $amount }</b>.
notice-reminded-confirm = ⏰ Prošao je dan: { $giver } čeka tvoj odgovor, <b>{ $amount }</b>.
notice-unanswered-commit = ⏰ { $giver }: još nema odgovora na tvoju molbu za obavezu, <b>{ $amount }</b>. Podsetnik je poslat.
notice-unanswered-deliver = ⏰ { $giver }: još nema odgovora na tvoju molbu da se ispuni <b>{ $amount }</b>. Podsetnik je poslat.
notice-unanswered-confirm = ⏰ { $receiver }: još nema odgovora da li je stiglo <b>{ $amount }</b>. Podsetnik je poslat.
notice-request-not-now = ✋ { $giver } sada ne može da preuzme obavezu: <b>{ $amount }</b>. Namera ostaje.
notice-request-on-day = 🗓 { $giver } će to ispuniti { $on }: <b>{ $amount }</b>.
notice-request-done = 💬 { $giver } odgovara: <b>{ $amount }</b>.

# Šta se dešava po pravilima, zahvalnost, gosti.
notice-emergency-help =
    🆘 <b>{ $receiver } sada traži hitnu podršku.</b> Možeš li da preuzmeš hitnu obavezu?
    Tvoja namera ({ $amount }) ostaje i dotle je pauzirana.
notice-resumed = { $side ->
    [giver] ▶️ Tvoja pomoć se nastavlja: <b>{ $amount }</b> → { $name }, rok je do { $on }.
   *[receiver] ▶️ Pomoć tebi se nastavlja: <b>{ $amount }</b> ← { $name }, rok je do { $on }.
}
notice-renewed = { $isPaused ->
    [yes] 🔁 Tvoja potvrđena pomoć ({ $receiver }) je obnovljena kao namera, <b>{ $amount }</b>; za sada je pauzirana.
   *[no] 🔁 Tvoja potvrđena pomoć ({ $receiver }) je obnovljena kao namera, <b>{ $amount }</b>. Promeni je ili povuci kad god želiš.
}
notice-not-renewed-collection-is-closed = 🔁 { $amount } ({ $name }) nije obnovljeno: tamo sada ništa nije potrebno.
notice-not-renewed-giver-already-pledged = 🔁 { $amount } ({ $name }) nije obnovljeno: za ovaj mesec već postoji tvoje obećanje.
notice-not-renewed-giver-left = 🔁 { $amount } ({ $name }) nije obnovljeno.
notice-not-renewed-members-are-apart = 🔁 { $amount } ({ $name }) nije obnovljeno.
notice-not-renewed-renewal-is-off = 🔁 { $amount } ({ $name }) nije obnovljeno, po tvojoj želji.
notice-not-renewed-giver-was-declined = 🔁 { $amount } ({ $name }) nije obnovljeno: tvoja poslednja namera nije prihvaćena.
notice-thanked = 💐 { $name } ti zahvaljuje na pomoći za { $month }: <b>{ $amount }</b>.
notice-help-link-opened = 👋 { $visitor } dolazi u Commit preko tvog linka za pomoć ({ $receiver }).
notice-help-link-opened-own = 👋 { $visitor } dolazi u Commit preko tvog linka za pomoć.

# Status i prikupljanja.
notice-status-green = ✅ <b>{ $name }</b>: sada ništa nije potrebno, rado pomaže.
notice-status-orange = { $from ->
    [red] 🔆 <b>{ $name }</b>: hitno je prošlo, nastavlja se mesečna podrška.
   *[green] 🔆 <b>{ $name }</b> traži mesečnu podršku.
}
notice-status-red = 🆘 <b>{ $name } traži hitnu podršku.</b>
notice-target = 🎯 { $name } menja cilj: { $from } → <b>{ $to }</b>.
notice-target-again = 🎯 { $name }: cilj je ipak <b>{ $to }</b>.
notice-deadline = ⏳ { $name } pomera rok: { $from } → <b>{ $to }</b>.
notice-deadline-again = ⏳ { $name }: rok je ipak do <b>{ $to }</b>.
notice-end-success = 🎉 <b>Hitno prikupljanje ({ $name }) je postiglo cilj</b>: { $confirmed } od { $target }.
notice-end-deadline = ⌛ <b>Hitno prikupljanje ({ $name }) je završeno</b>: { $arrived }.
notice-status-red-call = 📣 { $name } piše:
notice-end-hand = { $kind ->
    [emergency] ✅ { $name } završava hitno prikupljanje: { $arrived }.
   *[monthly] ✅ { $name }: mesečna podrška više nije potrebna.
}
notice-end-dormant = Mesečno prikupljanje ({ $name }) je završeno: dugo nije bilo učešća.
notice-end-left = { $name }: prikupljanje je završeno, ta osoba više nije ovde.
notice-end-part-helper = 💐 Hvala ti na pomoći.
notice-end-part-released = Tvoje obećanje od { $released } više nije potrebno; ništa ne duguješ. Hvala na spremnosti.
notice-end-owed = { $when ->
    [ahead] 🤝 Još duguješ <b>{ $owed }</b>, rok je do { $on }.
    [past] ⌛ Još duguješ <b>{ $owed }</b>, rok je bio do { $on }.
   *[paused] ⏸ Još duguješ <b>{ $owed }</b>; to je pauzirano dok tebi treba hitna podrška.
}
notice-end-part-owing = Osloboditi te može samo { $name }.
notice-end-part-onlooker = Hvala što pratiš.
notice-end-part-owner = Tvoj raniji status se vratio, a ono što je bilo pauzirano se nastavlja.

# Kraj meseca.
digest-month-ends =
    <b>🗓 Uskoro se završava { $month }.</b> Od { $on }:
    ❤️ namere bez obaveze ističu, 🤝 neispunjene obaveze kasne, 👍 potvrđena pomoć se obnavlja.
digest-intentions = ❤️ <b>Namere:</b> { $list }
digest-commitments = 🤝 <b>Obaveze:</b> { $list }
digest-to-confirm = 🤝→👍 <b>Čeka tvoju potvrdu:</b> { $list }
digest-due = ⏰ Rok tvojih obaveza je do { $on }.
digest-deliver = 👍 Dato: { $name } { $amount }
digest-change = ✏️ { $name } { $amount }
digest-closed = <b>🗓 Zatvoren je { $month }.</b>
digest-lost = { $count ->
    [one] { $count } mesec botovi jedva da su radili: u njemu ništa nije isteklo niti kasni.
    [few] { $count } meseca botovi jedva da su radili: u njima ništa nije isteklo niti kasni.
   *[other] { $count } meseci botovi jedva da su radili: u njima ništa nije isteklo niti kasni.
}
digest-gave = 👍 <b>Tvoja pomoć:</b> { $list }
digest-renewed = 🔁 <b>Obnovljeno kao ❤️:</b> { $list }
digest-overdue = ⌛ <b>Kasni:</b> { $list }
digest-lapsed = ❤️ <b>Isteklo:</b> { $list }
digest-waiting = 🤝→👍 <b>Čeka potvrdu primaoca:</b> { $list }
digest-spared = 🗓 <b>Rok je mesec dana kasnije:</b> { $list }
digest-cleared = ⚖️ Prebijanje je ispunilo <b>{ $amount }</b> od tvojih obećanja, i isto toliko od onih koja čekaš.
digest-received = { $people ->
    [one] 👍 Stiglo ti je <b>{ $amount }</b> od { $people } osobe. Zahvaliti?
    [few] 👍 Stiglo ti je <b>{ $amount }</b> od { $people } osobe. Zahvaliti?
   *[other] 👍 Stiglo ti je <b>{ $amount }</b> od { $people } osoba. Zahvaliti?
}
digest-renewed-to-me = ❤️ <b>Namere da ti pomognu ovog meseca:</b> { $list }
digest-received-overdue = ⌛ <b>Kasne obaveze prema tebi:</b> { $list }
digest-received-lapsed = ❤️ <b>Istekle namere za tebe:</b> { $list }
digest-received-spared = 🗓 <b>Obaveze prema tebi, rok mesec dana kasnije:</b> { $list }
digest-dormant = 💤 Nekoliko meseci ni u čemu ne učestvuješ, pa za sada ne možeš tražiti pomoć. Čim nešto potvrdiš, preuzmeš obavezu ili odgovoriš na molbu, opet možeš.
digest-support-ended = 🔆 Zato je završeno i tvoje mesečno prikupljanje.
digest-more = … i još { $count }
digest-thank = 💐 Zahvali
digest-still-need = 🔆 I dalje mi treba

# Od operatera i na rastanku.
notice-member-left = { $name } više nije ovde. Što je među vama bilo otvoreno ({ $amount }) je poništeno; niko ništa ne duguje.
notice-suspended =
    <b>⏸ Operateri su pauzirali tvoje SOS poruke i nova prikupljanja do { $until }.</b>
    <q>{ $reason }</q>
    Tvoja obećanja ostaju.
notice-suspension-ended = Opet možeš slati SOS i otvarati prikupljanja.
