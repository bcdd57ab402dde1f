## Мій профіль.

profile-title = <b>👤 Я</b>
profile-status-green = 🚦 Статус: ✅ мені зараз нічого не потрібно
profile-status-orange = 🚦 Статус: 🔆 щомісячна підтримка
profile-status-red = 🚦 Статус: 🆘 термінова допомога
profile-about = 💬 Про мене
profile-details = 💳 Реквізити ({ $count })
profile-help-link = 🔗 Моє посилання на допомогу
profile-as-seen = 👁 Як мене бачать інші

about-screen = <b>💬 Про мене</b>

    <q>{ $text }</q>
about-none = <b>💬 Про мене</b>

    Поки що нічого не написано. Кілька слів про тебе й твою ситуацію допоможуть іншим вирішити. Додай посилання на обговорення, якщо воно є.
about-write = ✏️ Написати
about-empty = 🗑 Очистити
about-question = <b>💬 Напиши кілька слів про себе</b>, не більше { $longest } знаків. Можна додати посилання на обговорення. Наприклад: Двоє дітей, шукаю роботу. t.me/+anna

details-screen = <b>💳 Як тобі можна допомогти.</b> Ті, хто взяв зобов’язання допомогти тобі, бачать усе, спершу основне ⭐.
details-none = <b>💳 Як тобі можна допомогти?</b> Номер картки, адреса для посилок, телефон.

    Поки тут порожньо, помічникам кажемо запитати особисто.
details-add = ➕ Додати
details-edit = ✏️ Змінити
details-remove = 🗑 Видалити
details-make-default = ⭐ Зробити основним
details-is-default = ⭐ Основне: показується першим.
details-name-question = <b>💳 Як це назвати?</b> Не більше { $longest } знаків. Наприклад: Банківська картка
details-value-question = <b>💳 { $name }</b>

    Тепер самі дані, не більше { $longest } знаків. Наприклад: 1234 5678 9012 3456, Анна Петрова
details-now = Зараз: { $text }
details-keep = ↩️ Залишити як є
details-remove-question = <b>🗑 Видалити «{ $name }»?</b>
details-remove-yes = 🗑 Так, видалити

as-seen-title = <b>👁 Як тебе бачить: { $by }</b>
as-seen-circle = моє коло
as-seen-network = моя мережа
as-seen-list = мій список довіри
as-seen-stranger = сторонні
as-seen-nothing = Нічого. Тебе не можна відкрити, знайти чи порахувати.

no = ‹ Ні
refused-detail-name-is-too-long = Скороти назву на { $over } { $over ->
        [one] знак
        [few] знаки
       *[other] знаків
    }: можна не більше { $longest }.
refused-details-are-too-many = Більше реквізитів не вміщається. Спершу видали якісь.
refused-detail-is-gone = Ці реквізити вже видалено.
