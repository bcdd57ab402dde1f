## The traffic light.

status-title = 🚦 Status
status-is-green = ✅ You are ready to help and need nothing now.
status-is-orange = 🔆 You ask for monthly support.
status-is-red = 🆘 You ask for urgent help.
status-monthly-waits = 🔆 Your monthly support ({ $amount }) is paused and returns afterwards.
status-ask-monthly = 🔆 Ask for monthly support
status-ask-emergency = 🆘 Ask for urgent help
status-change-target = ✏️ Change the sum
status-prolong = 📅 Change the last day
status-tell-list = 📣 Tell my trust list
status-end-monthly = ✅ I need nothing more
status-end-emergency = ✅ End the urgent help
status-mine = 🚦 My status
status-share-link = 🔗 Share my help link

status-target-monthly = 🔆 How much do you need each month, in { $unit }? For example 300. Help that is not money counts too, at the value the two of you agree on.
status-target-emergency = 🆘 How much do you need, in { $unit }? For example 500. Help that is not money counts too, at the value the two of you agree on.
status-deadline-question = 📅 Until which day do you need it? Write a number of days up to { $furthest }, or a day like { $example }.
target-question = ✏️ What is the new sum, in { $unit }? For example 300.
deadline-question = 📅 What is the new last day? Write a number of days from today up to { $furthest }, or a day like { $example }. The latest possible day is { $latest }.

summary-monthly = 🔆 Monthly support
    💰 { $amount } each month
summary-emergency = 🆘 Urgent help
    💰 { $amount } · until { $until }
summary-pauses = While it runs, what you promised to others and the intentions for your monthly support are paused ⏸. Others can only commit: each commitment must be kept.
summary-asks = { $count ->
    [one] One person who holds an intention for you is asked to commit.
   *[other] { $count } people who hold an intention for you are asked to commit.
}
summary-told = { $count ->
    [0] Nobody is in your network yet: share your help link afterwards.
    [one] One person of your network will be told.
   *[other] { $count } people of your network will be told.
}
summary-groups = Show it in my groups
summary-save = 💾 Save
summary-change = ✏️ Change
target-summary = ✏️ { $from } → { $to }

    Those who help you will be told.
deadline-summary = 📅 { $from } → { $to }

    Those who help you will be told.

status-opened-monthly = 🔆 You now ask for { $amount } each month. Your network is told.
status-opened-emergency = 🆘 You now ask for { $amount }. Your network is told.
status-holders = { $count ->
    [one] One person still holds a help link from before, and sees your card again.
   *[other] { $count } people still hold a help link from before, and see your card again.
} You may reset it.
status-changed = 💾 Saved. Those who help you are told.
status-ended-monthly = ✅ Your monthly support is over. What was committed stays due.
status-ended-emergency = ✅ The urgent help is over. Everybody who took part is told the result.
status-end-monthly-question = ✅ End your monthly support?

    ❤️ Intentions ({ $intended }) are annulled, and their givers are told.
    🤝 Commitments and deliveries ({ $committed }) stay due.
status-end-monthly-yes = ✅ Yes, end it
status-end-emergency-question = ✅ End the urgent help?

    🤝 Committed and not delivered yet: { $owed }. It can stay due until { $until }, or you release everybody from it.
status-end-stay-due = 🤝 End, due until { $until }
status-end-forgive = 🙏 End and release everybody

tell-list-screen = 📣 The call to your trust list is prepared in ArvutAdd. Look at it there, change it if you wish, and send it.
tell-list-call = I need urgent help: { $amount } until { $until }. { $about }
tell-list-open = 📣 Open in ArvutAdd

refused-member-is-already-orange = You already ask for monthly support.
refused-member-is-already-red = You already ask for urgent help.
refused-member-is-red = First end the urgent help; your monthly support waits meanwhile.
refused-member-is-suspended = New requests of yours are suspended for some time. The reason was told to you in a message.
refused-member-is-dormant = You have taken no part for three months, so you cannot ask for help yet. One act of your own lifts this at once: a commitment, an answer to a delivery or a request, a new trust link.
refused-member-is-indebted = A commitment of yours has been overdue for over a month, so you cannot ask for help yet. Deliver it, or ask the receiver to release you: this lifts it at once. See Organizer → Overdue.
refused-member-is-silent = A delivery to you has waited for your answer for over a month, so you cannot ask for help yet. Say whether it arrived: this lifts it at once. See Organizer → To confirm.
refused-target-is-out-of-bounds = The sum must be above 0 and at most 1 000 000.
refused-target-is-the-same = That is the present sum.
refused-deadline-is-not-understood = I do not understand this day. Write a number of days like 7, or a day like 24.12.
refused-deadline-is-not-ahead = The last day must be tomorrow or later.
refused-deadline-is-too-far = The last day may be at most 31 days ahead.
refused-deadline-is-the-same = That is the present last day.
refused-collection-has-no-deadline = Monthly support has no last day.
refused-collection-is-not-monthly = This is not monthly support.
refused-collection-is-not-an-emergency = This is not urgent help.
refused-emergency-is-prolonged-too-long = Urgent help may run for at most 92 days. End it and ask anew, or ask for monthly support.
refused-collection-is-closed = This collection is over.
refused-only-the-owner-decides = This is not yours to decide.
refused-member-is-unknown = Nobody is found here, or nothing of them is shown to you.
refused-collection-runs = This collection still runs.
