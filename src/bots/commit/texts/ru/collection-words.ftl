## Что сказано о сборе: для кого он, кто знает, что это правда, как дела.

vouch = 👁 Знаю, что это правда
vouch-back = 👁 Взять слово назад
vouches = 👁 { $count ->
    [one] { $count } человек знает, что это правда: { $list }
    [few] { $count } человека знают, что это правда: { $list }
   *[other] { $count } человек знают, что это правда: { $list }
}
vouches-and-more = 👁 { $count ->
    [one] { $count } человек знает, что это правда: { $list } и ещё { $more }
    [few] { $count } человека знают, что это правда: { $list } и ещё { $more }
   *[other] { $count } человек знают, что это правда: { $list } и ещё { $more }
}
vouches-unnamed = 👁 { $count ->
    [one] { $count } человек знает, что это правда
    [few] { $count } человека знают, что это правда
   *[other] { $count } человек знают, что это правда
}
vouches-you = ты
vouches-contact = { $name } (твой контакт)
refused-own-word-is-no-vouch = Это твоё: что это правда, говорят другие.
refused-only-who-is-near-vouches = Это могут сказать только те, кто доверяет человеку лично или помогает ему.

purpose-open = 🏷 Для кого и на что
purpose-screen =
    <b>🏷 Для кого это и на что?</b>
    Так это находят те, кто лечит, учит или творит. За другого — только с его ведома и без полных имён.
purpose-who = ✏️ Для другого человека
purpose-nobody = ✖ Всё-таки для меня
purpose-question =
    <b>✏️ Для кого это?</b> До { $longest } знаков, одной строкой. Например: моя мама, 82 года.
    С его ведома, пожалуйста, и без полных имён.
purpose-for = Для кого: { $forWhom }
purpose-field-all = Все
purpose-field-basics = 🍞 Самое нужное
purpose-field-health = 🩺 Здоровье
purpose-field-learning = 📚 Учёба и обучение
purpose-field-creating = 🎨 Творчество
purpose-field-cause = 🕊 Общее дело
purpose-field-other = ▫️ Другое
refused-text-has-several-lines = Одной строкой, пожалуйста.

news-tell = 📰 Рассказать, как дела
news-question =
    <b>📰 Как дела?</b> До { $longest } знаков, всем, кто тебе помогает. Например: крыша снова целая, спасибо.
news-told = 📰 Это услышат все, кто тебе помогает.
news-of = 📰 { $day }:
notice-circle-news = 📰 { $name }: как дела
notice-news-offered =
    📰 Месяц кончается, и тебе помогали. Хочешь рассказать, как дела?
    Только если есть желание.
refused-news-were-told-lately = С прошлого рассказа не прошло и 7 дней. Раза в неделю достаточно.
