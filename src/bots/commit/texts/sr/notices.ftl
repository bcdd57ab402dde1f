## Šta Commit javlja sam: drugoj strani, krugu, na kraju meseca.

notice-open = 👁 Otvori
notice-help = 🤝 Pomozi
notice-my-pledges = 🗓 Moje obaveze
notice-pledge-again = ❤️ Pomozi opet
notice-friend-of = prijatelj osobe { $name }

# Drugoj strani.
notice-pledge-made = { $stage ->
    [committed] 🤝 { $giver }: obaveza za vas, { $amount }.
   *[intention] ❤️ { $giver }: namera da vam pomogne, { $amount }, { $month }.
}
notice-pledge-changed = { $stage ->
    [committed] ➕ { $giver }: obaveza je povećana, { $from } → { $amount }.
   *[intention] ✏️ { $giver }: namera je izmenjena, { $from } → { $amount }.
}
notice-pledge-withdrawn = ✖ { $giver }: namera ({ $amount }) je povučena.
notice-pledge-declined = ✖ { $receiver } odbija vašu nameru: { $amount }. Niko ništa ne duguje.
notice-pledge-committed = 🤝 { $giver }: namera ({ $amount }) je postala obaveza, rok: { $on }.
notice-pledge-delivered =
    🤝→👍 { $giver } javlja: { $amount } je predato.{ $isLate ->
        [yes] {" "}Sa zakašnjenjem.
       *[no] {""}
    }{ $hasRest ->
        [yes] {" "}Ostatak ({ $rest }) ostaje kako jeste.
       *[no] {""}
    }
    Da li je stiglo?
notice-pledge-confirmed = 👍 { $receiver } potvrđuje: { $amount } je stiglo. Hvala!{ $hasRest ->
    [yes] {" "}Ostatak ({ $rest }) nije stigao i opet je obaveza.
   *[no] {""}
}
notice-pledge-forgiven = 🕊 { $receiver } vas oslobađa od: { $amount }. Više ništa ne dugujete. Hvala na spremnosti.
notice-pledge-not-received = { $isSurplus ->
    [yes] ✖ { $receiver }: { $amount } nije stiglo. Cilj je postignut i bez toga, ništa ne dugujete.
   *[no] ✖ { $receiver }: { $amount } nije stiglo. To je opet vaša obaveza.
}
notice-pledge-annulled = { $because ->
    [surplus] 🎉 Cilj je postignut: vaša obaveza { $amount } ({ $name }) više nije potrebna.
   *[collection-closed] ✖ Prikupljanje je završeno: namera { $amount } ({ $receiver }) je poništena, niko ništa ne duguje.
}
notice-pledge-allowed-again = ✅ { $receiver } opet rado prima vašu pomoć.

# Ostatku kruga.
circle-pledge-made = { $stage ->
    [committed] 🤝 { $giver } → { $receiver }: obaveza { $amount }.
   *[intention] ❤️ { $giver } → { $receiver }: namera { $amount }.
}
circle-pledge-changed = ✏️ { $giver } → { $receiver }: { $from } → { $amount }.
circle-pledge-withdrawn = ✖ { $giver } → { $receiver }: { $amount } povučeno.
circle-pledge-declined = ✖ { $giver } → { $receiver }: { $amount } odbijeno.
circle-pledge-committed = 🤝 { $giver } → { $receiver }: obaveza { $amount }.
circle-pledge-delivered = 🤝→👍 { $giver } → { $receiver }: predato { $amount }.
circle-pledge-confirmed = 👍 { $giver } → { $receiver }: potvrđeno { $amount }.
circle-pledge-forgiven = 🕊 { $giver } → { $receiver }: oslobođeno { $amount }.
circle-pledge-not-received = ✖ { $giver } → { $receiver }: { $amount } nije stiglo.
circle-pledge-annulled = ✖ { $giver } → { $receiver }: { $amount } poništeno.
circle-pledge-allowed-again = ✅ { $giver } → { $receiver }: pomoć je opet dozvoljena.

day-head = 👥 Krug danas ({ $name }):
day-more = … i još { $count }
day-pledge-made = ❤️🤝 { $giver } { $amount }: novo
day-pledge-changed = ✏️ { $giver } { $amount }: izmenjeno
day-pledge-withdrawn = ✖ { $giver } { $amount }: povučeno
day-pledge-declined = ✖ { $giver } { $amount }: odbijeno
day-pledge-committed = 🤝 { $giver } { $amount }: obaveza
day-pledge-delivered = 🤝→👍 { $giver } { $amount }: predato
day-pledge-confirmed = 👍 { $giver } { $amount }: potvrđeno
day-pledge-forgiven = 🕊 { $giver } { $amount }: oslobođeno
day-pledge-not-received = ✖ { $giver } { $amount }: nije stiglo
day-pledge-annulled = ✖ { $giver } { $amount }: poništeno
day-pledge-allowed-again = ✅ { $giver }: opet dozvoljeno

