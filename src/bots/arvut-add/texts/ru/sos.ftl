## SOS / INFO.

sos-screen =
    🆘 SOS / INFO

    { $people ->
        [0] Ваш список пуст: звать пока некого.
        [one] В вашем списке { $shown } человек.
        [few] В вашем списке { $shown } человека.
       *[other] В вашем списке { $shown } человек.
    } Призыв идёт сначала ближним и дальше — только пока это нужно. Один призыв в сутки.
sos-write-sos = 🆘 Позвать на помощь
sos-write-info = 📣 Сообщить новость
sos-near = 📍 Призывы рядом
sos-past = 🗂 Мои призывы
sos-mutes = 🔕 Что я слышу
sos-running = ▶️ Мой текущий призыв
sos-draft = ✏️ Недописанный призыв
sos-question-sos =
    🆘 Что вам нужно? Напишите одним сообщением, до { $longest } знаков. Полезна ссылка туда, где это обсуждают.

    Например: В Земуне вода в подвале, у кого есть насос? t.me/+abc
sos-question-info =
    📣 Что должен узнать ваш список? Напишите одним сообщением, до { $longest } знаков.

    Например: Встречаемся в воскресенье в 12 у фонтана. t.me/+abc
sos-preview-sos = 🆘 Предпросмотр
sos-preview-info = 📣 Предпросмотр
sos-with-collection = С кнопкой: 🤝 Помочь в Commit
sos-plan-now = { $people ->
    [0] Лично вы пока никого не подтвердили: звать некого.
    [one] Сейчас: { $people } человек.
    [few] Сейчас: { $people } человека.
   *[other] Сейчас: { $people } человек.
}
sos-plan-second = Через 10 минут: ещё { $people }, если вы не нажмёте «Помощь есть».
sos-plan-third = Через 20 минут: ещё { $people }.
sos-send = 📣 Отправить через 10 с
sos-change = ✏️ Изменить
sos-title-sos = 🆘 Мой призыв
sos-title-info = 📣 Моя новость
sos-counting = ⏳ Уйдёт через { $seconds } с.
sos-stop = ⏹ Стоп
sos-stopped = ⏹ Остановлено. Ничего не отправлено, сегодняшний призыв остаётся за вами.
sos-going-out = 📡 Отправляется…
sos-next-ring = Следующая волна: { $at }
sos-all-rings = Все волны отправлены.
sos-covered = ✅ Помощь есть. Спасибо всем.
sos-halted = ⛔ Остановлено операторами.
sos-delivered = Доставлено { $delivered } из { $recipients }
sos-answers = 👁 прочитали: { $read } · 🙋 могут помочь: { $helping }
sos-cover = ✅ Помощь есть, спасибо
sos-helpers = 🙋 Кто может помочь ({ $count })
sos-helpers-title = 🙋 Могут помочь:
sos-refresh = 🔄 Обновить
sos-past-title = 🗂 Мои призывы, последние сначала
sos-past-none = Вы ещё никого не звали.
sos-mark-counting-down = ⏳
sos-mark-running = 📡
sos-mark-over = 📡
sos-mark-covered = ✅
sos-mark-stopped = ⏹
sos-mark-halted = ⛔
sos-from-sos = 🆘 { $name } зовёт на помощь.
sos-from-info = 📣 { $name } сообщает новость.
sos-can-help = 🙋 Могу помочь
sos-have-read = 👁 Прочитано
sos-help-in-commit = 🤝 Помочь в Commit
sos-answered-help = 🙋 { $name } знает, что вы можете помочь.
sos-answered-read = 👁 { $name } видит, что это прочитано.
sos-mute = 🔕 Не слышать этого человека
sos-muted = Призывов этого человека вы больше не услышите.
sos-report = ⚠️ Пожаловаться
sos-report-question = ⚠️ Что не так с этим призывом? Напишите одно сообщение; операторы прочтут его и сам призыв.
refused-reported = Спасибо. Операторы посмотрят.
sos-near-title = 📍 Призывы рядом: открытые, за последние 7 дней, до трёх рукопожатий
sos-near-none = Рядом нет открытых призывов. И хорошо.
sos-near-row-sos = 🆘 { $name } · { $degree } · { $at }
sos-near-row-info = 📣 { $name } · { $degree } · { $at }
sos-mutes-title = 🔕 Этих людей вы не слышите. Нажмите, чтобы снова слышать.
sos-mutes-none = 🔕 Вы слышите всех.
sos-far-is-on = ✅ Призывы не только от моих контактов
sos-far-is-off = ⬜ Призывы не только от моих контактов
sos-unmute = 🔔 { $name }
refused-call-is-unknown = Этого призыва больше нет.
refused-call-is-covered = ✅ Помощь уже есть. Спасибо, что хотели помочь.
refused-call-is-halted = ⛔ Операторы остановили этот призыв.
refused-call-is-reported-already = На этот призыв вы уже пожаловались. Спасибо.
refused-call-is-not-running = Этот призыв уже не идёт.
refused-call-has-gone-out = Он уже ушёл. Можно нажать «Помощь есть».
refused-only-the-sender-decides = Это решает только отправитель.
refused-nothing-is-written = Пока ничего не написано.
refused-member-is-suspended = Сейчас звать нельзя: операторы приостановили ваши призывы. До какого дня — сказано в уведомлении.
refused-a-call-is-counting-down = Ваш призыв как раз отправляется.
refused-called-less-than-a-day-ago = Вы уже звали за последние сутки. Следующий призыв возможен через сутки после прошлого; остановленный не считается.
refused-text-is-empty = В этом сообщении нет текста.
refused-text-is-too-long = Здесь больше { $longest } знаков. Сократите, пожалуйста.
