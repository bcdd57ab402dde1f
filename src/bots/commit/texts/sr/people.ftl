## Ljudi: moja mreža, kome je potrebna pomoć, koga upoznati.

people-screen =
    <b>👥 Ljudi</b>

    Tvoja mreža: { $count ->
        [0] još nikog. Počinje kad ti nekome pomogneš ili neko pomogne tebi.
        [one] { $count } osoba
        [few] { $count } osobe
       *[other] { $count } osoba
    }
people-needing = ❤️ Kome sada treba pomoć
people-network = 👥 Moja mreža ({ $count })
people-meet = 👋 Novi ljudi
people-all = Svi ({ $count })
people-supports-me = 👥→👤 Ko pomaže meni ({ $count })
people-supported-by-me = 👤→👥 Kome pomažem ({ $count })
people-trust-link = 📋 Lično potvrđeni ({ $count })
people-co-giver = Pomažu istima ({ $count })
people-co-receiver = Pomoć od istih ({ $count })
people-supports-my-supporter = Pomažu mojim pomagačima ({ $count })
people-supported-by-whom-i-support = Pomoć od onih kojima pomažem ({ $count })
relation-title-supports-me = 👥→👤 Ko pomaže meni
relation-title-supported-by-me = 👤→👥 Kome pomažem
relation-title-trust-link = 🤝 Lično potvrđeni
relation-title-co-giver = Ko pomaže istima kao i ja
relation-title-co-receiver = Kome još pomažu moji pomagači
relation-title-supports-my-supporter = Ko pomaže mojim pomagačima
relation-title-supported-by-whom-i-support = Kome pomažu oni kojima ja pomažem
people-needing-title =
    <b>❤️ Kome sada treba pomoć</b>
    Prvo hitno, pa oni kojima nedostaje najviše.
people-needing-none = Nikome oko tebe sada ne treba pomoć.
people-meet-title =
    <b>👋 Kome pomažu tvoji poznanici</b>
    Pristali su da ih ovde vidiš. Otvori karticu za više.
people-meet-none = Trenutno nema nikog. Ovde se pojavljuju ljudi kojima tvoji poznanici pomažu i koji su na to pristali.
people-days-left = { $days ->
    [0] poslednji dan
    [one] { $days } dan
   *[other] { $days } dana
}
people-mine = od tebe { $amount }

share-for =
    <b>🔗 { $name }: pomoć</b>

    Pošalji ovo ljudima koji bi možda pomogli. Videće da dolazi od tebe.
share-words = { $name } moli za pomoć.
share-missing = Nedostaje još { $missing } od { $target }.
share-look = Pogledaj, možda možeš nešto da učiniš.
