## Сторінка всередині Telegram.

page-tab-month = Мій місяць
page-tab-network = Мережа
page-tab-together = Разом
page-month-title = Мій місяць · { $month }
page-more = Є й інші: дивись «Мої обіцянки» в боті.
page-deadline = Твоя термінова допомога до { $on }
page-close = Місяць закриється після { $on }
page-days = { $days ->
    [0] сьогодні
    [one] за { $days } день
    [few] за { $days } дні
   *[other] за { $days } днів
}
page-open-card = 💬 Відкрити в Commit
page-network = Моя мережа
page-people = { $people ->
    [0] Навколо тебе поки що нікого немає.
    [one] Навколо тебе { $shown } людина
    [few] Навколо тебе { $shown } людини
   *[other] Навколо тебе { $shown } людей
}
page-me = я
page-degree-1 = особисто
page-degree-2 = через одного
page-degree-3 = через двох
page-degree-4 = далі
page-degree-beside = через допомогу
page-filter-asks = просять про допомогу
page-filter-degree-1 = особисто
page-filter-degree-2 = через одного
page-filter-degree-3 = через двох
page-filter-further = далі
page-filter-supports-me = хто допомагає мені
page-filter-supported-by-me = кому допомагаю я
page-filter-co-giver = допомагають тим самим людям
page-filter-co-receiver = отримують допомогу від тих самих людей
page-filter-supports-my-supporter = допомагають тим, хто допомагає мені
page-filter-supported-by-whom-i-support = їм допомагають ті, кому допомагаю я
page-search = Пошук за ім’ям
page-filter = Показати лише
page-all = Усі
page-nobody = Ніхто не підходить.
page-close-card = Закрити
page-loading = Хвилинку…
page-no-drawing = Твій браузер не може намалювати мережу. Усі є в списку нижче.
page-year-table = Таблицею
page-button = 📊 Мій місяць
