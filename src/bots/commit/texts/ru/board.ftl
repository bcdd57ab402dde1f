## Предложения и нужды: доска, карточка, как выложить.

together-board = 🔁 Предложения и нужды{ $count ->
    [0] {""}
   *[other] {" "}({ $count })
}
board-screen =
    <b>🔁 Предложения и нужды рядом</b>

    Сначала самые близкие люди. Нажми, чтобы прочитать.
board-none =
    <b>🔁 Предложения и нужды рядом</b>

    Пока ничего нет. Что ты можешь сделать, отдать или одолжить? Что нужно тебе? Хватит одного сообщения.
board-tab-all = Всё
board-tab-offer = Предлагают
board-tab-need = Нужно
board-kinds = Все виды
board-kinds-screen = <b>Что ищем?</b>
board-find = 🔎 Поиск
board-question =
    <b>🔎 Что ты ищешь?</b> Напиши слово или два, например: велосипед. Ищу в заголовках.
board-found = <b>🔎 { $letters }</b>
board-found-none = <b>🔎 { $letters }</b>: ничего не нашлось.
board-of = <b>🔁 { $name }</b>: предложения и нужды
board-of-none = Здесь нет ничего, что тебе открыто.
board-offer = ➕ Предлагаю
board-need = 🙏 Мне нужно
board-mine = 📋 Мои
listings-mine =
    <b>📋 Твои предложения и нужды</b>

    Сначала то, что висит. Снятое можно выложить снова.
listings-mine-none =
    <b>📋 Твои предложения и нужды</b>

    Пока ничего.
listing-kind-do = сделать
listing-kind-give = отдать
listing-kind-lend = одолжить
listing-kind-place = поделиться местом
listing-kind-teach = научить
listing-kind-other = другое
listing-row-offer = { $sign } { $title }{ $value }
listing-row-need = { $urgent }🙏 { $title }{ $value }
listing-row-ended = ✖ { $title }{ $value }
listing-head-offer =
    <b>{ $sign } { $title }</b>
    Предлагается: { $kind }
listing-head-need =
    <b>🙏 { $title }</b>
    Нужно: { $kind }
listing-common = Тоже твои: { $names }{ $more ->
    [0] {""}
   *[other] {" "}и ещё { $more }
}
listing-urgent = ❗ Нужно скорее
listing-agree = 💰 О ценности договоримся
listing-value = 💰 Примерно { $value }
listing-reach-1 = 👁 Видят те, с кем доверие подтверждено лично
listing-reach-3 = 👁 Видно до трёх рукопожатий
listing-until = ⏳ До { $until }
listing-days = ⏳ { $days } { $days ->
    [one] день
    [few] дня
   *[other] дней
}
listing-standing = ⏳ Постоянно: спрошу раз в полгода
listing-end-hand = ✖ Снято
listing-end-lapsed = ✖ Срок вышел
listing-end-taken = 👍 Нашёлся человек
listing-end-left = ✖ Владелец ушёл
listing-unknown = Такого предложения или нужды нет, или они тебе не открыты.
listing-question-offer =
    <b>➕ Что ты предлагаешь?</b> Одно сообщение: первая строка — заголовок, до { $title } знаков. Ниже можно написать подробнее, до { $text }.
    Например: Чиню велосипеды
listing-question-need =
    <b>🙏 Что тебе нужно?</b> Одно сообщение: первая строка — заголовок, до { $title } знаков. Ниже можно написать подробнее, до { $text }.
    Например: Починить велосипед
listing-preview = Вот что увидят другие. Нажми, что хочешь поменять:
listing-plain = <x>Заголовок хранится как есть, чтобы его можно было найти; остальное зашифровано. Не пиши в заголовке телефон или адрес.</x>
listing-save = 🔁 Выложить
listing-put-up = 🔁 <b>Выложено.</b>
listing-set-offer = ↔ Предлагаю
listing-set-need = ↔ Мне нужно
listing-set-value = 💰 Ценность
listing-set-reach-1 = 👁 Только лично
listing-set-reach-3 = 👁 Три рукопожатия
listing-set-urgent-yes = ❗ Нужно скорее
listing-set-urgent-no = Не к спеху
listing-set-days = { $days } дн.
listing-set-standing = Постоянно
listing-value-question = <b>💰 Сколько это стоит, в { $unit }?</b> Например 20. Это только ориентир: вы договоритесь вдвоём.
listing-agree-button = Договоримся
listing-keep = 👍 Оставить
listing-over = ✖ Уже не надо
listing-again = 🔁 Выложить снова
listing-kept = Остаётся
listing-down = Снято
listing-up-again = Снова выложено
notice-listing-ends = 🔁 <b>{ $title }</b>: срок до { $until }. Оставить?
notice-listing-standing = 🔁 <b>{ $title }</b>: ещё в силе? Без ответа сниму { $until }.
notice-listing-ended = 🔁 <b>{ $title }</b>: срок вышел, с доски снято. Одно нажатие — и снова выложено.
notice-listing-urgent = ❗ <b>{ $name } просит: { $title }</b>
notice-listings-digest = 🔁 <b>Новые предложения и нужды рядом:</b>
notice-listings-more = и ещё { $count } на доске
notice-listings-look = 🔁 Открыть доску
notice-listing-match = 🔁 <b>Подходят друг другу.</b> Твоё: { $mine }. Рядом: { $title } ({ $name }).
digest-give = 🔁 Чем ты можешь помочь?
notice-listing-look = 🔁 Посмотреть
refused-listing-title-is-too-long = Первая строка — заголовок, и в ней на { $over } { $over ->
    [one] знак
    [few] знака
   *[other] знаков
} больше, чем можно. Оставь там до { $longest }, остальное напиши ниже.
refused-suspended-puts-nothing-up = Операторы пока тебя остановили; в их сообщении сказано почему. Нового пока не выложить.
refused-too-many-listings = У тебя висит двадцать. Сначала сними одно.
refused-listing-days-are-out-of-bounds = Столько дней выбрать нельзя.
refused-listing-is-unknown = Такого предложения или нужды нет, или они тебе не открыты.
refused-listing-is-up = Уже висит.
refused-listing-is-over = Уже снято.
refused-listing-has-changed = Тем временем всё изменилось. Вот как сейчас.
