## Одна запись о помощи: её экран, действия, вопросы, создание и отказы.

pledge-head-giver = { $symbol } <b>{ $amount }</b> → { $name } · { $period }
pledge-head-receiver = { $symbol } <b>{ $amount }</b> ← { $name } · { $period }
pledge-emergency = 🆘 экстренная помощь
pledge-initiative = 💡 инициатива
pledge-note = <q>{ $note }</q>
pledge-details = <b>Как помочь ({ $name }):</b>
pledge-details-none = { $name }: реквизиты не указаны, спроси лично.
pledge-details-later = Как помочь ({ $name }), станет видно, когда ты возьмёшь обязательство или отметишь, что исполнено.
pledge-copy = 📋 Копировать: { $name }
pledge-history =
    <b>Что было:</b>
    <q>{ $lines }</q>
pledge-history-folded =
    <b>Что было:</b>
    <x>{ $lines }</x>
history-intended = намерение, { $amount }
history-committed = обязательство, { $amount }
history-renewed = возобновлено, { $amount }
history-changed-amount = изменено: { $from } → { $amount }
history-raised = увеличено: { $from } → { $amount }
history-withdrew = отозвано
history-declined = отклонено
history-allowed-again = снова разрешено
history-delivered = исполнено, { $amount }
history-confirmed = подтверждено, { $amount }
history-cleared = исполнено взаимозачётом, { $amount }
history-confirmed-less = подтверждено, { $amount }
history-not-received = не дошло
history-forgave = прощено
history-annulled = отменено
history-split-off = часть исполнена раньше, осталось { $amount }
history-changed-due-day = последний день перенесён
pledge-lapsed = ⌛ Месяц закончился: намерение снято и никого не связывает.
pledge-paused-giver = ⏸ На паузе, пока экстренная помощь нужна тебе. Можно изменить, отозвать или исполнить; просить тебя об этом никто не может.
pledge-paused-receiver = ⏸ На паузе: { $name } сейчас просит об экстренной помощи.
pledge-paused-collection = ⏸ На паузе, пока идёт экстренный сбор. Возобновится само.
pledge-intention-giver =
    Намерение: изменить или отозвать можно когда угодно.
    { $on } оно будет снято, если не взять обязательство.
pledge-intention-receiver =
    Намерение: его могут изменить или отозвать в любое время.
    { $on } оно будет снято, если не станет обязательством.
pledge-committed-giver = Обязательство: исполнить не позднее { $on }. Простить его может только получатель ({ $name }).
pledge-committed-receiver = Обязательство: исполнить не позднее { $on }.
pledge-overdue-giver = ⌛ Срок был { $on }. Ещё можно исполнить, или получатель ({ $name }) может простить.
pledge-overdue-receiver = ⌛ Срок был { $on }. Можно попросить исполнить или простить ({ $name }).
pledge-delivered-giver = { $at } отмечено тобой: исполнено. Теперь нужно подтверждение, его даёт { $name }.
pledge-delivered-receiver = { $name }: исполнено, отметка от { $at }. Дошло?
pledge-confirmed = Подтверждено { $at }.
pledge-cleared = ⚖️ Исполнено взаимозачётом { $at }. Отправлять ничего не пришлось.
pledge-withdrawn = Отозвано.
pledge-declined-giver = { $name } отклоняет это. Снова обещать помощь можно, когда получатель это разрешит.
pledge-declined-receiver = Отклонено тобой. { $name } сможет снова обещать помощь, когда ты разрешишь.
pledge-allowed-again = Было отклонено; обещать помощь снова можно.
pledge-forgiven = Прощено: больше никто ничего не должен.
pledge-annulled = Отменено: больше никто ничего не должен.
pledge-promised-giver = 🗓 Твоё обещание: исполнить { $on }.
pledge-promised-receiver = 🗓 Обещано на { $on }.
pledge-not-now-giver = Твой ответ на просьбу взять обязательство: не сейчас.
pledge-not-now-receiver = Ответ на твою просьбу взять обязательство: не сейчас.
pledge-asked-commit-giver = 📩 { $at } тебя попросили взять обязательство.{ $isReminded ->
    [yes] {" "}Напоминание отправлено.
   *[no] {""}
}
pledge-asked-commit-receiver = 📩 Твоя просьба взять обязательство: { $at }.{ $isReminded ->
    [yes] {" "}Напоминание отправлено.
   *[no] {""}
}
pledge-asked-deliver-giver = 📩 { $at } тебя попросили исполнить обещанное.{ $isReminded ->
    [yes] {" "}Напоминание отправлено.
   *[no] {""}
}
pledge-asked-deliver-receiver = 📩 Твоя просьба исполнить обещанное: { $at }.{ $isReminded ->
    [yes] {" "}Напоминание отправлено.
   *[no] {""}
}
pledge-asked-confirm-giver = 📩 Твоя просьба подтвердить: { $at }.{ $isReminded ->
    [yes] {" "}Напоминание отправлено.
   *[no] {""}
}
pledge-asked-confirm-receiver = 📩 { $at } тебя попросили подтвердить.{ $isReminded ->
    [yes] {" "}Напоминание отправлено.
   *[no] {""}
}

