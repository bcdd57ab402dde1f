## Люди: моя мережа, кому потрібна допомога, з ким познайомитися.

people-screen = 👥 Люди

    Ваша мережа: { $count ->
        [0] поки нікого. Вона почнеться, коли ви комусь допоможете або хтось допоможе вам.
        [one] { $count } людина
        [few] { $count } людини
        [many] { $count } людей
       *[other] { $count } людини
    }
people-needing = 🆘 Кому зараз потрібна допомога
people-network = 👥 Моя мережа ({ $count })
people-meet = 🌱 Познайомитися
people-all = Усі ({ $count })
people-supports-me = 👥→👤 Хто допомагає мені ({ $count })
people-supported-by-me = 👤→👥 Кому допомагаю я ({ $count })
people-trust-link = 🤝 Довіра особисто ({ $count })
people-co-giver = Допомагають тим самим ({ $count })
people-co-receiver = Допомога від тих самих ({ $count })
people-supports-my-supporter = Допомагають моїм помічникам ({ $count })
people-supported-by-whom-i-support = Допомога від тих, кому допомагаю ({ $count })
relation-title-supports-me = 👥→👤 Хто допомагає мені
relation-title-supported-by-me = 👤→👥 Кому допомагаю я
relation-title-trust-link = 🤝 З ким довіру підтверджено особисто
relation-title-co-giver = Хто допомагає тим самим людям, що й я
relation-title-co-receiver = Кому ще допомагають мої помічники
relation-title-supports-my-supporter = Хто допомагає моїм помічникам
relation-title-supported-by-whom-i-support = Кому допомагають ті, кому допомагаю я
people-needing-title = 🆘 Кому зараз потрібна допомога
    Спершу термінове, потім ті, кому бракує більше.
people-needing-none = Зараз нікому навколо вас допомога не потрібна.
people-meet-title = 🌱 Кому допомагають ваші знайомі
    Ці люди не проти знайомства. Відкрийте картку, щоб дізнатися більше.
people-meet-none = Зараз знайомитися нема з ким. Тут з’являються ті, кому допомагають ваші знайомі й хто не проти знайомства.
people-days-left = { $days ->
    [one] { $days } день
    [few] { $days } дні
    [many] { $days } днів
   *[other] { $days } дня
}
people-mine = від вас { $amount }

share-for = 🔗 Допомога. Кому: { $name }

    Надішліть це тим, хто може захотіти допомогти. Вони побачать, що запрошуєте ви.
share-words = Потрібна допомога. Кому: { $name }. Подивіться, можливо, ви зможете щось зробити:
