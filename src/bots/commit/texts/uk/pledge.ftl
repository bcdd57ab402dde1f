## Один запис про допомогу: його екран, дії, запитання, створення та відмови.

pledge-head-giver = { $symbol } { $amount } → { $name } · { $period }
pledge-head-receiver = { $symbol } { $amount } ← { $name } · { $period }
pledge-emergency = 🆘 термінова допомога
pledge-note = «{ $note }»
pledge-details = Як допомогти ({ $name }):
pledge-details-none = { $name }: реквізитів не вказано, запитайте особисто.
pledge-lapsed = ⌛ Місяць закінчився: намір згас і нікого не зв’язує.
pledge-paused-giver = ⏸ На паузі, поки вам самим потрібна термінова допомога. Можна змінити, відкликати або передати; ніхто не може вас про це просити.
pledge-paused-receiver = ⏸ На паузі: { $name } зараз потребує термінової допомоги.
pledge-paused-collection = ⏸ На паузі, поки триває терміновий збір. Продовжиться саме.
pledge-intention-giver =
    Змінити або відкликати можна будь-коли.
    { $on } намір згасне, якщо не взяти зобов’язання.
pledge-intention-receiver =
    Це намір: його можна змінити або відкликати будь-коли.
    { $on } він згасне, якщо не стане зобов’язанням.
pledge-committed-giver = Зобов’язання: передати до { $on }. Звільнити від нього може лише отримувач ({ $name }).
pledge-committed-receiver = Зобов’язання: передати до { $on }.
pledge-overdue-giver = ⌛ Строк був { $on }. Ще можна передати, або { $name } може вас звільнити.
pledge-overdue-receiver = ⌛ Строк був { $on }. Можна попросити передати або звільнити ({ $name }).
pledge-delivered-giver = { $at } ви повідомили, що передано. Тепер слово за отримувачем ({ $name }).
pledge-delivered-receiver = { $name }: передано, повідомлення від { $at }. Дійшло?
pledge-confirmed = Підтверджено { $at }.
pledge-withdrawn = Відкликано.
pledge-declined-giver = { $name } відхиляє намір. Нову допомогу можна запропонувати, коли отримувач це дозволить.
pledge-declined-receiver = Ви відхилили. { $name } зможе запропонувати допомогу, коли ви дозволите.
pledge-allowed-again = Було відхилено; нову допомогу знову дозволено.
pledge-forgiven = Звільнено: більше ніхто нічого не винен.
pledge-annulled = Скасовано: більше ніхто нічого не винен.
pledge-promised-giver = 🗓 Ви обіцяли передати { $on }.
pledge-promised-receiver = 🗓 Обіцяно на { $on }.
pledge-not-now-giver = На прохання взяти зобов’язання ви відповіли: не зараз.
pledge-not-now-receiver = Відповідь на прохання взяти зобов’язання: не зараз.
pledge-asked-commit-giver = ❔ { $at } вас попросили взяти зобов’язання.{ $isReminded ->
    [yes] {" "}Нагадування надіслано.
   *[no] {""}
}
pledge-asked-commit-receiver = ❔ { $at } ви попросили взяти зобов’язання.{ $isReminded ->
    [yes] {" "}Нагадування надіслано.
   *[no] {""}
}
pledge-asked-deliver-giver = ❔ { $at } вас попросили передати.{ $isReminded ->
    [yes] {" "}Нагадування надіслано.
   *[no] {""}
}
pledge-asked-deliver-receiver = ❔ { $at } ви попросили передати.{ $isReminded ->
    [yes] {" "}Нагадування надіслано.
   *[no] {""}
}
pledge-asked-confirm-giver = ❔ { $at } ви попросили підтвердити.{ $isReminded ->
    [yes] {" "}Нагадування надіслано.
   *[no] {""}
}
pledge-asked-confirm-receiver = ❔ { $at } вас попросили підтвердити.{ $isReminded ->
    [yes] {" "}Нагадування надіслано.
   *[no] {""}
}

act-commit = 🤝 Зобов’язуюся
act-deliver = 👍 Передано
act-deliver-part = ½ Лише частина
act-change = ✏️ Змінити
act-raise = ➕ Збільшити
act-withdraw = ✖ Відкликати
act-remind = ⏰ Нагадати
act-not-now = ✋ Не зараз
act-on-day = 🗓 Іншого дня
act-confirm = 👍 Отримано
act-confirm-less = ± Сума інша
act-not-received = ✖ Не отримано
act-decline = ✖ Відхилити
act-forgive = 🕊 Звільнити
act-ask-commit = 🤝 Попросити зобов’язання
act-ask-deliver = 👍 Попросити передати
act-allow-again = ✅ Знову дозволити
act-thank = 🙏 Подякувати
act-renewal-on = 🔁 Поновлювати щомісяця
act-renewal-off = 🔁 Не поновлювати