act-commit = 🤝 Обязуюсь
act-deliver = 👍 Исполнено
act-deliver-part = ½ Только часть
act-change = ✏️ Изменить
act-raise = ➕ Увеличить
act-withdraw = ✖ Отозвать
act-remind = ⏰ Напомнить
act-not-now = ✋ Не сейчас
act-on-day = 🗓 В другой день
act-confirm = 👍 Получено
act-confirm-less = ± Дошло меньше
act-not-received = ✖ Не дошло
act-decline = ✖ Отклонить
act-forgive = 🕊 Простить
act-ask-commit = 📩 Попросить обязаться
act-ask-deliver = 📩 Попросить исполнить
act-allow-again = ↩️ Снова разрешить
act-thank = 💐 Поблагодарить
act-renewal-on = 🔁 Возобновлять
act-renewal-off = 🔁 Не возобновлять

ask-commit =
    <b>🤝 Взять обязательство: { $amount } → { $name }?</b>
    Обязательство нужно исполнить. Простить его может только получатель ({ $name }).
ask-which-month = <b>Месяц почти закончился: на какой ты берёшь обязательство?</b>
ask-deliver = <b>👍 Исполнено: { $amount } → { $name }?</b>
ask-change = <b>✏️ Всё равно изменить { $from } на { $to }?</b>
ask-raise =
    <b>➕ Увеличить обязательство с { $from } до { $to }?</b>
    Обязательство можно только увеличить, уменьшить нельзя.
ask-withdraw = <b>✖ Отозвать { $amount } → { $name }?</b> Причина не нужна.
ask-confirm =
    <b>👍 Дошло: { $amount } ← { $name }?</b>
    Сначала проверь: подтверждение нельзя отменить.
ask-confirm-less =
    <b>± Дошло только { $amount } из { $whole }?</b>
    Сначала проверь: подтверждение нельзя отменить.
ask-decline = <b>✖ Отклонить { $amount } ← { $name }?</b> Причина не сообщается. { $name } сможет снова обещать помощь, только когда ты разрешишь.
ask-forgive = <b>🕊 Простить обязательство: { $amount } ← { $name }?</b> Больше никто ничего не будет должен.
yes-commit = 🤝 Да, обязуюсь
yes-commit-month = 🤝 Да, на { $month }
yes-deliver = 👍 Да, всё: { $amount }
yes-change = ✏️ Да, изменить
yes-raise = ➕ Да, { $to }
yes-withdraw = ✖ Да, отозвать
yes-confirm = 👍 Да, дошло
yes-confirm-less = 👍 Да, дошло { $amount }
yes-decline = ✖ Да, отклонить
yes-forgive = 🕊 Да, простить

