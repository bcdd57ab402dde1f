## SOS / INFO.

sos-screen =
    <b>🆘 SOS / INFO</b>

    { $people ->
        [0] Tvoja lista je prazna: još nema kome javiti.
        [one] Na tvojoj listi: { $shown } osoba.
        [few] Na tvojoj listi: { $shown } osobe.
       *[other] Na tvojoj listi: { $shown } osoba.
    } Poruka prvo ide najbližima, a dalje samo dok je potrebna. Najviše jedan SOS i jedan INFO za { $sosHours } h.
sos-write-sos = 🆘 Pozovi u pomoć
sos-write-info = 📣 Javi novost
sos-near = 👥 SOS u mojoj mreži
sos-past = 🗂 Moji signali
sos-mutes = 🔕 Utišani
sos-running = ▶️ Signal u toku
sos-draft = ✏️ Nedovršeni signal
sos-question-sos =
    <b>🆘 Šta ti treba?</b> Napiši u jednoj poruci, do { $longest } znakova. Dodaj link do četa gde se o tome može razgovarati.

    Na primer: Voda u podrumu u Zemunu, ko ima pumpu? t.me/+abc
sos-question-info =
    <b>📣 Šta tvoja lista treba da zna?</b> Napiši u jednoj poruci, do { $longest } znakova.

    Na primer: Vidimo se u nedelju u 12 kod fontane. t.me/+abc
