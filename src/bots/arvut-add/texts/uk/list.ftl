## Мій список.

list-title = { $people ->
    [0] 📋 Мій список · поки нікого
    [one] 📋 Мій список · { $shown } людина
    [few] 📋 Мій список · { $shown } людини
    [many] 📋 Мій список · { $shown } людей
   *[other] 📋 Мій список · { $shown } людини
}
list-degrees = Особисто { $near } · два рукостискання { $second } · три { $third }
list-degrees-many = Особисто { $near } · понад 50 000 у межах трьох рукостискань
list-degrees-rest = Далі { $rest }
list-pool = Каса { $pool }
list-pool-then = { $pool } на { $on }
list-show = 👥 Показати список
list-picture = 🕸 Картина мережі
list-withdrawn = 🚫 Відкликані ({ $count })
list-people-title = 👥 Мій список, найближчі спершу
list-nobody = Тут нікого.
list-row = { $number }. { $name } · { $degree }
list-filter-all = усі
list-filter-1 = 1
list-filter-2 = 2
list-filter-3 = 3
list-filter-rest = 4+
list-common = Теж у вашому списку: { $names }{ $more ->
        [0] {""}
       *[other] {" "}і ще { $more }
    }
list-unnamed = Ця людина показує ім’я лише ближчим. Запитайте по ланцюжку.
list-deeds = ✅ { $deeds ->
        [one] { $deeds } справу підтверджено
        [few] { $deeds } справи підтверджено
        [many] { $deeds } справ підтверджено
       *[other] { $deeds } справи підтверджено
    } · вчасно { $inTime } з { $deeds }
list-no-deeds = У Commit справ поки немає
list-overdue = ⌛ прострочено { $count }
list-in-commit = 🤝 Відкрити в Commit
list-withdraw = 🚫 Відкликати
list-withdraw-question =
    🚫 Відкликати готовність допомагати? Кому: { $name }

    Ви обоє зникнете зі списку, каси та SOS одне одного, і в Commit між вами не буде нових обіцянок. Уже обіцяне залишається. { $name } і ваш список дізнаються про це. Причина не потрібна, пізніше можна відновити.
list-withdraw-yes = 🚫 Так, відкликати
list-withdrawn-done = Відкликано.
list-withdrawn-title = 🚫 Готовність допомагати цим людям відкликано. Натисніть, щоб відновити.
list-withdrawn-none = Відкликаних у вас немає.
list-withdrawn-row = { $number }. { $name } · { $since }
list-restore-question =
    ↩️ Відновити готовність допомагати? Кому: { $name }

    { $name } дізнається про це. Ви знову будете у списках одне одного, щойно ні в кого з вас не залишиться відкликання.
list-restore-yes = ↩️ Так, відновити
list-restored = Відновлено.
list-drawing = 🎨 Малюю…
refused-graph-is-loading = ⏳ Хвилинку: мережа ще читається. Натисніть ще раз за кілька секунд.
refused-member-is-myself = 🙂 Це ви.
refused-member-is-not-on-the-list = Тут нема кого відкрити.
refused-already-withdrawn = Готовність допомагати цій людині вже відкликано.
refused-nothing-is-withdrawn = Щодо цієї людини нічого не відкликано.
