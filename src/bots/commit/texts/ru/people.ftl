## Люди: моя сеть, кому нужна помощь, с кем познакомиться.

people-screen = 👥 Люди

    Ваша сеть: { $count ->
        [0] пока никого. Она начнётся, когда вы кому-то поможете или кто-то поможет вам.
        [one] { $count } человек
        [few] { $count } человека
       *[other] { $count } человек
    }
people-needing = 🆘 Кому сейчас нужна помощь
people-network = 👥 Моя сеть ({ $count })
people-meet = 🌱 Познакомиться
people-all = Все ({ $count })
people-supports-me = 👥→👤 Кто помогает мне ({ $count })
people-supported-by-me = 👤→👥 Кому помогаю я ({ $count })
people-trust-link = 🤝 Доверие лично ({ $count })
people-co-giver = Помогают тем же ({ $count })
people-co-receiver = Помощь от тех же ({ $count })
people-supports-my-supporter = Помогают моим помощникам ({ $count })
people-supported-by-whom-i-support = Помощь от тех, кому помогаю ({ $count })
relation-title-supports-me = 👥→👤 Кто помогает мне
relation-title-supported-by-me = 👤→👥 Кому помогаю я
relation-title-trust-link = 🤝 С кем доверие подтверждено лично
relation-title-co-giver = Кто помогает тем же, кому и я
relation-title-co-receiver = Кому ещё помогают мои помощники
relation-title-supports-my-supporter = Кто помогает моим помощникам
relation-title-supported-by-whom-i-support = Кому помогают те, кому помогаю я
people-needing-title = 🆘 Кому сейчас нужна помощь
    Сначала срочное, потом те, кому не хватает больше.
people-needing-none = Сейчас никому вокруг вас помощь не нужна.
people-meet-title = 🌱 Кому помогают ваши знакомые
    Эти люди не против знакомства. Откройте карточку, чтобы узнать больше.
people-meet-none = Сейчас знакомиться не с кем. Здесь появляются те, кому помогают ваши знакомые и кто не против знакомства.
people-days-left = { $days ->
    [one] { $days } день
    [few] { $days } дня
   *[other] { $days } дней
}
people-mine = от вас { $amount }

share-for = 🔗 Помощь. Кому: { $name }

    Отправьте это тем, кто может захотеть помочь. Они увидят, что приглашаете вы.
share-words = Нужна помощь. Кому: { $name }. Посмотрите, может быть, вы сможете что-то сделать:
