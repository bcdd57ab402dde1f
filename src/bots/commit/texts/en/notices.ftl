## What Commit tells of itself: to the other side, to the circle, at a month's end.

notice-open = 🔎 Open
notice-help = 🤝 Help
notice-my-pledges = 🗓 What I owe
notice-pledge-again = ❤️ Help again

# To the other side of a pledge.
notice-pledge-made = { $stage ->
    [committed] 🤝 { $giver } commits <b>{ $amount }</b> to you.
   *[intention] ❤️ { $giver } plans to help you with <b>{ $amount }</b> in { $month }.
}
notice-pledge-changed = { $stage ->
    [committed] ➕ { $giver } raised the commitment to you: { $from } → <b>{ $amount }</b>.
   *[intention] ✏️ { $giver } changed the intention for you: { $from } → <b>{ $amount }</b>.
}
notice-pledge-withdrawn = ✖ { $giver } withdrew the intention of <b>{ $amount }</b> for you.
notice-pledge-declined = ✖ { $receiver } declined your intention of <b>{ $amount }</b>. Nothing is owed.
notice-pledge-committed = 🤝 { $giver } turned the intention of <b>{ $amount }</b> into a commitment, due by { $on }.
notice-pledge-delivered =
    🤝→👍 { $giver } says <b>{ $amount }</b> has been delivered.{ $isLate ->
        [yes] {" "}It comes late.
       *[no] {""}
    }{ $hasRest ->
        [yes] {" "}{ $rest } are still open.
       *[no] {""}
    }
    Did it arrive?
notice-pledge-confirmed = 👍 { $receiver } confirms: <b>{ $amount }</b> arrived. Thank you!{ $hasRest ->
    [yes] {" "}The other { $rest } did not arrive and are owed again.
   *[no] {""}
}
notice-pledge-forgiven = 🕊 { $receiver } releases you from <b>{ $amount }</b>. Nothing is owed any more. Thank you for offering.
notice-pledge-not-received = { $isSurplus ->
    [yes] ✖ { $receiver } did not receive <b>{ $amount }</b>. The target was reached without it, so nothing is owed.
   *[no] ✖ { $receiver } did not receive <b>{ $amount }</b>. It is your commitment again.
}
notice-pledge-annulled = { $because ->
    [surplus] 🎉 The target was reached: your commitment of <b>{ $amount }</b> for { $name } is not needed any more.
   *[collection-closed] ✖ The collection ended: your intention of <b>{ $amount }</b> for { $receiver } is cancelled, nothing is owed.
}
notice-pledge-allowed-again = ↩️ { $receiver } would be glad of your help again.

# To the rest of the circle.
circle-pledge-made = { $stage ->
    [committed] 🤝 { $giver } commits <b>{ $amount }</b> to { $receiver }.
   *[intention] ❤️ { $giver } plans to help { $receiver } with <b>{ $amount }</b>.
}
circle-pledge-changed = ✏️ { $giver } for { $receiver }: { $from } → <b>{ $amount }</b>.
circle-pledge-withdrawn = ✖ { $giver } withdrew <b>{ $amount }</b> for { $receiver }.
circle-pledge-declined = ✖ <b>{ $amount }</b> from { $giver } for { $receiver } no longer counts.
circle-pledge-committed = 🤝 { $giver } commits <b>{ $amount }</b> to { $receiver }.
circle-pledge-delivered = 🤝→👍 { $giver } delivered <b>{ $amount }</b> to { $receiver }.
circle-pledge-confirmed = 👍 { $receiver } confirms <b>{ $amount }</b> from { $giver }.
circle-pledge-forgiven = 🕊 { $receiver } releases { $giver } from <b>{ $amount }</b>.
circle-pledge-annulled = ✖ <b>{ $amount }</b> from { $giver } for { $receiver } is cancelled.

day-head = <b>👥 The circle of { $name } today:</b>
day-more = … and { $count } more
day-pledge-made = ❤️🤝 { $giver } { $amount }: new
day-pledge-changed = ✏️ { $giver } { $amount }: changed
day-pledge-withdrawn = ✖ { $giver } { $amount }: withdrawn
day-pledge-declined = ✖ { $giver } { $amount }: no longer counts
day-pledge-committed = 🤝 { $giver } { $amount }: committed
day-pledge-delivered = 🤝→👍 { $giver } { $amount }: delivered
day-pledge-confirmed = 👍 { $giver } { $amount }: confirmed
day-pledge-forgiven = 🕊 { $giver } { $amount }: released
day-pledge-annulled = ✖ { $giver } { $amount }: cancelled