# Molbe i podsetnici.
notice-asked-commit =
    ❔ { $receiver } vas moli da preuzmete obavezu: { $amount }.
    Obaveza se ne može povući; i „ne sada” je odgovor.
notice-asked-deliver =
    ❔ { $receiver } vas moli da predate { $amount }{ $hasDay ->
        [yes] {", rok: "}{ $on }
       *[no] {""}
    }.
notice-name-a-day = Ako će biti drugog dana, navedite ga.
notice-asked-confirm =
    ❔ { $giver } pita: da li je stiglo { $amount }?
    Samo vaša reč to završava.
notice-reminded-commit = ⏰ Prošao je dan: { $receiver } vas moli da preuzmete obavezu, { $amount }.
notice-reminded-deliver = ⏰ Prošao je dan: { $receiver } vas moli da predate { $amount }.
notice-reminded-confirm = ⏰ Prošao je dan: { $giver } čeka vašu reč o { $amount }.
notice-unanswered-commit = ⏰ { $giver }: još nema odgovora na molbu za obavezu, { $amount }. Podsetnik je poslat.
notice-unanswered-deliver = ⏰ { $giver }: još nema odgovora na molbu za predaju, { $amount }. Podsetnik je poslat.
notice-unanswered-confirm = ⏰ { $receiver }: još nema odgovora o { $amount }. Podsetnik je poslat.
notice-request-not-now = ✋ { $giver } sada ne može da preuzme obavezu: { $amount }. Namera ostaje.
notice-request-on-day = 🗓 { $giver } će predati { $amount }. Dan: { $on }.
notice-request-done = ✅ { $giver } odgovara o { $amount }.

# Šta se dešava po pravilima, zahvalnost, gosti.
notice-emergency-help =
    🆘 Hitno je potrebna pomoć: { $receiver }. Možete li da preuzmete hitnu obavezu?
    Vaša namera ({ $amount }) ostaje i za to vreme je pauzirana.
notice-resumed = { $side ->
    [giver] ▶️ Vaša pomoć se nastavlja: { $amount } → { $name }, rok: { $on }.
   *[receiver] ▶️ Pomoć vama se nastavlja: { $amount } ← { $name }, rok: { $on }.
}
notice-renewed = { $isPaused ->
    [yes] 🔁 Potvrđena pomoć ({ $receiver }) je obnovljena kao namera, { $amount }; za sada pauzirana.
   *[no] 🔁 Potvrđena pomoć ({ $receiver }) je obnovljena kao namera, { $amount }. Izmenite je ili povucite kad god želite.
}
notice-not-renewed-collection-is-closed = 🔁 { $amount } ({ $name }) nije obnovljeno: tamo sada ništa nije potrebno.
notice-not-renewed-giver-already-pledged = 🔁 { $amount } ({ $name }) nije obnovljeno: već ste ponovo obećali.
notice-not-renewed-giver-left = 🔁 { $amount } ({ $name }) nije obnovljeno.
notice-not-renewed-members-are-apart = 🔁 { $amount } ({ $name }) nije obnovljeno.
notice-not-renewed-renewal-is-off = 🔁 { $amount } ({ $name }) nije obnovljeno, kako ste i želeli.
notice-not-renewed-giver-was-declined = 🔁 { $amount } ({ $name }) nije obnovljeno: poslednja namera je odbijena.
notice-thanked = 🙏 { $name } vam zahvaljuje: { $amount }, { $month }.
notice-help-link-opened = 👋 { $visitor }: ulaz u Commit preko vašeg linka. Za: { $receiver }.
notice-help-link-opened-own = 👋 { $visitor }: ulaz u Commit preko vašeg linka za pomoć.

