## Jedan zapis o pomoći: ekran, postupci, pitanja, nastanak i odbijanja.

pledge-head-giver = { $symbol } <b>{ $amount }</b> → { $name } · { $period }
pledge-head-receiver = { $symbol } <b>{ $amount }</b> ← { $name } · { $period }
pledge-emergency = 🆘 hitno
pledge-initiative = 💡 inicijativa
pledge-note = <q>{ $note }</q>
pledge-details = <b>Kako pomoći ({ $name }):</b>
pledge-details-none = { $name }: podaci za uplatu nisu navedeni, pitaj lično.
pledge-details-later = Kako pomoći ({ $name }) vidi se kad preuzmeš obavezu ili javiš da je ispunjena.
pledge-copy = 📋 Kopiraj: { $name }
pledge-history =
    <b>Šta je bilo:</b>
    <q>{ $lines }</q>
pledge-history-folded =
    <b>Šta je bilo:</b>
    <x>{ $lines }</x>
history-intended = namera, { $amount }
history-committed = obaveza, { $amount }
history-renewed = obnovljeno, { $amount }
history-changed-amount = promenjeno: { $from } → { $amount }
history-raised = povećano: { $from } → { $amount }
history-withdrew = povučeno
history-declined = odbijeno
history-allowed-again = ponovo dozvoljeno
history-delivered = ispunjeno, { $amount }
history-confirmed = potvrđeno, { $amount }
history-cleared = ispunjeno prebijanjem, { $amount }
history-confirmed-less = potvrđeno, { $amount }
history-not-received = nije stiglo
history-forgave = oslobođeno
history-annulled = poništeno
history-split-off = deo je odvojen, ostaje { $amount }
history-changed-due-day = poslednji dan je pomeren
pledge-lapsed = ⌛ Mesec je završen: ova namera je istekla.
pledge-paused-giver = ⏸ Pauzirano dok tebi treba hitna podrška. Možeš promeniti, povući ili ispuniti; niko to ne može da traži od tebe.
pledge-paused-receiver = ⏸ Pauzirano: { $name } sada traži hitnu podršku.
pledge-paused-collection = ⏸ Pauzirano dok traje hitno prikupljanje. Nastavlja se samo od sebe.
pledge-intention-giver =
    Namera: promeni je ili povuci kad god želiš.
    Ističe { $on } ako ne preuzmeš obavezu.
pledge-intention-receiver =
    Namera: može se promeniti ili povući bilo kada.
    Ističe { $on } ako ne postane obaveza.
pledge-committed-giver = Obaveza: moraš je ispuniti, rok je do { $on }. Osloboditi te može samo { $name }.
pledge-committed-receiver = Obaveza: rok je do { $on }.
pledge-overdue-giver = ⌛ Rok je bio do { $on }. Još je možeš ispuniti, a { $name } te može osloboditi.
pledge-overdue-receiver = ⌛ Rok je bio do { $on }. Možeš zamoliti da se ispuni ili osloboditi obaveze ({ $name }).
pledge-delivered-giver = Tvoja poruka da je ispunjeno: { $at }. Sada treba da potvrdi { $name }.
pledge-delivered-receiver = { $name } javlja da je ispunjeno ({ $at }). Da li je stiglo?
pledge-confirmed = Potvrđeno { $at }.
pledge-cleared = ⚖️ Ispunjeno prebijanjem { $at }. Ništa nije trebalo slati.
pledge-withdrawn = Povučeno.
pledge-declined-giver = { $name } to ne prihvata. Novu pomoć možeš obećati kad ti to opet dozvoli.
pledge-declined-receiver = Odbijeno je. { $name } može ponovo da obeća pomoć kad dozvoliš.
pledge-allowed-again = Bilo je odbijeno; nova obećanja su opet dozvoljena.
pledge-forgiven = Oslobođeno: niko više ništa ne duguje.
pledge-annulled = Poništeno: niko više ništa ne duguje.
pledge-promised-giver = 🗓 Obećano je da se ispuni { $on }.
pledge-promised-receiver = 🗓 Obećano za { $on }.
pledge-not-now-giver = Tvoj odgovor na molbu za obavezu: ne sada.
pledge-not-now-receiver = Odgovor na tvoju molbu za obavezu: ne sada.
pledge-asked-commit-giver = 📩 Molba da preuzmeš obavezu: { $at }.{ $isReminded ->
    [yes] {" "}Podsetnik je poslat.
   *[no] {""}
}
pledge-asked-commit-receiver = 📩 Tvoja molba za obavezu: { $at }.{ $isReminded ->
    [yes] {" "}Podsetnik je poslat.
   *[no] {""}
}
pledge-asked-deliver-giver = 📩 Molba da ispuniš: { $at }.{ $isReminded ->
    [yes] {" "}Podsetnik je poslat.
   *[no] {""}
}
pledge-asked-deliver-receiver = 📩 Tvoja molba da se ispuni: { $at }.{ $isReminded ->
    [yes] {" "}Podsetnik je poslat.
   *[no] {""}
}
pledge-asked-confirm-giver = 📩 Tvoja molba za potvrdu: { $at }.{ $isReminded ->
    [yes] {" "}Podsetnik je poslat.
   *[no] {""}
}
pledge-asked-confirm-receiver = 📩 Molba da potvrdiš: { $at }.{ $isReminded ->
    [yes] {" "}Podsetnik je poslat.
   *[no] {""}
}

