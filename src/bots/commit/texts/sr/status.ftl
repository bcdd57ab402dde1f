## Semafor.

status-title = <b>🚦 Status</b>
status-is-green = ✅ Sada ti ništa ne treba i rado pomažeš.
status-is-orange = 🔆 Tražiš mesečnu podršku.
status-is-red = 🆘 Tražiš hitnu podršku.
status-monthly-waits = 🔆 Tvoja mesečna podrška ({ $amount }) je pauzirana i posle se vraća.
status-ask-monthly = 🔆 Zatraži mesečnu podršku
status-ask-emergency = 🆘 Zatraži hitnu podršku
status-change-target = ✏️ Promeni iznos
status-prolong = 📅 Pomeri rok
status-tell-list = 📣 Javi mojoj listi poverenja
status-end-monthly = ✅ Više mi ne treba
status-end-emergency = ✅ Završi hitnu podršku
status-mine = 🚦 Moj status
status-share-link = 🔗 Podeli moj link za pomoć

status-target-monthly = <b>🔆 Koliko ti treba svakog meseca, u { $unit }?</b> Na primer 300. Računa se i pomoć koja nije novac, po međusobno dogovorenoj vrednosti.
status-target-emergency = <b>🆘 Koliko ti treba, u { $unit }?</b> Na primer 500. Računa se i pomoć koja nije novac, po međusobno dogovorenoj vrednosti.
status-deadline-question = <b>📅 Do kog dana ti treba?</b> Izaberi ili napiši broj dana do { $furthest } ili dan, na primer { $example }.
target-question = <b>✏️ Koji je novi iznos, u { $unit }?</b> Na primer 300.
deadline-question = <b>📅 Koji je novi poslednji dan?</b> Izaberi ili napiši broj dana od danas do { $furthest } ili dan, na primer { $example }. Može najkasnije do { $latest }.

summary-monthly = <b>🔆 Mesečna podrška</b>
    💰 <b>{ $amount }</b> svakog meseca
summary-emergency =
    <b>🆘 Hitna podrška</b>
    💰 <b>{ $amount }</b> · do { $until }
summary-pauses = Dok traje, tvoja obećanja drugima i namere za tvoju mesečnu podršku su pauzirani ⏸. Drugi mogu samo da preuzmu obavezu: svaka se mora ispuniti.
summary-asks = { $count ->
    [one] { $count } osobu sa namerom da ti pomogne zamoliću da preuzme obavezu.
    [few] { $count } osobe sa namerom da ti pomognu zamoliću da preuzmu obavezu.
   *[other] { $count } osoba sa namerom da ti pomognu zamoliću da preuzmu obavezu.
}
summary-told = { $count ->
    [0] U tvojoj mreži još nema nikog: posle podeli svoj link za pomoć.
    [one] To će saznati { $count } osoba iz tvoje mreže.
    [few] To će saznati { $count } osobe iz tvoje mreže.
   *[other] To će saznati { $count } osoba iz tvoje mreže.
}
summary-may-be-met = 🌱 Novi ljudi mogu da te nađu: prijatelji tvojih pomagača, i oni koji pomažu istim ljudima kao oni, vide tvoje ime, status, tekst o tebi, zašto ti treba pomoć, iznos i koliko nedostaje.
summary-groups = Prikaži u mojim grupama
summary-save = 💾 Sačuvaj
summary-change = ✏️ Promeni
target-summary =
    ✏️ { $from } → <b>{ $to }</b>

    Oni koji ti pomažu će to saznati.
deadline-summary =
    📅 { $from } → <b>{ $to }</b>

    Oni koji ti pomažu će to saznati.

status-opened-monthly = 🔆 <b>Sada tražiš { $amount } svakog meseca.</b> Tvoja mreža je obaveštena. Traje dok ne završiš; 1. u mesecu ti stiže pregled.
status-opened-emergency = 🆘 <b>Sada tražiš { $amount }.</b> Tvoja mreža je obaveštena. Javiću ti svaku obavezu.
status-holders = { $count ->
    [one] { $count } osoba još ima raniji link za pomoć i opet može da vidi tvoju karticu.
    [few] { $count } osobe još imaju raniji link za pomoć i opet mogu da vide tvoju karticu.
   *[other] { $count } osoba još ima raniji link za pomoć i opet može da vidi tvoju karticu.
} Link možeš promeniti.
status-changed = 💾 Sačuvano. Oni koji ti pomažu su obavešteni.
status-ended-monthly = ✅ Tvoja mesečna podrška je završena. Preuzete obaveze ostaju.
status-ended-emergency = ✅ Hitna podrška je završena. Svi učesnici su obavešteni o ishodu.
status-end-monthly-question = <b>✅ Završiti mesečnu podršku?</b>
status-end-intended = ❤️ Namere ({ $intended }) se poništavaju, a ljudi iza njih to saznaju.
status-end-committed = 🤝 Obaveze i ispunjeno ({ $committed }) ostaju.
status-end-monthly-yes = ✅ Da, završi
status-end-emergency-question =
    <b>✅ Završiti hitnu podršku?</b>

    🤝 Obaveze koje još nisu ispunjene: <b>{ $owed }</b>. Mogu da ostanu do { $until }, ili svih oslobađaš obaveze.
