## Разговоры о предложениях и нуждах: спросить, ответить, записать.

board-talks = 💬 Разговоры
menu-talks = 🔁 Ждут твоего слова ({ $count })
talks-screen =
    <b>💬 Разговоры о предложениях и нуждах</b>

    ❗ ждёт твоего слова.
talks-none =
    <b>💬 Разговоры о предложениях и нуждах</b>

    Пока ни одного. Открой что-нибудь на доске и скажи, что тебе это нужно.
talk-row = 💬 { $title }
talk-row-waits = ❗ { $title }
talk-row-over = ✓ { $title }
talk-head-offer = 🔁 <b>{ $title }</b> (предложено)
talk-head-need = 🔁 <b>{ $title }</b> (нужно)
talk-asked = 🔁 <b>Вопрос отправлен.</b> Ответ придёт в течение семи дней.
talk-waits-owner = Ждут твоего ответа, не дольше семи дней.
talk-waits-asker = Ответ придёт в течение семи дней, иначе всё закончится само.
talk-owed = 🤲 Уже обещано за полученное: { $owed }, самое большее { $limit }.
talk-open = 👍 Ответ «да». Спишитесь и договоритесь, когда и как. Когда сделано, скажи, как записать: как подарок, как обмен или никак. Ничего не записывается без согласия обоих.
talk-proposed-to-me = { $name } предлагает: { $said } Подходит? Можно предложить и по-другому.
talk-proposed = Твоё предложение: { $said } Теперь слово за другим: { $name }.
talk-as-nothing = ✖ ничего не вышло. Если за семь дней никто не возразит, разговор закончится.
talk-as-gift-receiver = 🎁 тебе сделан подарок на { $amount }. За тобой ничего нет.
talk-as-gift-doer = 🎁 это твой подарок на { $amount }. Никто ничего не должен.
talk-as-exchange-receiver = 🤲 ты берёшь обязательство на { $amount } до { $on }. Его можно исполнить любой помощью, о которой договоритесь, или взаимозачётом.
talk-as-exchange-doer = 🤲 тебе обещают { $amount } до { $on }: любой помощью, о которой договоритесь, или взаимозачётом.
talk-end-gift = 🎁 Записано как подарок.
talk-end-exchange = 🤲 Записано как обмен: стоит среди обещаний.
talk-end-nothing = ✖ Ничего не вышло, и ничего не записано.
talk-end-declined = ✖ Ответ был «нет».
talk-end-unanswered = ✖ Ответа не было.
talk-end-taken-back = ✖ Вопрос отозван.
talk-end-elsewhere = ✖ Досталось другому.
talk-end-left = ✖ Другой человек ушёл.
talk-yes = 👍 Да
talk-no = ✖ Нет
talk-take-back = ✖ Отозвать
talk-agree = 👍 Согласие
talk-gift = 🎁 Как подарок
talk-exchange = 🤲 Как обмен
talk-nothing = ✖ Ничего не вышло
talk-question-gift-receiver =
    <b>🎁 Сколько стоил подарок, в { $unit }?</b> Например 20.
    Нужно согласие другого. Никто ничего не должен; другие видят, сколько подарков кто сделал, но не сумму.
talk-question-gift-doer =
    <b>🎁 Сколько стоил твой подарок, в { $unit }?</b> Например 20.
    Нужно согласие другого. Никто ничего не должен; другие видят, сколько подарков кто сделал, но не сумму.
talk-question-exchange-receiver =
    <b>🤲 На сколько ты берёшь обязательство, в { $unit }?</b> Например 20.
    Нужно согласие другого. Исполнить надо до { $on }. За полученное уже обещано { $owed }, самое большее { $limit }.
talk-question-exchange-doer =
    <b>🤲 Сколько тебе должны пообещать, в { $unit }?</b> Например 20.
    Нужно согласие другого; исполнить надо до { $on }. За полученное там уже обещано { $owed }, самое большее { $limit }.
listing-ask-offer = 🙋 Мне это нужно
listing-ask-need = 🙋 Я могу
listing-talk = 💬 Наш разговор
notice-listing-asked-offer = 🙋 <b>{ $name }: мне это нужно — { $title }</b>. Ответь в течение семи дней.
notice-listing-asked-need = 🙋 <b>{ $name }: я могу — { $title }</b>. Ответь в течение семи дней.
notice-talk-open = 💬 Открыть
notice-talk-yes = 👍 <b>{ $name } говорит «да»: { $title }</b>. Спишитесь и договоритесь, когда и как.
notice-talk-proposed = 🔁 <b>{ $title }</b>: { $name } предлагает: { $said }
notice-talk-gift = 🎁 <b>{ $title }</b>: { $name } даёт согласие. Записано как подарок.
notice-talk-exchange = 🤲 <b>{ $title }</b>: { $name } даёт согласие. Записано как обмен и стоит среди обещаний.
notice-talk-nothing = ✖ <b>{ $title }</b>: ничего не вышло, и ничего не записано.
notice-talk-declined = ✖ <b>{ $title }</b>: в этот раз ответ «нет».
notice-talk-unanswered = ✖ <b>{ $title }</b>: за семь дней ответа не было, так что всё.
notice-talk-elsewhere = ✖ <b>{ $title }</b>: досталось другому.
notice-talk-left = ✖ Разговор о предложении или нужде закончен: другой человек ушёл.
pledge-exchange = 🤲 обмен
pledge-gift = 🎁 подарок
card-gifts = 🎁 { $count ->
    [one] { $count } подарок
    [few] { $count } подарка
   *[other] { $count } подарков
} { $people ->
    [one] { $people } человеку
   *[other] { $people } людям
}
refused-owner-asks-nobody = Это твоё.
refused-suspended-asks-for-nothing = Операторы пока тебя остановили; в их сообщении сказано почему. Просить пока нельзя.
refused-asked-already = Вопрос уже задан. Ждём ответа.
refused-asking-was-declined = В этот раз ответ «нет».
refused-listing-is-promised = Это уже обещано другому. Если там ничего не выйдет, снова будет свободно.
refused-too-many-talks = У тебя идёт двадцать разговоров. Сначала должен закончиться один.
refused-only-the-owner-answers = Отвечает только тот, кто выложил.
refused-talk-is-over = Этот разговор закончен.
refused-talk-is-answered-already = Ответ уже есть.
refused-only-the-asker-takes-back = Отозвать может только тот, кто спросил.
refused-talk-is-not-open = Сначала нужно «да».
refused-receiver-is-red = Кто в беде, ничего нового не обещает. Это может быть подарок.
refused-receiver-takes-gifts-only = У того, кто получает, есть старое невыполненное обязательство. До тех пор это может быть только подарок.
refused-beyond-the-exchange-limit = Вместе с обещанным за другое вышло бы больше { $limit }. Договоритесь на меньшее или пусть это будет подарок.
refused-nothing-is-proposed = Соглашаться не на что.
refused-proposal-has-changed = Тем временем предложение изменилось. Вот как сейчас.
refused-talk-is-unknown = Такого разговора нет, или он не твой.
