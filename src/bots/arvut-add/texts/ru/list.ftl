## Мой список.

list-title = { $people ->
    [0] 📋 Мой список · пока никого
    [one] 📋 Мой список · { $shown } человек
    [few] 📋 Мой список · { $shown } человека
   *[other] 📋 Мой список · { $shown } человек
}
list-degrees = Лично { $near } · два рукопожатия { $second } · три { $third }
list-degrees-many = Лично { $near } · больше 50 000 в пределах трёх рукопожатий
list-degrees-rest = Дальше { $rest }
list-pool = Касса { $pool }
list-pool-then = { $pool } на { $on }
list-show = 👥 Показать список
list-picture = 🕸 Картина сети
list-withdrawn = 🚫 Отозванные ({ $count })
list-people-title = 👥 Мой список, ближние сначала
list-nobody = Здесь никого.
list-row = { $number }. { $name } · { $degree }
list-filter-all = все
list-filter-1 = 1
list-filter-2 = 2
list-filter-3 = 3
list-filter-rest = 4+
list-common = Тоже в вашем списке: { $names }{ $more ->
        [0] {""}
       *[other] {" "}и ещё { $more }
    }
list-unnamed = Этот человек показывает имя только более близким. Спросите по цепочке.
list-deeds = ✅ { $deeds ->
        [one] { $deeds } дело подтверждено
        [few] { $deeds } дела подтверждено
       *[other] { $deeds } дел подтверждено
    } · вовремя { $inTime } из { $deeds }
list-no-deeds = В Commit дел пока нет
list-overdue = ⌛ просрочено { $count }
list-in-commit = 🤝 Открыть в Commit
list-withdraw = 🚫 Отозвать
list-withdraw-question =
    🚫 Отозвать согласие помогать? Кому: { $name }

    Вы оба исчезнете из списка, кассы и SOS друг друга, и в Commit между вами не будет новых обещаний. Уже обещанное остаётся. { $name } и ваш список узнают об этом. Причина не нужна, позже можно восстановить.
list-withdraw-yes = 🚫 Да, отозвать
list-withdrawn-done = Отозвано.
list-withdrawn-title = 🚫 По отношению к этим людям вы отозвали согласие. Нажмите, чтобы восстановить.
list-withdrawn-none = Вы ни от кого не отзывали согласия.
list-withdrawn-row = { $number }. { $name } · { $since }
list-restore-question =
    ↩️ Восстановить согласие помогать? Кому: { $name }

    { $name } узнает об этом. Вы снова окажетесь в списках друг друга, как только ни у кого из вас не останется отзыва.
list-restore-yes = ↩️ Да, восстановить
list-restored = Восстановлено.
list-drawing = 🎨 Рисую…
refused-graph-is-loading = ⏳ Одну минуту: сеть ещё читается. Нажмите ещё раз через несколько секунд.
refused-member-is-myself = 🙂 Это вы.
refused-member-is-not-on-the-list = Здесь некого открыть.
refused-already-withdrawn = По отношению к этому человеку вы уже отозвали согласие.
refused-nothing-is-withdrawn = По отношению к этому человеку вы ничего не отзывали.
