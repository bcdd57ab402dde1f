## Органайзер: обзор, списки, архив.

organizer-title = <b>🗓 Мои обещания · { $month }</b>
organizer-given-people = { $people ->
    [0] Сейчас ты никому не помогаешь
    [one] Ты помогаешь <b>{ $people } человеку</b>
    [few] Ты помогаешь <b>{ $people } людям</b>
   *[many] Ты помогаешь <b>{ $people } людям</b>
}
organizer-received-people = { $people ->
    [0] Сейчас тебе никто не помогает
    [one] Тебе помогает <b>{ $people } человек</b>
    [few] Тебе помогают <b>{ $people } человека</b>
   *[many] Тебе помогают <b>{ $people } человек</b>
}
organizer-given-nobody = Ты пока никому не помогаешь.
organizer-received-nobody = Тебе пока никто не помогает.
organizer-late = { $sum } просрочено
organizer-given = 👤→👥 Я помогаю
organizer-received = 👥→👤 Помогают мне
organizer-waiting = 🤝→👍 Подтвердить
organizer-archive = 👍 Архив
organizer-overdue = ⌛ Просрочено

list-row = { $number }. { $symbol } { $amount } { $way } { $name }{ $due }
list-given =
    <b>👤→👥 Я помогаю</b>
    Открой запись, чтобы изменить, отозвать, взять обязательство или отметить, что исполнено.
list-given-empty =
    <b>👤→👥 Я помогаю</b>
    Пока никому.
list-received =
    <b>👥→👤 Помогают мне</b>
    Открой запись, чтобы попросить, поблагодарить или простить.
list-received-empty =
    <b>👥→👤 Помогают мне</b>
    Пока никто. Если тебе нужна помощь, просто скажи.
list-asked =
    <b>📩 Просьбы к тебе</b>
    Открой запись, чтобы ответить: взять обязательство, исполнить или назвать день.
list-asked-empty =
    <b>📩 Просьбы к тебе</b>
    Ничто не ждёт твоего ответа.
list-waiting =
    <b>🤝→👍 Подтвердить</b>
    ← ждёт тебя, → ждёт получателя.
list-waiting-empty =
    <b>🤝→👍 Подтвердить</b>
    Ничего не ждёт: на всё исполненное есть ответ.
list-overdue =
    <b>⌛ Просрочено</b>
    Ещё открыто: исполнить позже, подтвердить, попросить или простить.
list-overdue-empty =
    <b>⌛ Просрочено</b>
    Просроченного нет.

archive-months =
    <b>👍 Архив</b>
    Подтверждённое по месяцам: → отдано, ← получено.
archive-empty =
    <b>👍 Архив</b>
    Пока ничего не подтверждено.
archive-row = { $month } · → { $given } · ← { $received }
archive-month = <b>👍 Архив · { $month }</b>
archive-file = 📄 Всё одним файлом (CSV)
archive-columns = Подтверждено|Направление|Кто|Сумма|Единица|Месяц|Как|Пояснение
archive-given = отдано
archive-received = получено
archive-cleared = взаимозачётом

year-button = 📊 Мой год на картинке
year-title = Мой год
year-given = ↑ отдано { $amount }
year-received = ↓ получено { $amount }
year-is-empty = За последние двенадцать месяцев ничего не подтверждено.
