## Looking for somebody on a long list.

find-button = 🔎 Nađi nekoga
find-question =
    <b>🔎 Koga tražiš?</b>

    Napiši prva slova imena, bar dva. Na primer: ana
find-title = <b>🔎 „{ $letters }”</b>: { $count ->
        [one] { $count } osoba
        [few] { $count } osobe
       *[other] { $count } osoba
    }
find-none = Među imenima koja vidiš nijedno ne počinje tako.
find-more = Ovo su najbliži; sa još kojim slovom naći ćeš i druge.
find-again = Napiši druga slova da tražiš ponovo.
refused-letters-are-too-few = Napiši bar dva slova.
