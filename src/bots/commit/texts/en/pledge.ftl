## One record of help: its screen, acts, questions, the giving of it, and refusals.

pledge-head-giver = { $symbol } <b>{ $amount }</b> for { $name } · { $period }
pledge-head-receiver = { $symbol } <b>{ $amount }</b> from { $name } · { $period }
pledge-emergency = 🆘 emergency
pledge-initiative = 💡 initiative
pledge-note = <q>{ $note }</q>
pledge-details = <b>How { $name } can be helped:</b>
pledge-details-none = { $name } has not added payment details: ask in person.
pledge-details-later = How { $name } can be helped is shown once you have committed, or have said that it is delivered.
pledge-copy = 📋 Copy: { $name }
pledge-history =
    <b>What happened:</b>
    <q>{ $lines }</q>
pledge-history-folded =
    <b>What happened:</b>
    <x>{ $lines }</x>
history-intended = intention, { $amount }
history-committed = commitment, { $amount }
history-renewed = renewed, { $amount }
history-changed-amount = changed: { $from } → { $amount }
history-raised = raised: { $from } → { $amount }
history-withdrew = withdrawn
history-declined = declined
history-allowed-again = allowed again
history-delivered = delivered, { $amount }
history-confirmed = confirmed, { $amount }
history-cleared = fulfilled by clearing, { $amount }
history-confirmed-less = confirmed, { $amount }
history-not-received = not received
history-forgave = released
history-annulled = cancelled
history-split-off = a part went ahead, { $amount } is left
history-changed-due-day = last day moved
pledge-lapsed = ⌛ The month is over: this intention has expired.
pledge-paused-giver = ⏸ Paused while you need urgent help yourself. You can change, withdraw or deliver it; nobody can ask you for it.
pledge-paused-receiver = ⏸ Paused: { $name } needs urgent help now.
pledge-paused-collection = ⏸ Paused while the urgent collection runs. It resumes by itself.
pledge-intention-giver =
    An intention: you may change or withdraw it whenever you like.
    On { $on } it expires unless you commit.
pledge-intention-receiver =
    An intention: it may be changed or withdrawn at any time.
    On { $on } it expires unless it becomes a commitment.
pledge-committed-giver = A commitment: you must keep it, due by { $on }. Only { $name } can release you from it.
pledge-committed-receiver = A commitment: due by { $on }.
pledge-overdue-giver = ⌛ It was due by { $on }. You can still deliver it, or { $name } can release you.
pledge-overdue-receiver = ⌛ It was due by { $on }. You can ask for it or release { $name } from it.
pledge-delivered-giver = On { $at } you said that it is done. Now { $name } has to confirm.
pledge-delivered-receiver = On { $at } { $name } said that it is done. Did it arrive?
pledge-confirmed = Confirmed on { $at }.
pledge-cleared = ⚖️ Fulfilled by clearing on { $at }. Nobody had to send anything.
pledge-withdrawn = Withdrawn.
pledge-declined-giver = { $name } declined it. You can promise help again when { $name } allows it.
pledge-declined-receiver = You declined it. { $name } can promise help again when you allow it.
pledge-allowed-again = It was declined; new promises are allowed again.
pledge-forgiven = Released: nothing is owed any more.
pledge-annulled = Cancelled: nothing is owed any more.
pledge-promised-giver = 🗓 You promised to deliver on { $on }.
pledge-promised-receiver = 🗓 Promised for { $on }.
pledge-not-now-giver = You answered the request to commit: not now.
pledge-not-now-receiver = The answer to your request to commit: not now.
pledge-asked-commit-giver = 📩 You were asked on { $at } to commit.{ $isReminded ->
    [yes] {" "}A reminder was sent.
   *[no] {""}
}
pledge-asked-commit-receiver = 📩 You asked on { $at } for a commitment.{ $isReminded ->
    [yes] {" "}A reminder was sent.
   *[no] {""}
}
pledge-asked-deliver-giver = 📩 You were asked on { $at } to deliver.{ $isReminded ->
    [yes] {" "}A reminder was sent.
   *[no] {""}
}
pledge-asked-deliver-receiver = 📩 You asked on { $at } for delivery.{ $isReminded ->
    [yes] {" "}A reminder was sent.
   *[no] {""}
}
pledge-asked-confirm-giver = 📩 You asked on { $at } for confirmation.{ $isReminded ->
    [yes] {" "}A reminder was sent.
   *[no] {""}
}
pledge-asked-confirm-receiver = 📩 You were asked on { $at } to confirm.{ $isReminded ->
    [yes] {" "}A reminder was sent.
   *[no] {""}
}

