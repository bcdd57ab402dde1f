## Что дальше и когда.

next-intention = { $hasDay ->
    [yes] Оно пока ни к чему не обязывает и будет снято { $on }, если не станет обязательством. Об этом можно попросить.
   *[no] Оно пока ни к чему не обязывает. Можно попросить об обязательстве.
}
next-due-giver = Исполнить нужно не позднее { $on }.
next-due-receiver = Исполнить не позднее { $on }. Когда помощь дойдёт, подтверди её.
next-nothing-owed = Больше никто ничего не должен.
next-withdrawn = Никто ничего не должен. Твоему сбору не хватает ещё { $missing }.
next-renewed = { $on } это само станет намерением на новый месяц. Тогда его можно изменить или отозвать.

ends-soon-giver = ⏰ Экстренный сбор ({ $name }) идёт по { $until } включительно: { $arrived }.
ends-soon-owner = ⏰ Твой экстренный сбор идёт по { $until } включительно: { $arrived }. День ещё можно перенести.
ends-owed-giver = 🤝 Твои обязательства, ещё не исполненные: { $list }
ends-owed-owner = 🤝 Обязательства, ещё не исполненные: { $list }
ends-pledge = 🤝 { $name } { $amount }
ends-intended-to-me = ❤️ Намерения помочь тебе: { $list }
ends-committed-to-me = 🤝 Обязательства перед тобой: { $list }
ends-renewed-paused = ⏸ Возобновлено, пока на паузе: { $list }
ends-renewed-to-me-paused = ⏸ Намерения помочь тебе, пока на паузе: { $list }

ended-own-success = 🎉 Твой экстренный сбор достиг цели: { $arrived }.
ended-own-deadline = ⌛ Твой экстренный сбор окончен: { $arrived }.
ended-own-owed = 🤝 Тебе ещё должны: { $list }
ended-own-waiting = 🤝→👍 Ждут твоего ответа: { $list }
notice-waiting = 🤝→👍 Ответить
notice-owed-to-me = 🤝 Мне должны