ask-commit =
    🤝 Узяти зобов’язання: { $amount } → { $name }?
    Зобов’язання не можна відкликати. Звільнити від нього може лише отримувач.
ask-which-month = Місяць майже закінчився: на який ви зобов’язуєтеся?
ask-deliver = 👍 Передано: { $amount } → { $name }?
ask-change = ✏️ Усе одно змінити { $from } на { $to }?
ask-raise =
    ➕ Збільшити зобов’язання з { $from } до { $to }?
    Зобов’язання можна лише збільшити, зменшити не можна.
ask-withdraw = ✖ Відкликати { $amount } → { $name }? Причини ніхто не запитає.
ask-confirm =
    👍 Дійшло: { $amount } ← { $name }?
    Спершу перевірте: підтвердження не можна скасувати.
ask-decline = ✖ Відхилити { $amount } ← { $name }? Без пояснень; нову допомогу можна буде запропонувати, лише коли ви дозволите.
ask-forgive = 🕊 Звільнити: { $amount } ← { $name }? Більше ніхто нічого не буде винен.
yes-commit = 🤝 Так, зобов’язуюся
yes-commit-month = 🤝 Так, { $month }
yes-deliver = 👍 Так, усе: { $amount }
yes-change = ✏️ Так, змінити
yes-raise = ➕ Так, { $to }
yes-withdraw = ✖ Так, відкликати
yes-confirm = 👍 Так, дійшло
yes-decline = ✖ Так, відхилити
yes-forgive = 🕊 Так, звільнити

done-commit = 🤝 Зобов’язання взято.
done-commit-next = 🤝 Зобов’язання на наступний місяць узято.
done-deliver = 👍 Записано. Тепер запитаємо отримувача.
done-withdraw = Відкликано.
done-confirm = 👍 Підтверджено. Дякуємо за слово.
done-decline = Відхилено.
done-forgive = 🕊 Звільнено.
done-allow-again = Знову дозволено.
done-ask-commit = Прохання надіслано. Відповідь прийде повідомленням.
done-ask-deliver = Прохання надіслано. Відповідь прийде повідомленням.
done-remind = Нагадування надіслано.
done-not-now = Відповідь: не зараз.
done-thank = 🙏 Подяку передано.
done-thank-all = { $people ->
    [one] 🙏 Подяку передано { $people } людині.
   *[other] 🙏 Подяку передано { $people } людям.
}
done-renewal-on = 🔁 Підтверджене поновлюватиметься щомісяця.
done-renewal-off = 🔁 Поновлюватися не буде.
done-still-need = 🔆 Записано: допомога вам ще потрібна.

pledge-change-question =
    Зараз { $amount }. Скільки має бути, у { $unit }?
    Наприклад 25 або 12,50.
pledge-raise-question =
    Зараз { $amount }. До скількох збільшити, у { $unit }?
    Зобов’язання можна лише збільшити.
pledge-part-question =
    Яку частину з { $amount } передано, у { $unit }?
    Решта залишиться як була.
pledge-less-question = Скільки з { $amount } дійшло, у { $unit }?
pledge-less-rest = Решта знову стане зобов’язанням.
pledge-less-no-rest = Решта більше не буде зобов’язанням.
pledge-deny-question =
    Що не так? Кілька слів допоможуть тому, хто передавав, до 120 знаків.
    Наприклад: на рахунку поки нічого немає.
pledge-deny-nothing = Без слів
pledge-day-question =
    Якого дня передасте?
    Наприклад 25 або 25.11.

give-question-monthly =
    ❤️ Скільки цього місяця, у { $unit }? Кому: { $name }. Наприклад 25 або 12,50.
    Можна додати, що це: 200 два дні на даху.
    Бракує: { $missing }
    Намір ні до чого не зобов’язує: його можна змінити або відкликати будь-коли.
give-question-emergency =
    🆘 Скільки до { $until }, у { $unit }? Кому: { $name }. Наприклад 25 або 12,50.
    Можна додати, що це: 200 два дні на даху.
    Бракує: { $missing }
    У терміновому зборі це зобов’язання.
