## Ініціативи: запитання і відповіді.

initiative-title-question = <b>💡 Як це називається?</b> До { $longest } знаків, наприклад: Лавка у двір.
initiative-text-question = <b>💡 Що буде і навіщо?</b> До { $longest } знаків. Можна дати посилання на обговорення.
initiative-price-question = <b>💡 Скільки це коштує, у { $unit }?</b> Наприклад 800. Почнеться, лише якщо збереться все.
initiative-until-question = <b>💡 До якого дня голосуємо?</b> Від { $least } до { $most } днів наперед. Натисни день або напиши його.
initiative-preview = Ось що побачать люди поруч:
initiative-preview-facts =
    💰 { $price }
    ⏳ Голосування до { $until }
    🤝 Днів на передачу після початку: { $days }
initiative-save = 💡 Опублікувати
initiative-days = Днів: { $days }
initiative-published = 💡 <b>Опубліковано.</b> Люди поруч дізнаються про це. Поділися посиланням з іншими.
initiative-vote-question =
    <b>❤️ Скільки даси?</b> Наприклад 25.
    Ніхто нічого не винен, поки до { $until } не збереться { $price }. Якщо обіцяно більше, кожен дасть менше.
initiative-only-if = ⚙️ Лише якщо учасників щонайменше { $people }.
initiative-only-if-button = ⚙️ Лише якщо …
initiative-condition-question = <b>⚙️ Скільки людей має брати участь?</b> Ти теж рахуєшся. Ніхто інший цього не побачить.
initiative-no-condition = Без умови
initiative-voted = ❤️ <b>Дякую!</b> Поки триває голосування, можна змінити чи відкликати.
initiative-unvoted = Відкликано
initiative-help-question = <b>🤝 Скільки хочеш додати?</b> Бракує { $room }.
initiative-take-question = <b>🤝 Скільки хочеш узяти?</b> Не більше ніж { $room }.
initiative-help-sure =
    <b>🤝 Обіцяєш { $amount }?</b>
    Обіцянку треба дотримати, до { $on }.
initiative-take-sure =
    <b>🤝 Обіцяєш { $amount }?</b>
    Це чинне, лише якщо збереться все. Тоді обіцянку треба дотримати.
initiative-yes = 🤝 Так, обіцяю
initiative-promised = 🤝 <b>Дякую!</b> Поки не збереться все, ніхто нічого не винен.
initiative-promised-now = 🤝 <b>Дякую!</b> Тепер це серед твоїх обіцянок.
initiative-started-now = 🎉 <b>Зібралося все!</b> Починаємо.
initiative-share-screen =
    <b>🔗 Поділитися</b>
    Хто відкриє посилання, побачить ініціативу і зможе голосувати.
initiative-share-words = 💡 { $title }: { $price }. До { $until } скажи, скільки буде від тебе; якщо не збереться, ніхто нічого не винен.
initiative-own-screen =
    <b>✏️ { $title }</b>

    Що хочеш змінити?
initiative-rewrite = ✏️ Текст
initiative-cheaper = 💰 Знизити ціну
initiative-prolong = ⏳ Продовжити голосування
initiative-more-time = ⏳ Більше днів на обіцянки
initiative-end-vote = 🎉 Закінчити голосування
initiative-end-vote-question =
    <b>🎉 Закінчити голосування через 24 години?</b>
    Ціна назбиралася. Усі дізнаються зараз і зможуть голосувати ще добу.
initiative-end-vote-yes = 🎉 Так, за добу
initiative-take-back = ✖ Скасувати ініціативу
initiative-take-back-question =
    <b>✖ Скасувати «{ $title }»?</b>
    Усі дізнаються, що ніхто нічого не винен. Повернути це не можна.
initiative-take-back-yes = ✖ Так, скасувати
initiative-done-question =
    <b>👍 Зроблено?</b>
    Тих, хто дав, запитаємо, чи вдалося.
initiative-done-owed =
    <b>👍 Зроблено?</b>
    Ще обіцяно { $owed }; цього більше ніхто не буде винен.
initiative-done-yes = 👍 Так, зроблено
initiative-amounts-title = <b>👥 { $title }</b>
initiative-amount-row = { $sign } { $amount } · { $name }
initiative-cheaper-question = <b>💰 Яка нова ціна, у { $unit }?</b> Менше ніж { $price }: дорожче — це нова ініціатива.
initiative-cheaper-sure =
    <b>💰 { $from } → { $to }?</b>
    Усі, хто голосує, дізнаються.
initiative-cheaper-yes = 💰 Так
initiative-prolong-question = <b>⏳ До якого дня?</b> Один раз і не пізніше { $latest }.
initiative-tell-question = <b>📣 Як справи?</b> До { $longest } знаків, раз на день. Отримають усі учасники.
initiative-failed-question = <b>✖ Що буде з тим, що вже передано?</b> До { $longest } знаків. Отримають усі учасники, і більше ніхто нічого не винен.
qr-initiative = Долучайся
