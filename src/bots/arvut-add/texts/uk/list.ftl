## Мій список.

list-title = <b>{ $people ->
    [0] 📋 Мій список · поки що нікого
    [one] 📋 Мій список · { $shown } людина
    [few] 📋 Мій список · { $shown } людини
    [many] 📋 Мій список · { $shown } людей
   *[other] 📋 Мій список · { $shown } людини
}</b>
list-degrees = Особисто { $near } · друзі друзів { $second } · за три кроки { $third }
list-degrees-many = Особисто { $near } · понад 50 000 у межах трьох кроків
list-degrees-rest = Далі { $rest }
list-pool = Разом готові допомогти: <b>{ $pool }</b>
list-pool-then = { $pool } на { $on }
list-show = 👥 Показати список
list-picture = 🕸 Схема мережі
list-withdrawn = 🚫 Припинені ({ $count })
list-people-title = <b>👥 Мій список, найближчі спершу</b>
list-nobody = Тут нікого.
list-row = { $number }. { $name } · { $degree }
list-filter-all = усі
list-filter-1 = особисто
list-filter-2 = друзі друзів
list-filter-far = далі
list-common = Теж у твоєму списку: { $names }{ $more ->
        [0] {""}
       *[other] {" "}і ще { $more }
    }
list-unnamed = Ця людина показує ім’я лише ближчим. Запитай через ланцюжок.
list-deeds = 👍 допомогу підтверджено { $deeds ->
        [one] { $deeds } раз
        [few] { $deeds } рази
        [many] { $deeds } разів
       *[other] { $deeds } раза
    } · вчасно { $inTime } з { $deeds }
list-people-helped = { $people ->
    [one] { $people } людині
   *[other] { $people } людям
}
list-overdue = ⌛ прострочено { $count }
list-since = З нами: { $since }
list-in-commit = 🤝 Відкрити в Commit
list-withdraw = 🚫 Припинити зв’язок
list-withdraw-question =
    <b>🚫 { $name }: припинити зв’язок?</b>

    Ви зникнете зі списків, пулів довіри та SOS одне одного, і в Commit між вами не буде нових обіцянок. Уже обіцяне залишається. Причина не потрібна, пізніше зв’язок можна відновити.

    <b>Одразу дізнаються: { $name }{ $others ->
        [0] .
        [one] {" "}і ще { $others } людина з твого списку.
        [few] {" "}і ще { $others } людини з твого списку.
       *[other] {" "}і ще { $others } людей з твого списку.
    }</b>
list-withdraw-yes = 🚫 Так, припинити
list-withdrawn-done = Зв’язок припинено.
list-withdrawn-title = <b>🚫 Зв’язок із цими людьми припинено тобою.</b> Натисни, щоб відновити.
list-withdrawn-none = Припинених зв’язків у тебе немає.
list-withdrawn-row = { $number }. { $name } · { $since }
list-restore-question =
    <b>↩️ { $name }: відновити зв’язок?</b>

    { $name } дізнається про це. Ви знову будете у списках одне одного, коли цього захочуть обоє.
list-restore-yes = ↩️ Так, відновити
list-restored = ↩️ Зв’язок відновлено: { $name }.
refused-graph-is-loading = ⏳ Хвилинку: мережа ще читається. Натисни ще раз за кілька секунд.
refused-member-is-myself = 🙂 Це ти.
refused-member-is-not-on-the-list = Ця картка тобі недоступна.
refused-already-withdrawn = Зв’язок із цією людиною вже припинено.
refused-nothing-is-withdrawn = Зв’язок із цією людиною не припинено.
