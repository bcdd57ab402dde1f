## Inicijative: pitanja i odgovori.

initiative-title-question = <b>💡 Kako se zove?</b> Do { $longest } znakova, na primer: Klupa za dvorište.
initiative-text-question = <b>💡 Šta će biti i zašto?</b> Do { $longest } znakova. Može i link ka mestu gde se o tome priča.
initiative-price-question = <b>💡 Koliko košta, u { $unit }?</b> Na primer 800. Počinje samo ako se skupi sve.
initiative-until-question = <b>💡 Do kog dana se glasa?</b> Od { $least } do { $most } dana unapred. Dodirni dan ili ga napiši.
initiative-preview = Ovo će videti ljudi u blizini:
initiative-preview-facts =
    💰 { $price }
    ⏳ Glasanje do { $until }
    🤝 Dana za ispunjenje posle početka: { $days }
initiative-save = 💡 Objavi
initiative-days = Dana: { $days }
initiative-published = 💡 <b>Objavljeno je.</b> Ljudi u blizini će saznati. Podeli link sa drugima.
initiative-vote-question =
    <b>❤️ Koliko daješ?</b> Na primer 25.
    Niko ništa ne duguje dok se do { $until } ne skupi { $price }. Ako je obećano više, svako daje manje.
initiative-only-if = ⚙️ Samo ako učestvuje bar { $people } ljudi.
initiative-only-if-button = ⚙️ Samo ako …
initiative-condition-question = <b>⚙️ Koliko ljudi treba da učestvuje?</b> I ti se računaš. Niko drugi to ne vidi.
initiative-no-condition = Bez uslova
initiative-voted = ❤️ <b>Hvala!</b> Dok traje glasanje, možeš da promeniš ili povučeš.
initiative-unvoted = Povučeno
initiative-help-question = <b>🤝 Koliko želiš da dodaš?</b> Nedostaje { $room }.
initiative-take-question = <b>🤝 Koliko želiš da preuzmeš?</b> Najviše { $room }.
initiative-help-sure =
    <b>🤝 Obećavaš { $amount }?</b>
    Obećanje treba održati, do { $on }.
initiative-take-sure =
    <b>🤝 Obećavaš { $amount }?</b>
    Važi samo ako se skupi sve. Tada obećanje treba održati.
initiative-yes = 🤝 Da, obećavam
initiative-promised = 🤝 <b>Hvala!</b> Dok se ne skupi sve, niko ništa ne duguje.
initiative-promised-now = 🤝 <b>Hvala!</b> Sada je među tvojim obećanjima.
initiative-started-now = 🎉 <b>Skupilo se sve!</b> Počinje sada.
initiative-share-screen =
    <b>🔗 Podeli</b>
    Ko otvori link, vidi inicijativu i može da glasa.
initiative-share-words = 💡 { $title }: { $price }. Do { $until } reci koliko daješ; ako se ne skupi, niko ništa ne duguje.
initiative-own-screen =
    <b>✏️ { $title }</b>

    Šta želiš da promeniš?
initiative-rewrite = ✏️ Tekst
initiative-cheaper = 💰 Niža cena
initiative-prolong = ⏳ Duže glasanje
initiative-more-time = ⏳ Više dana za obećanja
initiative-end-vote = 🎉 Završi glasanje
initiative-end-vote-question =
    <b>🎉 Završiti glasanje za 24 sata?</b>
    Cena se skupila. Svi će saznati sada i mogu da glasaju još jedan dan.
initiative-end-vote-yes = 🎉 Da, za 24 sata
initiative-take-back = ✖ Povuci inicijativu
initiative-take-back-question =
    <b>✖ Povući „{ $title }”?</b>
    Svi će saznati da niko ništa ne duguje. To se ne može vratiti.
initiative-take-back-yes = ✖ Da, povuci
initiative-done-question =
    <b>👍 Da li je urađeno?</b>
    Oni koji su dali biće upitani da li je uspelo.
initiative-done-owed =
    <b>👍 Da li je urađeno?</b>
    Još je obećano { $owed }; to više niko neće dugovati.
initiative-done-yes = 👍 Da, urađeno je
initiative-amounts-title = <b>👥 { $title }</b>
initiative-amount-row = { $sign } { $amount } · { $name }
initiative-cheaper-question = <b>💰 Koja je nova cena, u { $unit }?</b> Ispod { $price }: viša cena je nova inicijativa.
initiative-cheaper-sure =
    <b>💰 { $from } → { $to }?</b>
    Svi koji glasaju će saznati.
initiative-cheaper-yes = 💰 Da
initiative-prolong-question = <b>⏳ Do kog dana?</b> Jednom, i najdalje do { $latest }.
initiative-tell-question = <b>📣 Kako ide?</b> Do { $longest } znakova, jednom dnevno. Dobijaju svi učesnici.
initiative-failed-question = <b>✖ Šta će biti sa onim što je stiglo?</b> Do { $longest } znakova. Dobijaju svi učesnici, i više niko ništa ne duguje.
qr-initiative = Učestvuj
