## Що сказано про збір: для кого він, хто знає, що це правда, як справи.

vouch = 👁 Знаю, що це правда
vouch-back = 👁 Забрати слово назад
vouches = 👁 { $count ->
    [one] { $count } людина знає, що це правда: { $list }
    [few] { $count } людини знають, що це правда: { $list }
   *[other] { $count } людей знають, що це правда: { $list }
}
vouches-and-more = 👁 { $count ->
    [one] { $count } людина знає, що це правда: { $list } і ще { $more }
    [few] { $count } людини знають, що це правда: { $list } і ще { $more }
   *[other] { $count } людей знають, що це правда: { $list } і ще { $more }
}
vouches-unnamed = 👁 { $count ->
    [one] { $count } людина знає, що це правда
    [few] { $count } людини знають, що це правда
   *[other] { $count } людей знають, що це правда
}
vouches-you = ти
vouches-contact = { $name } (твій контакт)
refused-own-word-is-no-vouch = Це твоє: що це правда, кажуть інші.
refused-only-who-is-near-vouches = Це можуть сказати лише ті, хто довіряє людині особисто або допомагає їй.

purpose-open = 🏷 Для кого і на що
purpose-screen =
    <b>🏷 Для кого це і на що?</b>
    Так це знаходять ті, хто лікує, навчає чи творить. За іншого — лише з його відома і без повних імен.
purpose-who = ✏️ Для іншої людини
purpose-nobody = ✖ Усе-таки для мене
purpose-question =
    <b>✏️ Для кого це?</b> До { $longest } знаків, одним рядком. Наприклад: моя мама, 82 роки.
    З її відома, будь ласка, і без повних імен.
purpose-for = Для кого: { $forWhom }
purpose-field-all = Усі
purpose-field-basics = 🍞 Найпотрібніше
purpose-field-health = 🩺 Здоров’я
purpose-field-learning = 📚 Навчання
purpose-field-creating = 🎨 Творчість
purpose-field-cause = 🕊 Спільна справа
purpose-field-other = ▫️ Інше
refused-text-has-several-lines = Одним рядком, будь ласка.

news-tell = 📰 Розповісти, як справи
news-question =
    <b>📰 Як справи?</b> До { $longest } знаків, усім, хто тобі допомагає. Наприклад: дах знову цілий, дякую.
news-told = 📰 Це почують усі, хто тобі допомагає.
news-of = 📰 { $day }:
notice-circle-news = 📰 { $name }: як справи
notice-news-offered =
    📰 Місяць закінчується, і тобі допомагали. Хочеш розповісти, як справи?
    Лише якщо є бажання.
refused-news-were-told-lately = Від останньої розповіді не минуло й 7 днів. Разу на тиждень досить.
