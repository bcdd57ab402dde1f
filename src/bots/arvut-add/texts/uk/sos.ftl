## SOS / INFO.

sos-screen =
    🆘 SOS / INFO

    { $people ->
        [0] Ваш список порожній: кликати поки нема кого.
        [one] У вашому списку { $shown } людина.
        [few] У вашому списку { $shown } людини.
        [many] У вашому списку { $shown } людей.
       *[other] У вашому списку { $shown } людини.
    } Заклик іде спершу найближчим і далі — лише поки це потрібно. Один заклик на добу.
sos-write-sos = 🆘 Покликати на допомогу
sos-write-info = 📣 Повідомити новину
sos-near = 📍 Заклики поруч
sos-past = 🗂 Мої заклики
sos-mutes = 🔕 Що я чую
sos-running = ▶️ Мій поточний заклик
sos-draft = ✏️ Недописаний заклик
sos-question-sos =
    🆘 Що вам потрібно? Напишіть одним повідомленням, до { $longest } знаків. Корисне посилання туди, де це обговорюють.

    Наприклад: У Земуні вода в підвалі, хто має насос? t.me/+abc
sos-question-info =
    📣 Що має знати ваш список? Напишіть одним повідомленням, до { $longest } знаків.

    Наприклад: Зустрічаємося в неділю о 12 біля фонтана. t.me/+abc
sos-preview-sos = 🆘 Перегляд
sos-preview-info = 📣 Перегляд
sos-with-collection = З кнопкою: 🤝 Допомогти в Commit
sos-plan-now = { $people ->
    [0] Особисто поки нікого не підтверджено: кликати нема кого.
    [one] Зараз: { $people } людина.
    [few] Зараз: { $people } людини.
    [many] Зараз: { $people } людей.
   *[other] Зараз: { $people } людини.
}
sos-plan-second = Через 10 хвилин: ще { $people }, якщо ви не натиснете «Допомога є».
sos-plan-third = Через 20 хвилин: ще { $people }.
sos-send = 📣 Надіслати за 10 с
sos-change = ✏️ Змінити
sos-title-sos = 🆘 Мій заклик
sos-title-info = 📣 Моя новина
sos-counting = ⏳ Піде за { $seconds } с.
sos-stop = ⏹ Стоп
sos-stopped = ⏹ Зупинено. Нічого не надіслано, сьогоднішній заклик лишається за вами.
sos-going-out = 📡 Надсилається…
sos-next-ring = Наступна хвиля: { $at }
sos-all-rings = Усі хвилі надіслано.
sos-covered = ✅ Допомога є. Дякуємо всім.
sos-halted = ⛔ Зупинено операторами.
sos-delivered = Доставлено { $delivered } з { $recipients }
sos-answers = 👁 прочитали: { $read } · 🙋 можуть допомогти: { $helping }
sos-cover = ✅ Допомога є, дякую
sos-helpers = 🙋 Хто може допомогти ({ $count })
sos-helpers-title = 🙋 Можуть допомогти:
sos-refresh = 🔄 Оновити
sos-past-title = 🗂 Мої заклики, останні спершу
sos-past-none = У вас ще не було закликів.
sos-mark-counting-down = ⏳
sos-mark-running = 📡
sos-mark-over = 📡
sos-mark-covered = ✅
sos-mark-stopped = ⏹
sos-mark-halted = ⛔
sos-from-sos = 🆘 { $name } кличе на допомогу.
sos-from-info = 📣 { $name } повідомляє новину.
sos-can-help = 🙋 Можу допомогти
sos-have-read = 👁 Прочитано
sos-help-in-commit = 🤝 Допомогти в Commit
sos-answered-help = 🙋 { $name } знає, що ви можете допомогти.
sos-answered-read = 👁 { $name } бачить, що це прочитано.
sos-mute = 🔕 Не чути цієї людини
sos-muted = Закликів цієї людини ви більше не почуєте.
sos-report = ⚠️ Поскаржитися
sos-report-question = ⚠️ Що не так із цим закликом? Напишіть одне повідомлення; оператори прочитають його і сам заклик.
refused-reported = Дякуємо. Оператори подивляться.
sos-near-title = 📍 Заклики поруч: відкриті, за останні 7 днів, до трьох рукостискань
sos-near-none = Поруч немає відкритих закликів. От і добре.
sos-near-row-sos = 🆘 { $name } · { $degree } · { $at }
sos-near-row-info = 📣 { $name } · { $degree } · { $at }
sos-mutes-title = 🔕 Цих людей ви не чуєте. Натисніть, щоб знову чути.
sos-mutes-none = 🔕 Ви чуєте всіх.
sos-far-is-on = ✅ Заклики не лише від моїх контактів
sos-far-is-off = ⬜ Заклики не лише від моїх контактів
sos-unmute = 🔔 { $name }
refused-call-is-unknown = Цього заклику більше немає.
refused-call-is-covered = ✅ Допомога вже є. Дякуємо, що хотіли допомогти.
refused-call-is-halted = ⛔ Оператори зупинили цей заклик.
refused-call-is-reported-already = На цей заклик ви вже поскаржилися. Дякуємо.
refused-call-is-not-running = Цей заклик уже не триває.
refused-call-has-gone-out = Його вже надіслано. Можна натиснути «Допомога є».
refused-only-the-sender-decides = Це вирішує лише відправник.
refused-nothing-is-written = Поки нічого не написано.
refused-member-is-suspended = Зараз кликати не можна: оператори призупинили ваші заклики. До якого дня — сказано в сповіщенні.
refused-a-call-is-counting-down = Ваш заклик саме надсилається.
refused-called-less-than-a-day-ago = За останню добу ви вже кликали. Наступний заклик можливий через добу після попереднього; зупинений не рахується.
refused-text-is-empty = У цьому повідомленні немає тексту.
refused-text-is-too-long = Тут більше за { $longest } знаків. Скоротіть, будь ласка.
