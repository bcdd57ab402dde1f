## Могу поделиться: одна сумма на всех, кому нужно.

spread-open = ❤️ Могу поделиться
spread-question =
    <b>❤️ Сколько можешь дать в этом месяце, в { $unit }?</b> Например, 60.
    Разделю на тех вокруг тебя, кому нужна помощь. Сначала увидишь список, каждую строку можно изменить.
spread-helping = Ты уже помогаешь: { $list }
spread-again = 🔁 Как в прошлом месяце: { $sum }
spread-title = <b>❤️ { $sum } в этом месяце, вот так:</b>
spread-line = { $number }. { $who } { $sum }
spread-less = Из { $total } это всё, чего вокруг тебя не хватает.
spread-save = 💾 Записать всё
spread-anew = ✏️ Другая сумма
spread-sure = <b>🤝 Здесь помощь нужна немедленно, поэтому твоя доля — обязательство:</b>
spread-sure-line = { $who } { $sum }
spread-must-be-kept = Обязательство нужно исполнить. Освободить от него может только тот, кому ты обещаешь.
spread-yes = 🤝 Да, записать всё
spread-recorded = ✅ Записано: <b>{ $sum }</b>, { $people ->
    [one] { $people } человеку
   *[other] { $people } людям
}.
spread-line-question =
    <b>✏️ Сколько для { $name }, в { $unit }?</b> Сейчас { $sum }.
    Не хватает: { $missing }
spread-leave-out = ✖ Пропустить
refused-nobody-to-share-with = Вокруг тебя никому не нужно того, в чём ты ещё не помогаешь.
refused-spread-has-changed = За это время кое-что изменилось. Вот как всё обстоит теперь.
refused-spread-is-empty = В списке ничего не осталось, ничего не записано.
refused-share-is-more-than-missing = Это больше, чем здесь не хватает.

commit-all = 🤝 Обязаться по всем ({ $count })
commit-all-title = <b>🤝 Взять обязательство по всем, вместе { $sum }?</b>
commit-all-line = { $name } { $sum }
commit-all-must-be-kept = Обязательство нужно исполнить. Освободить от него может только тот, кому ты обещаешь.
commit-all-yes = 🤝 Да, по всем
