## Jedan zapis o pomoći: ekran, postupci, pitanja, nastanak i odbijanja.

pledge-head-giver = { $symbol } { $amount } → { $name } · { $period }
pledge-head-receiver = { $symbol } { $amount } ← { $name } · { $period }
pledge-emergency = 🆘 hitna pomoć
pledge-note = „{ $note }”
pledge-details = Kako pomoći ({ $name }):
pledge-details-none = { $name }: podaci za uplatu nisu navedeni, pitajte lično.
pledge-lapsed = ⌛ Mesec je završen: namera se ugasila i nikog ne vezuje.
pledge-paused-giver = ⏸ Pauzirano dok je vama potrebna hitna pomoć. Možete izmeniti, povući ili predati; niko to ne sme da vam traži.
pledge-paused-receiver = ⏸ Pauzirano: { $name } sada treba hitnu pomoć.
pledge-paused-collection = ⏸ Pauzirano dok traje hitno prikupljanje. Nastavlja se samo.
pledge-intention-giver =
    Izmenite je ili povucite kad god želite.
    Gasi se ako ne preuzmete obavezu: { $on }.
pledge-intention-receiver =
    Namera: može se izmeniti ili povući bilo kada.
    Gasi se ako ne postane obaveza: { $on }.
pledge-committed-giver = Obaveza, rok: { $on }. Osloboditi vas može samo primalac ({ $name }).
pledge-committed-receiver = Obaveza, rok: { $on }.
pledge-overdue-giver = ⌛ Rok je bio: { $on }. Još možete predati ili { $name } može da vas oslobodi.
pledge-overdue-receiver = ⌛ Rok je bio: { $on }. Možete zamoliti za predaju ili osloboditi ({ $name }).
pledge-delivered-giver = Vaše javljanje da je predato: { $at }. Sada je reč na primaocu ({ $name }).
pledge-delivered-receiver = { $name }: predato, javljeno { $at }. Da li je stiglo?
pledge-confirmed = Potvrđeno: { $at }.
pledge-withdrawn = Povučeno.
pledge-declined-giver = { $name } odbija nameru. Novu pomoć možete ponuditi kad primalac to dozvoli.
pledge-declined-receiver = Odbili ste. { $name } može ponovo da ponudi pomoć kad dozvolite.
pledge-allowed-again = Bilo je odbijeno; nova pomoć je opet dozvoljena.
pledge-forgiven = Oslobođeno: niko više ništa ne duguje.
pledge-annulled = Poništeno: niko više ništa ne duguje.
pledge-promised-giver = 🗓 Obećali ste predaju: { $on }.
pledge-promised-receiver = 🗓 Obećano za: { $on }.
pledge-not-now-giver = Na molbu za obavezu ste odgovorili: ne sada.
pledge-not-now-receiver = Odgovor na molbu za obavezu: ne sada.
pledge-asked-commit-giver = ❔ { $at } ste zamoljeni da preuzmete obavezu.{ $isReminded ->
    [yes] {" "}Podsetnik je poslat.
   *[no] {""}
}
pledge-asked-commit-receiver = ❔ { $at } ste zamolili za obavezu.{ $isReminded ->
    [yes] {" "}Podsetnik je poslat.
   *[no] {""}
}
pledge-asked-deliver-giver = ❔ { $at } ste zamoljeni da predate.{ $isReminded ->
    [yes] {" "}Podsetnik je poslat.
   *[no] {""}
}
pledge-asked-deliver-receiver = ❔ { $at } ste zamolili za predaju.{ $isReminded ->
    [yes] {" "}Podsetnik je poslat.
   *[no] {""}
}
pledge-asked-confirm-giver = ❔ { $at } ste zamolili za potvrdu.{ $isReminded ->
    [yes] {" "}Podsetnik je poslat.
   *[no] {""}
}
pledge-asked-confirm-receiver = ❔ { $at } ste zamoljeni da potvrdite.{ $isReminded ->
    [yes] {" "}Podsetnik je poslat.
   *[no] {""}
}

