## Initiatives: what is asked and said on the way.

initiative-title-question = <b>💡 What is it called?</b> Up to { $longest } characters, for example: A bench for the yard.
initiative-text-question = <b>💡 What will happen, and why?</b> Up to { $longest } characters. A link may lead to where it is discussed.
initiative-price-question = <b>💡 What does it cost, in { $unit }?</b> For example 800. It starts only if all of this comes together.
initiative-until-question = <b>💡 Until which day can people vote?</b> From { $least } to { $most } days ahead. Tap a day or write one.
initiative-preview = This is what people near you will see:
initiative-preview-facts =
    💰 { $price }
    ⏳ Vote until { $until }
    🤝 { $days } days to deliver after the start
initiative-save = 💡 Publish
initiative-days = { $days } days
initiative-published = 💡 <b>It’s out.</b> People near you are being told. Share the link with others.
initiative-vote-question =
    <b>❤️ How much would you give?</b> For example 25.
    Nobody owes anything unless { $price } come together by { $until }. If more is promised, everybody gives less.
initiative-only-if = ⚙️ Only if at least { $people } people take part.
initiative-only-if-button = ⚙️ Only if …
initiative-condition-question = <b>⚙️ Only if how many people take part?</b> You’re counted, too. Nobody else sees it.
initiative-no-condition = No condition
initiative-voted = ❤️ <b>Thank you!</b> You can change or take it back while the vote runs.
initiative-unvoted = Taken back
initiative-help-question = <b>🤝 How much do you want to add?</b> { $room } are missing.
initiative-take-question = <b>🤝 How much do you want to take?</b> At most { $room }.
initiative-help-sure =
    <b>🤝 Commit { $amount }?</b>
    It must be kept, by { $on }.
initiative-take-sure =
    <b>🤝 Commit { $amount }?</b>
    It counts only if the whole comes together. Then it must be kept.
initiative-yes = 🤝 Yes, I commit
initiative-promised = 🤝 <b>Thank you!</b> Nobody owes anything until the whole has come together.
initiative-promised-now = 🤝 <b>Thank you!</b> It’s in your promises.
initiative-started-now = 🎉 <b>It has come together!</b> It starts now.
initiative-share-screen =
    <b>🔗 Share</b>
    Whoever opens this link sees the initiative and can vote.
initiative-share-words = 💡 { $title }: { $price }. Say what you’d give by { $until }; nobody owes anything unless it comes together.
initiative-own-screen =
    <b>✏️ { $title }</b>

    What do you want to change?
initiative-rewrite = ✏️ The text
initiative-cheaper = 💰 A lower price
initiative-prolong = ⏳ A longer vote
initiative-more-time = ⏳ More days to promise
initiative-end-vote = 🎉 End the vote
initiative-end-vote-question =
    <b>🎉 End the vote in 24 hours?</b>
    The price is reached. Everybody is told now, and can still vote for a day.
initiative-end-vote-yes = 🎉 Yes, in 24 hours
initiative-take-back = ✖ Take it back
initiative-take-back-question =
    <b>✖ Take back “{ $title }”?</b>
    Everybody is told that nobody owes anything. This can’t be undone.
initiative-take-back-yes = ✖ Yes, take it back
initiative-done-question =
    <b>👍 Is it done?</b>
    Those who gave are asked whether it came about.
initiative-done-owed =
    <b>👍 Is it done?</b>
    { $owed } are still promised; nobody will owe them any more.
initiative-done-yes = 👍 Yes, it’s done
initiative-amounts-title = <b>👥 { $title }</b>
initiative-amount-row = { $sign } { $amount } · { $name }
initiative-cheaper-question = <b>💰 What is the new price, in { $unit }?</b> Below { $price }: a higher price is a new initiative.
initiative-cheaper-sure =
    <b>💰 { $from } → { $to }?</b>
    Everybody who votes is told.
initiative-cheaper-yes = 💰 Yes
initiative-prolong-question = <b>⏳ Until when?</b> Once, and at most until { $latest }.
initiative-tell-question = <b>📣 How does it go?</b> Up to { $longest } characters, once a day. Everybody who takes part gets it.
initiative-failed-question = <b>✖ What becomes of what has arrived?</b> Up to { $longest } characters. Everybody who takes part gets it, and nobody owes anything any more.
qr-initiative = Take part in this