done-commit = 🤝 Обязательство записано.
done-commit-next = 🤝 Обязательство на следующий месяц записано.
done-deliver = 👍 Записано. Получателя просят подтвердить; ответ я сообщу.
done-withdraw = Отозвано.
done-confirm = 👍 Подтверждено. Спасибо.
done-decline = Отклонено.
done-forgive = 🕊 Прощено.
done-allow-again = Снова разрешено.
done-ask-commit = Просьба отправлена. Ответ придёт сообщением; если за 24 часа его не будет, я напомню.
done-ask-deliver = Просьба отправлена. Ответ придёт сообщением; если за 24 часа его не будет, я напомню.
done-remind = Напоминание отправлено.
done-not-now = Ответ: не сейчас.
done-thank = 💐 Спасибо отправлено.
done-thank-all = { $people ->
    [one] 💐 Спасибо отправлено { $people } человеку.
   *[other] 💐 Спасибо отправлено { $people } людям.
}
done-renewal-on = 🔁 Подтверждённая помощь будет возобновляться каждый месяц.
done-renewal-off = 🔁 Возобновляться не будет.
done-still-need = 🔆 Записано: тебе это ещё нужно.

pledge-change-question =
    <b>✏️ Сейчас { $amount }. Сколько должно быть, в { $unit }?</b>
    Например, 25 или 12,50.
pledge-raise-question =
    <b>➕ Сейчас { $amount }. До скольких увеличить, в { $unit }?</b>
    Обязательство можно только увеличить, уменьшить нельзя.
pledge-part-question =
    <b>½ Сколько из { $amount } исполнено, в { $unit }?</b>
    Остальное останется как есть.
pledge-less-question = <b>± Сколько из { $amount } дошло, в { $unit }?</b>
pledge-less-rest = Остальное снова станет обязательством.
pledge-less-no-rest = Остальное больше не будет обязательством.
pledge-deny-question =
    <b>Что не так?</b> Несколько слов помогут тому, кто помогает, до { $longestNote } знаков.
    Например: на счёте пока ничего нет.
pledge-deny-nothing = Пропустить
pledge-day-question =
    <b>🗓 В какой день ты это исполнишь?</b>
    Выбери или напиши, например 25 или 25.11.

give-question-monthly =
    <b>❤️ { $name }: сколько в этом месяце, в { $unit }?</b> Например, 25 или 12,50.
    Можно добавить, что это: «200 два дня на крыше».
    Не хватает: <b>{ $missing }</b>
    Намерение ни к чему не обязывает: его можно изменить или отозвать в любое время.
give-question-emergency =
    <b>🆘 { $name }: сколько до { $until }, в { $unit }?</b> Например, 25 или 12,50.
    Можно добавить, что это: «200 два дня на крыше».
    Не хватает: <b>{ $missing }</b>
    В экстренном сборе твой ответ — обязательство: его нужно исполнить.
give-promise =
    Вы в списках доверия друг друга:
    <q>«Если понадобится, помогу тебе условной суммой в { $trustAmount } и рассчитываю на взаимность».</q>
    { $trustAmount } — только мера. Требовать её никто не может.
give-word-more-than-missing = 🙏 Это больше, чем ещё не хватает.
give-word-beyond-monthly-limit = ✋ Это больше твоего месячного лимита. Помощь не должна быть тебе в ущерб.
give-sure-monthly = <b>❤️ Всё равно записать { $amount } → { $name }?</b>
give-sure-emergency =
    <b>🤝 Взять обязательство: { $amount } → { $name }?</b>
    Обязательство нужно исполнить. Простить его может только получатель ({ $name }).
give-yes-monthly = ❤️ Да, записать
give-yes-emergency = 🤝 Да, обязуюсь

