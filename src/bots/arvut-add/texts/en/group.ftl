## The roll-call of a group, and its private side.

roll-card = <b>📋 Roll-call of { $title }</b>
    Who of us trusts whom? Take part, then tick in private whom you personally trust. When two have ticked each other, they are linked. Nobody ever sees a one-sided tick.

    ✋ Taking part: { $people }
    🤝 Links among us: { $links }
    💶 Ready to help each other, notionally: { $people } × { $amount } = { $sum }
roll-take-part = ✋ I take part
roll-whom = ☑️ Whom I trust
roll-taken = You take part. Now tick in private whom you trust.
roll-taken-already = You already take part.
roll-screen =
    <b>📋 { $title }: whom I trust</b>
    <q>{ promise }</q>
    { promise-measure }

    Tick the people you personally trust like this. When two have ticked each other, they are linked and both are told. Nobody sees a one-sided tick.
    🤝 linked · ✅ ticked · ⬜ not ticked
roll-is-empty = Nobody else takes part yet.
roll-invite = <b>📋 Roll-call of { $title }</b>
    You don’t take part yet. Those who take part see your name, nothing else.
roll-members-are-hidden = Telegram doesn’t tell me who is in this group, so I can’t see whether you are. Press ✋ I take part on the card in the group: then I know. Or ask an admin to make me an admin there.
roll-leave = 🚪 Leave this roll
roll-leave-question = <b>🚪 Leave the roll of { $title }?</b> Your ticks there are removed; links that were made stay.
roll-leave-yes = 🚪 Leave
roll-left = You have left the roll of { $title }.
roll-linked = 🤝 You and { $name } are linked.
roll-linked-already = 🤝 You are linked. You can disconnect on the member’s card.
roll-no-name = no name
refused-roll-entry-is-unknown = This person is not on this roll any more.
refused-tick-is-for-oneself = That is you.