act-commit = 🤝 Obavezujem se
act-deliver = 👍 Predato
act-deliver-part = ½ Samo deo
act-change = ✏️ Izmeni
act-raise = ➕ Povećaj
act-withdraw = ✖ Povuci
act-remind = ⏰ Podseti
act-not-now = ✋ Ne sada
act-on-day = 🗓 Drugog dana
act-confirm = 👍 Primljeno
act-confirm-less = ± Drugi iznos
act-not-received = ✖ Nije primljeno
act-decline = ✖ Odbij
act-forgive = 🕊 Oslobodi
act-ask-commit = 🤝 Zamoli za obavezu
act-ask-deliver = 👍 Zamoli za predaju
act-allow-again = ✅ Dozvoli opet
act-thank = 🙏 Zahvali
act-renewal-on = 🔁 Obnavljaj svakog meseca
act-renewal-off = 🔁 Ne obnavljaj

ask-commit =
    🤝 Preuzeti obavezu: { $amount } → { $name }?
    Obaveza se ne može povući. Osloboditi vas može samo primalac.
ask-which-month = Mesec je skoro gotov: za koji se obavezujete?
ask-deliver = 👍 Predato: { $amount } → { $name }?
ask-change = ✏️ Ipak promeniti { $from } na { $to }?
ask-raise =
    ➕ Povećati obavezu sa { $from } na { $to }?
    Obaveza se može samo povećati, nikad smanjiti.
ask-withdraw = ✖ Povući { $amount } → { $name }? Niko ne pita za razlog.
ask-confirm =
    👍 Stiglo: { $amount } ← { $name }?
    Prvo proverite: potvrda se ne može poništiti.
ask-decline = ✖ Odbiti { $amount } ← { $name }? Bez objašnjenja; nova pomoć se može ponuditi tek kad dozvolite.
ask-forgive = 🕊 Osloboditi: { $amount } ← { $name }? Niko više ništa neće dugovati.
yes-commit = 🤝 Da, obavezujem se
yes-commit-month = 🤝 Da, { $month }
yes-deliver = 👍 Da, sve: { $amount }
yes-change = ✏️ Da, promeni
yes-raise = ➕ Da, { $to }
yes-withdraw = ✖ Da, povuci
yes-confirm = 👍 Da, stiglo je
yes-decline = ✖ Da, odbij
yes-forgive = 🕊 Da, oslobodi

done-commit = 🤝 Obaveza je preuzeta.
done-commit-next = 🤝 Obaveza za sledeći mesec je preuzeta.
done-deliver = 👍 Zapisano. Sada pitamo primaoca.
done-withdraw = Povučeno.
done-confirm = 👍 Potvrđeno. Hvala na reči.
done-decline = Odbijeno.
done-forgive = 🕊 Oslobođeno.
done-allow-again = Opet dozvoljeno.
done-ask-commit = Molba je poslata. Odgovor stiže kao poruka.
done-ask-deliver = Molba je poslata. Odgovor stiže kao poruka.
done-remind = Podsetnik je poslat.
done-not-now = Odgovor: ne sada.
done-thank = 🙏 Zahvalnost je preneta.
done-thank-all = { $people ->
    [one] 🙏 Zahvalnost je preneta: { $people } osoba.
    [few] 🙏 Zahvalnost je preneta: { $people } osobe.
   *[other] 🙏 Zahvalnost je preneta: { $people } osoba.
}
done-renewal-on = 🔁 Potvrđeno će se obnavljati svakog meseca.
done-renewal-off = 🔁 Neće se obnavljati.
done-still-need = 🔆 Zapisano: pomoć vam je i dalje potrebna.

pledge-change-question =
    Sada je { $amount }. Koliko treba da bude, u { $unit }?
    Na primer 25 ili 12,50.
pledge-raise-question =
    Sada je { $amount }. Na koliko povećavate, u { $unit }?
    Obaveza se samo povećava, nikad ne smanjuje.
pledge-part-question =
    Koliko je od { $amount } predato, u { $unit }?
    Ostatak ostaje kako jeste.
pledge-less-question = Koliko je od { $amount } stiglo, u { $unit }?
pledge-less-rest = Ostatak opet postaje obaveza.
pledge-less-no-rest = Ostatak više neće biti obaveza.
pledge-deny-question =
    Šta nije u redu? Nekoliko reči pomaže onome ko je predao, najviše 120 znakova.
    Na primer: na računu još nema ničega.
pledge-deny-nothing = Bez reči
pledge-day-question =
    Kog dana predajete?
    Na primer 25 ili 25.11.

give-question-monthly =
    ❤️ Koliko ovog meseca, u { $unit }? Kome: { $name }. Na primer 25 ili 12,50.
    Možete dodati šta je to: 200 dva dana na krovu.
    Nedostaje: { $missing }
    Namera ni na šta ne obavezuje: možete je izmeniti ili povući bilo kada.
