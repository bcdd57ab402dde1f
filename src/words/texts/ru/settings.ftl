## Настройки: общие для обоих ботов. Изменённое в одном действует и в другом.

settings-screen =
    <b>⚙️ Настройки</b>

    👤 { $name }
    👁 Моё имя видно: { $sight }
    🌙 Тихие часы: { $quiet }

    Действуют в обоих ботах: ArvutAdd и Commit.
settings-no-name = без имени
settings-language = 🌐 Язык
settings-language-screen = <b>🌐 Выбери язык</b>
settings-name = ✏️ Моё имя
settings-name-question =
    <b>✏️ Каким именем тебя называть другим?</b> Сейчас: { $name }

    Напиши имя: одна строка, до { $longest } знаков. Например: Анна из Земуна

    Те, кого ты подтверждаешь лично, и твой круг видят ещё имя из Telegram, { $telegramName }, чтобы никто не мог выдать себя за другого.
settings-name-telegram = ↩️ Взять имя из Telegram
settings-sight = 👁 Кому видно моё имя
settings-sight-screen =
    <b>👁 Кто из списка доверия видит твоё имя?</b>

    Остальные видят «человек (его знает Анна)».

    В Commit твоё имя всегда видят:
    • твоя сеть там: кому помогаешь ты, кто помогает тебе и люди вокруг них
    • те, у кого есть ссылка для помощи тебе
    • выбранная тобой группа
    • новые люди, если ты разрешаешь знакомство
settings-sight-confirmed = только подтверждённым лично
settings-sight-near = не дальше чем через двоих
settings-sight-list = всему моему списку
welcome-sight-confirmed = Только подтверждённым лично
welcome-sight-near = Не дальше чем через двоих
welcome-sight-list = Всему моему списку
settings-notices = 🔔 Уведомления
settings-notices-screen =
    <b>🔔 О чём тебе сообщать?</b>

    То, что касается твоих собственных записей или ждёт твоего ответа, приходит всегда.
settings-notices-circle = Что происходит в кругах, где я участвую
settings-notices-status = Кто меняет статус ✅ 🔆 🆘
settings-notices-reminders = Напоминания перед концом месяца и о моих долях
settings-notices-thanks = Благодарности
settings-notices-visitors = Кто пришёл по моим ссылкам
settings-notices-initiatives = Новые инициативы рядом и как идут мои
settings-notices-listings = Новые предложения и нужды рядом
settings-notices-pools = Кто входит в мои пулы и выходит
settings-notices-trust = Кто вышел из моего списка и кто вернулся
settings-notices-broadcasts = Новости о ботах
settings-quiet = 🌙 Тихие часы
settings-quiet-none = нет
settings-quiet-screen =
    <b>🌙 Тихие часы: { $hours }</b>
    Часовой пояс: { $zone }

    В эти часы ни один из ботов не пишет первым. Что накопилось, придёт потом одним сообщением. На твои нажатия я отвечаю всегда.
settings-quiet-set = ✏️ Задать часы
settings-quiet-off = ✖ Без тихих часов
settings-quiet-urgent = 🆘 приходят и в тихие часы
settings-quiet-question =
    <b>🌙 Когда мне молчать?</b>

    Напиши время начала и конца, например 22–7 или 22:30–7:15 ({ $zone }).
settings-zone = 🕓 Часовой пояс
settings-zone-question =
    <b>🕓 У тебя { $time }?</b> Сейчас: { $zone }

    Если нет, выбери город с твоим временем или напиши его, например Лиссабон, Europe/Oslo или UTC+2. По нему идут тихие часы и время на экранах. Месяцы и последние дни у всех общие.
settings-zone-here = Как здесь: { $zone }
settings-zone-done = 🕓 Твои часы: { $time }, { $zone }.
settings-giving = 🎁 Когда я помогаю
settings-giving-screen =
    <b>🎁 Когда я помогаю</b>

    Как тебя видят другие, когда ты помогаешь, и сколько ты хочешь отдавать в месяц.

    🌱 Если ты разрешаешь знакомство, твоё имя, статус, рассказ о себе, почему нужна помощь, цель и сколько не хватает видят друзья твоих помощников и те, кто помогает тем же людям.

    💶 Мой месячный лимит: <b>{ $limit }</b>
    Его видишь только ты. Обещать больше можно: я лишь скажу об этом заранее, чтобы помощь не была тебе в ущерб.
settings-named-as-giver = Называть меня среди помогающих
settings-named-in-groups = … и в группах, вместе с суммой
settings-may-be-met = Новым людям можно меня найти
settings-in-clearing = ⚖️ Взаимозачёт для меня
settings-limit-none = нет
settings-limit-set = 💶 Месячный лимит
settings-limit-off = ✖ Без лимита
settings-limit-question =
    <b>💶 Сколько самое большее ты хочешь отдавать в месяц, в { $unit }?</b>

    Например 100 или 12,50. Это видишь только ты.
settings-my-data = 🗃 Мои данные
settings-my-data-page = Всё, что хранится о тебе в ArvutAdd и Commit, страницей для чтения. Открой в любом браузере, интернет не нужен. Береги её: в ней твои реквизиты.
settings-my-data-caption = То же файлом для других программ. Другие люди стоят там номерами. Береги и его.
settings-my-data-linked = О чём ты просишь, что даёшь и получаешь и кому доверяешь, в открытых словах (ValueFlows): их понимают и другие программы взаимопомощи. Береги и его.
settings-privacy = 🔐 Конфиденциальность
settings-leave = 🚪 Уйти
refused-name-is-empty = В этом имени нечего прочитать. Напиши хотя бы одну букву или цифру.
refused-name-is-too-long = Сократи имя на { $over } { $over ->
        [one] знак
        [few] знака
       *[other] знаков
    }: можно не больше { $longest }.
refused-name-has-several-lines = В этом имени несколько строк. Одной строкой, пожалуйста.
refused-name-has-hidden-signs = В этом имени есть невидимые знаки. Напиши его обычными буквами.
refused-hours-are-not-understood = Нужно время начала и время конца, например 22–7 или 22:30–7:15.
refused-hours-are-equal = Начало и конец совпадают. Напиши, когда тишина начинается и когда кончается.
refused-member-has-left = Этого участника здесь больше нет.
refused-zone-is-not-known = Не знаю такого часового пояса. Напиши большой город рядом с тобой, например Лиссабон, или часы от UTC, например UTC+2.
