## Пропозиції й потреби: дошка, картка, як викласти.

together-board = 🔁 Пропозиції й потреби{ $count ->
    [0] {""}
   *[other] {" "}({ $count })
}
board-screen =
    <b>🔁 Пропозиції й потреби поруч</b>

    Спершу найближчі люди. Натисни, щоб прочитати.
board-none =
    <b>🔁 Пропозиції й потреби поруч</b>

    Поки нічого немає. Що ти можеш зробити, віддати чи позичити? Що потрібно тобі? Вистачить одного повідомлення.
board-tab-all = Усе
board-tab-offer = Пропонують
board-tab-need = Потрібно
board-kinds = Усі види
board-kinds-screen = <b>Що шукаємо?</b>
board-find = 🔎 Пошук
board-question =
    <b>🔎 Що ти шукаєш?</b> Напиши слово чи два, наприклад: велосипед. Шукаю в заголовках.
board-found = <b>🔎 { $letters }</b>
board-found-none = <b>🔎 { $letters }</b>: нічого не знайшлося.
board-of = <b>🔁 { $name }</b>: пропозиції й потреби
board-of-none = Тут немає нічого, що тобі відкрито.
board-offer = ➕ Пропоную
board-need = 🙏 Мені треба
board-mine = 📋 Мої
listings-mine =
    <b>📋 Твої пропозиції й потреби</b>

    Спершу те, що висить. Зняте можна викласти знову.
listings-mine-none =
    <b>📋 Твої пропозиції й потреби</b>

    Поки нічого.
listing-kind-do = зробити
listing-kind-give = віддати
listing-kind-lend = позичити
listing-kind-place = поділитися місцем
listing-kind-teach = навчити
listing-kind-other = інше
listing-row-offer = { $sign } { $title }{ $value }
listing-row-need = { $urgent }🙏 { $title }{ $value }
listing-row-ended = ✖ { $title }{ $value }
listing-head-offer =
    <b>{ $sign } { $title }</b>
    Пропонується: { $kind }
listing-head-need =
    <b>🙏 { $title }</b>
    Потрібно: { $kind }
listing-common = Теж твої: { $names }{ $more ->
    [0] {""}
   *[other] {" "}і ще { $more }
}
listing-urgent = ❗ Терміново
listing-agree = 💰 Про цінність домовимося
listing-value = 💰 Приблизно { $value }
listing-reach-1 = 👁 Бачать ті, з ким довіру підтверджено особисто
listing-reach-3 = 👁 Видно до трьох рукостискань
listing-until = ⏳ До { $until }
listing-days = ⏳ { $days } { $days ->
    [one] день
    [few] дні
   *[other] днів
}
listing-standing = ⏳ Постійно: спитаю раз на пів року
listing-end-hand = ✖ Знято
listing-end-lapsed = ✖ Строк минув
listing-end-taken = 👍 Знайшлася людина
listing-end-left = ✖ Власник пішов
listing-unknown = Такої пропозиції чи потреби немає, або вони тобі не відкриті.
listing-question-offer =
    <b>➕ Що ти пропонуєш?</b> Одне повідомлення: перший рядок — заголовок, до { $title } знаків. Нижче можна написати докладніше, до { $text }.
    Наприклад: Лагоджу велосипеди
listing-question-need =
    <b>🙏 Що тобі потрібно?</b> Одне повідомлення: перший рядок — заголовок, до { $title } знаків. Нижче можна написати докладніше, до { $text }.
    Наприклад: Полагодити велосипед
listing-preview = Ось що побачать інші. Натисни, що хочеш змінити:
listing-plain = <x>Заголовок зберігається як є, щоб його можна було знайти; решту зашифровано. Не пиши в заголовку телефон чи адресу.</x>
listing-save = 🔁 Викласти
listing-put-up = 🔁 <b>Викладено.</b>
listing-set-offer = ↔ Пропоную
listing-set-need = ↔ Мені треба
listing-set-value = 💰 Цінність
listing-set-reach-1 = 👁 Лише особисто
listing-set-reach-3 = 👁 Три рукостискання
listing-set-urgent-yes = ❗ Терміново
listing-set-urgent-no = Не терміново
listing-set-days = { $days } дн.
listing-set-standing = Постійно
listing-value-question = <b>💰 Скільки це коштує, у { $unit }?</b> Наприклад 20. Це лише орієнтир: ви домовитеся вдвох.
listing-agree-button = Домовимося
listing-keep = 👍 Залишити
listing-over = ✖ Уже не треба
listing-again = 🔁 Викласти знову
listing-kept = Залишається
listing-down = Знято
listing-up-again = Знову викладено
notice-listing-ends = 🔁 <b>{ $title }</b>: строк до { $until }. Залишити?
notice-listing-standing = 🔁 <b>{ $title }</b>: ще чинне? Без відповіді зніму { $until }.
notice-listing-ended = 🔁 <b>{ $title }</b>: строк минув, з дошки знято. Одне натискання — і знову викладено.
notice-listing-urgent = ❗ <b>{ $name } просить: { $title }</b>
notice-listings-digest = 🔁 <b>Нові пропозиції й потреби поруч:</b>
notice-listings-more = і ще { $count } на дошці
notice-listings-look = 🔁 Відкрити дошку
notice-listing-match = 🔁 <b>Пасують одне одному.</b> Твоє: { $mine }. Поруч: { $title } ({ $name }).
digest-give = 🔁 Чим ти можеш допомогти?
notice-listing-look = 🔁 Подивитися
refused-listing-title-is-too-long = Перший рядок — заголовок, і в ньому на { $over } { $over ->
    [one] знак
    [few] знаки
   *[other] знаків
} більше, ніж можна. Залиш там до { $longest }, решту напиши нижче.
refused-suspended-puts-nothing-up = Оператори поки тебе зупинили; у їхньому повідомленні сказано чому. Нового поки не викласти.
refused-too-many-listings = У тебе висить двадцять. Спершу зніми одне.
refused-listing-days-are-out-of-bounds = Стільки днів обрати не можна.
refused-listing-is-unknown = Такої пропозиції чи потреби немає, або вони тобі не відкриті.
refused-listing-is-up = Уже висить.
refused-listing-is-over = Уже знято.
refused-listing-has-changed = Тим часом усе змінилося. Ось як зараз.
