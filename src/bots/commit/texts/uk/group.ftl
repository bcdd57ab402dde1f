## Кімната кола в групі та її особистий бік.

circle-unbound = 🫂 { $title }
    Тут я можу показувати, кому допомагає це коло: одна картка з метою, зібраним і днями, що лишилися. Вона змінюється сама.
    Прив’язати до групи себе може її адміністратор.
circle-bind = 🔗 Прив’язати моє коло
circle-card-green = ✅ { $name }
    Зараз нічого не потрібно.
circle-card-orange = 🔆 { $name } · щомісячна підтримка
circle-card-red = 🆘 { $name } · термінова допомога
circle-of = 💰 { $target } · 🙏 бракує { $missing }
circle-days-month = { $days ->
    [one] { $month }: лишився { $days } день
    [few] { $month }: лишилося { $days } дні
    [many] { $month }: лишилося { $days } днів
   *[other] { $month }: лишилося { $days } дня
}
circle-days-red = { $days ->
    [one] До { $until }: лишився { $days } день
    [few] До { $until }: лишилося { $days } дні
    [many] До { $until }: лишилося { $days } днів
   *[other] До { $until }: лишилося { $days } дня
}
circle-givers = Допомагають і згодні, щоб їх назвали: { $list }
circle-giver = { $name } { $amount }
circle-help = ❤️ Допомогти
circle-who = 👥 Хто допомагає
circle-word-red = 🆘 { $name }: потрібна термінова допомога, { $target } до { $until }.
circle-word-success = 👍 { $name }: мету досягнуто, дійшло { $confirmed }. Дякуємо всім!
circle-word-month = 🗓 { $month }: місяць закрито. { $name }: дійшло { $confirmed } з { $target }.
circle-no-name = учасник
circle-group-unbind = 🔓 Відв’язати: { $name }
circle-group-unbind-sure = 🔓 Так, відв’язати: { $name }
circle-unbound-done = Відв’язано. Посилання на допомогу з картки більше нічого не відкриває.
circle-question = 🔗 Прив’язати себе до групи «{ $title }»?
    Група побачить на одній картці: ваше ім’я, статус, мету збору, скільки зібрано і скільки лишилося днів. Терміновий збір — лише якщо ви погодитеся, коли проситимете. Імена й суми помічників — лише з їхнього дозволу.
    Припинити це можна будь-коли.
circle-question-yes = 🔗 Прив’язати
circle-bound = 🔗 Група «{ $title }» показує ваше коло.
circle-unbind = 🔓 Відв’язати
circle-unbind-question = 🔓 Більше не показувати ваше коло в групі «{ $title }»? Посилання на допомогу з її картки перестане відкриватися.
circle-ended = 🔓 Група «{ $title }» більше не показує вашого кола.
circle-who-helps = 👥 { $name }: хто допомагає
circle-open-card = 👤 Відкрити картку
circle-who-not = Хто допомагає, бачать лише ті, хто допомагає. Відкрийте картку в групі й натисніть ❤️ Допомогти.
circle-binding-ended-left-group = 🔓 Вас більше немає в групі «{ $title }», тому вона більше не показує вашого кола.
circle-binding-ended-unbound = 🔓 Адміністрація групи «{ $title }» відв’язала ваше коло. Група його більше не показує.
circle-binding-ended-removed = 🔓 Мене видалили з групи «{ $title }», тому вона більше не показує вашого кола.
refused-group-has-a-circle = Ця група вже показує інше коло. Спершу його може відв’язати власник або адміністратор.
refused-group-has-no-circle = Ця група не показує жодного кола.
