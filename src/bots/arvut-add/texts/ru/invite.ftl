## Пригласить.

invite-screen =
    ➕ Пригласить

    Приглашайте тех, кому уже доверяете. Личная ссылка — для одного человека; открытая — для группы или страницы, и каждого подтверждаете вы. Ссылки действуют { $days ->
        [one] { $days } день
        [few] { $days } дня
       *[other] { $days } дней
    }.
invite-personal = 🔗 Новое личное приглашение
invite-pick = 📇 Выбрать из контактов
invite-open = 📣 Открытая ссылка с моим подтверждением
invite-mine = 🗂 Мои приглашения ({ $count })
invite-waiting = ✅ Ждут меня ({ $count })
invite-message =
    { $promise }

    Примите — и мы в списках доверия друг друга. Деньги там не движутся:
    { $link }
invite-is-personal = 🔗 Личное приглашение: для первого, кто скажет «да».
invite-is-open = 📣 Открытое приглашение: для всех, кого вы подтвердите.
invite-is-picked = 📇 Приглашение для выбранного контакта. Если он пользуется этим ботом, я ему сообщил; в любом случае вы можете отправить приглашение сами.
invite-state-open = Действует до { $until }.
invite-state-used = Оно использовано.
invite-state-revoked = Вы его отозвали.
invite-state-expired = Его срок истёк.
invite-share = 📤 Поделиться
invite-copy = 📋 Скопировать ссылку
invite-forward = ✉️ Сообщение для пересылки
invite-qr = 🔳 QR-код
invite-revoke = 🗑 Отозвать
invite-revoke-question = Отозвать это приглашение? Ссылка перестанет работать.{ $count ->
        [0] {""}
        [one] {" "}{ $count } ожидающий узнает об этом.
        [few] {" "}{ $count } ожидающих узнают об этом.
       *[other] {" "}{ $count } ожидающих узнают об этом.
    }
invite-revoke-yes = 🗑 Да, отозвать
invite-revoked = Отозвано.
invite-none = Вы ещё не создавали приглашений.
invite-mine-title = 🗂 Мои приглашения ({ $count })
invite-kind-personal = личное
invite-kind-open = открытое
invite-kind-picked = контакту
invite-mark-open = 🟢
invite-mark-used = 🤝
invite-mark-revoked = 🗑
invite-mark-expired = ⌛
invite-row = { $number }. { $state } { $kind } · { $made }
invite-nobody-waits = Вашего слова никто не ждёт.
invite-waiting-title = ✅ Ждут вашего слова ({ $count }). Подтверждайте только тех, кого знаете.
invite-let-in = ✅ { $number }. { $name }
invite-turn-away = ✖ { $number }
invite-let-in-done = 🤝 Вы и { $name } теперь в списках друг друга.
invite-turned-away = Не подтверждено.
pick-below = 👇 Кнопка — под полем ввода.
pick-button = 📇 Выбрать человека
pick-screen = 📇 Выберите контакт кнопкой под полем ввода. Больше о ваших контактах я ничего не узнаю.
pick-done = ✔ Выбрано.
pick-cancelled = ✖ Никто не выбран.
refused-nobody-was-picked = Никто не приглашён.
refused-invited-enough-for-today = Сегодня вы создали уже 20 приглашений. Продолжите завтра: доверие не торопится.
refused-too-many-invitations-are-open = У вас открыто 50 приглашений. Сначала отзовите лишние или подождите, пока их используют.
refused-contact-is-myself = 🙂 Это вы.
refused-contact-is-already-invited = Этого человека вы уже пригласили, и приглашение ещё действует.
refused-contact-declined-lately = Этот человек недавно отказался. Сначала поговорите; пригласить снова можно через 30 дней после отказа.
refused-only-the-inviter-decides = Это решает только пригласивший.
refused-visitor-is-not-waiting = Этот человек больше не ждёт.
refused-visitor-has-withdrawn = Этот человек тем временем отозвал согласие по отношению к вам.
