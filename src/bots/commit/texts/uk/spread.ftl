## Можу поділитися: одна сума на всіх, кому потрібно.

spread-open = ❤️ Можу поділитися
spread-question =
    <b>❤️ Скільки можеш дати цього місяця, у { $unit }?</b> Наприклад, 60.
    Розділю на тих навколо тебе, кому потрібна допомога. Спершу побачиш список, кожен рядок можна змінити.
spread-helping = Ти вже допомагаєш: { $list }
spread-again = 🔁 Як минулого місяця: { $sum }
spread-title = <b>❤️ { $sum } цього місяця, ось так:</b>
spread-line = { $number }. { $who } { $sum }
spread-less = Із { $total } це все, чого навколо тебе бракує.
spread-save = 💾 Записати все
spread-anew = ✏️ Інша сума
spread-sure = <b>🤝 Тут допомога термінова, тому твоя частка — зобов’язання:</b>
spread-sure-line = { $who } { $sum }
spread-must-be-kept = Зобов’язання треба виконати. Звільнити від нього може лише той, кому ти обіцяєш.
spread-yes = 🤝 Так, записати все
spread-recorded = ✅ Записано: <b>{ $sum }</b>, { $people ->
    [one] { $people } людині
   *[other] { $people } людям
}.
spread-line-question =
    <b>✏️ Скільки для { $name }, у { $unit }?</b> Зараз { $sum }.
    Бракує: { $missing }
spread-leave-out = ✖ Пропустити
refused-nobody-to-share-with = Навколо тебе нікому не бракує того, у чому ти ще не допомагаєш.
refused-spread-has-changed = За цей час дещо змінилося. Ось як усе є тепер.
refused-spread-is-empty = У списку нічого не лишилося, нічого не записано.
refused-share-is-more-than-missing = Це більше, ніж тут бракує.

commit-all = 🤝 Зобов’язатися за всіма ({ $count })
commit-all-title = <b>🤝 Узяти зобов’язання за всіма, разом { $sum }?</b>
commit-all-line = { $name } { $sum }
commit-all-must-be-kept = Зобов’язання треба виконати. Звільнити від нього може лише той, кому ти обіцяєш.
commit-all-yes = 🤝 Так, за всіма