# Status i prikupljanja.
notice-status-green = ✅ { $name }: sada ništa nije potrebno, spremnost da pomogne.
notice-status-orange = { $from ->
    [red] 🔆 { $name }: hitno je prošlo, nastavlja se mesečna podrška.
   *[green] 🔆 { $name } traži mesečnu podršku.
}
notice-status-red = 🆘 { $name }: potrebna je hitna pomoć.
notice-target = 🎯 { $name }: cilj je promenjen, { $from } → { $to }.
notice-deadline = ⏳ { $name }: rok je promenjen, { $from } → { $to }.
notice-end-success = 🎉 Hitno prikupljanje ({ $name }) je postiglo cilj: { $confirmed } od { $target }.
notice-end-deadline = ⌛ Hitno prikupljanje ({ $name }) je završeno: stiglo je { $confirmed } od { $target }.
notice-end-hand = { $kind ->
    [emergency] ✅ Hitno prikupljanje je zatvoreno ({ $name }): stiglo je { $confirmed } od { $target }.
   *[monthly] ✅ { $name }: mesečna podrška više nije potrebna.
}
notice-end-dormant = Mesečno prikupljanje ({ $name }) je završeno: dugo nije bilo vesti.
notice-end-left = Prikupljanje je završeno ({ $name }): vlasnik više nije ovde.
notice-end-part-helper = 🙏 Hvala: pomogli ste.
notice-end-part-released = Vaše obećanje od { $released } više nije potrebno; ništa ne dugujete. Hvala na spremnosti.
notice-end-owed = { $when ->
    [ahead] 🤝 Vaša obaveza od { $owed } ostaje, rok: { $on }.
    [past] ⌛ Vaša obaveza od { $owed } ostaje, rok je bio { $on }.
   *[paused] ⏸ Vaša obaveza od { $owed } ostaje, pauzirana dok je vama potrebna hitna pomoć.
}
notice-end-part-owing = Osloboditi vas može samo primalac ({ $name }).
notice-end-part-onlooker = Hvala što ste bili tu.
notice-end-part-owner = Vaš raniji status se vratio, a ono što je bilo pauzirano se nastavlja.

# Kraj meseca.
digest-month-ends =
    🗓 Uskoro je kraj meseca: { $month }. { $on }:
    ❤️ namere bez obaveze se gase, 🤝 nepredate obaveze počinju da kasne, 👍 potvrđeno se obnavlja.
digest-intentions = ❤️ Namere: { $list }
digest-commitments = 🤝 Obaveze: { $list }
digest-to-confirm = 🤝→👍 Čeka vašu reč: { $list }
digest-due = ⏰ Rok vaših obaveza: { $on }.
digest-deliver = 👍 { $name } { $amount }
digest-change = ✏️ { $name } { $amount }
digest-closed = 🗓 Mesec je zatvoren: { $month }.
digest-lost = { $count ->
    [one] { $count } mesec botovi jedva da su odgovarali: u njemu se ništa nije ugasilo niti kasni.
    [few] { $count } meseca botovi jedva da su odgovarali: u njima se ništa nije ugasilo niti kasni.
   *[other] { $count } meseci botovi jedva da su odgovarali: u njima se ništa nije ugasilo niti kasni.
}
digest-gave = 👍 Dali ste: { $list }
digest-renewed = 🔁 Obnovljeno kao ❤️: { $list }
digest-overdue = ⌛ Kasni: { $list }
digest-lapsed = ❤️ Ugašeno: { $list }
digest-waiting = 🤝→👍 Čeka reč primaoca: { $list }
digest-spared = 🗓 Rok mesec dana kasnije: { $list }
digest-received = { $people ->
    [one] 🙏 Primili ste { $amount } od { $people } osobe. Zahvaliti?
    [few] 🙏 Primili ste { $amount } od { $people } osobe. Zahvaliti?
   *[other] 🙏 Primili ste { $amount } od { $people } osoba. Zahvaliti?
}
digest-renewed-to-me = ❤️ Namere da vam pomognu ovog meseca: { $list }
digest-received-overdue = ⌛ Kasni prema vama: { $list }
digest-received-lapsed = ❤️ Ugašeno, bilo je za vas: { $list }
digest-received-spared = 🗓 Prema vama, rok mesec dana kasnije: { $list }
digest-dormant = 💤 Nekoliko meseci niste učestvovali, pa za sada ne možete tražiti pomoć. Svaki vaš postupak to ukida: potvrditi, preuzeti obavezu, odgovoriti.
digest-support-ended = 🔆 Iz istog razloga je završeno vaše mesečno prikupljanje.
digest-more = … i još { $count }
digest-thank = 🙏 Zahvali
digest-still-need = 🔆 To mi i dalje treba

# Od operatera i na rastanku.
notice-member-left = { $name }: član je otišao. Sve što je među vama bilo otvoreno ({ $amount }) je poništeno; niko ništa ne duguje.
notice-suspended =
    Operateri su pauzirali vaše SOS pozive i nova prikupljanja. Do: { $until }.
    Razlog: { $reason }
    Vaša obećanja ostaju.
notice-suspension-ended = Vaši SOS pozivi i nova prikupljanja su opet otvoreni.
