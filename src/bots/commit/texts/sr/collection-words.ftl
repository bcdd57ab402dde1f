## Šta je rečeno o prikupljanju: za koga je, ko zna da je istina, kako stoje stvari.

vouch = 👁 Znam da je ovo istina
vouch-back = 👁 Povuci reč
vouches = 👁 { $count ->
    [one] { $count } osoba zna da je ovo istina: { $list }
    [few] { $count } osobe znaju da je ovo istina: { $list }
   *[other] { $count } osoba zna da je ovo istina: { $list }
}
vouches-and-more = 👁 { $count ->
    [one] { $count } osoba zna da je ovo istina: { $list } i još { $more }
    [few] { $count } osobe znaju da je ovo istina: { $list } i još { $more }
   *[other] { $count } osoba zna da je ovo istina: { $list } i još { $more }
}
vouches-unnamed = 👁 { $count ->
    [one] { $count } osoba zna da je ovo istina
    [few] { $count } osobe znaju da je ovo istina
   *[other] { $count } osoba zna da je ovo istina
}
vouches-you = ti
vouches-contact = { $name } (tvoj kontakt)
refused-own-word-is-no-vouch = To je tvoje: da je istina, kažu drugi.
refused-only-who-is-near-vouches = To mogu da kažu samo oni koji osobi lično veruju ili joj pomažu.

purpose-open = 🏷 Za koga i za šta
purpose-screen =
    <b>🏷 Za koga je i za šta?</b>
    Tako to nalaze oni koji leče, uče ili stvaraju. Za nekog drugog samo uz njegovo znanje i bez punih imena.
purpose-who = ✏️ Za nekog drugog
purpose-nobody = ✖ Ipak za mene
purpose-question =
    <b>✏️ Za koga je?</b> Do { $longest } znakova, u jednom redu. Na primer: moja majka, 82.
    Uz njeno znanje, molim te, i bez punih imena.
purpose-for = Za: { $forWhom }
purpose-field-all = Sve
purpose-field-basics = 🍞 Osnovne potrebe
purpose-field-health = 🩺 Zdravlje
purpose-field-learning = 📚 Učenje i podučavanje
purpose-field-creating = 🎨 Stvaranje
purpose-field-cause = 🕊 Zajednička stvar
purpose-field-other = ▫️ Drugo
refused-text-has-several-lines = U jednom redu, molim te.

news-tell = 📰 Javi kako stoje stvari
news-question =
    <b>📰 Kako stoje stvari?</b> Do { $longest } znakova, svima koji ti pomažu. Na primer: krov više ne prokišnjava, hvala.
news-told = 📰 Čuće svi koji ti pomažu.
news-of = 📰 { $day }:
notice-circle-news = 📰 { $name } javlja kako stoje stvari:
notice-news-offered =
    📰 Mesec se završava, a ljudi su ti pomagali. Hoćeš li da im javiš kako stoje stvari?
    Samo ako želiš.
refused-news-were-told-lately = Od poslednje vesti nije prošlo 7 dana. Jednom nedeljno je dovoljno.
