## One record of help: its screen, acts, questions, the giving of it, and refusals.

pledge-head-giver = { $symbol } { $amount } for { $name } · { $period }
pledge-head-receiver = { $symbol } { $amount } from { $name } · { $period }
pledge-emergency = 🆘 emergency
pledge-note = “{ $note }”
pledge-details = How { $name } can be helped:
pledge-details-none = { $name } has named no payment details: ask in person.
pledge-lapsed = ⌛ Its month is over: this intention lapsed and binds nobody.
pledge-paused-giver = ⏸ Paused while you need urgent help yourself. You may change, withdraw or deliver it; nobody may ask you for it.
pledge-paused-receiver = ⏸ Paused: { $name } needs urgent help now.
pledge-paused-collection = ⏸ Paused while the urgent collection runs. It resumes by itself.
pledge-intention-giver =
    Change or withdraw it whenever you like.
    On { $on } it lapses unless you commit.
pledge-intention-receiver =
    An intention: it may be changed or withdrawn at any time.
    On { $on } it lapses unless it becomes a commitment.
pledge-committed-giver = A commitment: due by { $on }. Only { $name } can release you from it.
pledge-committed-receiver = A commitment: due by { $on }.
pledge-overdue-giver = ⌛ It was due by { $on }. You can still deliver it, or { $name } can release you.
pledge-overdue-receiver = ⌛ It was due by { $on }. You can ask for it or release { $name } from it.
pledge-delivered-giver = You said on { $at } that it is done. { $name } has the word now.
pledge-delivered-receiver = { $name } said on { $at } that it is done. Did it arrive?
pledge-confirmed = Confirmed on { $at }.
pledge-withdrawn = Withdrawn.
pledge-declined-giver = { $name } declined it. You may pledge again when { $name } allows it.
pledge-declined-receiver = You declined it. { $name } may pledge again when you allow it.
pledge-allowed-again = It was declined; new pledges are allowed again.
pledge-forgiven = Released: nothing is owed any more.
pledge-annulled = Annulled: nothing is owed any more.
pledge-promised-giver = 🗓 You promised to deliver on { $on }.
pledge-promised-receiver = 🗓 Promised for { $on }.
pledge-not-now-giver = You answered the request to commit: not now.
pledge-not-now-receiver = The answer to your request to commit: not now.
pledge-asked-commit-giver = ❔ You were asked on { $at } to commit.{ $isReminded ->
    [yes] {" "}A reminder has gone out.
   *[no] {""}
}
pledge-asked-commit-receiver = ❔ You asked on { $at } for a commitment.{ $isReminded ->
    [yes] {" "}A reminder has gone out.
   *[no] {""}
}
pledge-asked-deliver-giver = ❔ You were asked on { $at } to deliver.{ $isReminded ->
    [yes] {" "}A reminder has gone out.
   *[no] {""}
}
pledge-asked-deliver-receiver = ❔ You asked on { $at } for delivery.{ $isReminded ->
    [yes] {" "}A reminder has gone out.
   *[no] {""}
}
pledge-asked-confirm-giver = ❔ You asked on { $at } for confirmation.{ $isReminded ->
    [yes] {" "}A reminder has gone out.
   *[no] {""}
}
pledge-asked-confirm-receiver = ❔ You were asked on { $at } to confirm.{ $isReminded ->
    [yes] {" "}A reminder has gone out.
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
act-confirm-less = ± It was another sum
act-not-received = ✖ Not received
act-decline = ✖ Decline
act-forgive = 🕊 Release
act-ask-commit = 🤝 Ask to commit
act-ask-deliver = 👍 Ask to deliver
act-allow-again = ✅ Allow again
act-thank = 🙏 Thank
act-renewal-on = 🔁 Renew each month
act-renewal-off = 🔁 Do not renew

ask-commit =
    🤝 Commit { $amount } to { $name }?
    A commitment cannot be withdrawn. Only { $name } can release you from it.
ask-which-month = The month is nearly over: for which one do you commit?
ask-deliver = 👍 Have you delivered { $amount } to { $name }?
ask-change = ✏️ Change { $from } to { $to } all the same?
ask-raise =
    ➕ Raise your commitment from { $from } to { $to }?
    A commitment is only raised, never lowered.
ask-withdraw = ✖ Withdraw { $amount } for { $name }? No reason is asked.
ask-confirm =
    👍 Did { $amount } from { $name } arrive?
    Check first: nothing undoes a confirmation.
ask-decline = ✖ Decline { $amount } from { $name }? No reason is given, and { $name } may pledge again only when you allow it.
ask-forgive = 🕊 Release { $name } from { $amount }? Nothing will be owed any more.
yes-commit = 🤝 Yes, I commit
yes-commit-month = 🤝 Yes, for { $month }
yes-deliver = 👍 Yes, all { $amount }
yes-change = ✏️ Yes, change it
yes-raise = ➕ Yes, { $to }
yes-withdraw = ✖ Yes, withdraw
yes-confirm = 👍 Yes, it arrived
yes-decline = ✖ Yes, decline
yes-forgive = 🕊 Yes, release

done-commit = 🤝 Committed.
done-commit-next = 🤝 Committed for the next month.
done-deliver = 👍 Recorded. The receiver is asked now.
done-withdraw = Withdrawn.
done-confirm = 👍 Confirmed. Thank you for the word.
done-decline = Declined.
done-forgive = 🕊 Released.
done-allow-again = Allowed again.
done-ask-commit = Asked. An answer comes as a message.
done-ask-deliver = Asked. An answer comes as a message.
done-remind = Reminded.
done-not-now = Answered: not now.
done-thank = 🙏 Thanked.
done-thank-all = { $people ->
    [one] 🙏 One person thanked.
   *[other] 🙏 { $people } people thanked.
}
done-renewal-on = 🔁 Confirmed deeds will renew each month.
done-renewal-off = 🔁 They will not renew.
done-still-need = 🔆 Noted: you still need this.

pledge-change-question =
    It is { $amount } now. How much shall it be, in { $unit }?
    For example 25 or 12,50.
pledge-raise-question =
    It is { $amount } now. To how much do you raise it, in { $unit }?
    A commitment is only raised, never lowered.
pledge-part-question =
    How much of the { $amount } have you delivered, in { $unit }?
    The rest stays as it is.
pledge-less-question = How much of the { $amount } arrived, in { $unit }?
pledge-less-rest = The rest will be owed again.
pledge-less-no-rest = The rest will not be owed any more.
pledge-deny-question =
    What is amiss? A few words help the giver, at most 120 characters.
    For example: nothing on the account yet.
pledge-deny-nothing = Without words
pledge-day-question =
    On which day will you deliver?
    For example 25 or 25.11.

give-question-monthly =
    ❤️ How much for { $name } this month, in { $unit }? For example 25 or 12,50.
    You may add what it is: 200 two days of roofing.
    Missing: { $missing }
    An intention binds to nothing: change or withdraw it at any time.
give-question-emergency =
    🆘 How much for { $name } until { $until }, in { $unit }? For example 25 or 12,50.
    You may add what it is: 200 two days of roofing.
    Missing: { $missing }
    In an emergency this is a commitment.
give-promise = You are on each other's trust list: “If need be I am ready to help you with a notional { $trust }, and I look forward to reciprocity.”
give-word-more-than-missing = 🙏 This is more than is still missing.
give-word-beyond-monthly-limit = ✋ With this you pass the limit for a month that you set yourself. Help must not harm you.
give-sure-monthly = ❤️ Record { $amount } for { $name } all the same?
give-sure-emergency =
    🤝 Commit { $amount } to { $name }?
    A commitment cannot be withdrawn. Only { $name } can release you from it.
give-yes-monthly = ❤️ Yes, record it
give-yes-emergency = 🤝 Yes, I commit

refused-pledge-is-unknown = There is nothing here for you to see.
refused-receiver-is-unknown = There is nothing here for you to see.
refused-members-are-apart = There is nothing here for you to see.
refused-giver-is-the-receiver = This is your own collection: others help you here.
refused-receiver-is-green = Nothing is needed here now. Thank you for asking!
refused-collection-is-paused = This collection is paused while urgent help is needed.
refused-giver-was-declined = Your last intention here was declined. You may pledge again once you are allowed to.
refused-giver-is-red = While somebody needs urgent help themself, they make no pledges and are asked for none.
refused-giver-has-left = They have left both bots: nobody is there to be asked.
refused-giver-already-has-an-open-pledge = You help here already. This is your record.
refused-amount-is-out-of-bounds = Write a number above 0, up to 1 000 000, like 25 or 12,50.
refused-note-is-too-long = That is more than 120 characters. Say it more briefly.
refused-emergency-takes-commitments-only = In an emergency only commitments are recorded.
refused-monthly-support-begins-with-an-intention = Monthly support begins with an intention.
refused-only-the-giver-decides = Only the giver may do that.
refused-only-the-receiver-decides = Only the receiver may do that.
refused-only-the-receiver-asks = Only the receiver may ask for that.
refused-only-the-giver-reminds = Only the giver reminds.
refused-only-the-giver-answers = Only the giver answers that.
refused-pledge-has-changed-meanwhile = It has changed meanwhile. This is how it stands now.
refused-pledge-is-not-open = It is no longer open. This is how it stands now.
refused-pledge-is-not-an-intention = It is no intention any more. This is how it stands now.
refused-pledge-has-lapsed = Its month is over; it has lapsed.
refused-pledge-is-not-committed = It is no open commitment. This is how it stands now.
refused-pledge-is-not-delivered = Nothing waits for an answer here. This is how it stands now.
refused-pledge-is-not-declined = It is not declined.
refused-pledge-is-paused = It is paused. It resumes by itself.
refused-pledge-cannot-be-delivered = There is nothing to deliver any more. This is how it stands now.
refused-giver-is-already-allowed-again = New pledges are allowed already.
refused-amount-is-the-same = It is that much already. Write another amount.
refused-amount-is-not-less = That is not less. If all of it arrived, press Received.
refused-commitment-is-only-raised = A commitment is only raised. Write a larger amount.
refused-part-is-more-than-the-pledge = That is more than was pledged. Write that much or less.
refused-month-is-not-nearly-over = The next month can be chosen in the last 3 days of this one.
refused-asked-less-than-a-day-ago = You asked less than a day ago. Give it some time.
refused-request-is-answered = That request is answered already.
refused-request-does-not-ask-that = That is no answer to this request.
refused-day-is-not-understood = I did not understand that day. Write it like 25 or 25.11.
refused-day-has-passed = That day has passed. Name today or a later one.
refused-day-is-after-the-last-day = That is after its last day. Name an earlier one.
refused-nothing-is-confirmed-to-thank-for = There is nothing confirmed to thank for yet.
refused-giver-is-already-thanked = Thanked already.
refused-text-is-empty = Write at least a word.
refused-text-is-too-long = That is too long. Say it more briefly.
