## Инициативы: вопросы и ответы.

initiative-title-question = <b>💡 Как это называется?</b> До { $longest } знаков, например: Скамейка во двор.
initiative-text-question = <b>💡 Что будет и зачем?</b> До { $longest } знаков. Можно дать ссылку на обсуждение.
initiative-price-question = <b>💡 Сколько это стоит, в { $unit }?</b> Например 800. Начнётся, только если соберётся всё.
initiative-until-question = <b>💡 До какого дня голосуем?</b> От { $least } до { $most } дней вперёд. Нажми день или напиши его.
initiative-preview = Вот что увидят люди рядом:
initiative-preview-facts =
    💰 { $price }
    ⏳ Голосование до { $until }
    🤝 Дней на выполнение после начала: { $days }
initiative-save = 💡 Опубликовать
initiative-days = Дней: { $days }
initiative-published = 💡 <b>Опубликовано.</b> Люди рядом узнают об этом. Поделись ссылкой с другими.
initiative-vote-question =
    <b>❤️ Сколько дашь?</b> Например 25.
    Никто ничего не должен, пока к { $until } не соберётся { $price }. Если обещано больше, каждый даст меньше.
initiative-only-if = ⚙️ Только если участников хотя бы { $people }.
initiative-only-if-button = ⚙️ Только если …
initiative-condition-question = <b>⚙️ Сколько людей должно участвовать?</b> Ты тоже считаешься. Никто другой этого не увидит.
initiative-no-condition = Без условия
initiative-voted = ❤️ <b>Спасибо!</b> Пока идёт голосование, можно изменить или отозвать.
initiative-unvoted = Отозвано
initiative-help-question = <b>🤝 Сколько хочешь добавить?</b> Не хватает { $room }.
initiative-take-question = <b>🤝 Сколько хочешь взять?</b> Не больше { $room }.
initiative-help-sure =
    <b>🤝 Обещаешь { $amount }?</b>
    Обещание нужно сдержать, до { $on }.
initiative-take-sure =
    <b>🤝 Обещаешь { $amount }?</b>
    Это в силе, только если соберётся всё. Тогда обещание нужно сдержать.
initiative-yes = 🤝 Да, обещаю
initiative-promised = 🤝 <b>Спасибо!</b> Пока не соберётся всё, никто ничего не должен.
initiative-promised-now = 🤝 <b>Спасибо!</b> Теперь это среди твоих обещаний.
initiative-started-now = 🎉 <b>Собралось всё!</b> Начинаем.
initiative-share-screen =
    <b>🔗 Поделиться</b>
    Кто откроет ссылку, увидит инициативу и сможет голосовать.
initiative-share-words = 💡 { $title }: { $price }. До { $until } скажи, сколько дашь; если не соберётся, никто ничего не должен.
initiative-own-screen =
    <b>✏️ { $title }</b>

    Что хочешь изменить?
initiative-rewrite = ✏️ Текст
initiative-cheaper = 💰 Снизить цену
initiative-prolong = ⏳ Продлить голосование
initiative-more-time = ⏳ Больше дней на обещания
initiative-end-vote = 🎉 Закончить голосование
initiative-end-vote-question =
    <b>🎉 Закончить голосование через 24 часа?</b>
    Цена набралась. Все узнают сейчас и смогут голосовать ещё сутки.
initiative-end-vote-yes = 🎉 Да, через сутки
initiative-take-back = ✖ Отменить инициативу
initiative-take-back-question =
    <b>✖ Отменить «{ $title }»?</b>
    Все узнают, что никто ничего не должен. Вернуть это нельзя.
initiative-take-back-yes = ✖ Да, отменить
initiative-done-question =
    <b>👍 Сделано?</b>
    Тех, кто дал, спросим, получилось ли.
initiative-done-owed =
    <b>👍 Сделано?</b>
    Ещё обещано { $owed }; этого больше никто не будет должен.
initiative-done-yes = 👍 Да, сделано
initiative-amounts-title = <b>👥 { $title }</b>
initiative-amount-row = { $sign } { $amount } · { $name }
initiative-cheaper-question = <b>💰 Какая новая цена, в { $unit }?</b> Меньше { $price }: дороже — это новая инициатива.
initiative-cheaper-sure =
    <b>💰 { $from } → { $to }?</b>
    Все, кто голосует, узнают.
initiative-cheaper-yes = 💰 Да
initiative-prolong-question = <b>⏳ До какого дня?</b> Один раз и не позже { $latest }.
initiative-tell-question = <b>📣 Как идут дела?</b> До { $longest } знаков, раз в день. Получат все участники.
initiative-failed-question = <b>✖ Что будет с тем, что уже пришло?</b> До { $longest } знаков. Получат все участники, и больше никто ничего не должен.
qr-initiative = Участвуй
