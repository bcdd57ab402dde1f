## Меню й те, що Telegram показує про бота.

bot-description =
    Арвут Ададіт — взаємна порука.

    Тут ви записуєте тих, кому вже довіряєте: «Якщо знадобиться, я з готовністю допоможу вам на умовні 100 € і сподіваюся на взаємність».

    Гроші тут не рухаються. Список нікому не належить.
bot-short-description = Запишіть, кому ви вже довіряєте. Гроші тут не рухаються.
command-start = Почати або відкрити меню
command-menu = Меню
command-help = Що все це означає
command-cancel = Вийти із запитання
command-settings = Налаштування
command-language = Мова
command-mydata = Усе, що зберігається про мене
command-privacy = Хто що бачить і як це стерти
command-invite = Запросити того, кому довіряєте
command-list = Мій список довіри й каса
command-graph = Картина моєї мережі
command-sos = Покликати мій список довіри
menu-title = 📋 Ваш список довіри
menu-people = { $people ->
    [0] Поки нікого
    [one] { $shown } людина · особисто { $near }
    [few] { $shown } людини · особисто { $near }
    [many] { $shown } людей · особисто { $near }
   *[other] { $shown } людини · особисто { $near }
}
menu-pool = Каса { $pool }
menu-growth = { $sum } від { $since }
menu-empty = Почніть з однієї людини, якій довіряєте: натисніть ➕ Запросити.
menu-invite = ➕ Запросити
menu-list = 📋 Мій список
menu-sos = 🆘 SOS / INFO
menu-settings = ⚙️ Налаштування
menu-help = ❓ Довідка