act-commit = 🤝 Commit
act-deliver = 👍 I have delivered
act-deliver-part = ½ Only a part
act-change = ✏️ Change
act-raise = ➕ Raise
act-withdraw = ✖ Withdraw
act-remind = ⏰ Remind
act-not-now = ✋ Not now
act-on-day = 🗓 On another day
act-confirm = 👍 Received
act-confirm-less = ± It was less
act-not-received = ✖ Not received
act-decline = ✖ Decline
act-forgive = 🕊 Release
act-ask-commit = 📩 Ask to commit
act-ask-deliver = 📩 Ask to deliver
act-allow-again = ↩️ Allow again
act-thank = 💐 Thank
act-renewal-on = 🔁 Renew each month
act-renewal-off = 🔁 Don’t renew

ask-commit =
    <b>🤝 Commit { $amount } to { $name }?</b>
    A commitment must be kept. Only { $name } can release you from it.
ask-which-month = <b>The month is nearly over: for which one do you commit?</b>
ask-deliver = <b>👍 Have you delivered { $amount } to { $name }?</b>
ask-change = <b>✏️ Change { $from } to { $to } anyway?</b>
ask-raise =
    <b>➕ Raise your commitment from { $from } to { $to }?</b>
    A commitment can only be raised, never lowered.
ask-withdraw = <b>✖ Withdraw { $amount } for { $name }?</b> You need no reason.
ask-confirm =
    <b>👍 Did { $amount } from { $name } arrive?</b>
    Check first: a confirmation cannot be undone.
ask-confirm-less =
    <b>± Did only { $amount } of { $whole } arrive?</b>
    Check first: a confirmation cannot be undone.
ask-decline = <b>✖ Decline { $amount } from { $name }?</b> No reason is given, and { $name } can promise help again only when you allow it.
ask-forgive = <b>🕊 Release { $name } from { $amount }?</b> Nothing will be owed any more.
yes-commit = 🤝 Yes, I commit
yes-commit-month = 🤝 Yes, for { $month }
yes-deliver = 👍 Yes, all { $amount }
yes-change = ✏️ Yes, change it
yes-raise = ➕ Yes, { $to }
yes-withdraw = ✖ Yes, withdraw
yes-confirm = 👍 Yes, it arrived
yes-confirm-less = 👍 Yes, { $amount } arrived
yes-decline = ✖ Yes, decline
yes-forgive = 🕊 Yes, release

done-commit = 🤝 Committed.
done-commit-next = 🤝 Committed for the next month.
done-deliver = 👍 Recorded. The receiver is asked to confirm; I will tell you the answer.
done-withdraw = Withdrawn.
done-confirm = 👍 Confirmed. Thank you.
done-decline = Declined.
done-forgive = 🕊 Released.
done-allow-again = Allowed again.
done-ask-commit = Asked. The answer comes as a message; after 24 hours without one I remind them.
done-ask-deliver = Asked. The answer comes as a message; after 24 hours without one I remind them.
done-remind = Reminded.
done-not-now = Answered: not now.
done-thank = 💐 Thanks sent.
done-thank-all = { $people ->
    [one] 💐 Thanks sent to one person.
   *[other] 💐 Thanks sent to { $people } people.
}
done-renewal-on = 🔁 Confirmed help will be renewed each month.
done-renewal-off = 🔁 It will not be renewed.
done-still-need = 🔆 Noted: you still need this.

pledge-change-question =
    <b>✏️ It is { $amount } now. What should it be, in { $unit }?</b>
    For example 25 or 12.50.
pledge-raise-question =
    <b>➕ It is { $amount } now. What do you raise it to, in { $unit }?</b>
    A commitment can only be raised, never lowered.
pledge-part-question =
    <b>½ How much of the { $amount } have you delivered, in { $unit }?</b>
    The rest stays as it is.
pledge-less-question = <b>± How much of the { $amount } arrived, in { $unit }?</b>
pledge-less-rest = The rest will be owed again.
pledge-less-no-rest = The rest will not be owed any more.
pledge-deny-question =
    <b>What went wrong?</b> A few words help the giver, at most { $longestNote } characters.
    For example: nothing on the account yet.
pledge-deny-nothing = Skip
pledge-day-question =
    <b>🗓 On which day will you deliver?</b>
    Choose one, or write it, like 25 or 25.11.

give-question-monthly =
    <b>❤️ How much for { $name } this month, in { $unit }?</b> For example 25 or 12.50.
    You can add what it is: “200 two days of roofing”.
    Missing: <b>{ $missing }</b>
    An intention is not binding: change or withdraw it at any time.
