## Looking for somebody on a long list.

find-button = 🔎 Знайти людину
find-question =
    <b>🔎 Кого ти шукаєш?</b>

    Напиши перші літери імені, хоча б дві. Наприклад: анн
find-title = <b>🔎 «{ $letters }»</b>: { $count ->
        [one] { $count } людина
        [few] { $count } людини
       *[many] { $count } людей
    }
find-none = Серед імен, які тобі видно, таких немає.
find-more = Це найближчі; з новою літерою знайдуться й інші.
find-again = Напиши інші літери, щоб шукати знову.
refused-letters-are-too-few = Напиши хоча б дві літери.
