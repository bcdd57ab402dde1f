## Šta se piše ovde, a odgovara drugi bot ili oba.

welcome-thanks = Nema na čemu! Hvala i tebi.
errand-need =
    <b>🙏 Treba ti pomoć?</b>

    🆘 SOS odmah obaveštava ljude sa tvoje liste poverenja.
    🤝 U Commitu kažeš koliko ti treba, svakog meseca ili do nekog dana, i vidiš ko pomaže.
errand-need-button = 🙏 Zatraži u Commitu
errand-who =
    <b>❤️ Želiš da pomogneš?</b>

    U Commitu vidiš kome oko tebe treba pomoć i koliko nedostaje.
    👥 SOS u mojoj mreži pokazuje signale koji su stigli tebi.
errand-who-button = ❤️ Kome treba pomoć, u Commitu
errand-promises = Tvoja obećanja, i ono što je obećano tebi, zapisano je u Commitu.
errand-promises-button = 🗓 Moja obećanja, u Commitu