give-promise = Ви у списках довіри одне одного: «Якщо знадобиться, я з готовністю допоможу вам на умовні { $trust } і сподіваюся на взаємність».
give-word-more-than-missing = 🙏 Це більше, ніж ще бракує.
give-word-beyond-monthly-limit = ✋ Так ви вийдете за межу на місяць, яку самі собі поставили. Допомога не має вам шкодити.
give-sure-monthly = ❤️ Однаково записати { $amount } → { $name }?
give-sure-emergency =
    🤝 Узяти зобов’язання: { $amount } → { $name }?
    Зобов’язання не можна відкликати. Звільнити від нього може лише отримувач.
give-yes-monthly = ❤️ Так, записати
give-yes-emergency = 🤝 Так, зобов’язуюся

refused-pledge-is-unknown = Тут немає нічого, що вам видно.
refused-receiver-is-unknown = Тут немає нічого, що вам видно.
refused-members-are-apart = Тут немає нічого, що вам видно.
refused-giver-is-the-receiver = Це ваш власний збір: тут допомагають вам.
refused-receiver-is-green = Зараз тут нічого не потрібно. Дякуємо, що запитали!
refused-collection-is-paused = Цей збір на паузі, поки потрібна термінова допомога.
refused-giver-was-declined = Ваш минулий намір тут відхилено. Новий можна запропонувати, коли вам це дозволять.
refused-giver-is-red = Хто сам потребує термінової допомоги, той не обіцяє нової, і просити про неї не можна.
refused-giver-has-left = Ця людина пішла з обох ботів: просити вже нікого.
refused-giver-already-has-an-open-pledge = Ви тут уже допомагаєте. Ось ваш запис.
refused-amount-is-out-of-bounds = Напишіть число, більше за 0, але не більше 1 000 000, наприклад 25 або 12,50.
refused-note-is-too-long = Більше за 120 знаків. Скажіть коротше.
refused-emergency-takes-commitments-only = У терміновому зборі записуються лише зобов’язання.
refused-monthly-support-begins-with-an-intention = Щомісячна підтримка починається з наміру.
refused-only-the-giver-decides = Це може лише той, хто допомагає.
refused-only-the-receiver-decides = Це може лише отримувач.
refused-only-the-receiver-asks = Про це може попросити лише отримувач.
refused-only-the-giver-reminds = Нагадує лише той, хто допомагає.
refused-only-the-giver-answers = Відповідає на це лише той, хто допомагає.
refused-pledge-has-changed-meanwhile = Тим часом усе змінилося. Ось як воно зараз.
refused-pledge-is-not-open = Це вже не відкрито. Ось як воно зараз.
refused-pledge-is-not-an-intention = Це вже не намір. Ось як воно зараз.
refused-pledge-has-lapsed = Місяць закінчився, намір згас.
refused-pledge-is-not-committed = Відкритого зобов’язання немає. Ось як воно зараз.
refused-pledge-is-not-delivered = Тут ніщо не чекає на відповідь. Ось як воно зараз.
refused-pledge-is-not-declined = Це не відхилено.
refused-pledge-is-paused = Це на паузі й продовжиться саме.
refused-pledge-cannot-be-delivered = Передавати більше нічого. Ось як воно зараз.
refused-giver-is-already-allowed-again = Нову допомогу вже дозволено.
refused-amount-is-the-same = Стільки і є. Напишіть іншу суму.
refused-amount-is-not-less = Це не менше. Якщо дійшло все, натисніть «Отримано».
refused-commitment-is-only-raised = Зобов’язання можна лише збільшити. Напишіть більшу суму.
refused-part-is-more-than-the-pledge = Це більше за обіцяне. Напишіть стільки ж або менше.
refused-month-is-not-nearly-over = Наступний місяць можна вибрати в останні 3 дні цього.
refused-asked-less-than-a-day-ago = Ви просили менше ніж добу тому. Дайте трохи часу.
refused-request-is-answered = На це прохання вже є відповідь.
refused-request-does-not-ask-that = Це не відповідь на таке прохання.
refused-day-is-not-understood = Не розумію цього дня. Напишіть, наприклад, 25 або 25.11.
refused-day-has-passed = Цей день минув. Назвіть сьогоднішній або пізніший.
refused-day-is-after-the-last-day = Це пізніше за останній день. Назвіть раніший.
refused-nothing-is-confirmed-to-thank-for = Дякувати поки нема за що: нічого не підтверджено.
refused-giver-is-already-thanked = Подяку вже передано.
refused-text-is-empty = Напишіть хоча б слово.
refused-text-is-too-long = Надто довго. Скажіть коротше.
