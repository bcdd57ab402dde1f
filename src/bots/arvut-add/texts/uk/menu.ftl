## Меню й те, що Telegram показує про бота.

bot-description =
    Арвут Ададіт івритом означає «взаємна порука»: люди, які стоять одне за одного.

    Тут ти складаєш список тих, кому вже довіряєш. Кожне запрошення каже: { promise }

    Гроші через бота не проходять, і список нікому не належить.
bot-short-description = Список тих, кому ти вже довіряєш. Гроші через нього не проходять.
command-start = Почати або відкрити меню
command-menu = Меню
command-help = Як це працює
command-cancel = Скасувати поточне запитання
command-settings = Налаштування
command-language = Мова
command-mydata = Усе, що зберігається про мене
command-privacy = Хто що бачить і як це стерти
command-invite = Запросити людину, якій довіряю
command-list = Мій список і пул довіри
command-graph = Схема моєї мережі
command-sos = Сповістити мій список довіри
menu-title = <b>📋 Твій список довіри</b>
menu-people = { $people ->
    [0] Поки що нікого
    [one] { $shown } людина · підтверджено особисто { $near }
    [few] { $shown } людини · підтверджено особисто { $near }
    [many] { $shown } людей · підтверджено особисто { $near }
   *[other] { $shown } людини · підтверджено особисто { $near }
}
menu-pool = Разом готові допомогти: <b>{ $pool }</b>
menu-growth = { $sum } від { $since }
menu-empty = Почни з однієї людини, якій довіряєш: натисни ➕ Запросити.
menu-invite = ➕ Запросити
menu-list = 📋 Мій список
menu-sos = 🆘 SOS / INFO
menu-settings = ⚙️ Налаштування
menu-help = ❓ Як це працює
