## Люди: моя сеть, кому нужна помощь, с кем познакомиться.

people-screen = <b>👥 Люди</b>

    Твоя сеть: { $count ->
        [0] пока никого. Она начнётся, когда ты кому-то поможешь или кто-то поможет тебе.
        [one] { $count } человек
        [few] { $count } человека
       *[other] { $count } человек
    }
people-needing = ❤️ Кому сейчас нужна помощь
people-network = 👥 Моя сеть ({ $count })
people-meet = 👋 Новые люди
people-all = Все ({ $count })
people-supports-me = 👥→👤 Кто помогает мне ({ $count })
people-supported-by-me = 👤→👥 Кому помогаю я ({ $count })
people-trust-link = 📋 Доверие лично ({ $count })
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
people-needing-title = <b>❤️ Кому сейчас нужна помощь</b>
    Сначала экстренные сборы, потом те, кому не хватает больше.
people-needing-none = Сейчас никому рядом с тобой помощь не нужна.
people-meet-title = <b>👋 Кому помогают твои знакомые</b>
    Эти люди не против знакомства. Открой карточку, чтобы узнать больше.
people-meet-none = Сейчас здесь никого. Здесь появляются люди, которым помогают твои знакомые и которые не против знакомства.
people-days-left = { $days ->
    [0] последний день
    [one] { $days } день
    [few] { $days } дня
   *[other] { $days } дней
}
people-mine = от тебя { $amount }

share-for = <b>🔗 { $name }: нужна помощь</b>

    Отправь это тем, кто может захотеть помочь. Они увидят, что приглашаешь ты.
share-words = { $name } просит о помощи.
share-missing = Не хватает ещё { $missing } из { $target }.
share-look = Посмотри, вдруг получится помочь.
