## Мой список.

list-title = <b>{ $people ->
    [0] 📋 Мой список · пока никого
    [one] 📋 Мой список · { $shown } человек
    [few] 📋 Мой список · { $shown } человека
   *[other] 📋 Мой список · { $shown } человек
}</b>
list-degrees = Лично { $near } · через одного { $second } · через двоих { $third }
list-degrees-many = Лично { $near } · не дальше чем через двоих больше 50 000
list-degrees-rest = Дальше { $rest }
list-pool = Вместе готовы помочь: <b>{ $pool }</b>
list-pool-then = { $pool } на { $on }
list-show = 👥 Показать список
list-picture = 🕸 Схема сети
list-withdrawn = 🚫 Отменённые ({ $count })
list-people-title = <b>👥 Мой список, ближние сначала</b>
list-nobody = Здесь никого.
list-row = { $number }. { $name } · { $degree }
list-filter-all = все
list-filter-1 = лично
list-filter-2 = через одного
list-filter-far = дальше
list-common = Тоже в твоём списке: { $names }{ $more ->
        [0] {""}
       *[other] {" "}и ещё { $more }
    }
list-unnamed = Этот человек показывает имя только более близким. Спроси по цепочке.
list-deeds = 👍 { $deeds ->
        [one] помощь подтверждена { $deeds } раз
        [few] помощь подтверждена { $deeds } раза
       *[other] помощь подтверждена { $deeds } раз
    } · вовремя { $inTime } из { $deeds }
list-people-helped = { $people ->
    [one] { $people } человеку
   *[other] { $people } людям
}
list-overdue = ⌛ просрочено { $count }
list-since = С нами: { $since }
list-in-commit = 🤝 Открыть в Commit
list-withdraw = 🚫 Отменить связь
list-withdraw-question =
    <b>🚫 { $name }: отменить связь?</b>

    Вы исчезнете из списков, пулов доверия и SOS друг друга, и в Commit между вами не будет новых обещаний. Уже обещанное остаётся. Причина не нужна, позже связь можно восстановить.

    <b>Сразу узнают: { $name }{ $others ->
        [0] .
        [one] {" "}и ещё { $others } человек из твоего списка.
        [few] {" "}и ещё { $others } человека из твоего списка.
       *[other] {" "}и ещё { $others } человек из твоего списка.
    }</b>
list-withdraw-yes = 🚫 Да, отменить
list-withdrawn-done = Связь отменена.
list-withdrawn-title = <b>🚫 С этими людьми ты больше не на связи.</b> Нажми, чтобы восстановить.
list-withdrawn-none = Отменённых связей нет.
list-withdrawn-row = { $number }. { $name } · { $since }
list-restore-question =
    <b>↩️ { $name }: восстановить связь?</b>

    { $name } узнает об этом. Вы снова окажетесь в списках друг друга, когда этого захотят оба.
list-restore-yes = ↩️ Да, восстановить
list-restored = ↩️ Связь восстановлена: { $name }.
refused-graph-is-loading = ⏳ Одну минуту: сеть ещё читается. Нажми ещё раз через несколько секунд.
refused-member-is-myself = 🙂 Это ты.
refused-member-is-not-on-the-list = Эта карточка тебе недоступна.
refused-already-withdrawn = С этим человеком связь уже отменена.
refused-nothing-is-withdrawn = С этим человеком связь не отменена.
