## Налаштування: спільні для обох ботів. Змінене в одному діє і в другому.

settings-screen =
    ⚙️ Налаштування

    👤 { $name }
    👁 Моє ім’я видно: { $sight }
    🌙 Тихі години: { $quiet }

    Діють в обох ботах: ArvutAdd і Commit.
settings-no-name = без імені
settings-language = 🌐 Мова
settings-language-screen = 🌐 Якою мовою мені говорити?
settings-name = ✏️ Моє ім’я
settings-name-question =
    ✏️ Яким іменем вас називати іншим? Зараз: { $name }

    Напишіть ім’я: один рядок, до { $longest } знаків. Наприклад: Анна із Земуна

    Ті, кого ви підтвердили особисто, і ваше коло бачать ще ім’я з Telegram, { $telegramName }, щоб ніхто не міг видати себе за іншого.
settings-name-telegram = ↩️ Узяти ім’я з Telegram
settings-sight = 👁 Кому видно моє ім’я
settings-sight-screen =
    👁 Хто зі списку довіри бачить ваше ім’я?

    Решта бачить «друг учасника Анна». Ті, кому ви допомагаєте, і ті, хто допомагає вам, бачать його завжди.
settings-sight-confirmed = лише тим, з ким зв’язок особистий
settings-sight-near = до трьох рукостискань
settings-sight-list = усьому моєму списку
settings-notices = 🔔 Сповіщення
settings-notices-screen =
    🔔 Про що вам повідомляти?

    Те, що стосується ваших власних записів або чекає на ваше слово, приходить завжди.
settings-notices-circle = Що відбувається в колах, де я беру участь
settings-notices-status = Хто змінює статус ✅ 🔆 🆘
settings-notices-reminders = Нагадування перед кінцем місяця
settings-notices-thanks = Подяки
settings-notices-visitors = Хто приходить за моїми посиланнями
settings-notices-trust = Хто з мого списку виходить і повертається
settings-notices-broadcasts = Новини про ботів
settings-quiet = 🌙 Тихі години
settings-quiet-none = немає
settings-quiet-screen =
    🌙 Тихі години: { $hours }
    Часовий пояс: { $zone }

    У ці години жоден із ботів не пише сам. Що назбирається, прийде потім одним повідомленням. На ваші натискання відповідь є завжди.
settings-quiet-set = ✏️ Задати години
settings-quiet-off = ✖ Без тихих годин
settings-quiet-urgent = Пропускати 🆘: тривоги й заклики друзів
settings-quiet-question =
    🌙 Від котрої й до котрої години мені мовчати?

    Напишіть два часи, наприклад 22–7 або 22:30–7:15 ({ $zone }).
settings-giving = 🎁 Коли я допомагаю
settings-giving-screen =
    🎁 Коли я допомагаю

    Як вас бачать інші, коли ви допомагаєте, і скільки ви хочете віддавати на місяць.

    💶 Моя межа на місяць: { $limit }
    Її бачите лише ви. Обіцяти більше можна: я лише скажу про це заздалегідь, щоб допомога не була вам на шкоду.
settings-named-as-giver = Моє ім’я можна називати серед помічників
settings-named-in-groups = … і в групах, разом із сумою
settings-may-be-met = Друзі тих, хто мені допомагає, можуть зі мною познайомитися
settings-limit-none = немає
settings-limit-set = 💶 Межа на місяць
settings-limit-off = ✖ Без межі
settings-limit-question =
    💶 Скільки щонайбільше ви хочете віддавати на місяць, у { $unit }?

    Наприклад 100 або 12,50. Це бачите лише ви.
settings-my-data = 🗃 Мої дані
settings-my-data-caption = Усе, що зберігається про вас в ArvutAdd і Commit. Інші люди стоять там номерами. Бережіть файл: у ньому ваші реквізити.
settings-privacy = 🔐 Приватність
settings-leave = 🚪 Вийти
refused-name-is-empty = Це ім’я порожнє. Напишіть хоча б одну літеру.
refused-name-is-too-long = Це ім’я надто довге. До 64 знаків, будь ласка.
refused-name-has-several-lines = У цьому імені кілька рядків. Одним рядком, будь ласка.
refused-name-has-hidden-signs = У цьому імені є невидимі знаки. Напишіть його звичайними літерами.
refused-hours-are-not-understood = Потрібні два часи доби, наприклад 22–7 або 22:30–7:15.
refused-hours-are-equal = Ці два часи однакові. Напишіть, коли тиша починається й коли закінчується.
refused-member-has-left = Цього учасника тут уже немає.
