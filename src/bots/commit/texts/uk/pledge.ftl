## Один запис про допомогу: його екран, дії, запитання, створення та відмови.

pledge-head-giver = { $symbol } <b>{ $amount }</b> → { $name } · { $period }
pledge-head-receiver = { $symbol } <b>{ $amount }</b> ← { $name } · { $period }
pledge-emergency = 🆘 термінова допомога
pledge-initiative = 💡 ініціатива
pledge-note = <q>{ $note }</q>
pledge-details = <b>Як допомогти ({ $name }):</b>
pledge-details-none = { $name }: реквізитів не вказано, запитай особисто.
pledge-details-later = Як допомогти ({ $name }), стане видно після зобов’язання або позначки «Виконано».
pledge-copy = 📋 Копіювати: { $name }
pledge-history =
    <b>Що було:</b>
    <q>{ $lines }</q>
pledge-history-folded =
    <b>Що було:</b>
    <x>{ $lines }</x>
history-intended = намір, { $amount }
history-committed = зобов’язання, { $amount }
history-renewed = поновлено, { $amount }
history-changed-amount = змінено: { $from } → { $amount }
history-raised = збільшено: { $from } → { $amount }
history-withdrew = відкликано
history-declined = відхилено
history-allowed-again = знову дозволено
history-delivered = виконано, { $amount }
history-confirmed = підтверджено, { $amount }
history-cleared = виконано взаємозаліком, { $amount }
history-confirmed-less = підтверджено, { $amount }
history-not-received = не отримано
history-forgave = звільнено
history-annulled = скасовано
history-split-off = частину відділено, лишилося { $amount }
history-changed-due-day = останній день перенесено
pledge-lapsed = ⌛ Місяць закінчився: намір знято, він нікого не зв’язує.
pledge-paused-giver = ⏸ На паузі, поки термінова допомога потрібна тобі. Можна змінити, відкликати або виконати; просити тебе про це ніхто не може.
pledge-paused-receiver = ⏸ На паузі: { $name } зараз потребує термінової допомоги.
pledge-paused-collection = ⏸ На паузі, поки триває терміновий збір. Продовжиться саме.
pledge-intention-giver =
    Це намір: змінити або відкликати його можна будь-коли.
    { $on } його буде знято, якщо не взяти зобов’язання.
pledge-intention-receiver =
    Це намір: його можна змінити або відкликати будь-коли.
    { $on } його буде знято, якщо він не стане зобов’язанням.
pledge-committed-giver = Зобов’язання: його треба виконати не пізніше { $on }. Звільнити від нього може лише отримувач ({ $name }).
pledge-committed-receiver = Зобов’язання: виконати не пізніше { $on }.
pledge-overdue-giver = ⌛ Строк був { $on }. Ще можна виконати, або { $name } може тебе звільнити.
pledge-overdue-receiver = ⌛ Строк був { $on }. Можна попросити виконати або звільнити ({ $name }).
pledge-delivered-giver = { $at } від тебе позначка «Виконано». Тепер має підтвердити отримувач ({ $name }).
pledge-delivered-receiver = { $name }: виконано, позначка від { $at }. Дійшло?
pledge-confirmed = Підтверджено { $at }.
pledge-cleared = ⚖️ Виконано взаємозаліком { $at }. Надсилати нічого не довелося.
pledge-withdrawn = Відкликано.
pledge-declined-giver = { $name } відхиляє намір. Обіцяти допомогу знову можна, коли отримувач це дозволить.
pledge-declined-receiver = Відхилено тобою. { $name } зможе обіцяти допомогу знову, коли ти дозволиш.
pledge-allowed-again = Було відхилено; обіцяти знову можна.
pledge-forgiven = Звільнено: більше ніхто нічого не винен.
pledge-annulled = Скасовано: більше ніхто нічого не винен.
pledge-promised-giver = 🗓 Твоя обіцянка: виконати { $on }.
pledge-promised-receiver = 🗓 Обіцяно на { $on }.
pledge-not-now-giver = Твоя відповідь на прохання взяти зобов’язання: не зараз.
pledge-not-now-receiver = Відповідь на твоє прохання взяти зобов’язання: не зараз.
pledge-asked-commit-giver = 📩 { $at } надійшло прохання взяти зобов’язання.{ $isReminded ->
    [yes] {" "}Нагадування надіслано.
   *[no] {""}
}
pledge-asked-commit-receiver = 📩 { $at } надіслано твоє прохання взяти зобов’язання.{ $isReminded ->
    [yes] {" "}Нагадування надіслано.
   *[no] {""}
}
pledge-asked-deliver-giver = 📩 { $at } надійшло прохання виконати.{ $isReminded ->
    [yes] {" "}Нагадування надіслано.
   *[no] {""}
}
pledge-asked-deliver-receiver = 📩 { $at } надіслано твоє прохання виконати.{ $isReminded ->
    [yes] {" "}Нагадування надіслано.
   *[no] {""}
}
pledge-asked-confirm-giver = 📩 { $at } надіслано твоє прохання підтвердити.{ $isReminded ->
    [yes] {" "}Нагадування надіслано.
   *[no] {""}
}
pledge-asked-confirm-receiver = 📩 { $at } надійшло прохання підтвердити.{ $isReminded ->
    [yes] {" "}Нагадування надіслано.
   *[no] {""}
}

