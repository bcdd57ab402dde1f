## Страница внутри Telegram.

page-tab-month = Мой месяц
page-tab-network = Сеть
page-tab-together = Вместе
page-month-title = Мой месяц · { $month }
page-more = Есть и другие: смотри «Мои обещания» в боте.
page-deadline = Твоя экстренная помощь до { $on }
page-close = Месяц закроется после { $on }
page-days = { $days ->
    [0] сегодня
    [one] через { $days } день
    [few] через { $days } дня
   *[other] через { $days } дней
}
page-open-card = 💬 Открыть в Commit
page-network = Моя сеть
page-people = { $people ->
    [0] Вокруг тебя пока никого нет.
    [one] Вокруг тебя { $shown } человек
    [few] Вокруг тебя { $shown } человека
   *[other] Вокруг тебя { $shown } человек
}
page-me = я
page-degree-1 = лично
page-degree-2 = через одного
page-degree-3 = через двоих
page-degree-4 = дальше
page-degree-beside = через помощь
page-filter-asks = просят о помощи
page-filter-degree-1 = лично
page-filter-degree-2 = через одного
page-filter-degree-3 = через двоих
page-filter-further = дальше
page-filter-supports-me = кто помогает мне
page-filter-supported-by-me = кому помогаю я
page-filter-co-giver = помогают тем же людям
page-filter-co-receiver = получают помощь от тех же людей
page-filter-supports-my-supporter = помогают тем, кто помогает мне
page-filter-supported-by-whom-i-support = им помогают те, кому помогаю я
page-search = Поиск по имени
page-filter = Показать только
page-all = Все
page-nobody = Никто не подходит.
page-close-card = Закрыть
page-loading = Минутку…
page-no-drawing = Твой браузер не может нарисовать сеть. Все есть в списке ниже.
page-year-table = Таблицей
page-button = 📊 Мой месяц
