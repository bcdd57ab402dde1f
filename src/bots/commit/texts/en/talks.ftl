## Talks about offers and needs: asking, answering, recording.

board-talks = 💬 Talks
menu-talks = 🔁 Your word is waited for ({ $count })
talks-screen =
    <b>💬 Talks about offers and needs</b>

    ❗ waits for your word.
talks-none =
    <b>💬 Talks about offers and needs</b>

    None yet. Open something on the board and say that you’d like it.
talk-row = 💬 { $title }
talk-row-waits = ❗ { $title }
talk-row-over = ✓ { $title }
talk-head-offer = 🔁 <b>{ $title }</b> (offered)
talk-head-need = 🔁 <b>{ $title }</b> (needed)
talk-asked = 🔁 <b>Asked.</b> You’ll hear within seven days.
talk-waits-owner = Your answer is waited for, seven days at most.
talk-waits-asker = An answer comes within seven days, or it’s over by itself.
talk-owed = 🤲 Owes { $owed } for things received so far, of at most { $limit }.
talk-open = 👍 It’s a yes. Write to each other and agree on when and how. When it’s done, say how to record it: as a gift, as an exchange, or not at all. Nothing is written before you both agree.
talk-proposed-to-me = { $name } proposes: { $said } Do you agree? You can also propose it otherwise.
talk-proposed = You propose: { $said } It’s up to { $name } now.
talk-as-nothing = ✖ nothing came of it. Without a word in seven days it’s over.
talk-as-gift-receiver = 🎁 you received a gift of { $amount }. You owe nothing.
talk-as-gift-doer = 🎁 you gave a gift of { $amount }. Nobody owes anything.
talk-as-exchange-receiver = 🤲 you commit { $amount } for it, until { $on }. You keep it by any help that you two agree on, or clearing does.
talk-as-exchange-doer = 🤲 you’re promised { $amount } for it, until { $on }, by any help that you two agree on, or by clearing.
talk-end-gift = 🎁 Recorded as a gift.
talk-end-exchange = 🤲 Recorded as an exchange: it’s among the promises.
talk-end-nothing = ✖ Nothing came of it, and nothing was recorded.
talk-end-declined = ✖ It was a no.
talk-end-unanswered = ✖ No answer came.
talk-end-taken-back = ✖ Taken back.
talk-end-elsewhere = ✖ It has gone to somebody else.
talk-end-left = ✖ The other person has left.
talk-yes = 👍 Yes
talk-no = ✖ No
talk-take-back = ✖ Take it back
talk-agree = 👍 I agree
talk-gift = 🎁 As a gift
talk-exchange = 🤲 As an exchange
talk-nothing = ✖ Nothing came of it
talk-question-gift-receiver =
    <b>🎁 What was the gift worth, in { $unit }?</b> For example 20.
    The other has to agree. Nobody owes anything; others see how many gifts somebody gave, never the sum.
talk-question-gift-doer =
    <b>🎁 What was your gift worth, in { $unit }?</b> For example 20.
    The other has to agree. Nobody owes anything; others see how many gifts somebody gave, never the sum.
talk-question-exchange-receiver =
    <b>🤲 How much do you commit for it, in { $unit }?</b> For example 20.
    The other has to agree. It must be kept until { $on }. You owe { $owed } for things received so far, of at most { $limit }.
talk-question-exchange-doer =
    <b>🤲 How much should be committed to you, in { $unit }?</b> For example 20.
    The other has to agree, and keeps it until { $on }. They owe { $owed } for things received so far, of at most { $limit }.
listing-ask-offer = 🙋 I’d like it
listing-ask-need = 🙋 I can do it
listing-talk = 💬 Our talk
notice-listing-asked-offer = 🙋 <b>{ $name } would like it: { $title }</b>. Answer within seven days.
notice-listing-asked-need = 🙋 <b>{ $name } can do it: { $title }</b>. Answer within seven days.
notice-talk-open = 💬 Open
notice-talk-yes = 👍 <b>{ $name } says yes: { $title }</b>. Write to each other and agree on when and how.
notice-talk-proposed = 🔁 <b>{ $title }</b>: { $name } proposes: { $said }
notice-talk-gift = 🎁 <b>{ $title }</b>: { $name } agrees. It’s recorded as a gift.
notice-talk-exchange = 🤲 <b>{ $title }</b>: { $name } agrees. It’s recorded as an exchange, and stands among the promises.
notice-talk-nothing = ✖ <b>{ $title }</b>: nothing came of it, and nothing was recorded.
notice-talk-declined = ✖ <b>{ $title }</b>: it was a no this time.
notice-talk-unanswered = ✖ <b>{ $title }</b>: no answer came in seven days, so it’s over.
notice-talk-elsewhere = ✖ <b>{ $title }</b> has gone to somebody else.
notice-talk-left = ✖ A talk about an offer or a need is over: the other person has left.
pledge-exchange = 🤲 exchange
pledge-gift = 🎁 gift
card-gifts = 🎁 gave { $count ->
    [one] one gift
   *[other] { $count } gifts
} to { $people ->
    [one] one person
   *[other] { $people } people
}
refused-owner-asks-nobody = It’s your own.
refused-suspended-asks-for-nothing = The operators have paused you for now; their message says why. You can’t ask for anything meanwhile.
refused-asked-already = You’ve asked already. The answer is waited for.
refused-asking-was-declined = It was a no this time.
refused-listing-is-promised = It’s promised to somebody already. If nothing comes of that, it’s free again.
refused-too-many-talks = Twenty of your talks go on. One has to end first.
refused-only-the-owner-answers = Only whoever put it up answers.
refused-talk-is-over = This talk is over.
refused-talk-is-answered-already = It’s answered already.
refused-only-the-asker-takes-back = Only whoever asked can take it back.
refused-talk-is-not-open = First comes the yes.
refused-receiver-is-red = Whoever is in an emergency promises nothing new. It can be a gift.
refused-receiver-takes-gifts-only = Whoever receives it has an old commitment to keep first. Until then it can only be a gift.
refused-beyond-the-exchange-limit = Together with what’s owed for other things, that would be more than { $limit }. Agree on less, or make it a gift.
refused-nothing-is-proposed = There’s nothing to agree to.
refused-proposal-has-changed = The proposal has changed meanwhile. This is how it stands now.
refused-talk-is-unknown = There’s no such talk, or it isn’t yours.
