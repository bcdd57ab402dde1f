## Органайзер: огляд, списки, архів.

organizer-screen =
    🗓 Органайзер · { $month }
    Я допомагаю: { $given } · допомагають мені: { $received }
organizer-given = 👤→👥 Я допомагаю { $tally }
organizer-received = 👥→👤 Допомагають мені { $tally }
organizer-waiting = 🤝→👍 Підтвердити { $toMe } · чекають мої { $mine }
organizer-archive = 👍 Архів { $given } → 👤 ← { $received }
organizer-overdue = ⌛ Прострочено { $count }

list-row = { $number }. { $symbol } { $amount } { $way } { $name }{ $due }
list-given =
    👤→👥 Я допомагаю
    Відкрийте запис, щоб змінити, відкликати, взяти зобов’язання або передати.
list-given-empty =
    👤→👥 Я допомагаю
    Поки нікому. Кому потрібна допомога — у розділі 👥 Люди.
list-received =
    👥→👤 Допомагають мені
    Відкрийте запис, щоб попросити, подякувати або звільнити.
list-received-empty =
    👥→👤 Допомагають мені
    Поки ніхто. Якщо вам потрібна допомога, скажіть про це: 👤 Профіль → Статус.
list-waiting =
    🤝→👍 Підтвердити
    ← чекає на ваше слово, → чекає на слово отримувача.
list-waiting-empty =
    🤝→👍 Підтвердити
    Ніщо не чекає: на кожну передачу є відповідь.
list-overdue =
    ⌛ Прострочено
    Ще відкрито: передати пізніше, підтвердити, попросити або звільнити.
list-overdue-empty =
    ⌛ Прострочено
    Простроченого немає.

archive-months =
    👍 Архів
    Підтверджене за місяцями: → віддано, ← отримано.
archive-empty =
    👍 Архів
    Поки нічого не підтверджено.
archive-row = { $month } · → { $given } · ← { $received }
archive-month = 👍 Архів · { $month }
archive-file = 📄 Усе одним файлом (CSV)
archive-columns = Підтверджено|Напрямок|Хто|Сума|Одиниця|Місяць|Примітка
archive-given = віддано
archive-received = отримано
