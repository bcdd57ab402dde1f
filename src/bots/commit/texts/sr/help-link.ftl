## Moj link za pomoć.

help-link-screen =
    <b>🔗 Tvoj link za pomoć</b>

    Ko ga otvori dok tražiš pomoć, vidi tvoju karticu i može da ti pomogne.
help-link-holders = { $count ->
    [0] Još ga niko nije otvorio.
    [one] Otvorila ga je { $count } osoba.
    [few] Otvorile su ga { $count } osobe.
   *[other] Otvorilo ga je { $count } osoba.
}
help-link-sleeps = Sada ništa ne tražiš, pa link ništa ne pokazuje. Opet radi kad zatražiš pomoć.
help-link-share = 📤 Podeli
help-link-copy = 📎 Kopiraj
help-link-qr = ▦ QR
help-link-reset = ♻️ Promeni link
help-link-ask = 🚦 Zatraži pomoć
help-link-reset-question =
    <b>♻️ Promeniti link?</b>

    Stari prestaje da radi svima koji ga imaju (otvaranja: { $count }), i tamo gde ga drugi dele za tebe. Što ti je obećano, ostaje.
help-link-reset-yes = ♻️ Da, promeni
help-link-was-reset = Stari link više ne radi. Evo novog.
qr-help = Treba mi pomoć. Uperi kameru u kod i pogledaj kako možeš da pomogneš.
bot-name = Commit
refused-help-links-have-changed = U međuvremenu su nastali drugi linkovi. Ništa nije promenjeno: pogledaj još jednom.
