## Меню и то, что Telegram показывает о боте.

bot-description =
    Арвут Ададит на иврите значит «взаимное поручительство»: люди, которые стоят друг за друга.

    Здесь ты составляешь список тех, кому уже доверяешь. Каждое приглашение говорит: { promise }

    Деньги через бота не проходят, и список никому не принадлежит.
bot-short-description = Список тех, кому ты уже доверяешь. Деньги через бота не проходят.
command-start = Начать или открыть меню
command-menu = Меню
command-help = Как это работает
command-cancel = Отменить текущий вопрос
command-settings = Настройки
command-language = Язык
command-mydata = Всё, что хранится обо мне
command-privacy = Кто что видит и как это стереть
command-invite = Пригласить того, кому доверяешь
command-list = Мой список и пул доверия
command-graph = Схема моей сети
command-sos = Сообщить моему списку доверия
menu-title = <b>📋 Твой список доверия</b>
menu-people = { $people ->
    [0] Пока никого
    [one] { $shown } человек · лично { $near }
    [few] { $shown } человека · лично { $near }
   *[other] { $shown } человек · лично { $near }
}
menu-pool = Вместе готовы помочь: <b>{ $pool }</b>
menu-growth = { $sum } с { $since }
menu-empty = Начни с одного человека, которому доверяешь: нажми ➕ Пригласить.
menu-invite = ➕ Пригласить
menu-list = 📋 Мой список
menu-sos = 🆘 SOS / INFO
menu-settings = ⚙️ Настройки
menu-help = ❓ Как это работает
