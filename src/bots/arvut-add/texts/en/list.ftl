## My list.

list-title = { $people ->
    [0] 📋 My list · nobody yet
    [one] 📋 My list · { $shown } person
   *[other] 📋 My list · { $shown } people
}
list-degrees = In person { $near } · two handshakes { $second } · three { $third }
list-degrees-many = In person { $near } · more than 50 000 within three handshakes
list-degrees-rest = Further away { $rest }
list-pool = Pool { $pool }
list-pool-then = { $pool } on { $on }
list-show = 👥 Show list
list-picture = 🕸 Network picture
list-withdrawn = 🚫 Withdrawn ({ $count })
list-people-title = 👥 My list, the nearest first
list-nobody = Nobody here.
list-row = { $number }. { $name } · { $degree }
list-filter-all = all
list-filter-1 = 1
list-filter-2 = 2
list-filter-3 = 3
list-filter-rest = 4+
list-common = Also on your list: { $names }{ $more ->
        [0] {""}
       *[other] {" "}and { $more } more
    }
list-unnamed = This person shows the name only to closer people. Ask along the chain.
list-deeds = ✅ { $deeds ->
        [one] { $deeds } deed confirmed
       *[other] { $deeds } deeds confirmed
    } · on time { $inTime } of { $deeds }
list-no-deeds = No deeds in Commit yet
list-overdue = ⌛ { $count } overdue
list-in-commit = 🤝 See in Commit
list-withdraw = 🚫 Withdraw
list-withdraw-question =
    🚫 Withdraw from { $name }?

    You two leave each other's list, pool and SOS, and no new help is pledged between you in Commit. What was promised stays. { $name } is told, and your list too. No reason is needed, and you can restore it later.
list-withdraw-yes = 🚫 Yes, withdraw
list-withdrawn-done = Withdrawn.
list-withdrawn-title = 🚫 You have withdrawn from these people. Tap one to restore.
list-withdrawn-none = You have withdrawn from nobody.
list-withdrawn-row = { $number }. { $name } · { $since }
list-restore-question =
    ↩️ Restore your readiness towards { $name }?

    { $name } is told. You are on each other's list again as soon as neither of you is withdrawn.
list-restore-yes = ↩️ Yes, restore
list-restored = Restored.
list-drawing = 🎨 Drawing…
refused-graph-is-loading = ⏳ One moment: the network is still being read. Please tap again in a few seconds.
refused-member-is-myself = 🙂 That is you.
refused-member-is-not-on-the-list = There is nobody here whom you could open.
refused-already-withdrawn = You have withdrawn from this person already.
refused-nothing-is-withdrawn = You have not withdrawn from this person.
