## Про що Commit повідомляє сам: іншій стороні, колу, наприкінці місяця.

notice-open = 🔎 Відкрити
notice-help = 🤝 Допомогти
notice-my-pledges = 🗓 Мої зобов’язання
notice-pledge-again = ❤️ Допомогти знову

# Іншій стороні.
notice-pledge-made = { $stage ->
    [committed] 🤝 { $giver } бере зобов’язання перед тобою: <b>{ $amount }</b>.
   *[intention] ❤️ { $giver } має намір допомогти тобі: <b>{ $amount }</b>, { $month }.
}
notice-pledge-changed = { $stage ->
    [committed] ➕ { $giver } збільшує зобов’язання перед тобою: { $from } → <b>{ $amount }</b>.
   *[intention] ✏️ { $giver } змінює намір допомогти тобі: { $from } → <b>{ $amount }</b>.
}
notice-pledge-withdrawn = ✖ { $giver } відкликає намір допомогти тобі: <b>{ $amount }</b>.
notice-pledge-declined = ✖ { $receiver } відхиляє твій намір <b>{ $amount }</b>. Ніхто нічого не винен.
notice-pledge-committed = 🤝 { $giver }: намір <b>{ $amount }</b> став зобов’язанням, строк — не пізніше { $on }.
notice-pledge-delivered =
    🤝→👍 { $giver } повідомляє: виконано, <b>{ $amount }</b>.{ $isLate ->
        [yes] {" "}Із запізненням.
       *[no] {""}
    }{ $hasRest ->
        [yes] {" "}Ще відкрито { $rest }.
       *[no] {""}
    }
    Дійшло?
notice-pledge-confirmed = 👍 { $receiver } підтверджує: <b>{ $amount }</b> дійшло. Дякуємо!{ $hasRest ->
    [yes] {" "}Решта ({ $rest }) не дійшла й знову стала зобов’язанням.
   *[no] {""}
}
notice-pledge-forgiven = 🕊 { $receiver } звільняє тебе від <b>{ $amount }</b>. Більше ніхто нічого не винен. Дякуємо за готовність.
notice-pledge-not-received = { $isSurplus ->
    [yes] ✖ { $receiver }: <b>{ $amount }</b> не дійшло. Мету досягнуто й без цього, тому ніхто нічого не винен.
   *[no] ✖ { $receiver }: <b>{ $amount }</b> не дійшло. Це знову твоє зобов’язання.
}
notice-pledge-annulled = { $because ->
    [surplus] 🎉 Мету досягнуто: твоє зобов’язання <b>{ $amount }</b> ({ $name }) більше не потрібне.
   *[collection-closed] ✖ Збір закінчився: твій намір <b>{ $amount }</b> ({ $receiver }) скасовано, ніхто нічого не винен.
}
notice-pledge-allowed-again = ↩️ { $receiver } знову радо прийме твою допомогу.

# Решті кола.
circle-pledge-made = { $stage ->
    [committed] 🤝 { $giver } → { $receiver }: зобов’язання <b>{ $amount }</b>.
   *[intention] ❤️ { $giver } → { $receiver }: намір <b>{ $amount }</b>.
}
circle-pledge-changed = ✏️ { $giver } → { $receiver }: { $from } → <b>{ $amount }</b>.
circle-pledge-withdrawn = ✖ { $giver } → { $receiver }: <b>{ $amount }</b> відкликано.
circle-pledge-declined = ✖ { $giver } → { $receiver }: <b>{ $amount }</b> більше не рахується.
circle-pledge-committed = 🤝 { $giver } → { $receiver }: зобов’язання <b>{ $amount }</b>.
circle-pledge-delivered = 🤝→👍 { $giver } → { $receiver }: виконано <b>{ $amount }</b>.
circle-pledge-confirmed = 👍 { $giver } → { $receiver }: підтверджено <b>{ $amount }</b>.
circle-pledge-forgiven = 🕊 { $giver } → { $receiver }: звільнено від <b>{ $amount }</b>.
circle-pledge-annulled = ✖ { $giver } → { $receiver }: <b>{ $amount }</b> скасовано.

day-head = <b>👥 Коло сьогодні ({ $name }):</b>
day-more = … і ще { $count }
day-pledge-made = ❤️🤝 { $giver } { $amount }: нове
day-pledge-changed = ✏️ { $giver } { $amount }: змінено
day-pledge-withdrawn = ✖ { $giver } { $amount }: відкликано
day-pledge-declined = ✖ { $giver } { $amount }: більше не рахується
day-pledge-committed = 🤝 { $giver } { $amount }: зобов’язання
day-pledge-delivered = 🤝→👍 { $giver } { $amount }: виконано
day-pledge-confirmed = 👍 { $giver } { $amount }: підтверджено
day-pledge-forgiven = 🕊 { $giver } { $amount }: звільнено
day-pledge-annulled = ✖ { $giver } { $amount }: скасовано

