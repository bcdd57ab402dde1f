## My list.

list-title = <b>{ $people ->
    [0] 📋 My list · nobody yet
    [one] 📋 My list · { $shown } person
   *[other] 📋 My list · { $shown } people
}</b>
list-degrees = In person { $near } · friends of friends { $second } · three steps { $third }
list-degrees-many = In person { $near } · more than 50 000 within three steps
list-degrees-rest = Further away { $rest }
list-pool = Together ready to help: <b>{ $pool }</b>
list-pool-then = { $pool } on { $on }
list-show = 👥 Show list
list-picture = 🕸 Network picture
list-withdrawn = 🚫 Disconnected ({ $count })
list-people-title = <b>👥 My list, the nearest first</b>
list-nobody = Nobody here.
list-row = { $number }. { $name } · { $degree }
list-filter-all = all
list-filter-1 = in person
list-filter-2 = friends of friends
list-filter-far = further
list-common = Also on your list: { $names }{ $more ->
        [0] {""}
       *[other] {" "}and { $more } more
    }
list-unnamed = This person shows their name only to people closer to them. Ask along the chain.
list-deeds = 👍 { $deeds ->
        [one] helped once
       *[other] helped { $deeds } times
    } · on time { $inTime } of { $deeds }
list-people-helped = { $people ->
    [one] one person
   *[other] { $people } people
}
list-overdue = ⌛ { $count } overdue
list-since = Member since { $since }
list-in-commit = 🤝 See in Commit
list-withdraw = 🚫 Disconnect
list-withdraw-question =
    <b>🚫 Disconnect from { $name }?</b>

    You disappear from each other’s lists, trust pools and SOS, and neither of you can pledge new help to the other in Commit. What was promised stays. You need no reason, and you can reconnect later.

    <b>Told at once: { $name }{ $others ->
        [0] .
        [one] {" "}and one person on your list.
       *[other] {" "}and { $others } people on your list.
    }</b>
list-withdraw-yes = 🚫 Yes, disconnect
list-withdrawn-done = Disconnected.
list-withdrawn-title = <b>🚫 You have disconnected from these people.</b> Tap one to reconnect.
list-withdrawn-none = You have not disconnected from anybody.
list-withdrawn-row = { $number }. { $name } · { $since }
list-restore-question =
    <b>↩️ Reconnect with { $name }?</b>

    { $name } is told. You are on each other’s lists again as soon as both of you are willing.
list-restore-yes = ↩️ Yes, reconnect
list-restored = ↩️ You have reconnected with { $name }.
refused-graph-is-loading = ⏳ One moment: the network is still loading. Please tap again in a few seconds.
refused-member-is-myself = 🙂 That is you.
refused-member-is-not-on-the-list = This card is not available to you.
refused-already-withdrawn = You have already disconnected from this person.
refused-nothing-is-withdrawn = You have not disconnected from this person.