act-commit = 🤝 Obavezujem se
act-deliver = 👍 Ispunjeno
act-deliver-part = ½ Samo deo
act-change = ✏️ Promeni
act-raise = ➕ Povećaj
act-withdraw = ✖ Povuci
act-remind = ⏰ Podseti
act-not-now = ✋ Ne sada
act-on-day = 🗓 Drugog dana
act-confirm = 👍 Stiglo je
act-confirm-less = ± Stiglo je manje
act-not-received = ✖ Nije stiglo
act-decline = ✖ Odbij
act-forgive = 🕊 Oslobodi
act-ask-commit = 📩 Zamoli za obavezu
act-ask-deliver = 📩 Zamoli da ispuni
act-allow-again = ↩️ Dozvoli opet
act-thank = 💐 Zahvali
act-renewal-on = 🔁 Obnavljaj svakog meseca
act-renewal-off = 🔁 Ne obnavljaj

ask-commit =
    <b>🤝 Preuzeti obavezu: { $amount } → { $name }?</b>
    Obaveza se mora ispuniti. Osloboditi te može samo { $name }.
ask-which-month = <b>Mesec je skoro gotov: za koji preuzimaš obavezu?</b>
ask-deliver = <b>👍 Ispunjeno: { $amount } → { $name }?</b>
ask-change = <b>✏️ Ipak promeniti sa { $from } na { $to }?</b>
ask-raise =
    <b>➕ Povećati obavezu sa { $from } na { $to }?</b>
    Obaveza se može samo povećati, nikad smanjiti.
ask-withdraw = <b>✖ Povući { $amount } → { $name }?</b> Razlog nije potreban.
ask-confirm =
    <b>👍 Stiglo: { $amount } ← { $name }?</b>
    Prvo proveri: potvrda se ne može poništiti.
ask-confirm-less =
    <b>± Stiglo je samo { $amount } od { $whole }?</b>
    Prvo proveri: potvrda se ne može poništiti.
ask-decline = <b>✖ Odbiti { $amount } ← { $name }?</b> Razlog se ne navodi, a { $name } može ponovo da obeća pomoć tek kad dozvoliš.
ask-forgive = <b>🕊 Osloboditi obaveze: { $amount } ← { $name }?</b> Niko više ništa neće dugovati.
yes-commit = 🤝 Da, obavezujem se
yes-commit-month = 🤝 Da, za { $month }
yes-deliver = 👍 Da, sve: { $amount }
yes-change = ✏️ Da, promeni
yes-raise = ➕ Da, { $to }
yes-withdraw = ✖ Da, povuci
yes-confirm = 👍 Da, stiglo je
yes-confirm-less = 👍 Da, stiglo je { $amount }
yes-decline = ✖ Da, odbij
yes-forgive = 🕊 Da, oslobodi