# Прохання й нагадування.
notice-asked-commit =
    📩 { $receiver } просить тебе взяти зобов’язання: <b>{ $amount }</b>.
    Зобов’язання треба виконати; «не зараз» — теж відповідь.
notice-asked-deliver =
    📩 { $receiver } просить виконати обіцяне: <b>{ $amount }</b>{ $hasDay ->
        [yes] {", не пізніше "}{ $on }
       *[no] {""}
    }.
notice-name-a-day = Якщо це буде іншого дня, вибери його.
notice-asked-confirm =
    📩 { $giver } питає: дійшло <b>{ $amount }</b>?
    Підтвердити можеш лише ти.
notice-reminded-commit = ⏰ Минула доба: { $receiver } просить тебе взяти зобов’язання, <b>{ $amount }</b>.
notice-reminded-deliver = ⏰ Минула доба: { $receiver } просить виконати обіцяне, <b>{ $amount }</b>.
notice-reminded-confirm = ⏰ Минула доба: { $giver } чекає на твою відповідь, чи дійшло <b>{ $amount }</b>.
notice-unanswered-commit = ⏰ { $giver }: поки що немає відповіді на прохання взяти зобов’язання, <b>{ $amount }</b>. Нагадування надіслано.
notice-unanswered-deliver = ⏰ { $giver }: поки що немає відповіді на прохання виконати обіцяне, <b>{ $amount }</b>. Нагадування надіслано.
notice-unanswered-confirm = ⏰ { $receiver }: поки що немає відповіді, чи дійшло <b>{ $amount }</b>. Нагадування надіслано.
notice-request-not-now = ✋ { $giver } зараз не може взяти зобов’язання, <b>{ $amount }</b>. Намір залишається.
notice-request-on-day = 🗓 { $giver } виконає обіцяне, <b>{ $amount }</b>, { $on }.
notice-request-done = 💬 { $giver } відповідає про <b>{ $amount }</b>.

# Що стається за правилами, подяки, гості.
notice-emergency-help =
    🆘 <b>{ $receiver }: зараз потрібна термінова допомога.</b> Можеш узяти зобов’язання в терміновому зборі?
    Твій намір { $amount } залишається й доти стоїть на паузі.
notice-resumed = { $side ->
    [giver] ▶️ Твоя допомога знову чинна: <b>{ $amount }</b> → { $name }, не пізніше { $on }.
   *[receiver] ▶️ Допомога тобі знову чинна: <b>{ $amount }</b> ← { $name }, не пізніше { $on }.
}
notice-renewed = { $isPaused ->
    [yes] 🔁 Твою підтверджену допомогу ({ $receiver }) поновлено як намір <b>{ $amount }</b>; поки що на паузі.
   *[no] 🔁 Твою підтверджену допомогу ({ $receiver }) поновлено як намір <b>{ $amount }</b>. Змінити або відкликати можна будь-коли.
}
notice-not-renewed-collection-is-closed = 🔁 { $amount } ({ $name }) не поновлено: там зараз нічого не потрібно.
notice-not-renewed-giver-already-pledged = 🔁 { $amount } ({ $name }) не поновлено: на цей місяць у тебе вже є обіцянка.
notice-not-renewed-giver-left = 🔁 { $amount } ({ $name }) не поновлено.
notice-not-renewed-members-are-apart = 🔁 { $amount } ({ $name }) не поновлено.
notice-not-renewed-renewal-is-off = 🔁 { $amount } ({ $name }) не поновлено, за твоїм бажанням.
notice-not-renewed-giver-was-declined = 🔁 { $amount } ({ $name }) не поновлено: твій минулий намір відхилено.
notice-thanked = 💐 { $name } дякує тобі: <b>{ $amount }</b>, { $month }.
notice-help-link-opened = 👋 { $visitor } тепер у Commit, за твоїм посиланням на допомогу ({ $receiver }).
notice-help-link-opened-own = 👋 { $visitor } тепер у Commit, за твоїм посиланням на допомогу.

