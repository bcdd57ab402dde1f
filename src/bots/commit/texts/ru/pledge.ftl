## Одна запись о помощи: её экран, действия, вопросы, создание и отказы.

pledge-head-giver = { $symbol } { $amount } → { $name } · { $period }
pledge-head-receiver = { $symbol } { $amount } ← { $name } · { $period }
pledge-emergency = 🆘 срочная помощь
pledge-note = «{ $note }»
pledge-details = Как помочь ({ $name }):
pledge-details-none = { $name }: реквизиты не указаны, спросите лично.
pledge-lapsed = ⌛ Месяц закончился: намерение погасло и никого не связывает.
pledge-paused-giver = ⏸ На паузе, пока вам самим срочно нужна помощь. Можно изменить, отозвать или передать; никто не вправе вас об этом просить.
pledge-paused-receiver = ⏸ На паузе: { $name } сейчас нуждается в срочной помощи.
pledge-paused-collection = ⏸ На паузе, пока идёт срочный сбор. Возобновится само.
pledge-intention-giver =
    Изменить или отозвать можно когда угодно.
    { $on } намерение погаснет, если не принять обязательство.
pledge-intention-receiver =
    Это намерение: его можно изменить или отозвать в любое время.
    { $on } оно погаснет, если не станет обязательством.
pledge-committed-giver = Обязательство: передать до { $on }. Освободить от него может только получатель ({ $name }).
pledge-committed-receiver = Обязательство: передать до { $on }.
pledge-overdue-giver = ⌛ Срок был { $on }. Ещё можно передать, или { $name } может вас освободить.
pledge-overdue-receiver = ⌛ Срок был { $on }. Можно попросить передать или освободить ({ $name }).
pledge-delivered-giver = { $at } вы сообщили, что передано. Теперь слово за получателем ({ $name }).
pledge-delivered-receiver = { $name }: передано, сообщение от { $at }. Дошло?
pledge-confirmed = Подтверждено { $at }.
pledge-withdrawn = Отозвано.
pledge-declined-giver = { $name } отклоняет намерение. Новую помощь можно предложить, когда получатель это разрешит.
pledge-declined-receiver = Вы отклонили. { $name } сможет предложить помощь, когда вы разрешите.
pledge-allowed-again = Было отклонено; новая помощь снова разрешена.
pledge-forgiven = Освобождено: больше никто ничего не должен.
pledge-annulled = Отменено: больше никто ничего не должен.
pledge-promised-giver = 🗓 Вы обещали передать { $on }.
pledge-promised-receiver = 🗓 Обещано на { $on }.
pledge-not-now-giver = На просьбу об обязательстве вы ответили: не сейчас.
pledge-not-now-receiver = Ответ на просьбу об обязательстве: не сейчас.
pledge-asked-commit-giver = ❔ { $at } вас попросили принять обязательство.{ $isReminded ->
    [yes] {" "}Напоминание отправлено.
   *[no] {""}
}
pledge-asked-commit-receiver = ❔ { $at } вы попросили об обязательстве.{ $isReminded ->
    [yes] {" "}Напоминание отправлено.
   *[no] {""}
}
pledge-asked-deliver-giver = ❔ { $at } вас попросили передать.{ $isReminded ->
    [yes] {" "}Напоминание отправлено.
   *[no] {""}
}
pledge-asked-deliver-receiver = ❔ { $at } вы попросили передать.{ $isReminded ->
    [yes] {" "}Напоминание отправлено.
   *[no] {""}
}
pledge-asked-confirm-giver = ❔ { $at } вы попросили подтвердить.{ $isReminded ->
    [yes] {" "}Напоминание отправлено.
   *[no] {""}
}
pledge-asked-confirm-receiver = ❔ { $at } вас попросили подтвердить.{ $isReminded ->
    [yes] {" "}Напоминание отправлено.
   *[no] {""}
}

act-commit = 🤝 Обязуюсь
act-deliver = 👍 Передано
act-deliver-part = ½ Только часть
act-change = ✏️ Изменить
act-raise = ➕ Увеличить
act-withdraw = ✖ Отозвать
act-remind = ⏰ Напомнить
act-not-now = ✋ Не сейчас
act-on-day = 🗓 В другой день
act-confirm = 👍 Получено
act-confirm-less = ± Сумма другая
act-not-received = ✖ Не получено
act-decline = ✖ Отклонить
act-forgive = 🕊 Освободить
act-ask-commit = 🤝 Попросить обязательство
act-ask-deliver = 👍 Попросить передать
act-allow-again = ✅ Снова разрешить
act-thank = 🙏 Поблагодарить
act-renewal-on = 🔁 Возобновлять каждый месяц
act-renewal-off = 🔁 Не возобновлять