# Requests and reminders.
notice-asked-commit =
    📩 { $receiver } asks you to commit to <b>{ $amount }</b>.
    A commitment must be kept; “not now” is an answer too.
notice-asked-deliver =
    📩 { $receiver } asks you to deliver <b>{ $amount }</b>{ $hasDay ->
        [yes] {", due by "}{ $on }
       *[no] {""}
    }.
notice-name-a-day = If it will be another day, choose it.
notice-asked-confirm =
    📩 { $giver } asks: did <b>{ $amount }</b> arrive?
    Only you can confirm it.
notice-reminded-commit = ⏰ A day has passed: { $receiver } asked you to commit to <b>{ $amount }</b>.
notice-reminded-deliver = ⏰ A day has passed: { $receiver } asked you to deliver <b>{ $amount }</b>.
notice-reminded-confirm = ⏰ A day has passed: { $giver } is waiting for your answer about <b>{ $amount }</b>.
notice-unanswered-commit = ⏰ { $giver } has not answered your request to commit to <b>{ $amount }</b>. A reminder was sent.
notice-unanswered-deliver = ⏰ { $giver } has not answered your request to deliver <b>{ $amount }</b>. A reminder was sent.
notice-unanswered-confirm = ⏰ { $receiver } has not answered about <b>{ $amount }</b> yet. A reminder was sent.
notice-request-not-now = ✋ { $giver } can’t commit to <b>{ $amount }</b> now. The intention stays.
notice-request-on-day = 🗓 { $giver } will deliver <b>{ $amount }</b> on { $on }.
notice-request-done = 💬 { $giver } has answered about <b>{ $amount }</b>.

# What befalls pledges by rule, thanks, visitors.
notice-emergency-help =
    🆘 <b>{ $receiver } needs urgent help now.</b> Can you make an emergency commitment?
    Your intention of { $amount } stays as it is and is paused until then.
notice-resumed = { $side ->
    [giver] ▶️ Your <b>{ $amount }</b> for { $name } is active again, due by { $on }.
   *[receiver] ▶️ <b>{ $amount }</b> from { $name } for you is active again, due by { $on }.
}
notice-renewed = { $isPaused ->
    [yes] 🔁 Your confirmed help for { $receiver } was renewed as an intention of <b>{ $amount }</b>; it is paused for now.
   *[no] 🔁 Your confirmed help for { $receiver } was renewed as an intention of <b>{ $amount }</b>. Change or withdraw it whenever you like.
}
notice-not-renewed-collection-is-closed = 🔁 { $amount } for { $name } was not renewed: nothing is needed there now.
notice-not-renewed-giver-already-pledged = 🔁 { $amount } for { $name } was not renewed: you have already promised something for this month.
notice-not-renewed-giver-left = 🔁 { $amount } for { $name } was not renewed.
notice-not-renewed-members-are-apart = 🔁 { $amount } for { $name } was not renewed.
notice-not-renewed-renewal-is-off = 🔁 { $amount } for { $name } was not renewed, as you wished.
notice-not-renewed-giver-was-declined = 🔁 { $amount } for { $name } was not renewed: your last intention was declined.
notice-thanked = 💐 { $name } thanks you for <b>{ $amount }</b> in { $month }.
notice-help-link-opened = 👋 { $visitor } came to Commit through your link for { $receiver }.
notice-help-link-opened-own = 👋 { $visitor } came to Commit through your help link.

