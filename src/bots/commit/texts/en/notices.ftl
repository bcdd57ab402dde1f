## What Commit tells of itself: to the other side, to the circle, at a month's end.

notice-open = 👁 Open
notice-help = 🤝 Help
notice-my-pledges = 🗓 What I owe
notice-pledge-again = ❤️ Help again
notice-friend-of = a friend of { $name }

# To the other side of a pledge.
notice-pledge-made = { $stage ->
    [committed] 🤝 { $giver } commits { $amount } to you.
   *[intention] ❤️ { $giver } means to help you with { $amount } in { $month }.
}
notice-pledge-changed = { $stage ->
    [committed] ➕ { $giver } raised the commitment to you: { $from } → { $amount }.
   *[intention] ✏️ { $giver } changed the intention for you: { $from } → { $amount }.
}
notice-pledge-withdrawn = ✖ { $giver } withdrew the intention of { $amount } for you.
notice-pledge-declined = ✖ { $receiver } declined your intention of { $amount }. Nothing is owed.
notice-pledge-committed = 🤝 { $giver } commits to your { $amount }, due by { $on }.
notice-pledge-delivered =
    🤝→👍 { $giver } says { $amount } is done.{ $isLate ->
        [yes] {" "}It comes late.
       *[no] {""}
    }{ $hasRest ->
        [yes] {" "}{ $rest } stay as they were.
       *[no] {""}
    }
    Did it arrive?
notice-pledge-confirmed = 👍 { $receiver } confirms: { $amount } arrived. Thank you!{ $hasRest ->
    [yes] {" "}The other { $rest } did not arrive and are owed again.
   *[no] {""}
}
notice-pledge-forgiven = 🕊 { $receiver } releases you from { $amount }. Nothing is owed any more. Thank you for having meant it.
notice-pledge-not-received = { $isSurplus ->
    [yes] ✖ { $receiver } did not receive { $amount }. The target was reached without it, so nothing is owed.
   *[no] ✖ { $receiver } did not receive { $amount }. It is your commitment again.
}
notice-pledge-annulled = { $because ->
    [surplus] 🎉 The target was reached: your commitment of { $amount } for { $name } is not needed any more.
   *[collection-closed] ✖ The collection ended: the intention of { $amount } for { $receiver } is annulled, nothing is owed.
}
notice-pledge-allowed-again = ✅ { $receiver } would be glad of your help again.

# To the rest of the circle.
circle-pledge-made = { $stage ->
    [committed] 🤝 { $giver } commits { $amount } to { $receiver }.
   *[intention] ❤️ { $giver } means to help { $receiver } with { $amount }.
}
circle-pledge-changed = ✏️ { $giver } for { $receiver }: { $from } → { $amount }.
circle-pledge-withdrawn = ✖ { $giver } withdrew { $amount } for { $receiver }.
circle-pledge-declined = ✖ { $receiver } declined { $amount } of { $giver }.
circle-pledge-committed = 🤝 { $giver } commits { $amount } to { $receiver }.
circle-pledge-delivered = 🤝→👍 { $giver } delivered { $amount } to { $receiver }.
circle-pledge-confirmed = 👍 { $receiver } confirms { $amount } of { $giver }.
circle-pledge-forgiven = 🕊 { $receiver } releases { $giver } from { $amount }.
circle-pledge-not-received = ✖ { $amount } of { $giver } did not reach { $receiver }.
circle-pledge-annulled = ✖ { $amount } of { $giver } for { $receiver } is annulled.
circle-pledge-allowed-again = ✅ { $giver } may help { $receiver } again.

day-head = 👥 The circle of { $name } today:
day-more = … and { $count } more
day-pledge-made = ❤️🤝 { $giver } { $amount }: new
day-pledge-changed = ✏️ { $giver } { $amount }: changed
day-pledge-withdrawn = ✖ { $giver } { $amount }: withdrawn
day-pledge-declined = ✖ { $giver } { $amount }: declined
day-pledge-committed = 🤝 { $giver } { $amount }: committed
day-pledge-delivered = 🤝→👍 { $giver } { $amount }: delivered
day-pledge-confirmed = 👍 { $giver } { $amount }: confirmed
day-pledge-forgiven = 🕊 { $giver } { $amount }: released
day-pledge-not-received = ✖ { $giver } { $amount }: not received
day-pledge-annulled = ✖ { $giver } { $amount }: annulled
day-pledge-allowed-again = ✅ { $giver }: allowed again

# Requests and reminders.
notice-asked-commit =
    ❔ { $receiver } asks you to commit to { $amount }.
    A commitment cannot be withdrawn; “not now” is an answer too.
notice-asked-deliver =
    ❔ { $receiver } asks you to deliver { $amount }{ $hasDay ->
        [yes] {", due by "}{ $on }
       *[no] {""}
    }.
notice-name-a-day = If it will be another day, name it.
notice-asked-confirm =
    ❔ { $giver } asks: did { $amount } arrive?
    Only your word completes it.
notice-reminded-commit = ⏰ A day has gone by: { $receiver } asked you to commit to { $amount }.
notice-reminded-deliver = ⏰ A day has gone by: { $receiver } asked you to deliver { $amount }.
notice-reminded-confirm = ⏰ A day has gone by: { $giver } waits for your word on { $amount }.
notice-unanswered-commit = ⏰ { $giver } has not answered your request to commit to { $amount }. A reminder has gone out.
notice-unanswered-deliver = ⏰ { $giver } has not answered your request to deliver { $amount }. A reminder has gone out.
notice-unanswered-confirm = ⏰ { $receiver } has not answered about { $amount } yet. A reminder has gone out.
notice-request-not-now = ✋ { $giver } cannot commit to { $amount } now. The intention stays.
notice-request-on-day = 🗓 { $giver } will deliver { $amount } on { $on }.
notice-request-done = ✅ { $giver } has answered about { $amount }.