give-question-emergency =
    🆘 Koliko, u { $unit }? Kome: { $name }. Rok: { $until }. Na primer 25 ili 12,50.
    Možete dodati šta je to: 200 dva dana na krovu.
    Nedostaje: { $missing }
    U hitnom prikupljanju to je obaveza.
give-promise = Jedno drugom ste na listi poverenja: „Ako zatreba, rado ću vam pomoći sa uslovnih { $trust } i nadam se uzajamnosti.”
give-word-more-than-missing = 🙏 To je više nego što još nedostaje.
give-word-beyond-monthly-limit = ✋ Time prelazite mesečnu granicu koju ste sami postavili. Pomaganje ne sme da vam škodi.
give-sure-monthly = ❤️ Ipak zapisati { $amount } → { $name }?
give-sure-emergency =
    🤝 Preuzeti obavezu: { $amount } → { $name }?
    Obaveza se ne može povući. Osloboditi vas može samo primalac.
give-yes-monthly = ❤️ Da, zapiši
give-yes-emergency = 🤝 Da, obavezujem se

refused-pledge-is-unknown = Ovde nema ničega što možete da vidite.
refused-receiver-is-unknown = Ovde nema ničega što možete da vidite.
refused-members-are-apart = Ovde nema ničega što možete da vidite.
refused-giver-is-the-receiver = Ovo je vaše prikupljanje: ovde drugi pomažu vama.
refused-receiver-is-green = Ovde sada ništa nije potrebno. Hvala što pitate!
refused-collection-is-paused = Ovo prikupljanje je pauzirano dok je potrebna hitna pomoć.
refused-giver-was-declined = Vaša poslednja namera ovde je odbijena. Novu možete ponuditi kad vam se to dozvoli.
refused-giver-is-red = Kome je potrebna hitna pomoć, ne obećava novu i od njega se ne traži.
refused-giver-has-left = Ta osoba je otišla iz oba bota: više nema koga da se zamoli.
refused-giver-already-has-an-open-pledge = Ovde već pomažete. Evo vašeg zapisa.
refused-amount-is-out-of-bounds = Napišite broj veći od 0, najviše 1 000 000, na primer 25 ili 12,50.
refused-note-is-too-long = To je više od 120 znakova. Recite kraće.
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
refused-pledge-has-lapsed = Mesec je završen, namera se ugasila.
refused-pledge-is-not-committed = Ovo nije otvorena obaveza. Ovako stoji sada.
refused-pledge-is-not-delivered = Ovde ništa ne čeka odgovor. Ovako stoji sada.
refused-pledge-is-not-declined = Ovo nije odbijeno.
refused-pledge-is-paused = Pauzirano je. Nastavlja se samo.
refused-pledge-cannot-be-delivered = Više nema šta da se preda. Ovako stoji sada.
refused-giver-is-already-allowed-again = Nova pomoć je već dozvoljena.
refused-amount-is-the-same = Već je toliko. Napišite drugi iznos.
refused-amount-is-not-less = To nije manje. Ako je stiglo sve, dodirnite „Primljeno”.
refused-commitment-is-only-raised = Obaveza se samo povećava. Napišite veći iznos.
refused-part-is-more-than-the-pledge = To je više od obećanog. Napišite toliko ili manje.
refused-month-is-not-nearly-over = Sledeći mesec se može izabrati u poslednja 3 dana ovog.
refused-asked-less-than-a-day-ago = Zamolili ste pre manje od jednog dana. Sačekajte malo.
refused-request-is-answered = Na tu molbu već postoji odgovor.
refused-request-does-not-ask-that = To nije odgovor na ovu molbu.
refused-day-is-not-understood = Ne razumem taj dan. Napišite na primer 25 ili 25.11.
refused-day-has-passed = Taj dan je prošao. Navedite današnji ili kasniji.
refused-day-is-after-the-last-day = To je posle poslednjeg dana. Navedite raniji.
refused-nothing-is-confirmed-to-thank-for = Još nema na čemu da se zahvali: ništa nije potvrđeno.
refused-giver-is-already-thanked = Zahvalnost je već preneta.
refused-text-is-empty = Napišite bar jednu reč.
refused-text-is-too-long = Predugo je. Recite kraće.
