## Запросити.

invite-screen =
    ➕ Запросити

    Запрошуйте тих, кому вже довіряєте. Особисте посилання — для однієї людини; відкрите — для групи чи сторінки, і кожного підтверджуєте ви. Посилання діють { $days ->
        [one] { $days } день
        [few] { $days } дні
        [many] { $days } днів
       *[other] { $days } дня
    }.
invite-personal = 🔗 Нове особисте запрошення
invite-pick = 📇 Вибрати з контактів
invite-open = 📣 Відкрите посилання з моїм підтвердженням
invite-mine = 🗂 Мої запрошення ({ $count })
invite-waiting = ✅ Чекають на мене ({ $count })
invite-message =
    { $promise }

    Прийміть — і ми у списках довіри одне одного. Гроші там не рухаються:
    { $link }
invite-is-personal = 🔗 Особисте запрошення: для першої людини, яка скаже «так».
invite-is-open = 📣 Відкрите запрошення: для всіх, кого ви підтвердите.
invite-is-picked = 📇 Запрошення для вибраного контакту. Якщо ця людина користується ботом, вона вже знає; у кожному разі ви можете надіслати запрошення самі.
invite-state-open = Діє до { $until }.
invite-state-used = Його використано.
invite-state-revoked = Його відкликано.
invite-state-expired = Його строк минув.
invite-share = 📤 Поділитися
invite-copy = 📋 Скопіювати посилання
invite-forward = ✉️ Повідомлення для пересилання
invite-qr = 🔳 QR-код
invite-revoke = 🗑 Відкликати
invite-revoke-question = Відкликати це запрошення? Посилання перестане працювати.{ $count ->
        [0] {""}
        [one] {" "}{ $count } людина, яка чекає, дізнається про це.
        [few] {" "}{ $count } людини, які чекають, дізнаються про це.
        [many] {" "}{ $count } людей, які чекають, дізнаються про це.
       *[other] {" "}{ $count } людини, які чекають, дізнаються про це.
    }
invite-revoke-yes = 🗑 Так, відкликати
invite-revoked = Відкликано.
invite-none = У вас ще немає запрошень.
invite-mine-title = 🗂 Мої запрошення ({ $count })
invite-kind-personal = особисте
invite-kind-open = відкрите
invite-kind-picked = контакту
invite-mark-open = 🟢
invite-mark-used = 🤝
invite-mark-revoked = 🗑
invite-mark-expired = ⌛
invite-row = { $number }. { $state } { $kind } · { $made }
invite-nobody-waits = На ваше слово ніхто не чекає.
invite-waiting-title = ✅ Чекають на ваше слово ({ $count }). Підтверджуйте лише тих, кого знаєте.
invite-let-in = ✅ { $number }. { $name }
invite-turn-away = ✖ { $number }
invite-let-in-done = 🤝 Ви та { $name } тепер у списках одне одного.
invite-turned-away = Не підтверджено.
pick-below = 👇 Кнопка — під полем введення.
pick-button = 📇 Вибрати людину
pick-screen = 📇 Виберіть контакт кнопкою під полем введення. Більше про ваші контакти я нічого не дізнаюся.
pick-done = ✔ Вибрано.
pick-cancelled = ✖ Нікого не вибрано.
refused-nobody-was-picked = Нікого не запрошено.
refused-invited-enough-for-today = Сьогодні у вас уже 20 запрошень. Продовжте завтра: довіра не поспішає.
refused-too-many-invitations-are-open = У вас відкрито 50 запрошень. Спершу відкличте зайві або зачекайте, поки їх використають.
refused-contact-is-myself = 🙂 Це ви.
refused-contact-is-already-invited = Цю людину вже запрошено, і запрошення ще діє.
refused-contact-declined-lately = Ця людина нещодавно відмовилася. Спершу поговоріть; запросити знову можна через 30 днів після відмови.
refused-only-the-inviter-decides = Це вирішує лише той, хто запрошує.
refused-visitor-is-not-waiting = Ця людина більше не чекає.
refused-visitor-has-withdrawn = Тим часом ця людина відкликала готовність допомагати вам.