# What befalls pledges by rule, thanks, visitors.
notice-emergency-help =
    🆘 { $receiver } needs urgent help now. Can you make an emergency commitment?
    Your intention of { $amount } stays as it is and is paused meanwhile.
notice-resumed = { $side ->
    [giver] ▶️ Your { $amount } for { $name } goes on, until { $on }.
   *[receiver] ▶️ { $amount } from { $name } for you goes on, until { $on }.
}
notice-renewed = { $isPaused ->
    [yes] 🔁 Your confirmed deed for { $receiver } was renewed as an intention of { $amount }; it is paused for now.
   *[no] 🔁 Your confirmed deed for { $receiver } was renewed as an intention of { $amount }. Change or withdraw it whenever you like.
}
notice-not-renewed-collection-is-closed = 🔁 { $amount } for { $name } was not renewed: nothing is needed there now.
notice-not-renewed-giver-already-pledged = 🔁 { $amount } for { $name } was not renewed: you have pledged anew already.
notice-not-renewed-giver-left = 🔁 { $amount } for { $name } was not renewed.
notice-not-renewed-members-are-apart = 🔁 { $amount } for { $name } was not renewed.
notice-not-renewed-renewal-is-off = 🔁 { $amount } for { $name } was not renewed, as you wished.
notice-not-renewed-giver-was-declined = 🔁 { $amount } for { $name } was not renewed: your last intention was declined.
notice-thanked = 🙏 { $name } thanks you for { $amount } in { $month }.
notice-help-link-opened = 👋 { $visitor } came to Commit through your link for { $receiver }.
notice-help-link-opened-own = 👋 { $visitor } came to Commit through your help link.

# Status and collections.
notice-status-green = ✅ { $name } needs nothing now and is ready to help.
notice-status-orange = { $from ->
    [red] 🔆 { $name } is out of the emergency and goes on with monthly support.
   *[green] 🔆 { $name } asks for monthly support.
}
notice-status-red = 🆘 { $name } needs urgent help.
notice-target = 🎯 { $name } changed the target: { $from } → { $to }.
notice-deadline = ⏳ { $name } changed the deadline: { $from } → { $to }.
notice-end-success = 🎉 The urgent collection of { $name } has reached its target: { $confirmed } of { $target }.
notice-end-deadline = ⌛ The urgent collection of { $name } is over: { $confirmed } of { $target } arrived.
notice-end-hand = { $kind ->
    [emergency] ✅ { $name } ended the urgent collection: { $confirmed } of { $target } arrived.
   *[monthly] ✅ { $name } needs no monthly support any more.
}
notice-end-dormant = The monthly collection of { $name } has ended, since nothing was heard for long.
notice-end-left = The collection of { $name } has ended: its owner left.
notice-end-part-helper = 🙏 Thank you: you helped.
notice-end-part-released = Your { $released } are not needed any more; nothing is owed. Thank you for having meant it.
notice-end-owed = { $when ->
    [ahead] 🤝 Your { $owed } stay due by { $on }.
    [past] ⌛ Your { $owed } were due by { $on } and are still owed.
   *[paused] ⏸ Your { $owed } stay committed; they are paused while you need urgent help yourself.
}
notice-end-part-owing = Only { $name } can release you from it.
notice-end-part-onlooker = Thank you for standing by.
notice-end-part-owner = Your former status is back, and what was paused goes on.

# A month's end.
digest-month-ends =
    🗓 { $month } ends soon. On { $on }:
    ❤️ intentions lapse unless committed, 🤝 commitments become overdue unless delivered, 👍 confirmed deeds renew.
digest-intentions = ❤️ Intentions: { $list }
digest-commitments = 🤝 Commitments: { $list }
digest-to-confirm = 🤝→👍 Waiting for your word: { $list }
digest-due = ⏰ Your commitments are due by { $on }.
digest-deliver = 👍 { $name } { $amount }
digest-change = ✏️ { $name } { $amount }
digest-closed = 🗓 { $month } is closed.
digest-lost = { $count ->
    [one] The bots hardly answered for a month: nothing of it lapsed or became overdue.
   *[other] The bots hardly answered for { $count } months: nothing of them lapsed or became overdue.
}
digest-gave = 👍 You gave: { $list }
digest-renewed = 🔁 Renewed as ❤️: { $list }
digest-overdue = ⌛ Overdue: { $list }
digest-lapsed = ❤️ Lapsed: { $list }
digest-waiting = 🤝→👍 Waiting for their word: { $list }
digest-spared = 🗓 Due a month later: { $list }
digest-received = { $people ->
    [one] 🙏 You received { $amount } from one person. Thank them?
   *[other] 🙏 You received { $amount } from { $people } people. Thank them?
}
digest-renewed-to-me = ❤️ Meant for you this month: { $list }
digest-received-overdue = ⌛ Overdue to you: { $list }
digest-received-lapsed = ❤️ Lapsed, were meant for you: { $list }
digest-received-spared = 🗓 Due to you a month later: { $list }
digest-dormant = 💤 You have not taken part for some months, so you cannot ask for help for now. Any act of yours lifts that: confirm, commit, answer.
digest-support-ended = 🔆 That is why your monthly collection has ended.
digest-more = … and { $count } more
digest-thank = 🙏 Thank them
digest-still-need = 🔆 I still need this

# From the operators, and partings.
notice-member-left = { $name } has left. What was still open between you, { $amount }, is annulled; nothing is owed.
notice-suspended =
    The operators have suspended your SOS and new collections until { $until }.
    Reason: { $reason }
    Your pledges are untouched.
notice-suspension-ended = Your SOS and new collections are open again.
