## Розмови про пропозиції й потреби: спитати, відповісти, записати.

board-talks = 💬 Розмови
menu-talks = 🔁 Чекають твого слова ({ $count })
talks-screen =
    <b>💬 Розмови про пропозиції й потреби</b>

    ❗ чекає твого слова.
talks-none =
    <b>💬 Розмови про пропозиції й потреби</b>

    Поки жодної. Відкрий щось на дошці й скажи, що тобі це потрібно.
talk-row = 💬 { $title }
talk-row-waits = ❗ { $title }
talk-row-over = ✓ { $title }
talk-head-offer = 🔁 <b>{ $title }</b> (запропоновано)
talk-head-need = 🔁 <b>{ $title }</b> (потрібно)
talk-asked = 🔁 <b>Питання надіслано.</b> Відповідь прийде протягом семи днів.
talk-waits-owner = Чекають твоєї відповіді, не довше семи днів.
talk-waits-asker = Відповідь прийде протягом семи днів, інакше все закінчиться само.
talk-owed = 🤲 Уже обіцяно за отримане: { $owed }, щонайбільше { $limit }.
talk-open = 👍 Відповідь «так». Спишіться й домовтеся, коли і як. Коли зроблено, скажи, як записати: як подарунок, як обмін чи ніяк. Нічого не записується без згоди обох.
talk-proposed-to-me = { $name } пропонує: { $said } Погоджуєшся? Можна запропонувати й інакше.
talk-proposed = Твоя пропозиція: { $said } Тепер слово за іншим: { $name }.
talk-as-nothing = ✖ нічого не вийшло. Якщо за сім днів ніхто не заперечить, розмова закінчиться.
talk-as-gift-receiver = 🎁 тобі зроблено подарунок на { $amount }. За тобою нічого немає.
talk-as-gift-doer = 🎁 це твій подарунок на { $amount }. Ніхто нічого не винен.
talk-as-exchange-receiver = 🤲 ти береш зобов’язання на { $amount } до { $on }. Його можна виконати будь-якою допомогою, про яку ви домовитеся, або взаємозаліком.
talk-as-exchange-doer = 🤲 тобі обіцяють { $amount } до { $on }: будь-якою допомогою, про яку ви домовитеся, або взаємозаліком.
talk-end-gift = 🎁 Записано як подарунок.
talk-end-exchange = 🤲 Записано як обмін: стоїть серед обіцянок.
talk-end-nothing = ✖ Нічого не вийшло, і нічого не записано.
talk-end-declined = ✖ Відповідь була «ні».
talk-end-unanswered = ✖ Відповіді не було.
talk-end-taken-back = ✖ Питання відкликано.
talk-end-elsewhere = ✖ Дісталося іншому.
talk-end-left = ✖ Інша людина пішла.
talk-yes = 👍 Так
talk-no = ✖ Ні
talk-take-back = ✖ Відкликати
talk-agree = 👍 Погоджуюся
talk-gift = 🎁 Як подарунок
talk-exchange = 🤲 Як обмін
talk-nothing = ✖ Нічого не вийшло
talk-question-gift-receiver =
    <b>🎁 Скільки коштував подарунок, у { $unit }?</b> Наприклад 20.
    Потрібна згода іншого. Ніхто нічого не винен; інші бачать, скільки подарунків хто зробив, але не суму.
talk-question-gift-doer =
    <b>🎁 Скільки коштував твій подарунок, у { $unit }?</b> Наприклад 20.
    Потрібна згода іншого. Ніхто нічого не винен; інші бачать, скільки подарунків хто зробив, але не суму.
talk-question-exchange-receiver =
    <b>🤲 На скільки ти береш зобов’язання, у { $unit }?</b> Наприклад 20.
    Потрібна згода іншого. Виконати треба до { $on }. За отримане вже обіцяно { $owed }, щонайбільше { $limit }.
talk-question-exchange-doer =
    <b>🤲 Скільки тобі мають пообіцяти, у { $unit }?</b> Наприклад 20.
    Потрібна згода іншого; виконати треба до { $on }. За отримане там уже обіцяно { $owed }, щонайбільше { $limit }.
listing-ask-offer = 🙋 Мені це треба
listing-ask-need = 🙋 Я можу
listing-talk = 💬 Наша розмова
notice-listing-asked-offer = 🙋 <b>{ $name }: мені це треба — { $title }</b>. Дай відповідь протягом семи днів.
notice-listing-asked-need = 🙋 <b>{ $name }: я можу — { $title }</b>. Дай відповідь протягом семи днів.
notice-talk-open = 💬 Відкрити
notice-talk-yes = 👍 <b>{ $name } каже «так»: { $title }</b>. Спишіться й домовтеся, коли і як.
notice-talk-proposed = 🔁 <b>{ $title }</b>: { $name } пропонує: { $said }
notice-talk-gift = 🎁 <b>{ $title }</b>: { $name } дає згоду. Записано як подарунок.
notice-talk-exchange = 🤲 <b>{ $title }</b>: { $name } дає згоду. Записано як обмін, стоїть серед обіцянок.
notice-talk-nothing = ✖ <b>{ $title }</b>: нічого не вийшло, і нічого не записано.
notice-talk-declined = ✖ <b>{ $title }</b>: цього разу відповідь «ні».
notice-talk-unanswered = ✖ <b>{ $title }</b>: за сім днів відповіді не було, тож усе.
notice-talk-elsewhere = ✖ <b>{ $title }</b>: дісталося іншому.
notice-talk-left = ✖ Розмову про пропозицію чи потребу закінчено: інша людина пішла.
pledge-exchange = 🤲 обмін
pledge-gift = 🎁 подарунок
card-gifts = 🎁 { $count ->
    [one] { $count } подарунок
    [few] { $count } подарунки
   *[other] { $count } подарунків
} { $people ->
    [one] { $people } людині
   *[other] { $people } людям
}
refused-owner-asks-nobody = Це твоє.
refused-suspended-asks-for-nothing = Оператори поки тебе зупинили; у їхньому повідомленні сказано чому. Просити поки не можна.
refused-asked-already = Питання вже поставлено. Чекаємо відповіді.
refused-asking-was-declined = Цього разу відповідь «ні».
refused-listing-is-promised = Це вже обіцяно іншому. Якщо там нічого не вийде, знову буде вільно.
refused-too-many-talks = У тебе триває двадцять розмов. Спершу має закінчитися одна.
refused-only-the-owner-answers = Відповідає лише той, хто виклав.
refused-talk-is-over = Цю розмову закінчено.
refused-talk-is-answered-already = Відповідь уже є.
refused-only-the-asker-takes-back = Відкликати може лише той, хто спитав.
refused-talk-is-not-open = Спершу потрібне «так».
refused-receiver-is-red = Хто в біді, нічого нового не обіцяє. Це може бути подарунок.
refused-receiver-takes-gifts-only = У того, хто отримує, є старе невиконане зобов’язання. До того часу це може бути лише подарунок.
refused-beyond-the-exchange-limit = Разом з обіцяним за інше вийшло б більше за { $limit }. Домовтеся на менше або нехай це буде подарунок.
refused-nothing-is-proposed = Погоджуватися немає на що.
refused-proposal-has-changed = Тим часом пропозиція змінилася. Ось як зараз.
refused-talk-is-unknown = Такої розмови немає, або вона не твоя.