act-commit = 🤝 Зобов’язуюся
act-deliver = 👍 Виконано
act-deliver-part = ½ Лише частина
act-change = ✏️ Змінити
act-raise = ➕ Збільшити
act-withdraw = ✖ Відкликати
act-remind = ⏰ Нагадати
act-not-now = ✋ Не зараз
act-on-day = 🗓 Іншого дня
act-confirm = 👍 Отримано
act-confirm-less = ± Дійшло менше
act-not-received = ✖ Не отримано
act-decline = ✖ Відхилити
act-forgive = 🕊 Звільнити
act-ask-commit = 📩 Попросити зобов’язання
act-ask-deliver = 📩 Попросити виконати
act-allow-again = ↩️ Знову дозволити
act-thank = 💐 Подякувати
act-renewal-on = 🔁 Поновлювати щомісяця
act-renewal-off = 🔁 Не поновлювати

ask-commit =
    <b>🤝 Узяти зобов’язання: { $amount } → { $name }?</b>
    Зобов’язання треба виконати. Звільнити від нього може лише отримувач ({ $name }).
ask-which-month = <b>Місяць майже закінчився: на який узяти зобов’язання?</b>
ask-deliver = <b>👍 Виконано: { $amount } → { $name }?</b>
ask-change = <b>✏️ Усе одно змінити { $from } на { $to }?</b>
ask-raise =
    <b>➕ Збільшити зобов’язання з { $from } до { $to }?</b>
    Зобов’язання можна лише збільшити, зменшити не можна.
ask-withdraw = <b>✖ Відкликати { $amount } → { $name }?</b> Причина не потрібна.
ask-confirm =
    <b>👍 Дійшло: { $amount } ← { $name }?</b>
    Спершу перевір: підтвердження не можна скасувати.
ask-confirm-less =
    <b>± Дійшло лише { $amount } з { $whole }?</b>
    Спершу перевір: підтвердження не можна скасувати.
ask-decline = <b>✖ Відхилити { $amount } ← { $name }?</b> Без пояснень; { $name } зможе обіцяти допомогу знову, лише коли ти дозволиш.
ask-forgive = <b>🕊 Звільнити: { $amount } ← { $name }?</b> Більше ніхто нічого не буде винен.
yes-commit = 🤝 Так, зобов’язуюся
yes-commit-month = 🤝 Так, { $month }
yes-deliver = 👍 Так, усе: { $amount }
yes-change = ✏️ Так, змінити
yes-raise = ➕ Так, { $to }
yes-withdraw = ✖ Так, відкликати
yes-confirm = 👍 Так, дійшло
yes-confirm-less = 👍 Так, дійшло { $amount }
yes-decline = ✖ Так, відхилити
yes-forgive = 🕊 Так, звільнити

