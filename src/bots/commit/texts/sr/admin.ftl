## Soba za operatere.

admin-title = 🛠 Za operatere
admin-members = 👤 Članovi: { $shown }
admin-links = Veze poverenja: { $shown }
admin-collections = 💰 Otvorena prikupljanja: 🔆 { $monthly } · 🆘 { $emergency }
admin-pledges = Zapisi: ❤️ { $intention } · 🤝 { $committed } · 🤝→👍 { $delivered } · 👍 { $confirmed } · završeno drugačije { $ended }
admin-pledges-newest = (među poslednjih { $shown } zapisa)
admin-queue-arvut-add = ArvutAdd: ulazi { $incoming }, izlazi { $outgoing }, najduže se čeka { $seconds } s
admin-queue-commit = Commit: ulazi { $incoming }, izlazi { $outgoing }, najduže se čeka { $seconds } s
admin-more-than = više od { $shown }
admin-lately = Šta se ovde nedavno radilo:
admin-did = { $at } · { $who } · { $what }
admin-did-opened = ulazak u ovu sobu
admin-did-report-read = pročitana prijava, pošiljalac poziva: { $name }
admin-did-report-dismissed = odbačena prijava, pošiljalac poziva: { $name }
admin-did-call-halted = zaustavljen poziv: { $name }
admin-did-suspended = pauziranje: { $name }
admin-did-suspension-lifted = ukinuta pauza: { $name }
admin-did-broadcast-sent = poslata poruka svima
admin-did-broadcast-stopped = zaustavljena poruka svima
admin-refresh = 🔄 Osveži

admin-reports = 🚩 Prijave ({ $shown })
admin-reports-title = 🚩 Prijave koje čekaju, najstarije prve.
admin-reports-none = Nema prijava.
admin-report-call = 🚩 Poziv: { $name }, { $at } · { $state }
admin-report-words = Prijava: { $name }, { $at }:
admin-report-handled = ✔ Ova prijava je rešena.
admin-call-counting-down = odbrojava se
admin-call-running = šalje se
admin-call-over = poslato
admin-call-covered = pomoć je nađena
admin-call-halted = zaustavili operateri
admin-call-stopped = zaustavio pošiljalac
admin-halt = ⛔ Zaustavi poziv
admin-suspend = ⏸ { $days ->
    [one] { $days } dan
    [few] { $days } dana
   *[other] { $days } dana
}
admin-dismiss = ✔ Sve je u redu
admin-halt-question = Zašto je poziv zaustavljen? Pošiljalac će pročitati vaš odgovor, najviše { $longest } znakova. Na primer: „Ovo je reklama.“
admin-suspend-question = { $days ->
    [one] Zašto su SOS i nova prikupljanja pauzirani na { $days } dan?
    [few] Zašto su SOS i nova prikupljanja pauzirani na { $days } dana?
   *[other] Zašto su SOS i nova prikupljanja pauzirani na { $days } dana?
} Član će pročitati vaš odgovor, najviše { $longest } znakova. Obećanja ostaju.

admin-suspended = ⏸ Pauzirani ({ $shown })
admin-suspended-title = ⏸ Pauzirani članovi. Dodir ukida pauzu; član će biti obavešten.
admin-suspended-none = Niko nije pauziran.
admin-is-suspended = ⏸ Pauza do { $until }.
admin-lift = ▶️ { $name }, do { $until }
admin-lifted = Pauza je ukinuta.

admin-broadcast = 📣 Poruka svima
admin-last-broadcast = 📣 Poslednja
admin-broadcast-question = Šta svi treba da pročitaju? Najviše { $longest } znakova; videćete poruku pre slanja.
admin-broadcast-preview = 📣 Ovako će ljudi to videti. Primalaca: { $shown }, svako preko bota kog je pokrenuo; ko je isključio novosti o botovima, neće je dobiti.
admin-broadcast-send = 📣 Pošalji
admin-broadcast-change = ✏️ Izmeni
admin-broadcast-stop = ⏹ Zaustavi
admin-broadcast-going-out = 📣 Šalje se.
admin-broadcast-arriving = 📣 Poslato svima; deo je još na putu ili čeka kraj tihih sati.
admin-broadcast-arrived = 📣 Svi su dobili.
admin-broadcast-stopped = ⏹ Zaustavljeno. Ko još nije dobio, neće dobiti.
admin-broadcast-progress = Isporučeno { $delivered } od { $people }

refused-report-is-unknown = Takva prijava ne postoji.
refused-report-is-handled = Ova prijava je već rešena.
refused-suspension-has-another-length = Pauza traje 1, 7 ili 30 dana.
refused-member-is-not-suspended = Ovaj član nije pauziran.
refused-broadcast-is-over = Više se ništa ne šalje.
refused-nothing-is-written = Još ništa nije napisano.
refused-call-is-not-running = Ovaj poziv se više ne šalje.