ask-commit =
    🤝 Принять обязательство: { $amount } → { $name }?
    Обязательство нельзя отозвать. Освободить от него может только получатель.
ask-which-month = Месяц почти закончился: за какой вы обязуетесь?
ask-deliver = 👍 Передано: { $amount } → { $name }?
ask-change = ✏️ Всё равно изменить { $from } на { $to }?
ask-raise =
    ➕ Увеличить обязательство с { $from } до { $to }?
    Обязательство можно только увеличить, уменьшить нельзя.
ask-withdraw = ✖ Отозвать { $amount } → { $name }? Причину никто не спросит.
ask-confirm =
    👍 Дошло: { $amount } ← { $name }?
    Сначала проверьте: подтверждение нельзя отменить.
ask-decline = ✖ Отклонить { $amount } ← { $name }? Без объяснений; новую помощь можно будет предложить, только когда вы разрешите.
ask-forgive = 🕊 Освободить: { $amount } ← { $name }? Больше никто ничего не будет должен.
yes-commit = 🤝 Да, обязуюсь
yes-commit-month = 🤝 Да, { $month }
yes-deliver = 👍 Да, всё: { $amount }
yes-change = ✏️ Да, изменить
yes-raise = ➕ Да, { $to }
yes-withdraw = ✖ Да, отозвать
yes-confirm = 👍 Да, дошло
yes-decline = ✖ Да, отклонить
yes-forgive = 🕊 Да, освободить

done-commit = 🤝 Обязательство принято.
done-commit-next = 🤝 Обязательство на следующий месяц принято.
done-deliver = 👍 Записано. Теперь спросим получателя.
done-withdraw = Отозвано.
done-confirm = 👍 Подтверждено. Спасибо за слово.
done-decline = Отклонено.
done-forgive = 🕊 Освобождено.
done-allow-again = Снова разрешено.
done-ask-commit = Попросили. Ответ придёт сообщением.
done-ask-deliver = Попросили. Ответ придёт сообщением.
done-remind = Напомнили.
done-not-now = Ответ: не сейчас.
done-thank = 🙏 Спасибо передано.
done-thank-all = { $people ->
    [one] 🙏 Спасибо передано { $people } человеку.
   *[other] 🙏 Спасибо передано: { $people }.
}
done-renewal-on = 🔁 Подтверждённое будет возобновляться каждый месяц.
done-renewal-off = 🔁 Возобновляться не будет.
done-still-need = 🔆 Записано: помощь вам ещё нужна.

pledge-change-question =
    Сейчас { $amount }. Сколько должно быть, в { $unit }?
    Например, 25 или 12,50.
pledge-raise-question =
    Сейчас { $amount }. До скольких увеличить, в { $unit }?
    Обязательство можно только увеличить.
pledge-part-question =
    Какая часть из { $amount } передана, в { $unit }?
    Остальное останется как было.
pledge-less-question = Сколько из { $amount } дошло, в { $unit }?
pledge-less-rest = Остальное снова станет обязательством.
pledge-less-no-rest = Остальное больше не будет обязательством.
pledge-deny-question =
    Что не так? Несколько слов помогут тому, кто отправлял, до 120 знаков.
    Например: на счёте пока ничего нет.
pledge-deny-nothing = Без слов
pledge-day-question =
    В какой день передадите?
    Например, 25 или 25.11.

give-question-monthly =
    ❤️ Сколько в этом месяце, в { $unit }? Кому: { $name }. Например, 25 или 12,50.
    Можно добавить, что это: 200 два дня на крыше.
    Не хватает: { $missing }
    Намерение ни к чему не обязывает: его можно изменить или отозвать в любое время.
give-question-emergency =
    🆘 Сколько до { $until }, в { $unit }? Кому: { $name }. Например, 25 или 12,50.
    Можно добавить, что это: 200 два дня на крыше.
    Не хватает: { $missing }
    В срочном сборе это обязательство.
