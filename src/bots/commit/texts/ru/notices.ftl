## О чём Commit сообщает сам: другой стороне, кругу, в конце месяца.

notice-open = 👁 Открыть
notice-help = 🤝 Помочь
notice-my-pledges = 🗓 Мои обязательства
notice-pledge-again = ❤️ Помочь снова
notice-friend-of = друг участника { $name }

# Другой стороне.
notice-pledge-made = { $stage ->
    [committed] 🤝 { $giver }: обязательство { $amount } в вашу пользу.
   *[intention] ❤️ { $giver }: намерение помочь вам, { $amount }, { $month }.
}
notice-pledge-changed = { $stage ->
    [committed] ➕ { $giver }: обязательство увеличено, { $from } → { $amount }.
   *[intention] ✏️ { $giver }: намерение изменено, { $from } → { $amount }.
}
notice-pledge-withdrawn = ✖ { $giver }: намерение { $amount } отозвано.
notice-pledge-declined = ✖ { $receiver } отклоняет ваше намерение { $amount }. Никто ничего не должен.
notice-pledge-committed = 🤝 { $giver }: намерение { $amount } стало обязательством, до { $on }.
notice-pledge-delivered =
    🤝→👍 { $giver } сообщает: { $amount } передано.{ $isLate ->
        [yes] {" "}С опозданием.
       *[no] {""}
    }{ $hasRest ->
        [yes] {" "}Остальное ({ $rest }) как было.
       *[no] {""}
    }
    Дошло?
notice-pledge-confirmed = 👍 { $receiver } подтверждает: { $amount } дошло. Спасибо!{ $hasRest ->
    [yes] {" "}Остальное ({ $rest }) не дошло и снова стало обязательством.
   *[no] {""}
}
notice-pledge-forgiven = 🕊 { $receiver } освобождает вас от { $amount }. Вы больше ничего не должны. Спасибо за готовность.
notice-pledge-not-received = { $isSurplus ->
    [yes] ✖ { $receiver }: { $amount } не дошло. Цель достигнута и без этого, вы ничего не должны.
   *[no] ✖ { $receiver }: { $amount } не дошло. Это снова ваше обязательство.
}
notice-pledge-annulled = { $because ->
    [surplus] 🎉 Цель достигнута: ваше обязательство { $amount } ({ $name }) больше не нужно.
   *[collection-closed] ✖ Сбор закончился: намерение { $amount } ({ $receiver }) отменено, никто ничего не должен.
}
notice-pledge-allowed-again = ✅ { $receiver } снова радостно примет вашу помощь.

# Остальному кругу.
circle-pledge-made = { $stage ->
    [committed] 🤝 { $giver } → { $receiver }: обязательство { $amount }.
   *[intention] ❤️ { $giver } → { $receiver }: намерение { $amount }.
}
circle-pledge-changed = ✏️ { $giver } → { $receiver }: { $from } → { $amount }.
circle-pledge-withdrawn = ✖ { $giver } → { $receiver }: { $amount } отозвано.
circle-pledge-declined = ✖ { $giver } → { $receiver }: { $amount } отклонено.
circle-pledge-committed = 🤝 { $giver } → { $receiver }: обязательство { $amount }.
circle-pledge-delivered = 🤝→👍 { $giver } → { $receiver }: передано { $amount }.
circle-pledge-confirmed = 👍 { $giver } → { $receiver }: подтверждено { $amount }.
circle-pledge-forgiven = 🕊 { $giver } → { $receiver }: освобождение от { $amount }.
circle-pledge-not-received = ✖ { $giver } → { $receiver }: { $amount } не дошло.
circle-pledge-annulled = ✖ { $giver } → { $receiver }: { $amount } отменено.
circle-pledge-allowed-again = ✅ { $giver } → { $receiver }: помощь снова разрешена.

day-head = 👥 Круг сегодня ({ $name }):
day-more = … и ещё { $count }
day-pledge-made = ❤️🤝 { $giver } { $amount }: новое
day-pledge-changed = ✏️ { $giver } { $amount }: изменено
day-pledge-withdrawn = ✖ { $giver } { $amount }: отозвано
day-pledge-declined = ✖ { $giver } { $amount }: отклонено
day-pledge-committed = 🤝 { $giver } { $amount }: обязательство
day-pledge-delivered = 🤝→👍 { $giver } { $amount }: передано
day-pledge-confirmed = 👍 { $giver } { $amount }: подтверждено
day-pledge-forgiven = 🕊 { $giver } { $amount }: освобождение
day-pledge-not-received = ✖ { $giver } { $amount }: не дошло
day-pledge-annulled = ✖ { $giver } { $amount }: отменено
day-pledge-allowed-again = ✅ { $giver }: снова разрешено

