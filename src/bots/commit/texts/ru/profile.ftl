## Мой профиль.

profile-title = <b>👤 Я</b>
profile-status-green = 🚦 Статус: ✅ мне ничего не нужно
profile-status-orange = 🚦 Статус: 🔆 ежемесячная поддержка
profile-status-red = 🚦 Статус: 🆘 экстренная помощь
profile-about = 💬 Обо мне
profile-details = 💳 Реквизиты ({ $count })
profile-help-link = 🔗 Моя ссылка для помощи
profile-as-seen = 👁 Как меня видят

about-screen = <b>💬 Обо мне</b>

    <q>{ $text }</q>
about-none = <b>💬 Обо мне</b>

    Пока ничего не написано. Несколько слов о себе и о том, что у тебя сейчас происходит, помогут другим решить. Если есть место, где об этом говорят, добавь ссылку на него.
about-write = ✏️ Написать
about-empty = 🗑 Очистить
about-question = <b>💬 Напиши несколько слов о себе</b>, не больше { $longest } знаков. Можно добавить ссылку туда, где об этом говорят. Например: Двое детей, ищу работу. t.me/+anna

details-screen = <b>💳 Как тебе можно помочь.</b> Те, кто взял обязательство помочь тебе, видят всё, сначала основное ⭐.
details-none = <b>💳 Как тебе можно помочь?</b> Номер карты, адрес для посылок, телефон.

    Пока здесь пусто, тем, кто помогает, предлагается спросить лично.
details-add = ➕ Добавить
details-edit = ✏️ Изменить
details-remove = 🗑 Удалить
details-make-default = ⭐ Сделать основным
details-is-default = ⭐ Основное: показывается первым.
details-name-question = <b>💳 Как это назвать?</b> Не больше { $longest } знаков. Например: Банковская карта
details-value-question = <b>💳 { $name }</b>

    Теперь сами данные, не больше { $longest } знаков. Например: 1234 5678 9012 3456, Анна Петрова
details-now = Сейчас: { $text }
details-keep = ↩️ Оставить как есть
details-remove-question = <b>🗑 Удалить «{ $name }»?</b>
details-remove-yes = 🗑 Да, удалить

as-seen-title = <b>👁 Твоя карточка глазами других: { $by }</b>
as-seen-circle = мой круг
as-seen-network = моя сеть
as-seen-list = мой список доверия
as-seen-stranger = посторонние
as-seen-nothing = Ничего. Они не могут тебя открыть, найти или сосчитать.

no = ‹ Нет
refused-detail-name-is-too-long = Сократи название на { $over } { $over ->
        [one] знак
        [few] знака
       *[other] знаков
    }: можно не больше { $longest }.
refused-details-are-too-many = Больше реквизитов не помещается. Сначала удали какие-нибудь.
refused-detail-is-gone = Эти реквизиты тем временем удалены.
