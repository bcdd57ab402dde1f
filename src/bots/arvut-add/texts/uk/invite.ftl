## Запросити.

invite-screen =
    <b>➕ Запросити</b>

    Запрошуй тих, кому вже довіряєш. Особисте посилання — для однієї людини; відкрите — для групи чи сторінки, і кожного підтверджуєш ти. Посилання діють { $days ->
        [one] { $days } день
        [few] { $days } дні
        [many] { $days } днів
       *[other] { $days } дня
    }.
invite-personal = 🔗 Нове особисте запрошення
invite-pick = 📇 Вибрати з контактів
invite-open = 📣 Відкрите (підтверджую я)
invite-mine = 🗂 Мої ({ $count })
invite-waiting = ✅ Підтвердити ({ $count })
invite-words-personal =
    { $name } запрошує тебе:
    { promise }
    { promise-measure }

    Прийми запрошення, і ми будемо у списках довіри одне одного. Гроші через бота не проходять.
invite-words-open =
    { $name } запрошує тих, хто одне одного знає і одне одному довіряє:
    { promise }
    { promise-measure }

    Прийми запрошення, і бот запитає мене. Коли я підтверджу, ми будемо у списках довіри одне одного. Гроші через бота не проходять.
invite-is-personal = 🔗 Особисте запрошення: для першої людини, яка скаже «так».
invite-is-open = 📣 Відкрите запрошення: для всіх, кого ти підтвердиш.
invite-is-picked = 📇 Запрошення для вибраного контакту. Якщо ця людина користується ботом, вона вже знає; у кожному разі запрошення можна надіслати й від себе.
invite-state-open = Діє до { $until }.
invite-state-used = Використано.
invite-state-revoked = Скасовано тобою.
invite-state-expired = Строк минув.
invite-share = 📤 Поділитися
invite-copy = 📋 Копіювати
invite-forward = ✉️ Для пересилання
invite-qr = ▦ QR-код
invite-revoke = 🗑 Скасувати його
invite-revoke-question = <b>🗑 Скасувати це запрошення?</b> Посилання перестане працювати.{ $count ->
        [0] {""}
        [one] {" "}{ $count } людина, яка чекає, дізнається про це.
        [few] {" "}{ $count } людини, які чекають, дізнаються про це.
        [many] {" "}{ $count } людей, які чекають, дізнаються про це.
       *[other] {" "}{ $count } людини, які чекають, дізнаються про це.
    }
invite-revoke-yes = 🗑 Так, скасувати
invite-revoked = Скасовано.
invite-none = Запрошень у тебе ще немає. Повернися назад і створи перше.
invite-mine-title = <b>🗂 Мої запрошення ({ $count })</b>
invite-kind-personal = особисте
invite-kind-open = відкрите
invite-kind-picked = контакту
invite-mark-open = 🟢
invite-mark-used = 🤝
invite-mark-revoked = 🗑
invite-mark-expired = ⌛
invite-row = { $number }. { $state } { $kind } · { $made }{ $who }
invite-came = прийшло: { $count }
invite-nobody-waits = На твоє підтвердження ніхто не чекає.
invite-waiting-title = <b>✅ Чекають на твоє підтвердження ({ $count }).</b> Підтверджуй лише тих, кого знаєш.
invite-let-in = ✅ { $number }. { $name }
invite-let-in-now = ✅ Підтвердити: { $name }
invite-turn-away = ✖ { $number }
invite-let-in-done = 🤝 Ти та { $name } тепер у списках одне одного.
invite-turned-away = ✖ { $name }: не підтверджено, людину про це повідомлено.
pick-below = 👇 Кнопка — під полем введення.
pick-button = 📇 Вибрати людину
pick-screen = <b>📇 Вибери контакт</b> кнопкою під полем введення. Більше про твої контакти я нічого не дізнаюся.
pick-done = ✔ Вибрано.
pick-cancelled = ✖ Нікого не вибрано.
refused-nobody-was-picked = Нікого не запрошено.
refused-invited-enough-for-today = Запрошень за сьогодні: { $invitationsADay }, це межа. Завтра можна ще.
refused-too-many-invitations-are-open = Відкритих запрошень у тебе { $openInvitations }, це межа. Спершу скасуй зайві або зачекай, поки їх використають.
refused-contact-is-myself = 🙂 Це ти.
refused-contact-is-already-invited = Цю людину вже запрошено, і запрошення ще діє.
refused-contact-declined-lately = Ця людина нещодавно відмовилася. Спершу поговоріть; запросити знову можна через { $declinedDays } { $declinedDays ->
    [one] день
    [few] дні
    [many] днів
   *[other] дня
} після відмови.
refused-only-the-inviter-decides = Це може лише той, хто запрошує.
refused-visitor-is-not-waiting = Ця людина більше не чекає.
refused-waiting-has-changed = Тепер чекають інші. Ось як усе зараз.
refused-visitor-has-withdrawn = Тим часом ця людина припинила зв’язок із тобою.
shared-card-accept = 🤝 Прийняти