# Просьбы и напоминания.
notice-asked-commit =
    ❔ { $receiver } просит принять обязательство: { $amount }.
    Обязательство нельзя отозвать; «не сейчас» — тоже ответ.
notice-asked-deliver =
    ❔ { $receiver } просит передать { $amount }{ $hasDay ->
        [yes] {", срок до "}{ $on }
       *[no] {""}
    }.
notice-name-a-day = Если в другой день, назовите его.
notice-asked-confirm =
    ❔ { $giver } спрашивает: дошло { $amount }?
    Только ваше слово завершает дело.
notice-reminded-commit = ⏰ Прошли сутки: { $receiver } просит вас принять обязательство, { $amount }.
notice-reminded-deliver = ⏰ Прошли сутки: { $receiver } просит вас передать { $amount }.
notice-reminded-confirm = ⏰ Прошли сутки: { $giver } ждёт вашего слова о { $amount }.
notice-unanswered-commit = ⏰ { $giver }: пока нет ответа на просьбу об обязательстве { $amount }. Напоминание отправлено.
notice-unanswered-deliver = ⏰ { $giver }: пока нет ответа на просьбу передать { $amount }. Напоминание отправлено.
notice-unanswered-confirm = ⏰ { $receiver }: пока нет ответа о { $amount }. Напоминание отправлено.
notice-request-not-now = ✋ { $giver } сейчас не может принять обязательство { $amount }. Намерение остаётся.
notice-request-on-day = 🗓 { $giver } передаст { $amount } { $on }.
notice-request-done = ✅ { $giver } отвечает о { $amount }.

# Что случается по правилам, благодарности, гости.
notice-emergency-help =
    🆘 { $receiver } срочно нуждается в помощи. Можете принять срочное обязательство?
    Ваше намерение { $amount } остаётся и пока стоит на паузе.
notice-resumed = { $side ->
    [giver] ▶️ Ваша помощь продолжается: { $amount } → { $name }, до { $on }.
   *[receiver] ▶️ Помощь вам продолжается: { $amount } ← { $name }, до { $on }.
}
notice-renewed = { $isPaused ->
    [yes] 🔁 Подтверждённая помощь ({ $receiver }) возобновлена как намерение { $amount }; пока на паузе.
   *[no] 🔁 Подтверждённая помощь ({ $receiver }) возобновлена как намерение { $amount }. Изменить или отозвать можно когда угодно.
}
notice-not-renewed-collection-is-closed = 🔁 { $amount } ({ $name }) не возобновлено: там сейчас ничего не нужно.
notice-not-renewed-giver-already-pledged = 🔁 { $amount } ({ $name }) не возобновлено: вы уже обещали заново.
notice-not-renewed-giver-left = 🔁 { $amount } ({ $name }) не возобновлено.
notice-not-renewed-members-are-apart = 🔁 { $amount } ({ $name }) не возобновлено.
notice-not-renewed-renewal-is-off = 🔁 { $amount } ({ $name }) не возобновлено, как вы и хотели.
notice-not-renewed-giver-was-declined = 🔁 { $amount } ({ $name }) не возобновлено: прошлое намерение отклонили.
notice-thanked = 🙏 { $name } благодарит вас: { $amount }, { $month }.
notice-help-link-opened = 👋 { $visitor }: вход в Commit по вашей ссылке. Кому помощь: { $receiver }.
notice-help-link-opened-own = 👋 { $visitor }: вход в Commit по вашей ссылке помощи.

