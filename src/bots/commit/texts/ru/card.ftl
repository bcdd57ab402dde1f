## Карточка участника.

card-unknown = Здесь никого нет, или вам ничего о нём не показано.
card-name = 👤 { $name }
card-status-green = ✅ { $name }
card-status-orange = 🔆 { $name } · ежемесячная поддержка
card-status-red = 🆘 { $name } · срочная помощь
card-friend-of = друг участника { $name }
card-somebody = кто-то из вашего списка доверия
card-telegram = В Telegram: { $name }
card-chain = Вы → { $chain } · { $degree ->
    [2] два рукопожатия
    [3] три рукопожатия
    [one] { $degree } рукопожатие
    [few] { $degree } рукопожатия
   *[other] { $degree } рукопожатий
}
card-missing = 🙏 не хватает { $amount }
card-deadline = ⏳ До { $until } · { $days ->
    [one] остался { $days } день
    [few] осталось { $days } дня
   *[other] осталось { $days } дней
}
card-nobody-helps = Пока никто не помогает.
card-helpers = { $count ->
    [one] Помогает { $count } человек
    [few] Помогают { $count } человека
   *[other] Помогают { $count } человек
}: { $names }
card-helpers-and-others = { $count ->
    [one] Помогает { $count } человек
    [few] Помогают { $count } человека
   *[other] Помогают { $count } человек
}: { $names } и ещё { $others }
card-helpers-unnamed = { $count ->
    [one] Помогает { $count } человек.
    [few] Помогают { $count } человека.
   *[other] Помогают { $count } человек.
}
card-amounts = В этом сборе:
card-details = 💳 Как помочь:
card-no-details = 💳 Реквизитов нет: спросите лично.
card-deeds = ✅ { $deeds ->
    [one] { $deeds } дело подтверждено
    [few] { $deeds } дела подтверждено
   *[other] { $deeds } дел подтверждено
}, { $people ->
    [one] { $people } человеку
   *[other] { $people } людям
} · вовремя { $inTime } из { $deeds }
card-deeds-sum = Всего { $amount }
card-no-deeds = Подтверждённых дел пока нет.
card-overdue = ⌛ Сейчас просрочено: { $count }
card-since = Здесь с: { $since }
card-help-monthly = ❤️ Хочу помочь
card-help-emergency = 🤝 Хочу помочь
card-share = 🔗 Поделиться ссылкой
card-write = ✉️ Написать
card-from-me = Вы:
card-to-me = Вам:

relation-supports-me = 👥→👤 Помогает вам
relation-supported-by-me = 👤→👥 Вы помогаете
relation-trust-link = 🤝 Вы лично подтвердили доверие
relation-co-giver = Помогает тому же, кому и вы
relation-co-receiver = Получает помощь от того же, кто помогает вам
relation-supports-my-supporter = Помогает тому, кто помогает вам
relation-supported-by-whom-i-support = Получает помощь от того, кому помогаете вы
