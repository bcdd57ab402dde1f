## I can share: one sum, divided among those who need it.

spread-open = ❤️ I can share
spread-question =
    <b>❤️ How much can you share this month, in { $unit }?</b> For example 60.
    I’ll divide it among those around you who need help. You see the list first, and can change every line.
spread-helping = You already help: { $list }
spread-again = 🔁 As last month: { $sum }
spread-title = <b>❤️ { $sum } this month, shared like this:</b>
spread-line = { $number }. { $who } { $sum }
spread-less = You said { $total }: no more than this is missing around you.
spread-save = 💾 Record all
spread-anew = ✏️ Another sum
spread-sure = <b>🤝 These are urgent, so your part is a commitment:</b>
spread-sure-line = { $who } { $sum }
spread-must-be-kept = A commitment must be kept. Only the person you promise can release you from it.
spread-yes = 🤝 Yes, record all
spread-recorded = ✅ Recorded: <b>{ $sum }</b> for { $people ->
    [one] one person
   *[other] { $people } people
}.
spread-line-question =
    <b>✏️ How much for { $name }, in { $unit }?</b> It is { $sum } now.
    Missing: { $missing }
spread-leave-out = ✖ Leave out
refused-nobody-to-share-with = Nobody around you lacks anything that you don’t help with already.
refused-spread-has-changed = Something has changed in the meantime. This is how it stands now.
refused-spread-is-empty = Nothing is left of it, so nothing was recorded.
refused-share-is-more-than-missing = That is more than is missing here.

commit-all = 🤝 Commit all ({ $count })
commit-all-title = <b>🤝 Commit to all of these, { $sum } together?</b>
commit-all-line = { $name } { $sum }
commit-all-must-be-kept = A commitment must be kept. Only the person you promise can release you from it.
commit-all-yes = 🤝 Yes, commit to all
