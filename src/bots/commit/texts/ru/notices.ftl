## О чём Commit сообщает сам: другой стороне, кругу, в конце месяца.

notice-open = 🔎 Открыть
notice-help = 🤝 Помочь
notice-my-pledges = 🗓 Мои обязательства
notice-pledge-again = ❤️ Помочь снова

# Другой стороне.
notice-pledge-made = { $stage ->
    [committed] 🤝 { $giver } берёт обязательство помочь тебе: <b>{ $amount }</b>.
   *[intention] ❤️ { $giver }: намерение помочь тебе, <b>{ $amount }</b>, { $month }.
}
notice-pledge-changed = { $stage ->
    [committed] ➕ { $giver } увеличивает обязательство помочь тебе: { $from } → <b>{ $amount }</b>.
   *[intention] ✏️ { $giver } меняет намерение помочь тебе: { $from } → <b>{ $amount }</b>.
}
notice-pledge-withdrawn = ✖ { $giver } отзывает намерение помочь тебе: <b>{ $amount }</b>.
notice-pledge-declined = ✖ { $receiver } отклоняет твоё намерение <b>{ $amount }</b>. Никто ничего не должен.
notice-pledge-committed = 🤝 { $giver }: намерение <b>{ $amount }</b> стало обязательством, исполнить не позднее { $on }.
notice-pledge-delivered =
    🤝→👍 { $giver } сообщает: исполнено, <b>{ $amount }</b>.{ $isLate ->
        [yes] {" "}С опозданием.
       *[no] {""}
    }{ $hasRest ->
        [yes] {" "}Ещё открыто: { $rest }.
       *[no] {""}
    }
    Дошло?
notice-pledge-confirmed = 👍 { $receiver } подтверждает: <b>{ $amount }</b> дошло. Спасибо!{ $hasRest ->
    [yes] {" "}Остальное ({ $rest }) не дошло и снова стало обязательством.
   *[no] {""}
}
notice-pledge-forgiven = 🕊 { $receiver } прощает тебе <b>{ $amount }</b>. Больше никто ничего не должен. Спасибо за готовность.
notice-pledge-not-received = { $isSurplus ->
    [yes] ✖ { $receiver }: <b>{ $amount }</b> не дошло. Цель достигнута и без этого, никто ничего не должен.
   *[no] ✖ { $receiver }: <b>{ $amount }</b> не дошло. Это снова твоё обязательство.
}
notice-pledge-annulled = { $because ->
    [surplus] 🎉 Цель достигнута: твоё обязательство <b>{ $amount }</b> ({ $name }) больше не нужно.
   *[collection-closed] ✖ Сбор закончился: твоё намерение <b>{ $amount }</b> ({ $receiver }) отменено, никто ничего не должен.
}
notice-pledge-allowed-again = ↩️ { $receiver } снова с радостью примет твою помощь.

# Остальному кругу.
circle-pledge-made = { $stage ->
    [committed] 🤝 { $giver } → { $receiver }: обязательство <b>{ $amount }</b>.
   *[intention] ❤️ { $giver } → { $receiver }: намерение <b>{ $amount }</b>.
}
circle-pledge-changed = ✏️ { $giver } → { $receiver }: { $from } → <b>{ $amount }</b>.
circle-pledge-withdrawn = ✖ { $giver } → { $receiver }: <b>{ $amount }</b> отозвано.
circle-pledge-declined = ✖ { $giver } → { $receiver }: <b>{ $amount }</b> больше не считается.
circle-pledge-committed = 🤝 { $giver } → { $receiver }: обязательство <b>{ $amount }</b>.
circle-pledge-delivered = 🤝→👍 { $giver } → { $receiver }: исполнено <b>{ $amount }</b>.
circle-pledge-confirmed = 👍 { $giver } → { $receiver }: подтверждено <b>{ $amount }</b>.
circle-pledge-forgiven = 🕊 { $giver } → { $receiver }: прощено <b>{ $amount }</b>.
circle-pledge-annulled = ✖ { $giver } → { $receiver }: <b>{ $amount }</b> отменено.

day-head = <b>👥 Круг сегодня ({ $name }):</b>
day-more = … и ещё { $count }
day-pledge-made = ❤️🤝 { $giver } { $amount }: новое
day-pledge-changed = ✏️ { $giver } { $amount }: изменено
day-pledge-withdrawn = ✖ { $giver } { $amount }: отозвано
day-pledge-declined = ✖ { $giver } { $amount }: больше не считается
day-pledge-committed = 🤝 { $giver } { $amount }: обязательство
day-pledge-delivered = 🤝→👍 { $giver } { $amount }: исполнено
day-pledge-confirmed = 👍 { $giver } { $amount }: подтверждено
day-pledge-forgiven = 🕊 { $giver } { $amount }: прощено
day-pledge-annulled = ✖ { $giver } { $amount }: отменено

