## Меню и то, что Telegram показывает о боте.

bot-description =
    Арвут Ададит — взаимное поручительство.

    Здесь вы записываете тех, кому уже доверяете: «Если понадобится, я с готовностью помогу вам на условные 100 € и рассчитываю на взаимность».

    Деньги здесь не движутся. Список никому не принадлежит.
bot-short-description = Запишите, кому вы уже доверяете. Деньги здесь не движутся.
command-start = Начать или открыть меню
command-menu = Меню
command-help = Что всё это значит
command-cancel = Уйти от вопроса
command-settings = Настройки
command-language = Язык
command-mydata = Всё, что хранится обо мне
command-privacy = Кто что видит и как это стереть
command-invite = Пригласить того, кому доверяете
command-list = Мой список доверия и касса
command-graph = Картина моей сети
command-sos = Позвать мой список доверия
menu-title = 📋 Ваш список доверия
menu-people = { $people ->
    [0] Пока никого
    [one] { $shown } человек · лично { $near }
    [few] { $shown } человека · лично { $near }
   *[other] { $shown } человек · лично { $near }
}
menu-pool = Касса { $pool }
menu-growth = { $sum } с { $since }
menu-empty = Начните с одного человека, которому доверяете: нажмите ➕ Пригласить.
menu-invite = ➕ Пригласить
menu-list = 📋 Мой список
menu-sos = 🆘 SOS / INFO
menu-settings = ⚙️ Настройки
menu-help = ❓ Помощь
