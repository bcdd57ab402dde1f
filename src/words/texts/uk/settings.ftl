## Налаштування: спільні для обох ботів. Змінене в одному діє і в другому.

settings-screen =
    <b>⚙️ Налаштування</b>

    👤 { $name }
    👁 Моє ім’я видно: { $sight }
    🌙 Тихі години: { $quiet }

    Діють в обох ботах: ArvutAdd і Commit.
settings-no-name = без імені
settings-language = 🌐 Мова
settings-language-screen = <b>🌐 Вибери мову</b>
settings-name = ✏️ Моє ім’я
settings-name-question =
    <b>✏️ Яким іменем тебе називати іншим?</b> Зараз: { $name }

    Напиши ім’я: один рядок, до { $longest } знаків. Наприклад: Анна із Земуна

    Ті, кого ти підтверджуєш особисто, і твоє коло бачать ще ім’я з Telegram, { $telegramName }, щоб ніхто не міг видати себе за іншого.
settings-name-telegram = ↩️ Узяти ім’я з Telegram
settings-sight = 👁 Кому видно ім’я
settings-sight-screen =
    <b>👁 Хто зі списку довіри бачить твоє ім’я?</b>

    Решта бачить «людина (її знає Анна)».

    У Commit твоє ім’я завжди бачать:
    • твоя мережа там: кому допомагаєш ти, хто допомагає тобі й люди навколо них
    • ті, хто має посилання на допомогу тобі
    • обрана тобою група
    • нові люди, якщо ти дозволяєш знайомство
settings-sight-confirmed = лише підтвердженим особисто
settings-sight-near = не далі ніж за три кроки
settings-sight-list = усьому моєму списку
welcome-sight-confirmed = Лише підтвердженим особисто
welcome-sight-near = Не далі ніж за три кроки
welcome-sight-list = Усьому моєму списку
settings-notices = 🔔 Сповіщення
settings-notices-screen =
    <b>🔔 Про що тобі повідомляти?</b>

    Те, що стосується твоїх власних записів або чекає на твою відповідь, приходить завжди.
settings-notices-circle = Що відбувається в моїх колах
settings-notices-status = Хто змінює статус ✅ 🔆 🆘
settings-notices-reminders = Нагадування перед кінцем місяця і про мої частки
settings-notices-thanks = Подяки
settings-notices-visitors = Хто приходить за моїми посиланнями
settings-notices-initiatives = Нові ініціативи поруч і як ідуть мої
settings-notices-listings = Нові пропозиції й потреби поруч
settings-notices-pools = Хто входить до моїх пулів і виходить
settings-notices-trust = Виходи з мого списку й повернення
settings-notices-broadcasts = Новини про ботів
settings-quiet = 🌙 Тихі години
settings-quiet-none = немає
settings-quiet-screen =
    <b>🌙 Тихі години: { $hours }</b>
    Часовий пояс: { $zone }

    У ці години жоден із ботів не пише першим. Що назбирається, прийде потім одним повідомленням. На твої натискання я відповідаю завжди.
settings-quiet-set = ✏️ Задати години
settings-quiet-off = ✖ Без тихих годин
settings-quiet-urgent = 🆘 приходять і в тихі години
settings-quiet-question =
    <b>🌙 Коли мені мовчати?</b>

    Напиши час початку й кінця, наприклад 22–7 або 22:30–7:15 ({ $zone }).
settings-zone = 🕓 Часовий пояс
settings-zone-question =
    <b>🕓 У тебе { $time }?</b> Зараз: { $zone }

    Якщо ні, вибери місто з твоїм часом або напиши його, наприклад Лісабон, Europe/Oslo чи UTC+2. За ним ідуть тихі години й час на екранах. Місяці й останні дні в усіх спільні.
settings-zone-here = Як тут: { $zone }
settings-zone-done = 🕓 Твій годинник: { $time }, { $zone }.
settings-giving = 🎁 Коли я допомагаю
settings-giving-screen =
    <b>🎁 Коли я допомагаю</b>

    Як тебе бачать інші, коли ти допомагаєш, і скільки ти хочеш віддавати на місяць.

    🌱 Якщо ти дозволяєш знайомство, твоє ім’я, статус, розповідь про себе, чому потрібна допомога, мету й скільки бракує бачать друзі твоїх помічників і ті, хто допомагає тим самим людям.

    💶 Мій місячний ліміт: <b>{ $limit }</b>
    Його бачиш лише ти. Обіцяти більше можна: я лише скажу про це заздалегідь, щоб допомога не була тобі на шкоду.
settings-named-as-giver = Називати мене серед помічників
settings-named-in-groups = … і в групах, разом із сумою
settings-may-be-met = Новим людям можна мене знайти
settings-in-clearing = ⚖️ Брати участь у взаємозаліку
settings-limit-none = немає
settings-limit-set = 💶 Місячний ліміт
settings-limit-off = ✖ Без ліміту
settings-limit-question =
    <b>💶 Скільки щонайбільше ти хочеш віддавати на місяць, у { $unit }?</b>

    Наприклад 100 або 12,50. Це бачиш лише ти.
settings-my-data = 🗃 Мої дані
settings-my-data-page = Усе, що зберігається про тебе в ArvutAdd і Commit, сторінкою для читання. Відкрий у будь-якому браузері, інтернет не потрібен. Бережи її: у ній твої реквізити.
settings-my-data-caption = Те саме файлом для інших програм. Інші люди стоять там номерами. Бережи і його.
settings-my-data-linked = Про що ти просиш, що даєш і отримуєш та кому довіряєш, у відкритих словах (ValueFlows): їх розуміють і інші програми взаємодопомоги. Бережи і його.
settings-privacy = 🔐 Приватність
settings-leave = 🚪 Вийти
refused-name-is-empty = У цьому імені нема чого прочитати. Напиши хоча б одну літеру чи цифру.
refused-name-is-too-long = Скороти ім’я на { $over } { $over ->
        [one] знак
        [few] знаки
       *[other] знаків
    }: можна не більше { $longest }.
refused-name-has-several-lines = У цьому імені кілька рядків. Одним рядком, будь ласка.
refused-name-has-hidden-signs = У цьому імені є невидимі знаки. Напиши його звичайними літерами.
refused-hours-are-not-understood = Потрібен час початку й час кінця, наприклад 22–7 або 22:30–7:15.
refused-hours-are-equal = Початок і кінець збігаються. Напиши, коли тиша починається й коли закінчується.
refused-member-has-left = Цього учасника тут уже немає.
refused-zone-is-not-known = Не знаю такого часового поясу. Напиши велике місто поруч із тобою, наприклад Лісабон, або години від UTC, наприклад UTC+2.