status-end-emergency-unowed =
    <b>✅ Završiti hitnu podršku?</b>

    Niko ništa ne duguje. Svi učesnici saznaju ishod.
status-end-stay-due = 🤝 Završi, rok do { $until }
status-end-forgive = 🕊 Završi i oslobodi sve

tell-list-screen = 📣 SOS tvojoj listi poverenja je pripremljen u ArvutAddu. Pogledaj ga tamo, promeni ako želiš i pošalji.
tell-list-nobody = 📣 Tvoja lista poverenja je još prazna, pa nema koga da obavestiš. Pozovi ljude kojima veruješ, pa se vrati ovde.
tell-list-invite = ➕ Pozovi u ArvutAddu
tell-list-call = Potrebna mi je hitna podrška: { $amount } do { $until }. { $about }
tell-list-open = 📣 Otvori u ArvutAddu

refused-member-is-already-orange = Već tražiš mesečnu podršku.
refused-member-is-already-red = Već tražiš hitnu podršku.
refused-member-is-red = Prvo završi hitnu podršku; mesečna podrška dotle čeka.
refused-member-is-suspended = Do { $until } ovde ne možeš započeti ništa novo. Zašto, piše u poruci operatera.
refused-member-is-dormant = Već { $inactiveMonths ->
    [one] { $inactiveMonths } mesec
    [few] { $inactiveMonths } meseca
   *[other] { $inactiveMonths } meseci
} ni u čemu ne učestvuješ, pa još ne možeš tražiti pomoć. Bilo šta od ovoga to odmah ukida: preuzmi obavezu, odgovori da li je pomoć stigla, odgovori na molbu ili napravi novu vezu poverenja.
refused-member-is-indebted = Tvoja obaveza kasni duže od mesec dana, pa još ne možeš tražiti pomoć. Ispuni je ili zamoli primaoca da te oslobodi: to odmah ukida zabranu. Vidi Moja obećanja → Kasni.
refused-member-is-silent = Pomoć poslata tebi čeka tvoj odgovor duže od mesec dana, pa još ne možeš tražiti novu. Reci da li je stigla: to odmah ukida zabranu. Vidi Moja obećanja → Za potvrdu.
refused-target-is-out-of-bounds = Iznos mora biti veći od 0 i najviše { $largestAmount }.
refused-target-is-the-same = Toliki je iznos i sada.
refused-deadline-is-not-understood = Ne razumem taj dan. Napiši broj dana, na primer 7, ili dan, na primer 24.12.
refused-deadline-has-passed = Taj dan je prošao. Poslednji dan mora biti sutra ili kasnije.
refused-deadline-is-not-ahead = Poslednji dan mora biti sutra ili kasnije.
refused-deadline-is-too-far = Poslednji dan može biti najviše { $furthestDays ->
    [one] { $furthestDays } dan
   *[other] { $furthestDays } dana
} unapred, najkasnije { $latest }.
refused-deadline-is-the-same = To je i sada poslednji dan.
refused-collection-has-no-deadline = Mesečna podrška nema poslednji dan.
refused-collection-is-not-monthly = Ovo nije mesečna podrška.
refused-collection-is-not-an-emergency = Ovo nije hitna podrška.
refused-emergency-is-prolonged-too-long = Hitna podrška može trajati najviše { $longestEmergency } dana, ova do { $latest }. Završi je i zatraži ponovo ili zatraži mesečnu podršku.
refused-collection-is-closed = Ovo prikupljanje je završeno.
refused-collection-runs = Ovo prikupljanje još traje.
refused-only-the-owner-decides = To može samo onaj ko je otvorio prikupljanje.
refused-member-is-unknown = Takve kartice nema ili ti nije dostupna.
refused-owed-has-changed = Dug se u međuvremenu promenio. Ovako stvari stoje sada.
refused-intended-has-changed = Namere da se pomogne su se u međuvremenu promenile. Ovako stvari stoje sada.
refused-collection-has-changed = To je u međuvremenu promenjeno. Ovako stvari stoje sada.
