## Ljudi: moja mreža, kome je potrebna pomoć, koga upoznati.

people-screen = 👥 Ljudi

    Vaša mreža: { $count ->
        [0] još nikog. Počinje kad vi nekome pomognete ili neko pomogne vama.
        [one] { $count } osoba
        [few] { $count } osobe
       *[other] { $count } osoba
    }
people-needing = 🆘 Kome je sada potrebna pomoć
people-network = 👥 Moja mreža ({ $count })
people-meet = 🌱 Upoznaj
people-all = Svi ({ $count })
people-supports-me = 👥→👤 Ko pomaže meni ({ $count })
people-supported-by-me = 👤→👥 Kome pomažem ({ $count })
people-trust-link = 🤝 Lično potvrđeni ({ $count })
people-co-giver = Pomažu istima ({ $count })
people-co-receiver = Pomoć od istih ({ $count })
people-supports-my-supporter = Pomažu mojim pomagačima ({ $count })
people-supported-by-whom-i-support = Pomoć od onih kojima pomažem ({ $count })
relation-title-supports-me = 👥→👤 Ko pomaže meni
relation-title-supported-by-me = 👤→👥 Kome pomažem
relation-title-trust-link = 🤝 S kim je poverenje lično potvrđeno
relation-title-co-giver = Ko pomaže istima kao i ja
relation-title-co-receiver = Kome još pomažu moji pomagači
relation-title-supports-my-supporter = Ko pomaže mojim pomagačima
relation-title-supported-by-whom-i-support = Kome pomažu oni kojima ja pomažem
people-needing-title = 🆘 Kome je sada potrebna pomoć
    Prvo hitno, pa oni kojima nedostaje najviše.
people-needing-none = Nikome oko vas sada nije potrebna pomoć.
people-meet-title = 🌱 Kome pomažu vaši poznanici
    Rado bi da ih upoznate. Otvorite karticu za više.
people-meet-none = Trenutno nema koga da upoznate. Ovde se pojavljuju oni kojima vaši poznanici pomažu i koji žele da ih neko upozna.
people-days-left = { $days ->
    [one] { $days } dan
   *[other] { $days } dana
}
people-mine = od vas { $amount }

share-for = 🔗 Pomoć. Za: { $name }

    Pošaljite ovo ljudima koji bi možda pomogli. Videće da dolazi od vas.
share-words = Potrebna je pomoć. Kome: { $name }. Pogledajte, možda možete nešto da učinite:
