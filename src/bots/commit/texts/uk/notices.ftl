## Про що Commit повідомляє сам: іншій стороні, колу, наприкінці місяця.

notice-open = 👁 Відкрити
notice-help = 🤝 Допомогти
notice-my-pledges = 🗓 Мої зобов’язання
notice-pledge-again = ❤️ Допомогти знову
notice-friend-of = друг учасника { $name }

# Іншій стороні.
notice-pledge-made = { $stage ->
    [committed] 🤝 { $giver }: зобов’язання { $amount } на вашу користь.
   *[intention] ❤️ { $giver }: намір допомогти вам, { $amount }, { $month }.
}
notice-pledge-changed = { $stage ->
    [committed] ➕ { $giver }: зобов’язання збільшено, { $from } → { $amount }.
   *[intention] ✏️ { $giver }: намір змінено, { $from } → { $amount }.
}
notice-pledge-withdrawn = ✖ { $giver }: намір { $amount } відкликано.
notice-pledge-declined = ✖ { $receiver } відхиляє ваш намір { $amount }. Ніхто нічого не винен.
notice-pledge-committed = 🤝 { $giver }: намір { $amount } став зобов’язанням, до { $on }.
notice-pledge-delivered =
    🤝→👍 { $giver } повідомляє: { $amount } передано.{ $isLate ->
        [yes] {" "}Із запізненням.
       *[no] {""}
    }{ $hasRest ->
        [yes] {" "}Решта ({ $rest }) як була.
       *[no] {""}
    }
    Дійшло?
notice-pledge-confirmed = 👍 { $receiver } підтверджує: { $amount } дійшло. Дякуємо!{ $hasRest ->
    [yes] {" "}Решта ({ $rest }) не дійшла й знову стала зобов’язанням.
   *[no] {""}
}
notice-pledge-forgiven = 🕊 { $receiver } звільняє вас від { $amount }. Ви більше нічого не винні. Дякуємо за готовність.
notice-pledge-not-received = { $isSurplus ->
    [yes] ✖ { $receiver }: { $amount } не дійшло. Мету досягнуто й без цього, ви нічого не винні.
   *[no] ✖ { $receiver }: { $amount } не дійшло. Це знову ваше зобов’язання.
}
notice-pledge-annulled = { $because ->
    [surplus] 🎉 Мету досягнуто: ваше зобов’язання { $amount } ({ $name }) більше не потрібне.
   *[collection-closed] ✖ Збір закінчився: намір { $amount } ({ $receiver }) скасовано, ніхто нічого не винен.
}
notice-pledge-allowed-again = ✅ { $receiver } знову радо прийме вашу допомогу.

# Решті кола.
circle-pledge-made = { $stage ->
    [committed] 🤝 { $giver } → { $receiver }: зобов’язання { $amount }.
   *[intention] ❤️ { $giver } → { $receiver }: намір { $amount }.
}
circle-pledge-changed = ✏️ { $giver } → { $receiver }: { $from } → { $amount }.
circle-pledge-withdrawn = ✖ { $giver } → { $receiver }: { $amount } відкликано.
circle-pledge-declined = ✖ { $giver } → { $receiver }: { $amount } відхилено.
circle-pledge-committed = 🤝 { $giver } → { $receiver }: зобов’язання { $amount }.
circle-pledge-delivered = 🤝→👍 { $giver } → { $receiver }: передано { $amount }.
circle-pledge-confirmed = 👍 { $giver } → { $receiver }: підтверджено { $amount }.
circle-pledge-forgiven = 🕊 { $giver } → { $receiver }: звільнення від { $amount }.
circle-pledge-not-received = ✖ { $giver } → { $receiver }: { $amount } не дійшло.
circle-pledge-annulled = ✖ { $giver } → { $receiver }: { $amount } скасовано.
circle-pledge-allowed-again = ✅ { $giver } → { $receiver }: допомогу знову дозволено.

day-head = 👥 Коло сьогодні ({ $name }):
day-more = … і ще { $count }
day-pledge-made = ❤️🤝 { $giver } { $amount }: нове
day-pledge-changed = ✏️ { $giver } { $amount }: змінено
day-pledge-withdrawn = ✖ { $giver } { $amount }: відкликано
day-pledge-declined = ✖ { $giver } { $amount }: відхилено
day-pledge-committed = 🤝 { $giver } { $amount }: зобов’язання
day-pledge-delivered = 🤝→👍 { $giver } { $amount }: передано
day-pledge-confirmed = 👍 { $giver } { $amount }: підтверджено
day-pledge-forgiven = 🕊 { $giver } { $amount }: звільнення
day-pledge-not-received = ✖ { $giver } { $amount }: не дійшло
day-pledge-annulled = ✖ { $giver } { $amount }: скасовано
day-pledge-allowed-again = ✅ { $giver }: знову дозволено

# Прохання й нагадування.
notice-asked-commit =
    ❔ { $receiver } просить узяти зобов’язання: { $amount }.
    Зобов’язання не можна відкликати; «не зараз» — теж відповідь.
notice-asked-deliver =
    ❔ { $receiver } просить передати { $amount }{ $hasDay ->
        [yes] {", строк до "}{ $on }
       *[no] {""}
    }.
notice-name-a-day = Якщо іншого дня, назвіть його.
notice-asked-confirm =
    ❔ { $giver } питає: дійшло { $amount }?
    Лише ваше слово завершує справу.
notice-reminded-commit = ⏰ Минула доба: { $receiver } просить вас узяти зобов’язання, { $amount }.
notice-reminded-deliver = ⏰ Минула доба: { $receiver } просить вас передати { $amount }.
notice-reminded-confirm = ⏰ Минула доба: { $giver } чекає на ваше слово про { $amount }.
notice-unanswered-commit = ⏰ { $giver }: поки немає відповіді на прохання взяти зобов’язання { $amount }. Нагадування надіслано.
notice-unanswered-deliver = ⏰ { $giver }: поки немає відповіді на прохання передати { $amount }. Нагадування надіслано.
notice-unanswered-confirm = ⏰ { $receiver }: поки немає відповіді про { $amount }. Нагадування надіслано.
notice-request-not-now = ✋ { $giver } зараз не може взяти зобов’язання { $amount }. Намір залишається.
notice-request-on-day = 🗓 { $giver } передасть { $amount } { $on }.
notice-request-done = ✅ { $giver } відповідає про { $amount }.

# Що стається за правилами, подяки, гості.
notice-emergency-help =
    🆘 { $receiver } зараз потребує термінової допомоги. Можете взяти термінове зобов’язання?
    Ваш намір { $amount } залишається й поки стоїть на паузі.
notice-resumed = { $side ->
    [giver] ▶️ Ваша допомога триває далі: { $amount } → { $name }, до { $on }.
   *[receiver] ▶️ Допомога вам триває далі: { $amount } ← { $name }, до { $on }.
}
notice-renewed = { $isPaused ->
    [yes] 🔁 Підтверджену допомогу ({ $receiver }) поновлено як намір { $amount }; поки на паузі.
   *[no] 🔁 Підтверджену допомогу ({ $receiver }) поновлено як намір { $amount }. Змінити або відкликати можна будь-коли.
}
notice-not-renewed-collection-is-closed = 🔁 { $amount } ({ $name }) не поновлено: там зараз нічого не потрібно.
notice-not-renewed-giver-already-pledged = 🔁 { $amount } ({ $name }) не поновлено: ви вже обіцяли знову.
notice-not-renewed-giver-left = 🔁 { $amount } ({ $name }) не поновлено.
notice-not-renewed-members-are-apart = 🔁 { $amount } ({ $name }) не поновлено.
notice-not-renewed-renewal-is-off = 🔁 { $amount } ({ $name }) не поновлено, як ви й хотіли.
notice-not-renewed-giver-was-declined = 🔁 { $amount } ({ $name }) не поновлено: минулий намір відхилено.
notice-thanked = 🙏 { $name } дякує вам: { $amount }, { $month }.
notice-help-link-opened = 👋 { $visitor }: вхід до Commit за вашим посиланням. Кому допомога: { $receiver }.
notice-help-link-opened-own = 👋 { $visitor }: вхід до Commit за вашим посиланням на допомогу.

# Статус і збори.
notice-status-green = ✅ { $name }: зараз нічого не потрібно, готовність допомагати.
notice-status-orange = { $from ->
    [red] 🔆 { $name }: термінове позаду, триває щомісячна підтримка.
   *[green] 🔆 { $name } просить про щомісячну підтримку.
}
notice-status-red = 🆘 { $name }: потрібна термінова допомога.
notice-target = 🎯 { $name }: мету змінено, { $from } → { $to }.
notice-deadline = ⏳ { $name }: строк змінено, { $from } → { $to }.
notice-end-success = 🎉 Терміновий збір ({ $name }) досяг мети: { $confirmed } з { $target }.
notice-end-deadline = ⌛ Терміновий збір ({ $name }) закінчився: дійшло { $confirmed } з { $target }.
notice-end-hand = { $kind ->
    [emergency] ✅ Терміновий збір закрито ({ $name }): дійшло { $confirmed } з { $target }.
   *[monthly] ✅ { $name }: щомісячна підтримка більше не потрібна.
}
notice-end-dormant = Щомісячний збір ({ $name }) закінчився: давно не було звісток.
notice-end-left = Збір закінчився ({ $name }): його власника тут уже немає.
notice-end-part-helper = 🙏 Дякуємо: ви допомогли.
notice-end-part-released = Ваша обіцянка { $released } більше не потрібна; ви нічого не винні. Дякуємо за готовність.
notice-end-owed = { $when ->
    [ahead] 🤝 За вами залишається { $owed }, строк до { $on }.
    [past] ⌛ За вами залишається { $owed }, строк був до { $on }.
   *[paused] ⏸ За вами залишається { $owed }: зобов’язання на паузі, поки термінова допомога потрібна вам.
}
notice-end-part-owing = Звільнити від цього може лише отримувач ({ $name }).
notice-end-part-onlooker = Дякуємо, що були поруч.
notice-end-part-owner = Попередній статус повернувся, а те, що стояло на паузі, триває далі.

# Кінець місяця.
digest-month-ends =
    🗓 Скоро кінець місяця: { $month }. { $on }:
    ❤️ наміри без зобов’язання згаснуть, 🤝 непередані зобов’язання стануть простроченими, 👍 підтверджене поновиться.
digest-intentions = ❤️ Наміри: { $list }
digest-commitments = 🤝 Зобов’язання: { $list }
digest-to-confirm = 🤝→👍 Чекає на ваше слово: { $list }
digest-due = ⏰ Строк ваших зобов’язань: { $on }.
digest-deliver = 👍 { $name } { $amount }
digest-change = ✏️ { $name } { $amount }
digest-closed = 🗓 Місяць закрито: { $month }.
digest-lost = { $count ->
    [one] { $count } місяць боти майже не відповідали: у ньому ніщо не згасло й не прострочилося.
    [few] { $count } місяці боти майже не відповідали: у них ніщо не згасло й не прострочилося.
    [many] { $count } місяців боти майже не відповідали: у них ніщо не згасло й не прострочилося.
   *[other] { $count } місяця боти майже не відповідали: у них ніщо не згасло й не прострочилося.
}
digest-gave = 👍 Ви віддали: { $list }
digest-renewed = 🔁 Поновлено як ❤️: { $list }
digest-overdue = ⌛ Прострочено: { $list }
digest-lapsed = ❤️ Згасло: { $list }
digest-waiting = 🤝→👍 Чекає на слово отримувача: { $list }
digest-spared = 🗓 Строк на місяць пізніше: { $list }
digest-received = { $people ->
    [one] 🙏 Ви отримали { $amount } від { $people } людини. Подякувати?
   *[other] 🙏 Ви отримали { $amount } від { $people } людей. Подякувати?
}
digest-renewed-to-me = ❤️ Наміри допомогти вам цього місяця: { $list }
digest-received-overdue = ⌛ Прострочено на вашу користь: { $list }
digest-received-lapsed = ❤️ Згасло на вашу користь: { $list }
digest-received-spared = 🗓 На вашу користь, строк на місяць пізніше: { $list }
digest-dormant = 💤 Ви кілька місяців не брали участі, тому поки що не можете просити про допомогу. Будь-яка ваша дія це знімає: підтвердити, взяти зобов’язання, відповісти.
digest-support-ended = 🔆 З тієї ж причини закінчився ваш щомісячний збір.
digest-more = … і ще { $count }
digest-thank = 🙏 Подякувати
digest-still-need = 🔆 Мені це ще потрібно

# Від операторів і при розставанні.
notice-member-left = { $name }: учасник пішов. Усе, що між вами було відкрито ({ $amount }), скасовано; ніхто нічого не винен.
notice-suspended =
    Оператори призупинили ваші SOS і нові збори до { $until }.
    Причина: { $reason }
    Ваших обіцянок це не стосується.
notice-suspension-ended = Ваші SOS і нові збори знову відкрито.