done-commit = 🤝 Зобов’язання взято.
done-commit-next = 🤝 Зобов’язання на наступний місяць узято.
done-deliver = 👍 Записано. Отримувача просимо підтвердити; про відповідь я повідомлю.
done-withdraw = Відкликано.
done-confirm = 👍 Підтверджено. Дякуємо.
done-decline = Відхилено.
done-forgive = 🕊 Звільнено.
done-allow-again = Знову дозволено.
done-ask-commit = Прохання надіслано. Відповідь прийде повідомленням; без неї через 24 години я нагадаю.
done-ask-deliver = Прохання надіслано. Відповідь прийде повідомленням; без неї через 24 години я нагадаю.
done-remind = Нагадування надіслано.
done-not-now = Відповідь: не зараз.
done-thank = 💐 Подяку надіслано.
done-thank-all = { $people ->
    [one] 💐 Подяку надіслано { $people } людині.
   *[other] 💐 Подяку надіслано { $people } людям.
}
done-renewal-on = 🔁 Підтверджена допомога поновлюватиметься щомісяця.
done-renewal-off = 🔁 Поновлюватися не буде.
done-still-need = 🔆 Записано: допомога тобі ще потрібна.

pledge-change-question =
    <b>✏️ Зараз { $amount }. Скільки має бути, у { $unit }?</b>
    Наприклад 25 або 12,50.
pledge-raise-question =
    <b>➕ Зараз { $amount }. До скількох збільшити, у { $unit }?</b>
    Зобов’язання можна лише збільшити, зменшити не можна.
pledge-part-question =
    <b>½ Скільки з { $amount } виконано, у { $unit }?</b>
    Решта залишиться як була.
pledge-less-question = <b>± Скільки з { $amount } дійшло, у { $unit }?</b>
pledge-less-rest = Решта знову стане зобов’язанням.
pledge-less-no-rest = Решта більше не буде зобов’язанням.
pledge-deny-question =
    <b>Що не так?</b> Кілька слів допоможуть тому, хто допомагає, до { $longestNote } знаків.
    Наприклад: на рахунку поки що нічого немає.
pledge-deny-nothing = Пропустити
pledge-day-question =
    <b>🗓 Якого дня виконаєш?</b>
    Вибери або напиши, наприклад 25 чи 25.11.

give-question-monthly =
    <b>❤️ { $name }: скільки цього місяця, у { $unit }?</b> Наприклад 25 або 12,50.
    Можна додати, що це: «200 два дні на даху».
    Бракує: <b>{ $missing }</b>
    Намір ні до чого не зобов’язує: його можна змінити або відкликати будь-коли.
give-question-emergency =
    <b>🆘 { $name }: скільки до { $until }, у { $unit }?</b> Наприклад 25 або 12,50.
    Можна додати, що це: «200 два дні на даху».
    Бракує: <b>{ $missing }</b>
    У терміновому зборі відповідь — це зобов’язання: його треба виконати.
give-promise =
    Ви у списках довіри одне одного:
    <q>«Якщо знадобиться, допоможу тобі умовною сумою в { $trustAmount } і розраховую на взаємність».</q>
    { $trustAmount } — лише міра. Вимагати її ніхто не може.
give-word-more-than-missing = 🙏 Це більше, ніж ще бракує.
give-word-beyond-monthly-limit = ✋ Це більше за твій власний місячний ліміт. Допомога не має тобі шкодити.
give-sure-monthly = <b>❤️ Усе одно записати { $amount } → { $name }?</b>
give-sure-emergency =
    <b>🤝 Узяти зобов’язання: { $amount } → { $name }?</b>
    Зобов’язання треба виконати. Звільнити від нього може лише отримувач ({ $name }).
give-yes-monthly = ❤️ Так, записати
give-yes-emergency = 🤝 Так, зобов’язуюся