give-question-emergency =
    <b>🆘 How much for { $name } until { $until }, in { $unit }?</b> For example 25 or 12.50.
    You can add what it is: “200 two days of roofing”.
    Missing: <b>{ $missing }</b>
    In an emergency your answer is a commitment: it must be kept.
give-promise =
    You are on each other’s trust lists:
    <q>“If need be I am ready to help you with a notional { $trustAmount }, and I look forward to reciprocity.”</q>
    { $trustAmount } is only a measure. Nobody can demand it.
give-word-more-than-missing = 🙏 This is more than is still missing.
give-word-beyond-monthly-limit = ✋ This is more than the monthly limit you set yourself. Helping should not harm you.
give-sure-monthly = <b>❤️ Record { $amount } for { $name } anyway?</b>
give-sure-emergency =
    <b>🤝 Commit { $amount } to { $name }?</b>
    A commitment must be kept. Only { $name } can release you from it.
give-yes-monthly = ❤️ Yes, record it
give-yes-emergency = 🤝 Yes, I commit

refused-pledge-is-unknown = This record is not available to you.
refused-receiver-is-unknown = This is not available to you.
refused-members-are-apart = This is not available to you.
refused-giver-is-the-receiver = This is your own collection: others help you here.
refused-receiver-is-green = Nothing is needed here now. Thank you for asking!
refused-collection-is-paused = This collection is paused while urgent help is needed.
refused-giver-was-declined = Your last intention here was declined. You can promise help again once it is allowed.
refused-giver-is-red = While somebody is in an emergency, they make no promises, and nobody can ask them for help.
refused-giver-has-left = This person has left both bots and can’t be asked any more.
refused-giver-already-has-an-open-pledge = You already help here. This is your record.
refused-amount-is-out-of-bounds = Write a number above 0, up to { $largestAmount }, like 25 or 12.50.
refused-note-is-too-long = The words after the amount are { $over } { $over ->
        [one] character
       *[other] characters
    } too long. At most { $longest }, please.
refused-emergency-takes-commitments-only = In an emergency only commitments are recorded.
refused-monthly-support-begins-with-an-intention = Monthly support begins with an intention.
refused-only-the-giver-decides = Only the giver can do that.
refused-only-the-receiver-decides = Only the receiver can do that.
refused-only-the-receiver-asks = Only the receiver can ask for that.
refused-only-the-giver-reminds = Only the giver can send a reminder here.
refused-only-the-giver-answers = Only the giver can answer that.
refused-pledge-has-changed-meanwhile = It has changed in the meantime. Here is how it stands now.
refused-pledge-is-not-open = It is no longer open. Here is how it stands now.
refused-pledge-is-not-an-intention = It is no longer an intention. Here is how it stands now.
refused-pledge-has-lapsed = The month is over; it has expired.
refused-pledge-is-not-committed = It is no longer an open commitment. Here is how it stands now.
refused-pledge-is-not-delivered = Nothing is waiting for an answer here. Here is how it stands now.
refused-pledge-is-not-declined = It is not declined.
refused-pledge-is-paused = It is paused. It resumes by itself.
refused-pledge-cannot-be-delivered = There is nothing to deliver any more. Here is how it stands now.
refused-giver-is-already-allowed-again = New promises are already allowed.
refused-amount-is-the-same = It is already that much. Write another amount.
refused-amount-is-not-less = That is not less than { $amount }. If all of it arrived, press Received.
refused-commitment-is-only-raised = A commitment can only be raised. Write more than { $amount }.
refused-part-is-more-than-the-pledge = { $amount } were promised. Write that much or less.
refused-month-is-not-nearly-over = The next month can be chosen in the last { $lastDays } days of this one.
refused-asked-less-than-a-day-ago = You asked less than 24 hours ago. Please wait a little before asking again.
refused-request-is-answered = That request is already answered.
refused-request-does-not-ask-that = That doesn’t answer this request.
refused-day-is-not-understood = I didn’t understand that day. Write it like 25 or 25.11.
refused-day-has-passed = That day has passed. Choose today or a later day.
refused-day-is-after-the-last-day = The due date is { $last }. Choose that day or an earlier one.
refused-nothing-is-confirmed-to-thank-for = There is nothing confirmed to thank for yet.
refused-giver-is-already-thanked = Already thanked.
refused-text-is-empty = Write at least a word.
refused-text-is-too-long = This is { $over } { $over ->
        [one] character
       *[other] characters
    } too long. At most { $longest }, please.
