## Настройки: общие для обоих ботов. Изменённое в одном действует и в другом.

settings-screen =
    ⚙️ Настройки

    👤 { $name }
    👁 Моё имя видно: { $sight }
    🌙 Тихие часы: { $quiet }

    Действуют в обоих ботах: ArvutAdd и Commit.
settings-no-name = без имени
settings-language = 🌐 Язык
settings-language-screen = 🌐 На каком языке мне говорить?
settings-name = ✏️ Моё имя
settings-name-question =
    ✏️ Каким именем вас называть другим? Сейчас: { $name }

    Напишите имя: одна строка, до { $longest } знаков. Например: Анна из Земуна

    Те, кого вы подтвердили лично, и ваш круг видят ещё имя из Telegram, { $telegramName }, чтобы никто не мог выдать себя за другого.
settings-name-telegram = ↩️ Взять имя из Telegram
settings-sight = 👁 Кому видно моё имя
settings-sight-screen =
    👁 Кто из списка доверия видит ваше имя?

    Остальные видят «друг участника Анна». Те, кому вы помогаете, и те, кто помогает вам, видят его всегда.
settings-sight-confirmed = только тем, с кем связь личная
settings-sight-near = до трёх рукопожатий
settings-sight-list = всему моему списку
settings-notices = 🔔 Уведомления
settings-notices-screen =
    🔔 О чём вам сообщать?

    То, что касается ваших собственных записей или ждёт вашего слова, приходит всегда.
settings-notices-circle = Что происходит в кругах, где я участвую
settings-notices-status = Кто сменил статус ✅ 🔆 🆘
settings-notices-reminders = Напоминания перед концом месяца
settings-notices-thanks = Благодарности
settings-notices-visitors = Кто пришёл по моим ссылкам
settings-notices-trust = Кто из моего списка вышел и вернулся
settings-notices-broadcasts = Новости о ботах
settings-quiet = 🌙 Тихие часы
settings-quiet-none = нет
settings-quiet-screen =
    🌙 Тихие часы: { $hours }
    Часовой пояс: { $zone }

    В эти часы ни один из ботов не пишет сам. Что накопилось, придёт потом одним сообщением. На ваши нажатия ответ есть всегда.
settings-quiet-set = ✏️ Задать часы
settings-quiet-off = ✖ Без тихих часов
settings-quiet-urgent = Пропускать 🆘: тревоги и призывы друзей
settings-quiet-question =
    🌙 С какого и до какого часа мне молчать?

    Напишите два времени, например 22–7 или 22:30–7:15 ({ $zone }).
settings-giving = 🎁 Когда я помогаю
settings-giving-screen =
    🎁 Когда я помогаю

    Как вас видят другие, когда вы помогаете, и сколько вы хотите отдавать в месяц.

    💶 Мой предел на месяц: { $limit }
    Его видите только вы. Обещать больше можно: я лишь скажу об этом заранее, чтобы помощь не была вам в ущерб.
settings-named-as-giver = Моё имя можно называть среди помогающих
settings-named-in-groups = … и в группах, вместе с суммой
settings-may-be-met = Друзья тех, кто мне помогает, могут со мной познакомиться
settings-limit-none = нет
settings-limit-set = 💶 Предел на месяц
settings-limit-off = ✖ Без предела
settings-limit-question =
    💶 Сколько самое большее вы хотите отдавать в месяц, в { $unit }?

    Например 100 или 12,50. Это видите только вы.
settings-my-data = 🗃 Мои данные
settings-my-data-caption = Всё, что хранится о вас в ArvutAdd и Commit. Другие люди стоят там номерами. Берегите файл: в нём ваши реквизиты.
settings-privacy = 🔐 Приватность
settings-leave = 🚪 Уйти
refused-name-is-empty = Это имя пустое. Напишите хотя бы одну букву.
refused-name-is-too-long = Это имя слишком длинное. До 64 знаков, пожалуйста.
refused-name-has-several-lines = В этом имени несколько строк. Одной строкой, пожалуйста.
refused-name-has-hidden-signs = В этом имени есть невидимые знаки. Напишите его обычными буквами.
refused-hours-are-not-understood = Нужны два времени суток, например 22–7 или 22:30–7:15.
refused-hours-are-equal = Эти два времени одинаковы. Напишите, когда тишина начинается и когда кончается.
refused-member-has-left = Этот участник ушёл.
