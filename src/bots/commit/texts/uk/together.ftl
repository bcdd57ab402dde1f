## Разом: ініціативи, списки й картка.

together-screen =
    <b>🌱 Разом</b>
    Що можуть зробити разом люди, які довіряють одне одному.
together-initiatives = 💡 Ініціативи{ $count ->
    [0] {""}
   *[other] {" "}({ $count })
}
menu-together = 🌱 Разом
menu-shares = 💡 Мої частки ({ $count })
initiatives-near =
    <b>💡 Ініціативи поруч</b>

    Спершу найближчі люди. Натисни, щоб прочитати.
initiatives-near-none =
    <b>💡 Ініціативи поруч</b>

    Поруч поки нічого немає. Запропонуй своє: напиши, що це і скільки коштує, і люди скажуть, скільки готові дати.
initiatives-voted = <b>💡 Де я беру участь</b>
initiatives-voted-none =
    <b>💡 Де я беру участь</b>

    Поки ніде.
initiatives-mine = <b>💡 Мої ініціативи</b>
initiatives-mine-none =
    <b>💡 Мої ініціативи</b>

    Поки жодної.
initiatives-tab-near = Поруч
initiatives-tab-voted = Беру участь
initiatives-tab-mine = Мої
initiative-publish = ➕ Запропонувати своє
initiative-row-vote = 💡 { $title } · { $percent } % із { $price }
initiative-row-committing = 🎉 { $title } · { $price }
initiative-row-started = 🤝 { $title } · { $price }
initiative-row-done = 👍 { $title } · { $price }
initiative-row-missed = ✖ { $title } · { $price }
initiative-row-not-together = ✖ { $title } · { $price }
initiative-row-taken-back = ✖ { $title } · { $price }
initiative-row-left = ✖ { $title } · { $price }
initiative-row-failed = ✖ { $title } · { $price }
initiative-row-unfinished = ✖ { $title } · { $price }
initiative-unknown = Такої ініціативи немає, або вона тобі недоступна.
initiative-head = <b>💡 { $title }</b>
initiative-record = 💡 Ініціатив завершено: { $ended }, вдалося: { $done }{ $said ->
    [0] {""}
   *[other] {" "}(так кажуть { $yes } із { $said } учасників)
}
initiative-carried = { $carried } із { $price }
initiative-price = Потрібно { $price }
initiative-people = { $count ->
    [one] ❤️ { $count } людина
    [few] ❤️ { $count } людини
   *[other] ❤️ { $count } людей
}
initiative-waiting = Дехто приєднається, якщо людей стане більше.
initiative-ends-soon = ⏳ Голосування закінчиться { $at }.
initiative-until = ⏳ Голосування до { $until } · { $days ->
    [0] останній день
    [one] лишився { $days } день
    [few] лишилося { $days } дні
   *[other] лишилося { $days } днів
}
initiative-together = { $together } із { $price } обіцяно
initiative-together-none = з { $price } поки нічого не назбиралося
initiative-free = 🙏 { $free } поки ніхто не взяв.
initiative-commit-until = ⏳ Пообіцяти можна до { $until } · { $days ->
    [0] останній день
    [one] лишився { $days } день
    [few] лишилося { $days } дні
   *[other] лишилося { $days } днів
}
initiative-due = 🤝 Почалося. Обіцяне потрібне до { $on }.
initiative-end-missed = ✖ На голосуванні ціна не назбиралася. Ніхто нічого не винен.
initiative-end-not-together = ✖ Обіцянок вчасно не вистачило. Ніхто нічого не винен.
initiative-end-taken-back = ✖ Ініціативу скасовано. Ніхто нічого не винен.
initiative-end-left = ✖ Автора тут більше немає.
initiative-end-done = 👍 Зроблено.
initiative-end-failed = ✖ Не вдалося.
initiative-end-unfinished = ✖ Закрито без підсумку: звісток давно не було.
initiative-own-vote = ❤️ Від тебе буде { $amount }. Поки триває голосування, це можна змінити.
initiative-own-vote-if = ❤️ Від тебе { $amount }, лише якщо учасників буде щонайменше { $people }. Цю умову бачиш лише ти.
initiative-own-promise = 🤝 Твоя частина: { $amount }.
initiative-own-cannot = Від тебе була відповідь «не можу». Нічого страшного.
initiative-own-share = 🎉 Твоя частка: { $share } з твоїх { $voted }. Вона чинна, лише якщо збереться все.
initiative-word = 📣 { $on }:
initiative-share = 🔗 Поділитися
initiative-vote = ❤️ Я беру участь
initiative-vote-change = ✏️ Змінити
initiative-unvote = ✖ Відкликати
initiative-take = 🤝 Взяти частину
initiative-help = 🤝 Додати, чого бракує
initiative-my-promise = 🗓 Моя обіцянка
initiative-commit = 🤝 Обіцяю { $share }
initiative-cannot = ✖ Не можу
initiative-amounts = 👥 Хто скільки
initiative-own = ✏️ Змінити
initiative-tell = 📣 Розповісти, як справи
initiative-done = 👍 Зроблено
initiative-failed = ✖ Не вдалося
initiative-again = 🔁 Запропонувати ще раз
initiative-vote-again = ❤️ Знову { $amount }
initiative-came-yes = 👍 Так, вдалося
initiative-came-no = ✖ Ні
initiative-came-thanks = Дякую!
