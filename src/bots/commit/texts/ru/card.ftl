## Карточка участника.

card-unknown = Такой карточки нет, или она тебе недоступна.
card-name = <b>👤 { $name }</b>
card-status-green = <b>✅ { $name }</b>
card-status-orange = <b>🔆 { $name }</b> · ежемесячная поддержка
card-status-red = <b>🆘 { $name }</b> · экстренная помощь
card-telegram = В Telegram: { $name }
card-chain = { $chain } · { $degree ->
    [2] через одного
    [3] через двоих
    [one] в { $degree } шаге
   *[other] в { $degree } шагах
}
card-common = Общее доверие: { $names }{ $more ->
    [0] {""}
   *[other] {" "}и ещё { $more }
}
card-deadline = ⏳ До { $until } · { $days ->
    [0] последний день
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
card-all-helpers = 👥 Все { $count }
givers-title = <b>👥 Кто помогает: { $name }</b>
givers-others = и ещё без имени: { $count }
card-amounts = <b>В этом сборе:</b>
card-details = <b>💳 Как помочь:</b>
card-no-details = 💳 Реквизитов нет: спроси лично.
card-deeds = 👍 помощь { $people ->
    [one] { $people } человеку
   *[other] { $people } людям
} подтверждена { $deeds ->
    [one] { $deeds } раз
    [few] { $deeds } раза
   *[other] { $deeds } раз
} · вовремя { $inTime } из { $deeds }
card-deeds-sum = Всего { $amount }
card-words = 🤲 Слово сдержано: { $kept } из { $due }
card-overdue = ⌛ Сейчас просрочено: { $count }
card-since = С нами: { $since }
card-help-monthly = ❤️ Хочу помочь
card-help-emergency = 🤝 Хочу помочь
card-share = 🔗 Поделиться ссылкой
card-write = ✉️ Написать
card-from-me = От тебя:
card-to-me = Тебе:

relation-supports-me = 👥→👤 Помогает тебе
relation-supported-by-me = 👤→👥 Помогаешь ты
relation-trust-link = 📋 Доверие подтверждено лично
relation-co-giver = Помогает тому же человеку, что и ты
relation-co-receiver = Получает помощь от того же человека, что и ты
relation-supports-my-supporter = Помогает тому, кто помогает тебе
relation-supported-by-whom-i-support = Получает помощь от того, кому помогаешь ты