refused-pledge-is-unknown = Эта запись тебе недоступна.
refused-receiver-is-unknown = Это тебе недоступно.
refused-members-are-apart = Это тебе недоступно.
refused-giver-is-the-receiver = Это твой собственный сбор: здесь помогают тебе.
refused-receiver-is-green = Сейчас здесь ничего не нужно. Спасибо, что хочешь помочь!
refused-collection-is-paused = Этот сбор на паузе, пока нужна экстренная помощь.
refused-giver-was-declined = Твоё прошлое намерение здесь отклонили. Снова обещать помощь можно, когда тебе это разрешат.
refused-giver-is-red = Пока человеку нужна экстренная помощь, он ничего не обещает, и просить его о помощи нельзя.
refused-giver-has-left = Этого человека больше нет ни в одном из ботов: просить некого.
refused-giver-already-has-an-open-pledge = Ты здесь уже помогаешь. Вот твоя запись.
refused-amount-is-out-of-bounds = Напиши число больше 0 и не больше { $largestAmount }, например 25 или 12,50.
refused-note-is-too-long = Сократи слова после суммы на { $over } { $over ->
        [one] знак
        [few] знака
       *[other] знаков
    }: можно не больше { $longest }.
refused-emergency-takes-commitments-only = В экстренном сборе записываются только обязательства.
refused-monthly-support-begins-with-an-intention = Ежемесячная поддержка начинается с намерения.
refused-only-the-giver-decides = Это может только тот, кто помогает.
refused-only-the-receiver-decides = Это может только получатель.
refused-only-the-receiver-asks = Об этом может попросить только получатель.
refused-only-the-giver-reminds = Напомнить здесь может только тот, кто помогает.
refused-only-the-giver-answers = Ответить на это может только тот, кто помогает.
refused-pledge-has-changed-meanwhile = Тем временем запись изменилась. Вот как всё обстоит сейчас.
refused-pledge-is-not-open = Это уже не открыто. Вот как всё обстоит сейчас.
refused-pledge-is-not-an-intention = Это уже не намерение. Вот как всё обстоит сейчас.
refused-pledge-has-lapsed = Месяц закончился, намерение снято.
refused-pledge-is-not-committed = Это уже не открытое обязательство. Вот как всё обстоит сейчас.
refused-pledge-is-not-delivered = Здесь ничего не ждёт ответа. Вот как всё обстоит сейчас.
refused-pledge-is-not-declined = Это не отклонено.
refused-pledge-is-paused = Это на паузе и возобновится само.
refused-pledge-cannot-be-delivered = Исполнять больше нечего. Вот как всё обстоит сейчас.
refused-giver-is-already-allowed-again = Обещать помощь уже можно.
refused-amount-is-the-same = Столько и есть. Напиши другую сумму.
refused-amount-is-not-less = Это не меньше, чем { $amount }. Если дошло всё, нажми «Получено».
refused-commitment-is-only-raised = Обязательство можно только увеличить. Напиши больше, чем { $amount }.
refused-part-is-more-than-the-pledge = Обещано { $amount }. Напиши столько же или меньше.
refused-month-is-not-nearly-over = Следующий месяц можно выбрать в последние { $lastDays } { $lastDays ->
    [few] дня
   *[other] дней
} этого.
refused-asked-less-than-a-day-ago = С твоей прошлой просьбы не прошло и 24 часов. Подожди немного и попроси снова.
refused-request-is-answered = На эту просьбу уже ответили.
refused-request-does-not-ask-that = Это не ответ на эту просьбу.
refused-day-is-not-understood = Такого дня я не понимаю. Напиши, например, 25 или 25.11.
refused-day-has-passed = Этот день прошёл. Выбери сегодня или день позже.
refused-day-is-after-the-last-day = Последний день: { $last }. Выбери его или день раньше.
refused-nothing-is-confirmed-to-thank-for = Благодарить пока не за что: ничего не подтверждено.
refused-giver-is-already-thanked = Спасибо уже отправлено.
refused-text-is-empty = Напиши хотя бы слово.
refused-text-is-too-long = Сократи, пожалуйста, на { $over } { $over ->
        [one] знак
        [few] знака
       *[other] знаков
    }: можно не больше { $longest }.