# Status and collections.
notice-status-green = ✅ <b>{ $name }</b> needs nothing now and is ready to help.
notice-status-orange = { $from ->
    [red] 🔆 <b>{ $name }</b> is out of the emergency and goes on with monthly support.
   *[green] 🔆 <b>{ $name }</b> asks for monthly support.
}
notice-status-red = 🆘 <b>{ $name } needs urgent help.</b>
notice-target = 🎯 { $name } changed the target: { $from } → <b>{ $to }</b>.
notice-target-again = 🎯 { $name }’s target is <b>{ $to }</b> after all.
notice-deadline = ⏳ { $name } changed the deadline: { $from } → <b>{ $to }</b>.
notice-deadline-again = ⏳ { $name }’s deadline is <b>{ $to }</b> after all.
notice-end-success = 🎉 <b>The urgent collection of { $name } has reached its target</b>: { $confirmed } of { $target }.
notice-end-deadline = ⌛ <b>The urgent collection of { $name } is over</b>: { $arrived }.
notice-status-red-call = 📣 { $name } writes:
notice-end-hand = { $kind ->
    [emergency] ✅ { $name } ended the urgent collection: { $arrived }.
   *[monthly] ✅ { $name } doesn’t need monthly support any more.
}
notice-end-dormant = { $name }’s monthly collection has ended: there was no activity for a long time.
notice-end-left = { $name }’s collection has ended: they have left.
notice-end-part-helper = 💐 Thank you: you helped.
notice-end-part-released = Your { $released } are not needed any more; you owe nothing. Thank you for offering.
notice-end-owed = { $when ->
    [ahead] 🤝 You still owe <b>{ $owed }</b>, due by { $on }.
    [past] ⌛ Your <b>{ $owed }</b> were due by { $on } and are still owed.
   *[paused] ⏸ You still owe <b>{ $owed }</b>; it is paused while you need urgent help yourself.
}
notice-end-part-owing = Only { $name } can release you from it.
notice-end-part-onlooker = Thank you for being there.
notice-end-part-owner = Your former status is back, and what was paused is active again.

# A month's end.
digest-month-ends =
    <b>🗓 { $month } ends soon.</b> On { $on }:
    ❤️ intentions expire unless committed, 🤝 commitments become overdue unless delivered, 👍 confirmed help is renewed.
digest-intentions = ❤️ <b>Intentions:</b> { $list }
digest-commitments = 🤝 <b>Commitments:</b> { $list }
digest-to-confirm = 🤝→👍 <b>Waiting for your answer:</b> { $list }
digest-due = ⏰ Your commitments are due by { $on }.
digest-deliver = 👍 I gave { $name } { $amount }
digest-change = ✏️ { $name } { $amount }
digest-closed = <b>🗓 { $month } is closed.</b>
digest-lost = { $count ->
    [one] The bots were almost out of service for a month: nothing expired or became overdue in it.
   *[other] The bots were almost out of service for { $count } months: nothing expired or became overdue in them.
}
digest-gave = 👍 <b>You gave:</b> { $list }
digest-renewed = 🔁 <b>Renewed as ❤️:</b> { $list }
digest-overdue = ⌛ <b>Overdue:</b> { $list }
digest-lapsed = ❤️ <b>Expired:</b> { $list }
digest-waiting = 🤝→👍 <b>Waiting for the receiver:</b> { $list }
digest-spared = 🗓 <b>Due a month later:</b> { $list }
digest-cleared = ⚖️ Clearing fulfilled <b>{ $amount }</b> of what you promised, and as much of what was promised to you.
digest-received = { $people ->
    [one] 👍 You received <b>{ $amount }</b> from one person. Thank them?
   *[other] 👍 You received <b>{ $amount }</b> from { $people } people. Thank them?
}
digest-renewed-to-me = ❤️ <b>Intentions to help you this month:</b> { $list }
digest-received-overdue = ⌛ <b>Overdue, owed to you:</b> { $list }
digest-received-lapsed = ❤️ <b>Intentions for you that expired:</b> { $list }
digest-received-spared = 🗓 <b>Due to you a month later:</b> { $list }
digest-dormant = 💤 You have not taken part for some months, so you cannot ask for help for now. Confirming, committing or answering a request lifts that at once.
digest-support-ended = 🔆 That is why your monthly collection has ended.
digest-more = … and { $count } more
digest-thank = 💐 Thank them
digest-still-need = 🔆 I still need this

# From the operators, and partings.
notice-member-left = { $name } has left. What was still open between you ({ $amount }) is cancelled; nothing is owed.
notice-suspended =
    <b>⏸ The operators have suspended your SOS and new collections until { $until }.</b>
    <q>{ $reason }</q>
    Your promises are untouched.
notice-suspension-ended = Your SOS and new collections are open again.