done-commit = 🤝 Obaveza je preuzeta.
done-commit-next = 🤝 Obaveza za sledeći mesec je preuzeta.
done-deliver = 👍 Zapisano. Sada pitam primaoca; odgovor ću ti javiti.
done-withdraw = Povučeno.
done-confirm = 👍 Potvrđeno. Hvala.
done-decline = Odbijeno.
done-forgive = 🕊 Oslobođeno.
done-allow-again = Opet dozvoljeno.
done-ask-commit = Molba je poslata. Odgovor stiže kao poruka; bez njega posle 24 sata podsećam.
done-ask-deliver = Molba je poslata. Odgovor stiže kao poruka; bez njega posle 24 sata podsećam.
done-remind = Podsetnik je poslat.
done-not-now = Odgovor: ne sada.
done-thank = 💐 Zahvala je poslata.
done-thank-all = { $people ->
    [one] 💐 Zahvala je poslata: { $people } osoba.
    [few] 💐 Zahvala je poslata: { $people } osobe.
   *[other] 💐 Zahvala je poslata: { $people } osoba.
}
done-renewal-on = 🔁 Potvrđena pomoć će se obnavljati svakog meseca.
done-renewal-off = 🔁 Neće se obnavljati.
done-still-need = 🔆 Zapisano: pomoć ti i dalje treba.

pledge-change-question =
    <b>✏️ Sada je { $amount }. Koliko treba da bude, u { $unit }?</b>
    Na primer 25 ili 12,50.
pledge-raise-question =
    <b>➕ Sada je { $amount }. Na koliko povećavaš, u { $unit }?</b>
    Obaveza se može samo povećati, nikad smanjiti.
pledge-part-question =
    <b>½ Koliko je od { $amount } ispunjeno, u { $unit }?</b>
    Ostatak ostaje kako jeste.
pledge-less-question = <b>± Koliko je od { $amount } stiglo, u { $unit }?</b>
pledge-less-rest = Ostatak opet postaje obaveza.
pledge-less-no-rest = Ostatak više neće biti obaveza.
pledge-deny-question =
    <b>Šta nije u redu?</b> Nekoliko reči pomaže onome ko je slao, najviše { $longestNote } znakova.
    Na primer: na računu još nema ničega.
pledge-deny-nothing = Preskoči
pledge-day-question =
    <b>🗓 Kog dana ćeš ispuniti?</b>
    Izaberi ili napiši, na primer 25 ili 25.11.

give-question-monthly =
    <b>❤️ { $name }: koliko ovog meseca, u { $unit }?</b> Na primer 25 ili 12,50.
    Možeš dodati šta je to: „200 dva dana na krovu”.
    Nedostaje: <b>{ $missing }</b>
    Namera ne obavezuje: promeni je ili povuci bilo kada.
give-question-emergency =
    <b>🆘 { $name }: koliko do { $until }, u { $unit }?</b> Na primer 25 ili 12,50.
    Možeš dodati šta je to: „200 dva dana na krovu”.
    Nedostaje: <b>{ $missing }</b>
    U hitnom prikupljanju tvoj odgovor je obaveza: mora se ispuniti.
give-promise =
    Jedno drugom ste na listi poverenja:
    <q>„Ako zatreba, pomoći ću ti uslovnom sumom od { $trustAmount } i računam na uzajamnost.”</q>
    { $trustAmount } je samo mera. Niko ne može to da traži.
give-word-more-than-missing = 🙏 To je više nego što još nedostaje.
give-word-beyond-monthly-limit = ✋ To je više od tvoje mesečne granice. Pomaganje ne sme da ti škodi.
give-sure-monthly = <b>❤️ Ipak zapisati { $amount } → { $name }?</b>
give-sure-emergency =
    <b>🤝 Preuzeti obavezu: { $amount } → { $name }?</b>
    Obaveza se mora ispuniti. Osloboditi te može samo { $name }.
give-yes-monthly = ❤️ Da, zapiši
give-yes-emergency = 🤝 Da, obavezujem se