# Просьбы и напоминания.
notice-asked-commit =
    📩 { $receiver } просит тебя взять обязательство: <b>{ $amount }</b>.
    Обязательство нужно исполнить; «не сейчас» — тоже ответ.
notice-asked-deliver =
    📩 { $receiver } просит исполнить обещанное: <b>{ $amount }</b>{ $hasDay ->
        [yes] {", не позднее "}{ $on }
       *[no] {""}
    }.
notice-name-a-day = Если это будет в другой день, выбери его.
notice-asked-confirm =
    📩 { $giver } спрашивает: дошло <b>{ $amount }</b>?
    Подтвердить можешь только ты.
notice-reminded-commit = ⏰ Прошли сутки: { $receiver } просит тебя взять обязательство, <b>{ $amount }</b>.
notice-reminded-deliver = ⏰ Прошли сутки: { $receiver } просит исполнить обещанное, <b>{ $amount }</b>.
notice-reminded-confirm = ⏰ Прошли сутки: { $giver } ждёт твоего ответа о <b>{ $amount }</b>.
notice-unanswered-commit = ⏰ { $giver }: пока нет ответа на просьбу взять обязательство, <b>{ $amount }</b>. Напоминание отправлено.
notice-unanswered-deliver = ⏰ { $giver }: пока нет ответа на просьбу исполнить обещанное, <b>{ $amount }</b>. Напоминание отправлено.
notice-unanswered-confirm = ⏰ { $receiver }: пока нет ответа, дошло ли <b>{ $amount }</b>. Напоминание отправлено.
notice-request-not-now = ✋ { $giver } сейчас не может взять обязательство <b>{ $amount }</b>. Намерение остаётся.
notice-request-on-day = 🗓 { $giver } исполнит обещанное, <b>{ $amount }</b>, { $on }.
notice-request-done = 💬 { $giver } отвечает о <b>{ $amount }</b>.

# Что случается по правилам, благодарности, гости.
notice-emergency-help =
    🆘 <b>{ $receiver }: сейчас нужна экстренная помощь.</b> Возьмёшь обязательство для экстренного сбора?
    Твоё намерение { $amount } остаётся и до тех пор на паузе.
notice-resumed = { $side ->
    [giver] ▶️ Твоя помощь снова в силе: <b>{ $amount }</b> → { $name }, не позднее { $on }.
   *[receiver] ▶️ Помощь тебе снова в силе: <b>{ $amount }</b> ← { $name }, не позднее { $on }.
}
notice-renewed = { $isPaused ->
    [yes] 🔁 Твоя подтверждённая помощь ({ $receiver }) возобновлена как намерение <b>{ $amount }</b>; пока на паузе.
   *[no] 🔁 Твоя подтверждённая помощь ({ $receiver }) возобновлена как намерение <b>{ $amount }</b>. Изменить или отозвать можно когда угодно.
}
notice-not-renewed-collection-is-closed = 🔁 { $amount } ({ $name }) не возобновлено: там сейчас ничего не нужно.
notice-not-renewed-giver-already-pledged = 🔁 { $amount } ({ $name }) не возобновлено: на этот месяц у тебя уже есть обещание.
notice-not-renewed-giver-left = 🔁 { $amount } ({ $name }) не возобновлено.
notice-not-renewed-members-are-apart = 🔁 { $amount } ({ $name }) не возобновлено.
notice-not-renewed-renewal-is-off = 🔁 { $amount } ({ $name }) не возобновлено, как тебе и хотелось.
notice-not-renewed-giver-was-declined = 🔁 { $amount } ({ $name }) не возобновлено: твоё прошлое намерение отклонили.
notice-thanked = 💐 { $name } благодарит тебя: <b>{ $amount }</b>, { $month }.
notice-help-link-opened = 👋 { $visitor } теперь в Commit по твоей ссылке. Кому помощь: { $receiver }.
notice-help-link-opened-own = 👋 { $visitor } теперь в Commit по твоей ссылке для помощи.

