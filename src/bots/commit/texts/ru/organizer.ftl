## Органайзер: обзор, списки, архив.

organizer-screen =
    🗓 Органайзер · { $month }
    Я помогаю: { $given } · помогают мне: { $received }
organizer-given = 👤→👥 Я помогаю { $tally }
organizer-received = 👥→👤 Помогают мне { $tally }
organizer-waiting = 🤝→👍 Подтвердить { $toMe } · ждут мои { $mine }
organizer-archive = 👍 Архив { $given } → 👤 ← { $received }
organizer-overdue = ⌛ Просрочено { $count }

list-row = { $number }. { $symbol } { $amount } { $way } { $name }{ $due }
list-given =
    👤→👥 Я помогаю
    Откройте запись, чтобы изменить, отозвать, принять обязательство или передать.
list-given-empty =
    👤→👥 Я помогаю
    Пока никому. Кому нужна помощь — в разделе 👥 Люди.
list-received =
    👥→👤 Помогают мне
    Откройте запись, чтобы попросить, поблагодарить или освободить.
list-received-empty =
    👥→👤 Помогают мне
    Пока никто. Если вам нужна помощь, скажите об этом: 👤 Профиль → Статус.
list-waiting =
    🤝→👍 Подтверждение
    ← ждёт вашего слова, → ждёт слова получателя.
list-waiting-empty =
    🤝→👍 Подтверждение
    Ничего не ждёт: на всё есть ответ.
list-overdue =
    ⌛ Просрочено
    Ещё открыто: передать позже, подтвердить, попросить или освободить.
list-overdue-empty =
    ⌛ Просрочено
    Просроченного нет.

archive-months =
    👍 Архив
    Подтверждённое по месяцам: → отдано, ← получено.
archive-empty =
    👍 Архив
    Пока ничего не подтверждено.
archive-row = { $month } · → { $given } · ← { $received }
archive-month = 👍 Архив · { $month }
archive-file = 📄 Всё одним файлом (CSV)
archive-columns = Подтверждено|Направление|Кто|Сумма|Единица|Месяц|Пояснение
archive-given = отдано
archive-received = получено