sos-preview-sos = <b>🆘 Pregled</b>
sos-preview-info = <b>📣 Pregled</b>
sos-with-collection = Sa dugmetom: 🤝 Pomozi u Commitu
sos-plan-now = { $people ->
    [0] Još niko nije lično potvrđen: nema kome javiti.
    [one] Sada: { $people } osoba.
    [few] Sada: { $people } osobe.
   *[other] Sada: { $people } osoba.
}
sos-plan-second = Za { $ringMinutes } min: još { $people }, osim ako dodirneš „Pomoć je tu”.
sos-plan-third = Za { $secondRingMinutes } min: još { $people }.
sos-missing = Nedostaje <b>{ $missing }</b>
sos-ring-carries = Ako jedna od { $oneIn } osoba da { $amount }: { $sum }
sos-send = 📣 Pošalji za { $countdownSeconds } s
sos-change = ✏️ Izmeni
sos-title-sos = <b>🆘 Moj SOS</b>
sos-title-info = <b>📣 Moja novost</b>
sos-counting = ⏳ Kreće za { $seconds } s.
sos-stop = ⏹ Zaustavi
sos-stopped = ⏹ Zaustavljeno. Ništa nije poslato, i dalje možeš poslati jedan.
sos-going-out = 📡 Šalje se…
sos-next-ring = Sledeći talas: { $at }
sos-all-rings = Poruka je stigla do svih do kojih treba.
sos-covered = ✅ Pomoć je tu. Hvala svima.
sos-halted = ⛔ Zaustavili su operateri.
sos-ended = ⌛ Gotovo: hitno prikupljanje je završeno.
sos-delivered = Dostavljeno { $delivered } od { $recipients }
sos-answers = 👁 pročitano: { $read } · 🙋 mogu da pomognu: { $helping }
sos-cover = ✅ Pomoć je tu, hvala
sos-helpers = 🙋 Ko može da pomogne ({ $count })
sos-helpers-title = <b>🙋 Mogu da pomognu:</b>
sos-past-title = <b>🗂 Moji signali, najnoviji prvo</b>
sos-past-none = Još ništa nije poslato.
sos-mark-counting-down = ⏳
sos-mark-running = 📡
sos-mark-over = 📡
sos-mark-covered = ✅
sos-mark-stopped = ⏹
sos-mark-halted = ⛔
sos-mark-ended = ⌛
sos-from-sos = 🆘 <b>{ $name } moli za pomoć.</b>
sos-from-info = 📣 <b>{ $name } javlja novost.</b>
sos-can-help = 🙋 Mogu da pomognem
sos-have-read = 👁 Pročitano
sos-help-in-commit = 🤝 Pomozi u Commitu
sos-answered-help = 🙋 { $name } zna da možeš da pomogneš i može da ti piše.
sos-answered-read = 👁 { $name } vidi da je pročitano.
sos-write-by-name = ✉️ Da pišeš lično, dodirni ime gore.
sos-mute = 🔕 Utišaj ovu osobu
sos-muted = Poruke ove osobe ti više neće stizati.
sos-report = ⚠️ Prijavi
sos-report-question = <b>⚠️ Šta nije u redu sa ovom porukom?</b> Napiši u jednoj poruci; operateri će pročitati nju i sam SOS.
refused-reported = Hvala. Operateri će pogledati.
sos-near-title = <b>👥 SOS u mojoj mreži</b>: otvoreni signali, poslednjih { $nearDays } dana, do tri koraka
sos-near-none = Oko tebe nema otvorenih signala. Dobro je.
sos-near-row-sos = 🆘 { $name } · { $degree } · { $at }
sos-near-row-info = 📣 { $name } · { $degree } · { $at }
sos-mutes-title = <b>🔕 Ove ljude ne čuješ.</b> Dodirni nekog da ga opet čuješ.
sos-mutes-none = 🔕 Niko nije utišan.
sos-far-is-on = ✅ SOS i od ljudi koje ne poznajem
sos-far-is-off = ⬜ SOS i od ljudi koje ne poznajem
sos-unmute = 🔔 { $name }
refused-call-is-unknown = Te poruke više nema.
refused-call-is-covered = ✅ Pomoć je već tu. Hvala ti na spremnosti da pomogneš.
refused-call-is-halted = ⛔ Operateri su zaustavili ovu poruku.
refused-call-is-ended = ⌛ Hitno prikupljanje o kom se radi je završeno. Hvala ti na spremnosti da pomogneš.
refused-call-is-reported-already = Tvoja prijava je već kod operatera. Hvala.
refused-call-is-not-running = Ova poruka se više ne šalje.
refused-call-has-gone-out = Već je poslato. Možeš dodirnuti „Pomoć je tu”.
refused-only-the-sender-decides = To može samo pošiljalac.
refused-nothing-is-written = Još ništa nije napisano.
refused-emergency-is-over = Hitno prikupljanje o kom se radi je završeno, pa ništa nije poslato.
refused-member-is-suspended = Ne možeš slati SOS do { $until }: operateri su ga pauzirali. Zašto, piše u njihovoj poruci.
refused-a-call-is-counting-down = Jedna tvoja poruka se upravo šalje.
refused-called-less-than-a-day-ago = U poslednja { $sosHours } h je već poslata jedna takva poruka. Sledeću možeš poslati posle { $until }. Zaustavljena se ne računa.
refused-text-is-empty = U ovoj poruci nema teksta.
refused-text-is-too-long = Skrati, molim te, za { $over } { $over ->
        [one] znak
        [few] znaka
       *[other] znakova
    }: može najviše { $longest }.

sos-title-for = <b>🆘 SOS za nekog drugog</b>
sos-for-another = 🗣 SOS za nekog drugog
sos-speaks = <b>🗣 Za koga?</b> Ovi ljudi ti dozvoljavaju da govoriš za njih.
sos-question-for =
    <b>🆘 { $name }: šta se desilo?</b> Napiši u jednoj poruci, do { $longest } znakova. Ide listi poverenja te osobe i svi vide da to ti kažeš.

    Na primer: Mila je u bolnici posle pada. Ko može da pričuva decu? t.me/+abc
sos-for-refused = { $why ->
    [voice-is-over] { $name }: više ne možeš da govoriš za tu osobu.
    [voice-is-suspended] Operateri su pauzirali tvoje SOS poruke, pa ni za druge sada ne možeš da ih šalješ.
    [a-call-is-counting-down] { $name }: SOS upravo ide.
    [called-less-than-a-day-ago] { $name }: SOS je već poslat. Sledeći može posle { $until }.
   *[other] { $name }: SOS sada ne može da se pošalje.
}
notice-help-offered-for = 🙋 <b>{ $name }</b> može da pomogne. Kome: { $sender }.{ $more ->
    [0] {""}
    [one] {" "}Može još { $more } osoba.
    [few] {" "}Mogu još { $more } osobe.
   *[other] {" "}Može još { $more } osoba.
}
