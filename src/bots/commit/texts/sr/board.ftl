## Ponude i potrebe: tabla, kartica, kako postaviti.

together-board = 🔁 Ponude i potrebe{ $count ->
    [0] {""}
   *[other] {" "}({ $count })
}
board-screen =
    <b>🔁 Ponude i potrebe u blizini</b>

    Prvo najbliži ljudi. Dodirni da pročitaš.
board-none =
    <b>🔁 Ponude i potrebe u blizini</b>

    Zasad nema ničega. Šta možeš da uradiš, daš ili pozajmiš? Šta tebi treba? Dovoljna je jedna poruka.
board-tab-all = Sve
board-tab-offer = Nudi se
board-tab-need = Treba
board-kinds = Sve vrste
board-kinds-screen = <b>Šta tražimo?</b>
board-find = 🔎 Pretraga
board-question =
    <b>🔎 Šta tražiš?</b> Napiši reč ili dve, na primer: bicikl. Tražim u naslovima.
board-found = <b>🔎 { $letters }</b>
board-found-none = <b>🔎 { $letters }</b>: ništa nije nađeno.
board-of = <b>🔁 { $name }</b>: ponude i potrebe
board-of-none = Ovde nema ničega što je otvoreno za tebe.
board-offer = ➕ Nudim
board-need = 🙏 Treba mi
board-mine = 📋 Moje
listings-mine =
    <b>📋 Tvoje ponude i potrebe</b>

    Prvo ono što je na tabli. Skinuto možeš ponovo da postaviš.
listings-mine-none =
    <b>📋 Tvoje ponude i potrebe</b>

    Zasad nijedna.
listing-kind-do = uraditi
listing-kind-give = dati
listing-kind-lend = pozajmiti
listing-kind-place = podeliti mesto
listing-kind-teach = naučiti nekoga
listing-kind-other = drugo
listing-row-offer = { $sign } { $title }{ $value }
listing-row-need = { $urgent }🙏 { $title }{ $value }
listing-row-ended = ✖ { $title }{ $value }
listing-head-offer =
    <b>{ $sign } { $title }</b>
    Nudi se: { $kind }
listing-head-need =
    <b>🙏 { $title }</b>
    Treba: { $kind }
listing-common = I tvoji: { $names }{ $more ->
    [0] {""}
   *[other] {" "}i još { $more }
}
listing-urgent = ❗ Hitno
listing-agree = 💰 Za vrednost se dogovaramo
listing-value = 💰 Oko { $value }
listing-reach-1 = 👁 Vide ljudi potvrđeni lično
listing-reach-3 = 👁 Vidi se do tri rukovanja
listing-until = ⏳ Do { $until }
listing-days = ⏳ { $days } { $days ->
    [one] dan
   *[other] dana
}
listing-standing = ⏳ Stalno: pitam te svakih pola godine
listing-end-hand = ✖ Skinuto
listing-end-lapsed = ✖ Rok je istekao
listing-end-taken = 👍 Našao se neko
listing-end-left = ✖ Vlasnik je otišao
listing-unknown = Nema takve ponude ili potrebe, ili nije otvorena za tebe.
listing-question-offer =
    <b>➕ Šta nudiš?</b> Jedna poruka: prvi red je naslov, do { $title } znakova. Ispod možeš da napišeš više, do { $text }.
    Na primer: Popravljam bicikle
listing-question-need =
    <b>🙏 Šta ti treba?</b> Jedna poruka: prvi red je naslov, do { $title } znakova. Ispod možeš da napišeš više, do { $text }.
    Na primer: Popravka bicikla
listing-preview = Ovo će videti drugi. Dodirni šta želiš da promeniš:
listing-plain = <x>Naslov se čuva takav kakav je, da bi mogao da se nađe; ostalo je šifrovano. Ne piši u naslovu telefon ni adresu.</x>
listing-save = 🔁 Postavi
listing-put-up = 🔁 <b>Postavljeno.</b>
listing-set-offer = ↔ Nudim
listing-set-need = ↔ Treba mi
listing-set-value = 💰 Vrednost
listing-set-reach-1 = 👁 Samo lično
listing-set-reach-3 = 👁 Tri rukovanja
listing-set-urgent-yes = ❗ Hitno
listing-set-urgent-no = Nije hitno
listing-set-days = { $days } dana
listing-set-standing = Stalno
listing-value-question = <b>💰 Koliko to vredi, u { $unit }?</b> Na primer 20. Samo okvirno: dogovorićete se vas dvoje.
listing-agree-button = Dogovorićemo se
listing-keep = 👍 Ostaje
listing-over = ✖ Ne treba više
listing-again = 🔁 Postavi ponovo
listing-kept = Ostaje
listing-down = Skinuto
listing-up-again = Ponovo je na tabli
notice-listing-ends = 🔁 <b>{ $title }</b>: rok je do { $until }. Ostaje li?
notice-listing-standing = 🔁 <b>{ $title }</b>: da li još važi? Bez odgovora skidam { $until }.
notice-listing-ended = 🔁 <b>{ $title }</b>: rok je istekao, skinuto je s table. Jedan dodir i ponovo je tu.
notice-listing-urgent = ❗ <b>{ $name } traži: { $title }</b>
notice-listings-digest = 🔁 <b>Nove ponude i potrebe u blizini:</b>
notice-listings-more = i još { $count } na tabli
notice-listings-look = 🔁 Otvori tablu
notice-listing-match = 🔁 <b>Ovo dvoje se slaže.</b> Tvoje: { $mine }. U blizini: { $title } ({ $name }).
digest-give = 🔁 Čime možeš da pomogneš?
notice-listing-look = 🔁 Pogledaj
refused-listing-title-is-too-long = Prvi red je naslov i duži je za { $over } { $over ->
    [one] znak
    [few] znaka
   *[other] znakova
} nego što sme. Ostavi tu najviše { $longest }, a ostalo napiši ispod.
refused-suspended-puts-nothing-up = Operateri su te zasad zaustavili; u njihovoj poruci piše zašto. Ništa novo zasad ne može da se postavi.
refused-too-many-listings = Dvadeset tvojih je na tabli. Prvo skini jednu.
refused-listing-days-are-out-of-bounds = Toliko dana ne može da se izabere.
refused-listing-is-unknown = Nema takve ponude ili potrebe, ili nije otvorena za tebe.
refused-listing-is-up = Već je na tabli.
refused-listing-is-over = Već je skinuto.
refused-listing-has-changed = U međuvremenu se promenilo. Ovako je sada.
