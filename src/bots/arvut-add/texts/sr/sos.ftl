## SOS / INFO.

sos-screen =
    🆘 SOS / INFO

    { $people ->
        [0] Vaša lista je prazna: još nema koga pozvati.
        [one] Na vašoj listi: { $shown } osoba.
        [few] Na vašoj listi: { $shown } osobe.
       *[other] Na vašoj listi: { $shown } osoba.
    } Poziv prvo ide najbližima, a dalje samo dok je potreban. Jedan poziv dnevno.
sos-write-sos = 🆘 Pozovi u pomoć
sos-write-info = 📣 Javi novost
sos-near = 📍 Pozivi u blizini
sos-past = 🗂 Moji pozivi
sos-mutes = 🔕 Šta čujem
sos-running = ▶️ Moj tekući poziv
sos-draft = ✏️ Nedovršeni poziv
sos-question-sos =
    🆘 Šta vam treba? Napišite u jednoj poruci, do { $longest } znakova. Koristan je link do mesta gde se o tome razgovara.

    Na primer: Voda u podrumu u Zemunu, ko ima pumpu? t.me/+abc
sos-question-info =
    📣 Šta vaša lista treba da zna? Napišite u jednoj poruci, do { $longest } znakova.

    Na primer: Vidimo se u nedelju u 12 kod fontane. t.me/+abc
sos-preview-sos = 🆘 Pregled
sos-preview-info = 📣 Pregled
sos-with-collection = Sa dugmetom: 🤝 Pomozi u Commit
sos-plan-now = { $people ->
    [0] Još niko nije lično potvrđen: nema koga pozvati.
    [one] Sada: { $people } osoba.
    [few] Sada: { $people } osobe.
   *[other] Sada: { $people } osoba.
}
sos-plan-second = Za 10 minuta: još { $people }, osim ako dodirnete „Pomoć je tu”.
sos-plan-third = Za 20 minuta: još { $people }.
sos-send = 📣 Pošalji za 10 s
sos-change = ✏️ Izmeni
sos-title-sos = 🆘 Moj poziv
sos-title-info = 📣 Moja novost
sos-counting = ⏳ Kreće za { $seconds } s.
sos-stop = ⏹ Zaustavi
sos-stopped = ⏹ Zaustavljeno. Ništa nije poslato, današnji poziv je i dalje vaš.
sos-going-out = 📡 Šalje se…
sos-next-ring = Sledeći talas: { $at }
sos-all-rings = Svi talasi su poslati.
sos-covered = ✅ Pomoć je tu. Hvala svima.
sos-halted = ⛔ Zaustavili su operateri.
sos-delivered = Isporučeno { $delivered } od { $recipients }
sos-answers = 👁 pročitano: { $read } · 🙋 mogu da pomognu: { $helping }
sos-cover = ✅ Pomoć je tu, hvala
sos-helpers = 🙋 Ko može da pomogne ({ $count })
sos-helpers-title = 🙋 Mogu da pomognu:
sos-refresh = 🔄 Osveži
sos-past-title = 🗂 Moji pozivi, najnoviji prvo
sos-past-none = Još nemate poziva.
sos-mark-counting-down = ⏳
sos-mark-running = 📡
sos-mark-over = 📡
sos-mark-covered = ✅
sos-mark-stopped = ⏹
sos-mark-halted = ⛔
sos-from-sos = 🆘 { $name } poziva u pomoć.
sos-from-info = 📣 { $name } javlja novost.
sos-can-help = 🙋 Mogu da pomognem
sos-have-read = 👁 Pročitano
sos-help-in-commit = 🤝 Pomozi u Commit
sos-answered-help = 🙋 { $name } zna da možete da pomognete.
sos-answered-read = 👁 { $name } vidi da je pročitano.
sos-mute = 🔕 Utišaj ovu osobu
sos-muted = Više nećete čuti pozive ove osobe.
sos-report = ⚠️ Prijavi
sos-report-question = ⚠️ Šta nije u redu sa ovim pozivom? Napišite jednu poruku; operateri će pročitati nju i sam poziv.
refused-reported = Hvala. Operateri će pogledati.
sos-near-title = 📍 Pozivi u blizini: otvoreni, poslednjih 7 dana, do tri rukovanja
sos-near-none = U blizini nema otvorenih poziva. Dobro je.
sos-near-row-sos = 🆘 { $name } · { $degree } · { $at }
sos-near-row-info = 📣 { $name } · { $degree } · { $at }
sos-mutes-title = 🔕 Ove ljude ne čujete. Dodirnite nekog da ga opet čujete.
sos-mutes-none = 🔕 Čujete sve.
sos-far-is-on = ✅ Pozivi i van mojih kontakata
sos-far-is-off = ⬜ Pozivi i van mojih kontakata
sos-unmute = 🔔 { $name }
refused-call-is-unknown = Tog poziva više nema.
refused-call-is-covered = ✅ Pomoć je već tu. Hvala što ste hteli da pomognete.
refused-call-is-halted = ⛔ Operateri su zaustavili ovaj poziv.
refused-call-is-reported-already = Ovaj poziv ste već prijavili. Hvala.
refused-call-is-not-running = Ovaj poziv više ne traje.
refused-call-has-gone-out = Već je poslat. Možete dodirnuti „Pomoć je tu”.
refused-only-the-sender-decides = O tome odlučuje samo pošiljalac.
refused-nothing-is-written = Još ništa nije napisano.
refused-member-is-suspended = Sada ne možete zvati: operateri su pauzirali vaše pozive. Do kada, piše u obaveštenju.
refused-a-call-is-counting-down = Vaš poziv se upravo šalje.
refused-called-less-than-a-day-ago = Zvali ste u poslednja 24 sata. Sledeći poziv je moguć dan posle prethodnog; zaustavljeni se ne računa.
refused-text-is-empty = U ovoj poruci nema teksta.
refused-text-is-too-long = Ovo je duže od { $longest } znakova. Skratite, molim.
