## Пригласить.

invite-screen =
    <b>➕ Пригласить</b>

    Приглашай тех, кому уже доверяешь. Личная ссылка — для одного человека; открытая — для группы или страницы, и каждого подтверждаешь ты. Ссылки действуют { $days ->
        [one] { $days } день
        [few] { $days } дня
       *[other] { $days } дней
    }.
invite-personal = 🔗 Новое личное приглашение
invite-pick = 📇 Выбрать из контактов
invite-open = 📣 Открытая ссылка (подтверждаю я)
invite-mine = 🗂 Мои ({ $count })
invite-waiting = ✅ Подтвердить ({ $count })
invite-words-personal =
    { $name } приглашает тебя:
    { promise }
    { promise-measure }

    Прими приглашение, и мы будем в списках доверия друг друга. Деньги через бота не проходят.
invite-words-open =
    { $name } приглашает тех, кто друг друга знает и друг другу доверяет:
    { promise }
    { promise-measure }

    Прими приглашение, и бот спросит меня. Когда я подтвержу, мы будем в списках доверия друг друга. Деньги через бота не проходят.
invite-is-personal = 🔗 Личное приглашение: для первого, кто скажет «да».
invite-is-open = 📣 Открытое приглашение: для всех, кого ты подтвердишь.
invite-is-picked = 📇 Приглашение для выбранного контакта. Если этот человек пользуется ботом, он уже знает; в любом случае приглашение можно переслать вручную.
invite-state-open = Действует до { $until }.
invite-state-used = Использовано.
invite-state-revoked = Отменено тобой.
invite-state-expired = Срок истёк.
invite-share = 📤 Поделиться
invite-copy = 📋 Скопировать ссылку
invite-forward = ✉️ Для пересылки
invite-qr = ▦ QR-код
invite-revoke = 🗑 Отменить его
invite-revoke-question = <b>🗑 Отменить это приглашение?</b> Ссылка перестанет работать.{ $count ->
        [0] {""}
        [one] {" "}{ $count } ожидающий узнает об этом.
        [few] {" "}{ $count } ожидающих узнают об этом.
       *[other] {" "}{ $count } ожидающих узнают об этом.
    }
invite-revoke-yes = 🗑 Да, отменить
invite-revoked = Отменено.
invite-none = Приглашений пока нет. Вернись назад и создай первое.
invite-mine-title = <b>🗂 Мои приглашения ({ $count })</b>
invite-kind-personal = личное
invite-kind-open = открытое
invite-kind-picked = контакту
invite-mark-open = 🟢
invite-mark-used = 🤝
invite-mark-revoked = 🗑
invite-mark-expired = ⌛
invite-row = { $number }. { $state } { $kind } · { $made }{ $who }
invite-came = пришло: { $count }
invite-nobody-waits = Твоего подтверждения никто не ждёт.
invite-waiting-title = <b>✅ Ждут твоего подтверждения ({ $count })</b>. Подтверждай только тех, кого знаешь.
invite-let-in = ✅ { $number }. { $name }
invite-let-in-now = ✅ Подтвердить: { $name }
invite-turn-away = ✖ { $number }
invite-let-in-done = 🤝 Ты и { $name } теперь в списках друг друга.
invite-turned-away = ✖ { $name }: не подтверждено, человек об этом узнает.
pick-below = 👇 Кнопка — под полем ввода.
pick-button = 📇 Выбрать человека
pick-screen = <b>📇 Выбери контакт</b> кнопкой под полем ввода. Больше о твоих контактах я ничего не узнаю.
pick-done = ✔ Выбрано.
pick-cancelled = ✖ Никто не выбран.
refused-nobody-was-picked = Никто не приглашён.
refused-invited-enough-for-today = Приглашений за сегодня: { $invitationsADay }, это предел. Завтра можно ещё.
refused-too-many-invitations-are-open = Открытых приглашений у тебя { $openInvitations }, это предел. Сначала отмени лишние или подожди, пока их используют.
refused-contact-is-myself = 🙂 Это ты.
refused-contact-is-already-invited = Этот человек уже приглашён, и приглашение ещё действует.
refused-contact-declined-lately = Этот человек недавно отказался. Сначала поговорите; пригласить снова можно через { $declinedDays } дн. после отказа.
refused-only-the-inviter-decides = Это может только тот, кто пригласил.
refused-visitor-is-not-waiting = Этот человек больше не ждёт.
refused-waiting-has-changed = Теперь ждут другие. Вот как всё обстоит сейчас.
refused-visitor-has-withdrawn = Тем временем связь с тобой отменена этим человеком.
shared-card-accept = 🤝 Принять