refused-pledge-is-unknown = Ovaj zapis ti nije dostupan.
refused-receiver-is-unknown = Ovo ti nije dostupno.
refused-members-are-apart = Ovo ti nije dostupno.
refused-giver-is-the-receiver = Ovo je tvoje prikupljanje: ovde drugi pomažu tebi.
refused-receiver-is-green = Ovde sada ništa nije potrebno. Hvala što pitaš!
refused-collection-is-paused = Ovo prikupljanje je pauzirano dok je potrebna hitna podrška.
refused-giver-was-declined = Tvoja poslednja namera ovde nije prihvaćena. Novu možeš obećati kad ti se to dozvoli.
refused-giver-is-red = Ko traži hitnu podršku, dotle ništa ne obećava i od njega niko ne traži pomoć.
refused-giver-has-left = Ta osoba više nije ni u jednom botu i ne može se zamoliti.
refused-giver-already-has-an-open-pledge = Ovde već pomažeš. Evo tvog zapisa.
refused-amount-is-out-of-bounds = Napiši broj veći od 0, najviše { $largestAmount }, na primer 25 ili 12,50.
refused-note-is-too-long = Skrati reči posle iznosa za { $over } { $over ->
        [one] znak
        [few] znaka
       *[other] znakova
    }: može najviše { $longest }.
refused-emergency-takes-commitments-only = U hitnom prikupljanju se zapisuju samo obaveze.
refused-monthly-support-begins-with-an-intention = Mesečna podrška počinje namerom.
refused-only-the-giver-decides = To može samo onaj ko pomaže.
refused-only-the-receiver-decides = To može samo primalac.
refused-only-the-receiver-asks = Za to može zamoliti samo primalac.
refused-only-the-giver-reminds = Podseća samo onaj ko pomaže.
refused-only-the-giver-answers = Na to odgovara samo onaj ko pomaže.
refused-pledge-has-changed-meanwhile = U međuvremenu se promenilo. Ovako stoji sada.
refused-pledge-is-not-open = Ovo više nije otvoreno. Ovako stoji sada.
refused-pledge-is-not-an-intention = Ovo više nije namera. Ovako stoji sada.
refused-pledge-has-lapsed = Mesec je završen, namera je istekla.
refused-pledge-is-not-committed = Ovo više nije otvorena obaveza. Ovako stoji sada.
refused-pledge-is-not-delivered = Ovde ništa ne čeka odgovor. Ovako stoji sada.
refused-pledge-is-not-declined = Ovo nije odbijeno.
refused-pledge-is-paused = Pauzirano je. Nastavlja se samo od sebe.
refused-pledge-cannot-be-delivered = Više nema šta da se ispuni. Ovako stoji sada.
refused-giver-is-already-allowed-again = Nova obećanja su već dozvoljena.
refused-amount-is-the-same = Već je toliko. Napiši drugi iznos.
refused-amount-is-not-less = To nije manje od { $amount }. Ako je stiglo sve, dodirni „Stiglo je”.
refused-commitment-is-only-raised = Obaveza se može samo povećati. Napiši više od { $amount }.
refused-part-is-more-than-the-pledge = Obećano je { $amount }. Napiši toliko ili manje.
refused-month-is-not-nearly-over = Sledeći mesec se može izabrati u poslednja { $lastDays } dana ovog meseca.
refused-asked-less-than-a-day-ago = Od tvoje prošle molbe nije prošlo ni 24 sata. Sačekaj malo, pa zamoli ponovo.
refused-request-is-answered = Na tu molbu već postoji odgovor.
refused-request-does-not-ask-that = To nije odgovor na ovu molbu.
refused-day-is-not-understood = Ne razumem taj dan. Napiši na primer 25 ili 25.11.
refused-day-has-passed = Taj dan je prošao. Izaberi današnji ili kasniji.
refused-day-is-after-the-last-day = Rok je { $last }. Izaberi taj ili raniji dan.
refused-nothing-is-confirmed-to-thank-for = Još nema na čemu da se zahvali: ništa nije potvrđeno.
refused-giver-is-already-thanked = Zahvala je već poslata.
refused-text-is-empty = Napiši bar jednu reč.
refused-text-is-too-long = Skrati, molim te, za { $over } { $over ->
        [one] znak
        [few] znaka
       *[other] znakova
    }: može najviše { $longest }.
