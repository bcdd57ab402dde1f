## Mogu da podelim: jedan iznos za sve kojima treba.

spread-open = ❤️ Mogu da podelim
spread-question =
    <b>❤️ Koliko možeš da podeliš ovog meseca, u { $unit }?</b> Na primer 60.
    Podeliću to onima oko tebe kojima treba pomoć. Prvo vidiš spisak, i svaki red možeš da promeniš.
spread-helping = Već pomažeš: { $list }
spread-again = 🔁 Kao prošlog meseca: { $sum }
spread-title = <b>❤️ { $sum } ovog meseca, podeljeno ovako:</b>
spread-line = { $number }. { $who } { $sum }
spread-less = Od { $total } ovo je sve što oko tebe nedostaje.
spread-save = 💾 Zapiši sve
spread-anew = ✏️ Drugi iznos
spread-sure = <b>🤝 Ovde je hitno, pa je tvoj deo obaveza:</b>
spread-sure-line = { $who } { $sum }
spread-must-be-kept = Obaveza mora da se ispuni. Oslobađa je samo onaj kome obećavaš.
spread-yes = 🤝 Da, zapiši sve
spread-recorded = ✅ Zapisano: <b>{ $sum }</b> za { $people ->
    [one] { $people } osobu
    [few] { $people } osobe
   *[other] { $people } osoba
}.
spread-line-question =
    <b>✏️ Koliko za { $name }, u { $unit }?</b> Sada je { $sum }.
    Nedostaje: { $missing }
spread-leave-out = ✖ Izostavi
refused-nobody-to-share-with = Oko tebe nikome ne nedostaje ništa u čemu već ne pomažeš.
refused-spread-has-changed = Nešto se u međuvremenu promenilo. Ovako je sada.
refused-spread-is-empty = Ništa nije ostalo na spisku, pa ništa nije zapisano.
refused-share-is-more-than-missing = To je više nego što ovde nedostaje.

commit-all = 🤝 Obaveži se za sve ({ $count })
commit-all-title = <b>🤝 Preuzeti obavezu za sve, zajedno { $sum }?</b>
commit-all-line = { $name } { $sum }
commit-all-must-be-kept = Obaveza mora da se ispuni. Oslobađa je samo onaj kome obećavaš.
commit-all-yes = 🤝 Da, za sve
