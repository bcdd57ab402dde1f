## Люди: моя мережа, кому потрібна допомога, з ким познайомитися.

people-screen = <b>👥 Люди</b>

    Твоя мережа: { $count ->
        [0] поки що нікого. Вона почнеться, коли ти комусь допоможеш або хтось допоможе тобі.
        [one] { $count } людина
        [few] { $count } людини
        [many] { $count } людей
       *[other] { $count } людини
    }
people-needing = ❤️ Кому зараз потрібна допомога
people-network = 👥 Моя мережа ({ $count })
people-meet = 👋 Нові люди
people-all = Усі ({ $count })
people-supports-me = 👥→👤 Хто допомагає мені ({ $count })
people-supported-by-me = 👤→👥 Кому допомагаю я ({ $count })
people-trust-link = 📋 Підтверджені особисто ({ $count })
people-co-giver = Допомагають тим самим ({ $count })
people-co-receiver = Мають тих самих помічників ({ $count })
people-supports-my-supporter = Допомагають моїм помічникам ({ $count })
people-supported-by-whom-i-support = Допомога тих, кому я допомагаю ({ $count })
relation-title-supports-me = 👥→👤 Хто допомагає мені
relation-title-supported-by-me = 👤→👥 Кому допомагаю я
relation-title-trust-link = 🤝 Підтверджені мною особисто
relation-title-co-giver = Хто допомагає тим самим людям, що й я
relation-title-co-receiver = Кому ще допомагають мої помічники
relation-title-supports-my-supporter = Хто допомагає моїм помічникам
relation-title-supported-by-whom-i-support = Кому допомагають ті, кому допомагаю я
people-needing-title = <b>❤️ Кому зараз потрібна допомога</b>
    Спершу термінове, потім ті, кому бракує більше.
people-needing-none = Зараз нікому навколо тебе допомога не потрібна.
people-meet-title = <b>👋 Кому допомагають твої знайомі</b>
    Ці люди не проти знайомства. Відкрий картку, щоб дізнатися більше.
people-meet-none = Зараз тут нікого. Тут з’являються ті, кому допомагають твої знайомі й хто не проти знайомства.
people-days-left = { $days ->
    [0] останній день
    [one] { $days } день
    [few] { $days } дні
    [many] { $days } днів
   *[other] { $days } дня
}
people-mine = від тебе { $amount }

share-for = <b>🔗 Допомога: { $name }</b>

    Надішли це тим, хто може захотіти допомогти. Вони побачать, що запрошуєш ти.
share-words = { $name } просить про допомогу.
share-missing = Бракує ще { $missing } з { $target }.
share-look = Подивись, може, вдасться чимось допомогти.
