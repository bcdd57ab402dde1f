## Мій профіль.

profile-title = 👤 Профіль
profile-status-green = 🚦 Статус: ✅ мені нічого не треба
profile-status-orange = 🚦 Статус: 🔆 щомісячна підтримка
profile-status-red = 🚦 Статус: 🆘 термінова допомога
profile-about = 💬 Про мене
profile-details = 💳 Реквізити ({ $count })
profile-help-link = 🔗 Моє посилання на допомогу
profile-as-seen = 👁 Як мене бачать

about-screen = 💬 Про мене

    «{ $text }»
about-none = 💬 Про мене

    Поки нічого не написано. Кілька слів про те, хто ви і яка у вас ситуація, допоможуть іншим вирішити. Додайте посилання на обговорення, якщо воно є.
about-write = ✏️ Написати
about-empty = 🗑 Очистити
about-question = 💬 Напишіть кілька слів про себе, не більше { $longest } знаків. Можна додати посилання на обговорення. Наприклад: Двоє дітей, шукаю роботу. t.me/+anna

details-screen = 💳 Як вам можна допомогти. Ті, хто взяв зобов’язання, бачать усе, спершу основне ⭐.
details-none = 💳 Як вам можна допомогти? Номер картки, адреса для посилок, телефон.

    Поки тут порожньо, помічникам радимо запитати особисто.
details-add = ➕ Додати
details-edit = ✏️ Змінити
details-remove = 🗑 Видалити
details-make-default = ⭐ Зробити основним
details-is-default = ⭐ Основне: показується першим.
details-name-question = 💳 Як це назвати? Не більше { $longest } знаків. Наприклад: Банківська картка
details-value-question = 💳 { $name }

    Тепер самі дані, не більше { $longest } знаків. Наприклад: 1234 5678 9012 3456, Анна Петрова
details-now = Зараз: { $text }
details-keep = ↩️ Залишити як є
details-remove-question = Видалити «{ $name }»?
details-remove-yes = 🗑 Так, видалити

as-seen-title = 👁 Як вас бачить: { $by }
as-seen-circle = моє коло
as-seen-network = моя мережа
as-seen-list = мій список довіри
as-seen-stranger = сторонні
as-seen-nothing = Нічого. Для них вас не можна відкрити, знайти чи порахувати.

no = ‹ Ні
refused-detail-name-is-too-long = Ця назва надто довга.
refused-details-are-too-many = Більше реквізитів не вміщається. Спершу видаліть якісь.
refused-detail-is-gone = Ці реквізити вже видалено.