give-promise = Вы в списках доверия друг друга: «Если понадобится, я с готовностью помогу вам на условные { $trust } и рассчитываю на взаимность».
give-word-more-than-missing = 🙏 Это больше, чем ещё не хватает.
give-word-beyond-monthly-limit = ✋ Так вы выйдете за предел на месяц, который сами себе поставили. Помощь не должна вредить вам.
give-sure-monthly = ❤️ Всё равно записать { $amount } → { $name }?
give-sure-emergency =
    🤝 Принять обязательство: { $amount } → { $name }?
    Обязательство нельзя отозвать. Освободить от него может только получатель.
give-yes-monthly = ❤️ Да, записать
give-yes-emergency = 🤝 Да, обязуюсь

refused-pledge-is-unknown = Здесь нет ничего, что вам видно.
refused-receiver-is-unknown = Здесь нет ничего, что вам видно.
refused-members-are-apart = Здесь нет ничего, что вам видно.
refused-giver-is-the-receiver = Это ваш собственный сбор: здесь помогают вам.
refused-receiver-is-green = Сейчас здесь ничего не нужно. Спасибо, что спросили!
refused-collection-is-paused = Этот сбор на паузе, пока нужна срочная помощь.
refused-giver-was-declined = Ваше прошлое намерение здесь отклонили. Новое можно предложить, когда вам это разрешат.
refused-giver-is-red = Кто сам нуждается в срочной помощи, не обещает новой, и просить его нельзя.
refused-giver-has-left = Этот человек ушёл из обоих ботов: просить больше некого.
refused-giver-already-has-an-open-pledge = Вы здесь уже помогаете. Вот ваша запись.
refused-amount-is-out-of-bounds = Напишите число больше 0 и не больше 1 000 000, например 25 или 12,50.
refused-note-is-too-long = Больше 120 знаков. Скажите короче.
refused-emergency-takes-commitments-only = В срочном сборе записываются только обязательства.
refused-monthly-support-begins-with-an-intention = Ежемесячная поддержка начинается с намерения.
refused-only-the-giver-decides = Это может только тот, кто помогает.
refused-only-the-receiver-decides = Это может только получатель.
refused-only-the-receiver-asks = Об этом может попросить только получатель.
refused-only-the-giver-reminds = Напоминает только тот, кто помогает.
refused-only-the-giver-answers = Отвечает на это только тот, кто помогает.
refused-pledge-has-changed-meanwhile = Тем временем всё изменилось. Вот как обстоит дело сейчас.
refused-pledge-is-not-open = Это уже не открыто. Вот как обстоит дело сейчас.
refused-pledge-is-not-an-intention = Это уже не намерение. Вот как обстоит дело сейчас.
refused-pledge-has-lapsed = Месяц закончился, намерение погасло.
refused-pledge-is-not-committed = Открытого обязательства нет. Вот как обстоит дело сейчас.
refused-pledge-is-not-delivered = Здесь ничего не ждёт ответа. Вот как обстоит дело сейчас.
refused-pledge-is-not-declined = Это не отклонено.
refused-pledge-is-paused = Это на паузе и возобновится само.
refused-pledge-cannot-be-delivered = Передавать больше нечего. Вот как обстоит дело сейчас.
refused-giver-is-already-allowed-again = Новая помощь уже разрешена.
refused-amount-is-the-same = Столько и есть. Напишите другую сумму.
refused-amount-is-not-less = Это не меньше. Если дошло всё, нажмите «Получено».
refused-commitment-is-only-raised = Обязательство можно только увеличить. Напишите бо́льшую сумму.
refused-part-is-more-than-the-pledge = Это больше обещанного. Напишите столько же или меньше.
refused-month-is-not-nearly-over = Следующий месяц можно выбрать в последние 3 дня этого.
refused-asked-less-than-a-day-ago = Вы просили меньше суток назад. Дайте немного времени.
refused-request-is-answered = На эту просьбу уже ответили.
refused-request-does-not-ask-that = Это не ответ на такую просьбу.
refused-day-is-not-understood = Не понял день. Напишите, например, 25 или 25.11.
refused-day-has-passed = Этот день прошёл. Назовите сегодняшний или более поздний.
refused-day-is-after-the-last-day = Это позже последнего дня. Назовите более ранний.
refused-nothing-is-confirmed-to-thank-for = Благодарить пока не за что: ничего не подтверждено.
refused-giver-is-already-thanked = Спасибо уже передано.
refused-text-is-empty = Напишите хотя бы слово.
refused-text-is-too-long = Слишком длинно. Скажите короче.