# Статус і збори.
notice-status-green = ✅ <b>{ $name }</b>: допомога зараз не потрібна, є готовність допомагати.
notice-status-orange = { $from ->
    [red] 🔆 <b>{ $name }</b>: термінове позаду, триває щомісячна підтримка.
   *[green] 🔆 <b>{ $name }</b> просить про щомісячну підтримку.
}
notice-status-red = 🆘 <b>{ $name }: потрібна термінова допомога.</b>
notice-target = 🎯 { $name }: мету змінено, { $from } → <b>{ $to }</b>.
notice-target-again = 🎯 { $name }: мета все ж попередня, <b>{ $to }</b>.
notice-deadline = ⏳ { $name }: строк змінено, { $from } → <b>{ $to }</b>.
notice-deadline-again = ⏳ { $name }: строк усе ж попередній, <b>{ $to }</b>.
notice-end-success = 🎉 <b>Терміновий збір ({ $name }) досяг мети</b>: { $confirmed } з { $target }.
notice-end-deadline = ⌛ <b>Терміновий збір ({ $name }) закінчився</b>: { $arrived }.
notice-status-red-call = 📣 { $name } пише:
notice-end-hand = { $kind ->
    [emergency] ✅ Терміновий збір завершено ({ $name }): { $arrived }.
   *[monthly] ✅ { $name }: щомісячна підтримка більше не потрібна.
}
notice-end-dormant = Щомісячний збір ({ $name }) закінчився: довго не було жодної участі.
notice-end-left = Збір закінчився ({ $name }): учасника більше немає в боті.
notice-end-part-helper = 💐 Дякуємо за твою допомогу.
notice-end-part-released = Твоя обіцянка { $released } більше не потрібна, ніхто нічого не винен. Дякуємо за готовність.
notice-end-owed = { $when ->
    [ahead] 🤝 За тобою залишається <b>{ $owed }</b>, виконати не пізніше { $on }.
    [past] ⌛ За тобою залишається <b>{ $owed }</b>, строк був { $on }.
   *[paused] ⏸ За тобою залишається <b>{ $owed }</b>: зобов’язання на паузі, поки термінова допомога потрібна тобі.
}
notice-end-part-owing = Звільнити від цього може лише отримувач ({ $name }).
notice-end-part-onlooker = Дякуємо, що ти поруч.
notice-end-part-owner = Твій попередній статус повернувся, а те, що стояло на паузі, знову чинне.

# Кінець місяця.
digest-month-ends =
    <b>🗓 Скоро кінець місяця:</b> { $month }. { $on }:
    ❤️ наміри без зобов’язання буде знято, 🤝 невиконані зобов’язання стануть простроченими, 👍 підтверджена допомога поновиться.
digest-intentions = ❤️ <b>Наміри:</b> { $list }
digest-commitments = 🤝 <b>Зобов’язання:</b> { $list }
digest-to-confirm = 🤝→👍 <b>Чекає на твою відповідь:</b> { $list }
digest-due = ⏰ Твої зобов’язання треба виконати не пізніше { $on }.
digest-deliver = 👍 Віддано: { $name } { $amount }
digest-change = ✏️ { $name } { $amount }
digest-closed = <b>🗓 Місяць закрито: { $month }.</b>
digest-lost = { $count ->
    [one] { $count } місяць боти майже не працювали: у ньому нічого не знято й не прострочено.
    [few] { $count } місяці боти майже не працювали: у них нічого не знято й не прострочено.
    [many] { $count } місяців боти майже не працювали: у них нічого не знято й не прострочено.
   *[other] { $count } місяця боти майже не працювали: у них нічого не знято й не прострочено.
}
digest-gave = 👍 <b>Дійшло від тебе:</b> { $list }
digest-renewed = 🔁 <b>Поновлено як ❤️:</b> { $list }
digest-overdue = ⌛ <b>Прострочено:</b> { $list }
digest-lapsed = ❤️ <b>Знято:</b> { $list }
digest-waiting = 🤝→👍 <b>Чекає на отримувача:</b> { $list }
digest-spared = 🗓 <b>Строк на місяць пізніше:</b> { $list }
digest-cleared = ⚖️ Взаємозалік виконав <b>{ $amount }</b> з обіцяного тобою і стільки ж з обіцяного тобі.
digest-received = { $people ->
    [one] 👍 До тебе дійшло <b>{ $amount }</b> від { $people } людини. Подякувати?
   *[other] 👍 До тебе дійшло <b>{ $amount }</b> від { $people } людей. Подякувати?
}
digest-renewed-to-me = ❤️ <b>Наміри допомогти тобі цього місяця:</b> { $list }
digest-received-overdue = ⌛ <b>Прострочені зобов’язання перед тобою:</b> { $list }
digest-received-lapsed = ❤️ <b>Зняті наміри допомогти тобі:</b> { $list }
digest-received-spared = 🗓 <b>Зобов’язання перед тобою, строк на місяць пізніше:</b> { $list }
digest-dormant = 💤 Ти вже кілька місяців не береш участі, тому просити про допомогу поки що не можна. Будь-яка дія одразу це знімає: підтвердити, взяти зобов’язання чи відповісти на прохання.
digest-support-ended = 🔆 З тієї ж причини закінчився твій щомісячний збір.
digest-more = … і ще { $count }
digest-thank = 💐 Подякувати
digest-still-need = 🔆 Мені це ще потрібно

# Від операторів і при розставанні.
notice-member-left = { $name } більше не з нами в боті. Усе, що між вами було відкрито ({ $amount }), скасовано; ніхто нічого не винен.
notice-suspended =
    <b>⏸ Оператори призупинили твої SOS і нові збори до { $until }.</b>
    <q>{ $reason }</q>
    Твоїх обіцянок це не стосується.
notice-suspension-ended = Твої SOS і нові збори знову відкрито.
