## What ArvutAdd tells of its own accord.

notice-card = 👤 { $name }
notice-linked-invitation =
    🤝 { $name } accepted your invitation. You are on each other's list.
    { notice-your-list }
notice-linked-approval =
    🤝 { $name } let you in. You are on each other's list.
    { notice-your-list }
notice-linked-roll =
    🤝 You and { $name } have ticked each other in your group. You are on each other's list.
    { notice-your-list }
notice-your-list = { $people ->
    [one] Your trust list: { $people } person, pool { $pool }.
   *[other] Your trust list: { $people } people, pool { $pool }.
}
notice-declined = { $name } declined your invitation. Nothing was used up; people have their reasons.
notice-expired = ⌛ The invitation you made on { $made } has ended without an answer.
notice-waits = ✅ { $name } came through your open link and waits for your word.{ $more ->
    [0] {""}
   *[other] {" "}{ $more } more wait too.
}
notice-still-waits = ⏳ { $name } has waited for your word for three days.{ $more ->
    [0] {""}
   *[other] {" "}{ $more } more wait too.
}
notice-waiting-expired = ⌛ The invitation of { $name } has ended before a word was given. You may ask for a new one.
notice-waiting-revoked = The invitation of { $name } was taken back before a word was given.
notice-waiting-turned-away = { $name } did not let you in this time. Talk to each other first, if you wish.
notice-withdrawn-me = 🚫 { $by } has ended the readiness towards you. You two are no longer on each other's list. What was promised between you stays.
notice-withdrawn = 🚫 { $by } has ended the readiness towards { $towards }. Your own links are as they were.
notice-restored-me = ↩️ { $by } has restored the readiness towards you.
notice-restored = ↩️ { $by } has restored the readiness towards { $towards }.
notice-help-offered = 🙋 { $name } can help you.{ $more ->
    [0] {""}
   *[other] {" "}{ $more } more can help too.
}
notice-call-covered = ✅ { $name }: covered, thank you for wanting to help.
notice-call-halted = ⛔ The operators have stopped the call of { $name }.
notice-my-call-halted = ⛔ The operators have stopped your call. The reason: { $reason }
notice-member-left = 👋 { $name } has left. The link between you has ended; what was delivered stays recorded.
notice-suspended = ⏸ The operators have paused your SOS and new collections until { $until }. Your pledges are untouched. The reason: { $reason }
notice-suspension-ended = ▶️ The pause is over: you may call and open collections again.
