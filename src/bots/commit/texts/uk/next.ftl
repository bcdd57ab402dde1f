## Що далі й коли.

next-intention = { $hasDay ->
    [yes] Він поки що ні до чого не зобов’язує. { $on } його буде знято, якщо він не стане зобов’язанням. Про це можна попросити.
   *[no] Він поки що ні до чого не зобов’язує. Можна попросити зобов’язання.
}
next-due-giver = Виконати не пізніше { $on }.
next-due-receiver = Строк: не пізніше { $on }. Коли допомога дійде, підтверди її.
next-nothing-owed = Більше ніхто нічого не винен.
next-withdrawn = Ніхто нічого не винен. Твоєму збору бракує ще { $missing }.
next-renewed = { $on } це саме стане наміром на новий місяць. Тоді його можна змінити або відкликати.

ends-soon-giver = ⏰ Терміновий збір ({ $name }) триває по { $until } включно: { $arrived }.
ends-soon-owner = ⏰ Твій терміновий збір триває по { $until } включно: { $arrived }. День ще можна перенести.
ends-owed-giver = 🤝 Твої зобов’язання, ще не виконані: { $list }
ends-owed-owner = 🤝 Обіцяно і ще не виконано: { $list }
ends-pledge = 🤝 { $name } { $amount }
ends-intended-to-me = ❤️ Наміри допомогти тобі: { $list }
ends-committed-to-me = 🤝 Зобов’язання перед тобою: { $list }
ends-renewed-paused = ⏸ Поновлено, поки що на паузі: { $list }
ends-renewed-to-me-paused = ⏸ Наміри допомогти тобі, поки що на паузі: { $list }

ended-own-success = 🎉 Твій терміновий збір досяг мети: { $arrived }.
ended-own-deadline = ⌛ Твій терміновий збір закінчено: { $arrived }.
ended-own-owed = 🤝 Тобі ще винні: { $list }
ended-own-waiting = 🤝→👍 Чекають на твою відповідь: { $list }
notice-waiting = 🤝→👍 Відповісти
notice-owed-to-me = 🤝 Мені винні