refused-pledge-is-unknown = Цей запис тобі недоступний.
refused-receiver-is-unknown = Це тобі недоступно.
refused-members-are-apart = Це тобі недоступно.
refused-giver-is-the-receiver = Це твій власний збір: тут допомагають тобі.
refused-receiver-is-green = Зараз тут нічого не потрібно. Дякуємо за запитання!
refused-collection-is-paused = Цей збір на паузі, поки потрібна термінова допомога.
refused-giver-was-declined = Твій минулий намір тут відхилено. Обіцяти допомогу знову можна, коли це дозволять.
refused-giver-is-red = Поки людині потрібна термінова допомога, вона нічого не обіцяє, і просити її про допомогу не можна.
refused-giver-has-left = Цієї людини вже немає в обох ботах, просити її не можна.
refused-giver-already-has-an-open-pledge = Ти тут уже допомагаєш. Ось твій запис.
refused-amount-is-out-of-bounds = Напиши число, більше за 0, але не більше { $largestAmount }, наприклад 25 або 12,50.
refused-note-is-too-long = Скороти слова після суми на { $over } { $over ->
        [one] знак
        [few] знаки
       *[other] знаків
    }: можна не більше { $longest }.
refused-emergency-takes-commitments-only = У терміновому зборі записуються лише зобов’язання.
refused-monthly-support-begins-with-an-intention = Щомісячна підтримка починається з наміру.
refused-only-the-giver-decides = Це може лише той, хто допомагає.
refused-only-the-receiver-decides = Це може лише отримувач.
refused-only-the-receiver-asks = Про це може попросити лише отримувач.
refused-only-the-giver-reminds = Нагадати тут може лише той, хто допомагає.
refused-only-the-giver-answers = Відповісти на це може лише той, хто допомагає.
refused-pledge-has-changed-meanwhile = Тим часом усе змінилося. Ось як воно зараз.
refused-pledge-is-not-open = Це вже не відкрито. Ось як воно зараз.
refused-pledge-is-not-an-intention = Це вже не намір. Ось як воно зараз.
refused-pledge-has-lapsed = Місяць закінчився, намір знято.
refused-pledge-is-not-committed = Відкритого зобов’язання вже немає. Ось як воно зараз.
refused-pledge-is-not-delivered = Тут ніщо не чекає на відповідь. Ось як воно зараз.
refused-pledge-is-not-declined = Це не відхилено.
refused-pledge-is-paused = Це на паузі й продовжиться саме.
refused-pledge-cannot-be-delivered = Виконувати тут більше нічого. Ось як воно зараз.
refused-giver-is-already-allowed-again = Нові обіцянки вже дозволено.
refused-amount-is-the-same = Стільки і є. Напиши іншу суму.
refused-amount-is-not-less = Це не менше, ніж { $amount }. Якщо дійшло все, натисни «Отримано».
refused-commitment-is-only-raised = Зобов’язання можна лише збільшити. Напиши більше, ніж { $amount }.
refused-part-is-more-than-the-pledge = Обіцяно { $amount }. Напиши стільки ж або менше.
refused-month-is-not-nearly-over = Наступний місяць можна вибрати в останні { $lastDays } { $lastDays ->
    [one] день
    [few] дні
    [many] днів
   *[other] дня
} цього.
refused-asked-less-than-a-day-ago = Від прохання ще не минуло 24 години. Зачекай трохи, перш ніж просити знову.
refused-request-is-answered = На це прохання вже є відповідь.
refused-request-does-not-ask-that = Це не відповідь на таке прохання.
refused-day-is-not-understood = Не розумію цього дня. Напиши, наприклад, 25 або 25.11.
refused-day-has-passed = Цей день минув. Вибери сьогоднішній або пізніший.
refused-day-is-after-the-last-day = Останній день: { $last }. Вибери його або раніший.
refused-nothing-is-confirmed-to-thank-for = Дякувати поки що нема за що: нічого не підтверджено.
refused-giver-is-already-thanked = Подяку вже надіслано.
refused-text-is-empty = Напиши хоча б слово.
refused-text-is-too-long = Скороти, будь ласка, на { $over } { $over ->
        [one] знак
        [few] знаки
       *[other] знаків
    }: можна не більше { $longest }.
