## SOS / INFO.

sos-screen =
    <b>🆘 SOS / INFO</b>

    { $people ->
        [0] Твой список пуст: сообщить пока некому.
        [one] В твоём списке { $shown } человек.
        [few] В твоём списке { $shown } человека.
       *[other] В твоём списке { $shown } человек.
    } Сообщение идёт сначала самым близким и дальше — только пока это нужно. Не чаще одного SOS и одной INFO за { $sosHours } ч.
sos-write-sos = 🆘 Позвать на помощь
sos-write-info = 📣 Сообщить новость
sos-near = 👥 SOS в моей сети
sos-past = 🗂 Мои SOS
sos-mutes = 🔕 Отключённые
sos-running = ▶️ Мой открытый SOS
sos-draft = ✏️ Недописанное
sos-question-sos =
    <b>🆘 Что тебе нужно?</b> Напиши одним сообщением, до { $longest } знаков. Добавь ссылку на чат, где это можно обсудить.

    Например: В Земуне вода в подвале, у кого есть насос? t.me/+abc
sos-question-info =
    <b>📣 Что должен узнать твой список?</b> Напиши одним сообщением, до { $longest } знаков.

    Например: Встречаемся в воскресенье в 12 у фонтана. t.me/+abc
sos-preview-sos = <b>🆘 Предпросмотр</b>
sos-preview-info = <b>📣 Предпросмотр</b>
sos-with-collection = С кнопкой: 🤝 Помочь в Commit
sos-plan-now = { $people ->
    [0] Подтверждённых лично пока нет: сообщить некому.
    [one] Сейчас: { $people } человек.
    [few] Сейчас: { $people } человека.
   *[other] Сейчас: { $people } человек.
}
sos-plan-second = Через { $ringMinutes } мин: ещё { $people }, если не нажать «Помощь есть».
sos-plan-third = Через { $secondRingMinutes } мин: ещё { $people }.
sos-missing = Не хватает <b>{ $missing }</b>
sos-ring-carries = Если один из { $oneIn } даст { $amount }: { $sum }
sos-send = 📣 Отправить через { $countdownSeconds } с
sos-change = ✏️ Изменить
sos-title-sos = <b>🆘 Мой SOS</b>
sos-title-info = <b>📣 Моя новость</b>
sos-counting = ⏳ Уйдёт через { $seconds } с.
sos-stop = ⏹ Стоп
sos-stopped = ⏹ Остановлено. Ничего не отправлено, отправить другое ещё можно.
sos-going-out = 📡 Отправляется…
sos-next-ring = Следующая волна: { $at }
sos-all-rings = Сообщение дошло до всех, до кого должно.
sos-covered = ✅ Помощь есть. Спасибо всем.
sos-halted = ⛔ Остановлено операторами.
sos-ended = ⌛ Закончено: экстренный сбор завершён.
sos-delivered = Доставлено { $delivered } из { $recipients }
sos-answers = 👁 прочитали: { $read } · 🙋 могут помочь: { $helping }
sos-cover = ✅ Помощь есть, спасибо
sos-helpers = 🙋 Кто может помочь ({ $count })
sos-helpers-title = <b>🙋 Могут помочь:</b>
sos-past-title = <b>🗂 Мои SOS, последние сначала</b>
sos-past-none = Ничего ещё не отправлено.
sos-mark-counting-down = ⏳
sos-mark-running = 📡
sos-mark-over = 📡
sos-mark-covered = ✅
sos-mark-stopped = ⏹
sos-mark-halted = ⛔
sos-mark-ended = ⌛
sos-from-sos = 🆘 <b>{ $name } зовёт на помощь.</b>
sos-from-info = 📣 <b>{ $name } сообщает новость.</b>
sos-can-help = 🙋 Могу помочь
sos-have-read = 👁 Прочитано
sos-help-in-commit = 🤝 Помочь в Commit
sos-answered-help = 🙋 { $name } знает, что ты можешь помочь, и может тебе написать.
sos-answered-read = 👁 { $name } видит, что это прочитано.
sos-write-by-name = ✉️ Чтобы написать, нажми на имя вверху.
sos-mute = 🔕 Отключить
sos-muted = Сообщений от этого человека больше не будет.
sos-report = ⚠️ Пожаловаться
sos-report-question = <b>⚠️ Что не так с этим сообщением?</b> Напиши одним сообщением; операторы прочтут его и сам SOS.
refused-reported = Спасибо. Операторы посмотрят.
sos-near-title = <b>👥 SOS в моей сети</b>: открытые, за последние { $nearDays } дн., не дальше чем через двоих
sos-near-none = Открытых SOS вокруг тебя нет. И хорошо.
sos-near-row-sos = 🆘 { $name } · { $degree } · { $at }
sos-near-row-info = 📣 { $name } · { $degree } · { $at }
sos-mutes-title = <b>🔕 Этих людей ты не слышишь.</b> Нажми, чтобы снова слышать.
sos-mutes-none = 🔕 Никто не отключён.
sos-far-is-on = ✅ SOS от незнакомых мне людей
sos-far-is-off = ⬜ SOS от незнакомых мне людей
sos-unmute = 🔔 { $name }
refused-call-is-unknown = Этого сообщения больше нет.
refused-call-is-covered = ✅ Помощь уже есть. Спасибо за готовность помочь.
refused-call-is-halted = ⛔ Операторы остановили это сообщение.
refused-call-is-ended = ⌛ Экстренный сбор, о котором шла речь, окончен. Спасибо за готовность помочь.
refused-call-is-reported-already = Твоя жалоба уже у операторов. Спасибо.
refused-call-is-not-running = Это сообщение уже не идёт.
refused-call-has-gone-out = Оно уже ушло. Можно нажать «Помощь есть».
refused-only-the-sender-decides = Это может только отправитель.
refused-nothing-is-written = Пока ничего не написано.
refused-emergency-is-over = Экстренный сбор, о котором шла речь, окончен, поэтому ничего не отправлено.
refused-member-is-suspended = Отправлять SOS нельзя до { $until }: операторы приостановили твои. Почему — сказано в их сообщении.
refused-a-call-is-counting-down = Одно твоё сообщение как раз отправляется.
refused-called-less-than-a-day-ago = За последние { $sosHours } ч одно такое сообщение уже ушло. Следующее можно отправить после { $until }. Остановленное не считается.
refused-text-is-empty = В этом сообщении нет текста.
refused-text-is-too-long = Сократи, пожалуйста, на { $over } { $over ->
        [one] знак
        [few] знака
       *[other] знаков
    }: можно не больше { $longest }.

sos-title-for = <b>🆘 SOS за другого</b>
sos-for-another = 🗣 SOS за другого
sos-speaks = <b>🗣 За кого?</b> Эти люди разрешают тебе говорить за них.
sos-question-for =
    <b>🆘 { $name }: что случилось?</b> Напиши одним сообщением, до { $longest } знаков. Оно уйдёт списку доверия этого человека, и все увидят, что это говоришь ты.

    Например: Мила в больнице после падения. Кто может побыть с детьми? t.me/+abc
sos-for-refused = { $why ->
    [voice-is-over] { $name }: говорить за этого человека ты больше не можешь.
    [voice-is-suspended] Операторы приостановили твои SOS, поэтому и за других отправить пока нельзя.
    [a-call-is-counting-down] { $name }: SOS уходит прямо сейчас.
    [called-less-than-a-day-ago] { $name }: SOS уже ушёл. Следующий можно отправить после { $until }.
   *[other] { $name }: отправить SOS сейчас нельзя.
}
notice-help-offered-for = 🙋 <b>{ $name }</b> может помочь. Кому: { $sender }.{ $more ->
    [0] {""}
    [one] {" "}Может помочь ещё { $more }.
   *[other] {" "}Могут помочь ещё { $more }.
}
