## Together: initiatives, their lists and card.

together-screen =
    <b>🌱 Together</b>
    What people who trust each other can do together.
together-initiatives = 💡 Initiatives{ $count ->
    [0] {""}
   *[other] {" "}({ $count })
}
menu-together = 🌱 Together
menu-shares = 💡 My shares ({ $count })
initiatives-near =
    <b>💡 Initiatives near me</b>

    The nearest people first. Tap one to read it.
initiatives-near-none =
    <b>💡 Initiatives near me</b>

    Nobody near you has one right now. You can start one: say what it is and what it costs, and people say what they’d give.
initiatives-voted = <b>💡 Where I take part</b>
initiatives-voted-none =
    <b>💡 Where I take part</b>

    Nothing yet.
initiatives-mine = <b>💡 My initiatives</b>
initiatives-mine-none =
    <b>💡 My initiatives</b>

    You have none yet.
initiatives-tab-near = Near
initiatives-tab-voted = I take part
initiatives-tab-mine = Mine
initiative-publish = ➕ Propose something
initiative-row-vote = 💡 { $title } · { $percent } % of { $price }
initiative-row-committing = 🎉 { $title } · { $price }
initiative-row-started = 🤝 { $title } · { $price }
initiative-row-done = 👍 { $title } · { $price }
initiative-row-missed = ✖ { $title } · { $price }
initiative-row-not-together = ✖ { $title } · { $price }
initiative-row-taken-back = ✖ { $title } · { $price }
initiative-row-left = ✖ { $title } · { $price }
initiative-row-failed = ✖ { $title } · { $price }
initiative-row-unfinished = ✖ { $title } · { $price }
initiative-unknown = There’s no such initiative, or it isn’t open to you.
initiative-head = <b>💡 { $title }</b>
initiative-record = 💡 Initiatives that ended: { $ended }, came about: { $done }{ $said ->
    [0] {""}
   *[other] {" "}({ $yes } of { $said } who gave say so)
}
initiative-carried = { $carried } of { $price }
initiative-price = { $price } needed
initiative-people = { $count ->
    [one] ❤️ One person
   *[other] ❤️ { $count } people
}
initiative-waiting = Some more would join if more people do.
initiative-ends-soon = ⏳ The vote ends { $at }.
initiative-until = ⏳ Vote until { $until } · { $days ->
    [0] the last day
    [one] one day left
   *[other] { $days } days left
}
initiative-together = { $together } of { $price } are promised
initiative-together-none = nothing of { $price } has come together yet
initiative-free = 🙏 { $free } are still free to take.
initiative-commit-until = ⏳ Promise until { $until } · { $days ->
    [0] the last day
    [one] one day left
   *[other] { $days } days left
}
initiative-due = 🤝 It has started. What’s promised is due by { $on }.
initiative-end-missed = ✖ The price didn’t come together in the vote. Nobody owes anything.
initiative-end-not-together = ✖ Not enough was promised in time. Nobody owes anything.
initiative-end-taken-back = ✖ Taken back. Nobody owes anything.
initiative-end-left = ✖ Whoever proposed it has left.
initiative-end-done = 👍 Done.
initiative-end-failed = ✖ It didn’t come about.
initiative-end-unfinished = ✖ Closed without an ending: nothing was heard for a long time.
initiative-own-vote = ❤️ You’d give { $amount }. You can change it while the vote runs.
initiative-own-vote-if = ❤️ You’d give { $amount }, only if at least { $people } people take part. Nobody else sees this condition.
initiative-own-promise = 🤝 Your part: { $amount }.
initiative-own-cannot = You said you can’t. That’s fine.
initiative-own-share = 🎉 Your share is { $share }, of the { $voted } you’d give. It counts only if the whole comes together.
initiative-word = 📣 { $on }:
initiative-share = 🔗 Share
initiative-vote = ❤️ I’m in
initiative-vote-change = ✏️ Change
initiative-unvote = ✖ Take back
initiative-take = 🤝 Take a part
initiative-help = 🤝 Help with what’s missing
initiative-my-promise = 🗓 My promise
initiative-commit = 🤝 Commit { $share }
initiative-cannot = ✖ I can’t
initiative-amounts = 👥 Who gives what
initiative-own = ✏️ Change it
initiative-tell = 📣 Tell how it goes
initiative-done = 👍 It is done
initiative-failed = ✖ It didn’t come about
initiative-again = 🔁 Propose it again
initiative-vote-again = ❤️ { $amount } again
initiative-came-yes = 👍 Yes, it did
initiative-came-no = ✖ No
initiative-came-thanks = Thank you!
