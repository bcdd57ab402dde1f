## Мой профиль.

profile-title = 👤 Профиль
profile-status-green = 🚦 Статус: ✅ мне ничего не нужно
profile-status-orange = 🚦 Статус: 🔆 ежемесячная поддержка
profile-status-red = 🚦 Статус: 🆘 срочная помощь
profile-about = 💬 Обо мне
profile-details = 💳 Реквизиты ({ $count })
profile-help-link = 🔗 Моя ссылка помощи
profile-as-seen = 👁 Как меня видят

about-screen = 💬 Обо мне

    «{ $text }»
about-none = 💬 Обо мне

    Пока ничего не написано. Несколько слов о том, кто вы и какая у вас ситуация, помогут другим решить. Добавьте ссылку на обсуждение, если оно есть.
about-write = ✏️ Написать
about-empty = 🗑 Очистить
about-question = 💬 Напишите несколько слов о себе, не больше { $longest } знаков. Можно добавить ссылку на обсуждение. Например: Двое детей, ищу работу. t.me/+anna

details-screen = 💳 Как вам можно помочь. Те, кто взял обязательство, видят всё, сначала основное ⭐.
details-none = 💳 Как вам можно помочь? Номер карты, адрес для посылок, телефон.

    Пока здесь пусто, помощникам предлагается спросить лично.
details-add = ➕ Добавить
details-edit = ✏️ Изменить
details-remove = 🗑 Удалить
details-make-default = ⭐ Сделать основным
details-is-default = ⭐ Основное: показывается первым.
details-name-question = 💳 Как это назвать? Не больше { $longest } знаков. Например: Банковская карта
details-value-question = 💳 { $name }

    Теперь сами данные, не больше { $longest } знаков. Например: 1234 5678 9012 3456, Анна Петрова
details-now = Сейчас: { $text }
details-keep = ↩️ Оставить как есть
details-remove-question = Удалить «{ $name }»?
details-remove-yes = 🗑 Да, удалить

as-seen-title = 👁 Как вас видит: { $by }
as-seen-circle = мой круг
as-seen-network = моя сеть
as-seen-list = мой список доверия
as-seen-stranger = посторонние
as-seen-nothing = Ничего. Для них вас нельзя открыть, найти или сосчитать.

no = ‹ Нет
refused-detail-name-is-too-long = Это название слишком длинное.
refused-details-are-too-many = Больше реквизитов не помещается. Сначала удалите какие-нибудь.
refused-detail-is-gone = Эти реквизиты уже удалены.