# Статус и сборы.
notice-status-green = ✅ <b>{ $name }</b>: помощь сейчас не нужна, есть готовность помогать.
notice-status-orange = { $from ->
    [red] 🔆 <b>{ $name }</b>: экстренная помощь больше не нужна, продолжается ежемесячная поддержка.
   *[green] 🔆 <b>{ $name }</b> просит о ежемесячной поддержке.
}
notice-status-red = 🆘 <b>{ $name }: нужна экстренная помощь.</b>
notice-target = 🎯 { $name }: цель изменена, { $from } → <b>{ $to }</b>.
notice-target-again = 🎯 { $name }: цель всё-таки прежняя, <b>{ $to }</b>.
notice-deadline = ⏳ { $name }: срок изменён, { $from } → <b>{ $to }</b>.
notice-deadline-again = ⏳ { $name }: срок всё-таки прежний, <b>{ $to }</b>.
notice-end-success = 🎉 <b>Экстренный сбор ({ $name }) достиг цели</b>: { $confirmed } из { $target }.
notice-end-deadline = ⌛ <b>Экстренный сбор ({ $name }) закончился</b>: { $arrived }.
notice-status-red-call = 📣 { $name } пишет:
notice-end-hand = { $kind ->
    [emergency] ✅ Экстренный сбор завершён ({ $name }): { $arrived }.
   *[monthly] ✅ { $name }: ежемесячная поддержка больше не нужна.
}
notice-end-dormant = Ежемесячный сбор ({ $name }) закончился: долго не было никакого участия.
notice-end-left = Сбор закончился ({ $name }): этого человека больше нет с нами в боте.
notice-end-part-helper = 💐 Спасибо за твою помощь.
notice-end-part-released = Твоё обещание { $released } больше не нужно, никто ничего не должен. Спасибо за готовность.
notice-end-owed = { $when ->
    [ahead] 🤝 За тобой остаётся <b>{ $owed }</b>, исполнить не позднее { $on }.
    [past] ⌛ За тобой остаётся <b>{ $owed }</b>, срок был { $on }.
   *[paused] ⏸ За тобой остаётся <b>{ $owed }</b>: обязательство на паузе, пока экстренная помощь нужна тебе.
}
notice-end-part-owing = Простить это может только получатель ({ $name }).
notice-end-part-onlooker = Спасибо, что ты рядом.
notice-end-part-owner = Твой прежний статус вернулся, а то, что стояло на паузе, снова в силе.

# Конец месяца.
digest-month-ends =
    <b>🗓 Скоро конец месяца:</b> { $month }. { $on }:
    ❤️ намерения без обязательства будут сняты, 🤝 неисполненные обязательства станут просроченными, 👍 подтверждённая помощь возобновится.
digest-intentions = ❤️ <b>Намерения:</b> { $list }
digest-commitments = 🤝 <b>Обязательства:</b> { $list }
digest-to-confirm = 🤝→👍 <b>Ждёт твоего ответа:</b> { $list }
digest-due = ⏰ Исполнить обязательства нужно не позднее { $on }.
digest-deliver = 👍 Отдано: { $name } { $amount }
digest-change = ✏️ { $name } { $amount }
digest-closed = <b>🗓 Месяц закрыт: { $month }.</b>
digest-lost = { $count ->
    [one] { $count } месяц боты почти не работали: в нём ничего не снято и не просрочено.
    [few] { $count } месяца боты почти не работали: в них ничего не снято и не просрочено.
   *[many] { $count } месяцев боты почти не работали: в них ничего не снято и не просрочено.
}
digest-gave = 👍 <b>Дошло от тебя:</b> { $list }
digest-renewed = 🔁 <b>Возобновлено как ❤️:</b> { $list }
digest-overdue = ⌛ <b>Просрочено:</b> { $list }
digest-lapsed = ❤️ <b>Снято:</b> { $list }
digest-waiting = 🤝→👍 <b>Ждёт получателя:</b> { $list }
digest-spared = 🗓 <b>Срок на месяц позже:</b> { $list }
digest-cleared = ⚖️ Взаимозачёт исполнил <b>{ $amount }</b> из обещанного тобой и столько же из обещанного тебе.
digest-received = { $people ->
    [one] 👍 Тебе помог { $people } человек, дошло <b>{ $amount }</b>. Поблагодарить?
    [few] 👍 Тебе помогли { $people } человека, дошло <b>{ $amount }</b>. Поблагодарить?
   *[other] 👍 Тебе помогли { $people } человек, дошло <b>{ $amount }</b>. Поблагодарить?
}
digest-renewed-to-me = ❤️ <b>Намерения помочь тебе в этом месяце:</b> { $list }
digest-received-overdue = ⌛ <b>Просроченные обязательства перед тобой:</b> { $list }
digest-received-lapsed = ❤️ <b>Снятые намерения помочь тебе:</b> { $list }
digest-received-spared = 🗓 <b>Обязательства перед тобой, срок на месяц позже:</b> { $list }
digest-dormant = 💤 Ты несколько месяцев ни в чём не участвуешь, поэтому просить о помощи пока нельзя. Запрет сразу снимет любое из этого: подтвердить, взять обязательство, ответить на просьбу.
digest-support-ended = 🔆 По той же причине закончился твой ежемесячный сбор.
digest-more = … и ещё { $count }
digest-thank = 💐 Поблагодарить
digest-still-need = 🔆 Мне это ещё нужно

# От операторов и при расставании.
notice-member-left = { $name } больше не с нами в боте. Всё, что между вами было открыто ({ $amount }), отменено; никто ничего не должен.
notice-suspended =
    <b>⏸ Операторы приостановили твои SOS и новые сборы до { $until }.</b>
    <q>{ $reason }</q>
    Твоих обещаний это не касается.
notice-suspension-ended = Твои SOS и новые сборы снова открыты.
