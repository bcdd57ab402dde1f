## What ArvutAdd tells of its own accord.

notice-card = 👤 { $name }
notice-linked-invitation =
    🤝 <b>{ $name }</b> accepted your invitation. You are on each other’s lists.
    { notice-your-list }
notice-linked-approval =
    🤝 <b>{ $name }</b> approved you. You are on each other’s lists.
    { notice-your-list }
notice-linked-roll =
    🤝 You and <b>{ $name }</b> have ticked each other in your group. You are on each other’s lists.
    { notice-your-list }
notice-your-list = { $people ->
    [one] Your trust list: { $people } person, together ready to help: { $pool }.
   *[other] Your trust list: { $people } people, together ready to help: { $pool }.
}
notice-declined = { $name } declined your invitation. It was not used up: you can still pass it on.
notice-expired = ⌛ The invitation you made on { $made } expired without an answer.
notice-open-expired = ⌛ Your open link of { $made } has expired. { $count ->
    [one] One person came onto your list through it.
   *[other] { $count } people came onto your list through it.
}
notice-waits = ✅ <b>{ $name }</b> came through your open link and is waiting for your approval.{ $more ->
    [0] {""}
    [one] {" "}1 more is waiting.
   *[other] {" "}{ $more } more are waiting.
}
notice-still-waits = ⏳ <b>{ $name }</b> has been waiting for your approval for { $waitingDays } days.{ $more ->
    [0] {""}
    [one] {" "}1 more is waiting.
   *[other] {" "}{ $more } more are waiting.
}
notice-waiting-expired = ⌛ { $name }’s invitation expired before you were approved. You can ask for a new one.
notice-waiting-revoked = { $name } cancelled the invitation before approving you.
notice-waiting-turned-away = { $name } did not approve you this time. You can talk to each other first.
notice-withdrawn-me = 🚫 { $by } has disconnected from you. You are no longer on each other’s lists. What you promised each other stays.
notice-withdrawn = 🚫 { $by } has disconnected from { $towards }. Your own links have not changed.
notice-restored-me = ↩️ { $by } would like to be connected with you again.
notice-restored = ↩️ { $by } and { $towards }: { $by } has reconnected.
notice-help-offered = 🙋 <b>{ $name }</b> can help you.{ $more ->
    [0] {""}
    [one] {" "}1 more can help too.
   *[other] {" "}{ $more } more can help too.
}
notice-call-covered = ✅ { $name } has help now. Thank you for wanting to help.
notice-call-halted = ⛔ The operators have stopped the message of { $name }.
notice-call-ended = ⌛ { $name }: the urgent collection has ended. Thank you for wanting to help.
notice-my-call-halted = ⛔ The operators have stopped your message. The reason:
    <q>{ $reason }</q>
notice-member-left = 👋 { $name } has left. The link between you has ended; what was delivered stays recorded.
notice-suspended = ⏸ The operators have paused your SOS and new collections until { $until }. Your pledges are untouched. The reason:
    <q>{ $reason }</q>
notice-suspension-ended = ▶️ The pause is over: you can send SOS and open collections again.
