## Moj link za pomoć.

help-link-screen = 🔗 Vaš link za pomoć

    Ko ga otvori, vidi vašu karticu dok tražite pomoć i može da vam pomogne.
help-link-words = Potrebna mi je pomoć. Pogledajte, možda možete nešto da učinite:
help-link-holders = { $count ->
    [0] Još ga niko nije otvorio.
    [one] Otvorila ga je { $count } osoba.
    [few] Otvorile su ga { $count } osobe.
   *[other] Otvorilo ga je { $count } osoba.
}
help-link-sleeps = Sada ništa ne tražite, pa link ništa ne pokazuje. Otvara se kad zatražite pomoć.
help-link-share = 📤 Podeli
help-link-copy = 📋 Kopiraj
help-link-qr = ▦ QR
help-link-reset = ♻️ Promeni link
help-link-ask = 🚦 Zatraži pomoć
help-link-reset-question = ♻️ Promeniti link?

    Stari prestaje da radi svima koji ga imaju (otvaranja: { $count }), i tamo gde ga drugi dele za vas. Što vam je obećano, ostaje.
help-link-reset-yes = ♻️ Da, promeni
help-link-was-reset = Stari link više ne radi. Evo novog.
