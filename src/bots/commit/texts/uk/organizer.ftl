## Органайзер: огляд, списки, архів.

organizer-title = <b>🗓 Мої обіцянки · { $month }</b>
organizer-given-people = { $people ->
    [0] Зараз ти нікому не допомагаєш
    [one] Ти допомагаєш <b>{ $people } людині</b>
    [few] Ти допомагаєш <b>{ $people } людям</b>
   *[many] Ти допомагаєш <b>{ $people } людям</b>
}
organizer-received-people = { $people ->
    [0] Зараз тобі ніхто не допомагає
    [one] Тобі допомагає <b>{ $people } людина</b>
    [few] Тобі допомагають <b>{ $people } людини</b>
   *[many] Тобі допомагають <b>{ $people } людей</b>
}
organizer-given-nobody = Ти поки що нікому не допомагаєш.
organizer-received-nobody = Тобі поки що ніхто не допомагає.
organizer-late = { $sum } прострочено
organizer-given = 👤→👥 Я допомагаю
organizer-received = 👥→👤 Допомагають мені
organizer-waiting = 🤝→👍 Підтвердити
organizer-archive = 👍 Архів
organizer-overdue = ⌛ Прострочено

list-row = { $number }. { $symbol } { $amount } { $way } { $name }{ $due }
list-given =
    <b>👤→👥 Я допомагаю</b>
    Відкрий запис, щоб змінити, відкликати, взяти зобов’язання або виконати.
list-given-empty =
    <b>👤→👥 Я допомагаю</b>
    Поки що нікому.
list-received =
    <b>👥→👤 Допомагають мені</b>
    Відкрий запис, щоб попросити, подякувати або звільнити.
list-received-empty =
    <b>👥→👤 Допомагають мені</b>
    Поки що ніхто. Якщо тобі потрібна допомога, просто скажи.
list-asked =
    <b>📩 Прохання до тебе</b>
    Відкрий запис, щоб відповісти: взяти зобов’язання, виконати або назвати день.
list-asked-empty =
    <b>📩 Прохання до тебе</b>
    Ніщо не чекає на твою відповідь.
list-waiting =
    <b>🤝→👍 Підтвердити</b>
    ← чекає на твою відповідь, → чекає на отримувача.
list-waiting-empty =
    <b>🤝→👍 Підтвердити</b>
    Ніщо не чекає: на все є відповідь.
list-overdue =
    <b>⌛ Прострочено</b>
    Ще відкрито: виконати із запізненням, підтвердити, попросити або звільнити.
list-overdue-empty =
    <b>⌛ Прострочено</b>
    Простроченого немає.

archive-months =
    <b>👍 Архів</b>
    Підтверджене за місяцями: → віддано, ← отримано.
archive-empty =
    <b>👍 Архів</b>
    Поки що нічого не підтверджено.
archive-row = { $month } · → { $given } · ← { $received }
archive-month = <b>👍 Архів · { $month }</b>
archive-file = 📄 Усе одним файлом (CSV)
archive-columns = Підтверджено|Напрямок|Хто|Сума|Одиниця|Місяць|Як|Примітка
archive-given = віддано
archive-received = отримано
archive-cleared = взаємозаліком

year-button = 📊 Мій рік на малюнку
year-title = Мій рік
year-given = ↑ віддано { $amount }
year-received = ↓ отримано { $amount }
year-is-empty = За останні дванадцять місяців нічого не підтверджено.