# Статус и сборы.
notice-status-green = ✅ { $name }: сейчас ничего не нужно, готовность помогать.
notice-status-orange = { $from ->
    [red] 🔆 { $name }: срочное позади, продолжается ежемесячная поддержка.
   *[green] 🔆 { $name } просит о ежемесячной поддержке.
}
notice-status-red = 🆘 { $name }: нужна срочная помощь.
notice-target = 🎯 { $name }: цель изменена, { $from } → { $to }.
notice-deadline = ⏳ { $name }: срок изменён, { $from } → { $to }.
notice-end-success = 🎉 Срочный сбор ({ $name }) достиг цели: { $confirmed } из { $target }.
notice-end-deadline = ⌛ Срочный сбор ({ $name }) закончился: дошло { $confirmed } из { $target }.
notice-end-hand = { $kind ->
    [emergency] ✅ Срочный сбор закрыт ({ $name }): дошло { $confirmed } из { $target }.
   *[monthly] ✅ { $name }: ежемесячная поддержка больше не нужна.
}
notice-end-dormant = Ежемесячный сбор ({ $name }) закончился: давно не было вестей.
notice-end-left = Сбор закончился ({ $name }): его владельца здесь больше нет.
notice-end-part-helper = 🙏 Спасибо: вы помогли.
notice-end-part-released = Ваше обещание { $released } больше не нужно; вы ничего не должны. Спасибо за готовность.
notice-end-owed = { $when ->
    [ahead] 🤝 За вами остаётся { $owed }, срок до { $on }.
    [past] ⌛ За вами остаётся { $owed }, срок был до { $on }.
   *[paused] ⏸ За вами остаётся { $owed }: обязательство на паузе, пока срочная помощь нужна вам.
}
notice-end-part-owing = Освободить от этого может только получатель ({ $name }).
notice-end-part-onlooker = Спасибо, что были рядом.
notice-end-part-owner = Прежний статус вернулся, а то, что стояло на паузе, продолжается.

# Конец месяца.
digest-month-ends =
    🗓 Скоро конец месяца: { $month }. { $on }:
    ❤️ намерения без обязательства погаснут, 🤝 непереданные обязательства станут просроченными, 👍 подтверждённое возобновится.
digest-intentions = ❤️ Намерения: { $list }
digest-commitments = 🤝 Обязательства: { $list }
digest-to-confirm = 🤝→👍 Ждёт вашего слова: { $list }
digest-due = ⏰ Срок ваших обязательств: { $on }.
digest-deliver = 👍 { $name } { $amount }
digest-change = ✏️ { $name } { $amount }
digest-closed = 🗓 Месяц закрыт: { $month }.
digest-lost = { $count ->
    [one] { $count } месяц боты почти не отвечали: в нём ничего не погасло и не просрочилось.
    [few] { $count } месяца боты почти не отвечали: в них ничего не погасло и не просрочилось.
   *[many] { $count } месяцев боты почти не отвечали: в них ничего не погасло и не просрочилось.
}
digest-gave = 👍 Вы отдали: { $list }
digest-renewed = 🔁 Возобновлено как ❤️: { $list }
digest-overdue = ⌛ Просрочено: { $list }
digest-lapsed = ❤️ Погасло: { $list }
digest-waiting = 🤝→👍 Ждёт слова получателя: { $list }
digest-spared = 🗓 Срок на месяц позже: { $list }
digest-received = { $people ->
    [one] 🙏 Вы получили { $amount } от { $people } человека. Поблагодарить?
   *[other] 🙏 Вы получили { $amount } от { $people } человек. Поблагодарить?
}
digest-renewed-to-me = ❤️ Намерены помочь вам в этом месяце: { $list }
digest-received-overdue = ⌛ Просрочено в вашу пользу: { $list }
digest-received-lapsed = ❤️ Погасло в вашу пользу: { $list }
digest-received-spared = 🗓 В вашу пользу, срок на месяц позже: { $list }
digest-dormant = 💤 Вы несколько месяцев не участвовали, поэтому пока не можете просить о помощи. Любое ваше действие это снимает: подтвердить, обязаться, ответить.
digest-support-ended = 🔆 По той же причине закончился ваш ежемесячный сбор.
digest-more = … и ещё { $count }
digest-thank = 🙏 Поблагодарить
digest-still-need = 🔆 Мне это ещё нужно

# От операторов и при расставании.
notice-member-left = { $name }: участник ушёл. Всё, что между вами было открыто ({ $amount }), отменено; никто ничего не должен.
notice-suspended =
    Операторы приостановили ваши SOS и новые сборы до { $until }.
    Причина: { $reason }
    Ваших обещаний это не касается.
notice-suspension-ended = Ваши SOS и новые сборы снова открыты.
