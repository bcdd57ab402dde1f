## Вместе: инициативы, списки и карточка.

together-screen =
    <b>🌱 Вместе</b>
    Что могут сделать вместе люди, которые доверяют друг другу.
together-initiatives = 💡 Инициативы{ $count ->
    [0] {""}
   *[other] {" "}({ $count })
}
menu-together = 🌱 Вместе
menu-shares = 💡 Мои доли ({ $count })
initiatives-near =
    <b>💡 Инициативы рядом</b>

    Сначала самые близкие люди. Нажми, чтобы прочитать.
initiatives-near-none =
    <b>💡 Инициативы рядом</b>

    Рядом пока ничего нет. Предложи своё: напиши, что это и сколько стоит, и люди скажут, сколько готовы дать.
initiatives-voted = <b>💡 Где я участвую</b>
initiatives-voted-none =
    <b>💡 Где я участвую</b>

    Пока нигде.
initiatives-mine = <b>💡 Мои инициативы</b>
initiatives-mine-none =
    <b>💡 Мои инициативы</b>

    Пока ни одной.
initiatives-tab-near = Рядом
initiatives-tab-voted = Участвую
initiatives-tab-mine = Мои
initiative-publish = ➕ Предложить своё
initiative-row-vote = 💡 { $title } · { $percent } % из { $price }
initiative-row-committing = 🎉 { $title } · { $price }
initiative-row-started = 🤝 { $title } · { $price }
initiative-row-done = 👍 { $title } · { $price }
initiative-row-missed = ✖ { $title } · { $price }
initiative-row-not-together = ✖ { $title } · { $price }
initiative-row-taken-back = ✖ { $title } · { $price }
initiative-row-left = ✖ { $title } · { $price }
initiative-row-failed = ✖ { $title } · { $price }
initiative-row-unfinished = ✖ { $title } · { $price }
initiative-unknown = Такой инициативы нет, или она тебе недоступна.
initiative-head = <b>💡 { $title }</b>
initiative-record = 💡 Инициатив завершено: { $ended }, получилось: { $done }{ $said ->
    [0] {""}
   *[other] {" "}(так говорят { $yes } из { $said } участников)
}
initiative-carried = { $carried } из { $price }
initiative-price = Нужно { $price }
initiative-people = { $count ->
    [one] ❤️ { $count } человек
    [few] ❤️ { $count } человека
   *[other] ❤️ { $count } человек
}
initiative-waiting = Кое-кто присоединится, если людей станет больше.
initiative-ends-soon = ⏳ Голосование закончится { $at }.
initiative-until = ⏳ Голосование до { $until } · { $days ->
    [0] последний день
    [one] остался { $days } день
    [few] осталось { $days } дня
   *[other] осталось { $days } дней
}
initiative-together = { $together } из { $price } обещано
initiative-together-none = из { $price } пока ничего не набралось
initiative-free = 🙏 { $free } пока никто не взял.
initiative-commit-until = ⏳ Пообещать можно до { $until } · { $days ->
    [0] последний день
    [one] остался { $days } день
    [few] осталось { $days } дня
   *[other] осталось { $days } дней
}
initiative-due = 🤝 Началось. Обещанное нужно до { $on }.
initiative-end-missed = ✖ На голосовании цена не набралась. Никто ничего не должен.
initiative-end-not-together = ✖ Обещаний к сроку не хватило. Никто ничего не должен.
initiative-end-taken-back = ✖ Инициатива отменена. Никто ничего не должен.
initiative-end-left = ✖ Автора здесь больше нет.
initiative-end-done = 👍 Сделано.
initiative-end-failed = ✖ Не получилось.
initiative-end-unfinished = ✖ Закрыто без итога: вестей давно не было.
initiative-own-vote = ❤️ Твой голос: { $amount }. Пока идёт голосование, это можно изменить.
initiative-own-vote-if = ❤️ От тебя { $amount }, только если участников будет хотя бы { $people }. Это условие видишь только ты.
initiative-own-promise = 🤝 Твоя часть: { $amount }.
initiative-own-cannot = Твой ответ: не могу. Ничего страшного.
initiative-own-share = 🎉 Твоя доля: { $share } из твоих { $voted }. Она в силе, только если соберётся всё.
initiative-word = 📣 { $on }:
initiative-share = 🔗 Поделиться
initiative-vote = ❤️ Я участвую
initiative-vote-change = ✏️ Изменить
initiative-unvote = ✖ Отозвать
initiative-take = 🤝 Взять часть
initiative-help = 🤝 Добавить недостающее
initiative-my-promise = 🗓 Моё обещание
initiative-commit = 🤝 Обещаю { $share }
initiative-cannot = ✖ Не могу
initiative-amounts = 👥 Кто сколько
initiative-own = ✏️ Изменить
initiative-tell = 📣 Рассказать, как идут дела
initiative-done = 👍 Сделано
initiative-failed = ✖ Не получилось
initiative-again = 🔁 Предложить ещё раз
initiative-vote-again = ❤️ Снова { $amount }
initiative-came-yes = 👍 Да, получилось
initiative-came-no = ✖ Нет
initiative-came-thanks = Спасибо!
