## SOS / INFO.

sos-screen =
    <b>🆘 SOS / INFO</b>

    { $people ->
        [0] Твій список порожній: повідомляти поки що нема кого.
        [one] У твоєму списку { $shown } людина.
        [few] У твоєму списку { $shown } людини.
        [many] У твоєму списку { $shown } людей.
       *[other] У твоєму списку { $shown } людини.
    } Повідомлення йде спершу найближчим і далі — лише поки це потрібно. Не частіше одного SOS і однієї INFO за { $sosHours } год.
sos-write-sos = 🆘 Просити допомоги
sos-write-info = 📣 Повідомити новину
sos-near = 👥 SOS у моїй мережі
sos-past = 🗂 Мої SOS
sos-mutes = 🔕 Вимкнені
sos-running = ▶️ Мій відкритий SOS
sos-draft = ✏️ Недописане
sos-question-sos =
    <b>🆘 Що тобі потрібно?</b> Напиши одним повідомленням, до { $longest } знаків. Додай посилання на чат, де це можна обговорити.

    Наприклад: У Земуні вода в підвалі, хто має насос? t.me/+abc
sos-question-info =
    <b>📣 Що має знати твій список?</b> Напиши одним повідомленням, до { $longest } знаків.

    Наприклад: Зустрічаємося в неділю о 12 біля фонтана. t.me/+abc
