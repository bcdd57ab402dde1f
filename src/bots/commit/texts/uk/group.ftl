## Кімната кола в групі та її особистий бік.

circle-unbound = <b>🫂 { $title }</b>
    Тут я можу показувати, кому допомагає ця група: одна картка з метою, зібраним і днями, що лишилися. Вона оновлюється сама.
    Адміністратор цієї групи може показати тут своє коло, тобто тих, хто йому допомагає, або свою ініціативу.
circle-bind = 🔗 Показати моє коло чи ініціативу
circle-card-quiet = <b>🫂 { $name }</b>
    Зараз тут не показано прохання про допомогу.
circle-card-orange = <b>🔆 { $name }</b> · щомісячна підтримка
circle-card-red = <b>🆘 { $name }</b> · термінова допомога
circle-days-month = { $days ->
    [0] { $month }: останній день
    [one] { $month }: лишився { $days } день
    [few] { $month }: лишилося { $days } дні
    [many] { $month }: лишилося { $days } днів
   *[other] { $month }: лишилося { $days } дня
}
circle-days-red = { $days ->
    [0] До { $until }: останній день
    [one] До { $until }: лишився { $days } день
    [few] До { $until }: лишилося { $days } дні
    [many] До { $until }: лишилося { $days } днів
   *[other] До { $until }: лишилося { $days } дня
}
circle-givers = Допомагають: { $list }
circle-giver = { $name } { $amount }
circle-help = ❤️ Допомогти
circle-who = 👥 Хто допомагає
circle-word-red = 🆘 <b>{ $name }</b>: потрібна термінова допомога, <b>{ $target }</b> до { $until }.
circle-word-success = 👍 <b>{ $name }</b>: мету досягнуто, дійшло <b>{ $confirmed }</b>. Дякуємо всім!
circle-word-month = <b>🗓 { $month }:</b> місяць закрито. { $name }: { $arrived }.
circle-no-name = учасник
circle-group-unbind = 🔓 Не показувати: { $name }
circle-group-unbind-sure = 🔓 Так, не показувати: { $name }
circle-unbound-done = Більше не показується. Посилання з картки не працюють.
circle-question = <b>🔗 Показувати твоє коло в групі «{ $title }»?</b>
    Група побачить одну картку: твоє ім’я, статус, мету збору, скільки зібрано і скільки лишилося днів. Терміновий збір — лише якщо ти погодишся, коли проситимеш. Імена й суми помічників — лише з їхнього дозволу.
    Припинити це можна будь-коли.
circle-question-yes = 🔗 Так, показати
circle-question-all = 🔗 Так, і терміновий збір теж
circle-bound = 🔗 Група «{ $title }» тепер показує твоє коло.
circle-unbind = 🔓 Більше не показувати
circle-unbind-question = <b>🔓 Більше не показувати твоє коло в групі «{ $title }»?</b> Посилання на допомогу з її картки перестане працювати.
circle-ended = 🔓 Група «{ $title }» більше не показує твого кола.
circle-who-helps = <b>👥 { $name }: хто допомагає</b>
circle-open-card = 👤 Відкрити картку
circle-who-not = Хто допомагає, бачать лише ті, хто допомагає. Відкрий картку в групі й натисни ❤️ Допомогти.
circle-binding-ended-left-group = 🔓 Тебе більше немає в групі «{ $title }», тому вона більше не показує твоєї картки.
circle-binding-ended-unbound = 🔓 Адміністрація групи «{ $title }» прибрала твою картку. Група її більше не показує.
circle-binding-ended-removed = 🔓 Мене видалили з групи «{ $title }», тому вона більше не показує твоєї картки.
refused-group-has-a-circle = Ця група вже показує інше коло чи ініціативу. Спершу це може прибрати власник або адміністратор.
refused-group-has-no-circle = Ця група зараз нічого не показує.
refused-group-has-another-circle = Тепер ця група показує інше.
