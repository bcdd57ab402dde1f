## Soba za operatere.

admin-title = <b>🛠 Za operatere</b>
admin-members = 👤 Članovi: { $shown }
admin-links = Veze poverenja: { $shown }
admin-collections = 💰 Otvorena prikupljanja: 🔆 { $monthly } · 🆘 { $emergency } · 💡 { $initiatives }
admin-pledges = Zapisi: ❤️ { $intention } · 🤝 { $committed } · 🤝→👍 { $delivered } · 👍 { $confirmed } · završeno drugačije { $ended }
admin-pledges-newest = (među poslednjih { $shown } zapisa)
admin-queue-arvut-add = ArvutAdd: ulazi { $incoming }, izlazi { $outgoing }, najduže se čeka { $seconds } s
admin-queue-commit = Commit: ulazi { $incoming }, izlazi { $outgoing }, najduže se čeka { $seconds } s
admin-more-than = više od { $shown }
admin-lately = <b>Nedavni postupci:</b>
admin-did = { $at } · { $who } · { $what }
admin-did-opened = ulazak u ovu sobu
admin-did-reports-listed = pregled spiska prijava
admin-did-clearings-listed = pregled prebijanja
admin-did-suspended-listed = pregled spiska obustavljenih
admin-did-report-read = pročitana prijava: { $name }
admin-did-report-dismissed = odbačena prijava: { $name }
admin-did-call-halted = zaustavljen SOS: { $name }
admin-did-suspended = pauziranje: { $name }
admin-did-suspension-lifted = ukinuta pauza: { $name }
admin-did-broadcast-sent = poslata poruka svima
admin-did-broadcast-stopped = zaustavljena poruka svima
admin-refresh = 🔄 Osveži

admin-reports = 🚩 Prijave ({ $shown })
admin-reports-title = <b>🚩 Prijave koje čekaju, najstarije prve</b>
admin-reports-none = Nema prijava.
admin-report-call = <b>🚩 SOS signal: { $name }</b>, { $at } · { $state }
admin-report-words = Prijava: { $name }, { $at }:
admin-report-handled = ✔ Ova prijava je rešena.
admin-call-counting-down = odbrojava se
admin-call-running = šalje se
admin-call-over = poslato
admin-call-covered = pomoć je nađena
admin-call-halted = zaustavili operateri
admin-call-ended = završeno sa hitnim prikupljanjem
admin-call-stopped = zaustavio pošiljalac
admin-halt = ⛔ Zaustavi ovaj SOS
admin-suspend = ⏸ { $days ->
    [one] { $days } dan
    [few] { $days } dana
   *[other] { $days } dana
}
admin-dismiss = ✔ Sve je u redu
admin-halt-question = <b>Zašto se ovaj SOS zaustavlja?</b> Pošiljalac će pročitati tvoj odgovor, najviše { $longest } znakova. Na primer: „Ovo je reklama.”
admin-suspend-question = { $days ->
    [one] Zašto se SOS i nova prikupljanja pauziraju na { $days } dan?
    [few] Zašto se SOS i nova prikupljanja pauziraju na { $days } dana?
   *[other] Zašto se SOS i nova prikupljanja pauziraju na { $days } dana?
} Član će pročitati tvoj odgovor, najviše { $longest } znakova. Obećanja ostaju.

admin-suspended = ⏸ Pauzirani ({ $shown })
admin-suspended-title = <b>⏸ Pauzirani članovi.</b> Dodir ukida pauzu; član će biti obavešten.
admin-suspended-none = Niko nije pauziran.
admin-is-suspended = ⏸ Pauza do { $until }.
admin-lift = ▶️ { $name }, do { $until }
admin-lifted = Pauza je ukinuta.

admin-broadcast = 📣 Poruka svima
admin-last-broadcast = 📣 Poslednja
admin-broadcast-question = <b>📣 Šta svi treba da pročitaju?</b> Najviše { $longest } znakova; pre slanja ćeš videti poruku.
admin-broadcast-preview = <b>📣 Ovako će ljudi to videti.</b> Primalaca: { $shown }, svako preko bota kog koristi; ko je isključio novosti o botovima, neće je dobiti.
admin-broadcast-send = 📣 Pošalji
admin-broadcast-change = ✏️ Izmeni
admin-broadcast-stop = ⏹ Zaustavi
admin-broadcast-going-out = 📣 Šalje se.
admin-broadcast-arriving = 📣 Poslato svima; deo je još na putu ili čeka kraj tihih sati.
admin-broadcast-arrived = 📣 Svi su dobili.
admin-broadcast-stopped = ⏹ Zaustavljeno. Ko još nije dobio, neće dobiti.
admin-broadcast-progress = Dostavljeno { $delivered } od { $people }

refused-report-is-unknown = Takva prijava ne postoji.
refused-report-is-handled = Ova prijava je već rešena.
refused-suspension-has-another-length = Pauza traje 1, 7 ili 30 dana.
refused-member-is-not-suspended = Ovaj član nije pauziran.
refused-broadcast-is-over = Više se ništa ne šalje.
refused-nothing-is-written = Još ništa nije napisano.
refused-call-is-not-running = Ovaj SOS se više ne šalje.
refused-suspension-has-changed = Ova pauza se u međuvremenu promenila. Ovako stvari stoje sada.