sos-preview-sos = <b>🆘 Перегляд</b>
sos-preview-info = <b>📣 Перегляд</b>
sos-with-collection = З кнопкою: 🤝 Допомогти в Commit
sos-plan-now = { $people ->
    [0] Особисто поки що нікого не підтверджено: повідомляти нема кого.
    [one] Зараз: { $people } людина.
    [few] Зараз: { $people } людини.
    [many] Зараз: { $people } людей.
   *[other] Зараз: { $people } людини.
}
sos-plan-second = Через { $ringMinutes } хв: ще { $people }, якщо не натиснути «Допомога є».
sos-plan-third = Через { $secondRingMinutes } хв: ще { $people }.
sos-missing = Бракує <b>{ $missing }</b>
sos-ring-carries = Якщо один із { $oneIn } дасть { $amount }: { $sum }
sos-send = 📣 Надіслати за { $countdownSeconds } с
sos-change = ✏️ Змінити
sos-title-sos = <b>🆘 Мій SOS</b>
sos-title-info = <b>📣 Моя новина</b>
sos-counting = ⏳ Піде за { $seconds } с.
sos-stop = ⏹ Стоп
sos-stopped = ⏹ Зупинено. Нічого не надіслано, надіслати інше ще можна.
sos-going-out = 📡 Надсилається…
sos-next-ring = Наступна хвиля: { $at }
sos-all-rings = Повідомлення дійшло до всіх, до кого мало дійти.
sos-covered = ✅ Допомога є. Дякуємо всім.
sos-halted = ⛔ Зупинено операторами.
sos-ended = ⌛ Закінчено: терміновий збір завершено.
sos-delivered = Доставлено { $delivered } з { $recipients }
sos-answers = 👁 прочитали: { $read } · 🙋 можуть допомогти: { $helping }
sos-cover = ✅ Допомога є, дякую
sos-helpers = 🙋 Хто може допомогти ({ $count })
sos-helpers-title = <b>🙋 Можуть допомогти:</b>
sos-past-title = <b>🗂 Мої SOS, останні спершу</b>
sos-past-none = Нічого ще не надіслано.
sos-mark-counting-down = ⏳
sos-mark-running = 📡
sos-mark-over = 📡
sos-mark-covered = ✅
sos-mark-stopped = ⏹
sos-mark-halted = ⛔
sos-mark-ended = ⌛
sos-from-sos = 🆘 <b>{ $name } просить допомоги.</b>
sos-from-info = 📣 <b>{ $name } повідомляє новину.</b>
sos-can-help = 🙋 Можу допомогти
sos-have-read = 👁 Прочитано
sos-help-in-commit = 🤝 Допомогти в Commit
sos-answered-help = 🙋 { $name } знає, що ти можеш допомогти, і може тобі написати.
sos-answered-read = 👁 { $name } бачить, що це прочитано.
sos-write-by-name = ✉️ Щоб написати, натисни на ім’я вгорі.
sos-mute = 🔕 Не чути цю людину
sos-muted = Повідомлень від цієї людини більше не буде.
sos-report = ⚠️ Поскаржитися
sos-report-question = <b>⚠️ Що не так із цим повідомленням?</b> Напиши одним повідомленням; оператори прочитають його і сам SOS.
refused-reported = Дякуємо. Оператори подивляться.
sos-near-title = <b>👥 SOS у моїй мережі</b>: відкриті, за останні { $nearDays } { $nearDays ->
    [one] день
    [few] дні
    [many] днів
   *[other] дня
}, не далі ніж за три кроки
sos-near-none = Відкритих SOS навколо тебе немає. І добре.
sos-near-row-sos = 🆘 { $name } · { $degree } · { $at }
sos-near-row-info = 📣 { $name } · { $degree } · { $at }
sos-mutes-title = <b>🔕 Цих людей ти не чуєш.</b> Натисни, щоб знову чути.
sos-mutes-none = 🔕 Ти чуєш усіх.
sos-far-is-on = ✅ SOS від незнайомих мені людей
sos-far-is-off = ⬜ SOS від незнайомих мені людей
sos-unmute = 🔔 { $name }
refused-call-is-unknown = Цього повідомлення більше немає.
refused-call-is-covered = ✅ Допомога вже є. Дякуємо за готовність допомогти.
refused-call-is-halted = ⛔ Оператори зупинили це повідомлення.
refused-call-is-ended = ⌛ Терміновий збір, про який ішлося, закінчено. Дякуємо за готовність допомогти.
refused-call-is-reported-already = Твоя скарга вже в операторів. Дякуємо.
refused-call-is-not-running = Це повідомлення вже не надсилається.
refused-call-has-gone-out = Його вже надіслано. Можна натиснути «Допомога є».
refused-only-the-sender-decides = Це може лише відправник.
refused-nothing-is-written = Поки що нічого не написано.
refused-emergency-is-over = Терміновий збір, про який ішлося, закінчено, тому нічого не надіслано.
refused-member-is-suspended = Надсилати SOS не можна до { $until }: оператори призупинили твої. Чому — сказано в їхньому повідомленні.
refused-a-call-is-counting-down = Одне твоє повідомлення саме надсилається.
refused-called-less-than-a-day-ago = За останні { $sosHours } год одне таке повідомлення вже надіслано. Наступне можна надіслати після { $until }. Зупинене не рахується.
refused-text-is-empty = У цьому повідомленні немає тексту.
refused-text-is-too-long = Скороти, будь ласка, на { $over } { $over ->
        [one] знак
        [few] знаки
       *[other] знаків
    }: можна не більше { $longest }.

sos-title-for = <b>🆘 SOS за іншого</b>
sos-for-another = 🗣 SOS за іншого
sos-speaks = <b>🗣 За кого?</b> Ці люди дозволяють тобі говорити за них.
sos-question-for =
    <b>🆘 { $name }: що сталося?</b> Напиши одним повідомленням, до { $longest } знаків. Воно піде списку довіри цієї людини, і всі побачать, що це кажеш ти.

    Наприклад: Міла в лікарні після падіння. Хто може побути з дітьми? t.me/+abc
sos-for-refused = { $why ->
    [voice-is-over] { $name }: говорити за цю людину ти більше не можеш.
    [voice-is-suspended] Оператори призупинили твої SOS, тому й за інших надіслати поки не можна.
    [a-call-is-counting-down] { $name }: SOS надсилається просто зараз.
    [called-less-than-a-day-ago] { $name }: SOS уже надіслано. Наступний можна надіслати після { $until }.
   *[other] { $name }: надіслати SOS зараз не можна.
}
notice-help-offered-for = 🙋 <b>{ $name }</b> може допомогти. Кому: { $sender }.{ $more ->
    [0] {""}
    [one] {" "}Може допомогти ще { $more }.
   *[other] {" "}Можуть допомогти ще { $more }.
}
