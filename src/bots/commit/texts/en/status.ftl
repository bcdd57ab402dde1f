## The traffic light.

status-title = <b>🚦 Status</b>
status-is-green = ✅ You are ready to help and need nothing now.
status-is-orange = 🔆 You are asking for monthly support.
status-is-red = 🆘 You are asking for urgent help.
status-monthly-waits = 🔆 Your monthly support ({ $amount }) is paused and comes back afterwards.
status-ask-monthly = 🔆 Ask for monthly support
status-ask-emergency = 🆘 Ask for urgent help
status-change-target = ✏️ Change the sum
status-prolong = 📅 Change the last day
status-tell-list = 📣 Tell my trust list
status-end-monthly = ✅ I don’t need it any more
status-end-emergency = ✅ End the urgent help
status-mine = 🚦 My status
status-share-link = 🔗 Share my help link

status-target-monthly = <b>🔆 How much do you need each month, in { $unit }?</b> For example 300. Help that is not money counts too, at the value the two of you agree on.
status-target-emergency = <b>🆘 How much do you need, in { $unit }?</b> For example 500. Help that is not money counts too, at the value the two of you agree on.
status-deadline-question = <b>📅 Until which day do you need it?</b> Choose one, or send a number of days up to { $furthest }, or a day like { $example }.
target-question = <b>✏️ What is the new sum, in { $unit }?</b> For example 300.
deadline-question = <b>📅 What is the new last day?</b> Choose one, or send a number of days from today up to { $furthest }, or a day like { $example }. The latest possible day is { $latest }.

summary-monthly = <b>🔆 Monthly support</b>
    💰 <b>{ $amount }</b> each month
summary-emergency = <b>🆘 Urgent help</b>
    💰 <b>{ $amount }</b> · until { $until }
summary-pauses = While it runs, what you promised to others and the intentions for your monthly support are paused ⏸. Others can only commit: each commitment must be kept.
summary-asks = { $count ->
    [one] One person with an intention to help you will be asked to commit.
   *[other] { $count } people with an intention to help you will be asked to commit.
}
summary-told = { $count ->
    [0] Nobody is in your network yet: share your help link afterwards.
    [one] One person of your network will be told.
   *[other] { $count } people of your network will be told.
}
summary-may-be-met = 🌱 New people can find you: friends of your helpers, and people who help the same people as your helpers, see your name, status, about text, why you need help, the sum and what is missing.
summary-groups = Show it in my groups
summary-save = 💾 Save
summary-change = ✏️ Change
target-summary = ✏️ { $from } → <b>{ $to }</b>

    People who help you will be told.
deadline-summary = 📅 { $from } → <b>{ $to }</b>

    People who help you will be told.

status-opened-monthly = 🔆 <b>You are now asking for { $amount } each month.</b> Your network has been told. It stays open until you end it; on the 1st you get a summary.
status-opened-emergency = 🆘 <b>You are now asking for { $amount }.</b> Your network has been told. I will tell you about each commitment.
status-holders = { $count ->
    [one] One person still has a help link from before and can see your card again.
   *[other] { $count } people still have a help link from before and can see your card again.
} You can reset the link.
status-changed = 💾 Saved. Those who help you have been told.
status-ended-monthly = ✅ Your monthly support is over. What was committed stays due.
status-ended-emergency = ✅ The urgent help is over. Everybody who took part has been told the result.
status-end-monthly-question = <b>✅ End your monthly support?</b>
status-end-intended = ❤️ Intentions ({ $intended }) are cancelled, and the people behind them are told.
status-end-committed = 🤝 Commitments and deliveries ({ $committed }) stay due.
status-end-monthly-yes = ✅ Yes, end it
status-end-emergency-question = <b>✅ End the urgent help?</b>

    🤝 Committed and not delivered yet: <b>{ $owed }</b>. It can stay due until { $until }, or you release everybody from it.
status-end-emergency-unowed = <b>✅ End the urgent help?</b>

    Nothing is owed. Everybody who took part is told the result.
status-end-stay-due = 🤝 End, due until { $until }
status-end-forgive = 🕊 End and release everybody

tell-list-screen = 📣 The SOS to your trust list is ready in ArvutAdd. Look at it there, change it if you like, and send it.
tell-list-nobody = 📣 Your trust list is still empty, so there is nobody to tell. Invite people you trust; then come back here.
tell-list-invite = ➕ Invite in ArvutAdd
tell-list-call = I need urgent help: { $amount } until { $until }. { $about }
tell-list-open = 📣 Open in ArvutAdd

refused-member-is-already-orange = You are already asking for monthly support.
refused-member-is-already-red = You are already asking for urgent help.
refused-member-is-red = First end the urgent help; your monthly support waits until then.
refused-member-is-suspended = You can’t start anything new here until { $until }. The operators’ message says why.
refused-member-is-dormant = You have not taken part for { $inactiveMonths ->
    [one] one month
   *[other] { $inactiveMonths } months
}, so you cannot ask for help yet. Any one of these lifts it at once: make a commitment, answer a delivery or a request, or make a new trust link.
refused-member-is-indebted = A commitment of yours has been overdue for over a month, so you cannot ask for help yet. Deliver it, or ask the receiver to release you: this lifts it at once. See My promises → Overdue.
refused-member-is-silent = A delivery to you has been waiting for your answer for over a month, so you cannot ask for help yet. Say whether it arrived: this lifts it at once. See My promises → To confirm.
refused-target-is-out-of-bounds = The sum must be above 0 and at most { $largestAmount }.
refused-target-is-the-same = That is already the sum.
refused-deadline-is-not-understood = I don’t understand this day. Send a number of days like 7, or a day like 24.12.
refused-deadline-has-passed = That day has passed. The last day must be tomorrow or later.
refused-deadline-is-not-ahead = The last day must be tomorrow or later.
refused-deadline-is-too-far = The last day can be at most { $furthestDays } days ahead: { $latest } at the latest.
refused-deadline-is-the-same = That is already the last day.
refused-collection-has-no-deadline = Monthly support has no last day.
refused-collection-is-not-monthly = This is not monthly support.
refused-collection-is-not-an-emergency = This is not urgent help.
refused-emergency-is-prolonged-too-long = Urgent help can run for at most { $longestEmergency } days, this one until { $latest }. End it and ask again, or ask for monthly support.
refused-collection-is-closed = This collection is over.
refused-only-the-owner-decides = Only the person who opened this collection can do that.
refused-member-is-unknown = There is no such card, or it isn’t shown to you.
refused-collection-runs = This collection still runs.
refused-owed-has-changed = What is owed has changed since. This is how it stands now.
refused-intended-has-changed = What people intend to give has changed since. This is how it stands now.
refused-collection-has-changed = It has been changed since. This is how it stands now.
