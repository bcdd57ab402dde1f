## The roll-call of a group, and its private side.

roll-card = 📋 Roll-call of { $title }
    Who of us trusts whom? Take part, then tick in private whom you personally trust. Where two have ticked each other, their link is made. Nobody ever sees a one-sided tick.

    ✋ Taking part: { $people }
    🤝 Links among us: { $links }
    💶 { $people } × { $amount } = { $sum }
roll-take-part = ✋ I take part
roll-whom = ☑️ Whom I trust
roll-taken = You take part. Now tick in private whom you trust.
roll-taken-already = You take part already.
roll-screen = 📋 { $title }: whom I trust
    { $promise }

    Tick whom you personally trust this way. Where two have ticked each other, their link is made and both are told. Nobody sees a one-sided tick.
    🤝 linked · ✅ ticked · ⬜ not ticked
roll-is-empty = Nobody else takes part yet.
roll-invite = 📋 Roll-call of { $title }
    You do not take part yet. Those who take part see your name, nothing else.
roll-leave = 🚪 Leave this roll
roll-leave-question = Leave the roll of { $title }? Your ticks there go with you; links that were made stay.
roll-leave-yes = 🚪 Leave
roll-left = You are off the roll of { $title }.
roll-linked = 🤝 You and { $name } are linked.
roll-linked-already = 🤝 You are linked. A link is ended on the member's card.
roll-no-name = no name
refused-roll-entry-is-unknown = They are not on this roll any more.
refused-tick-is-for-oneself = That is you.
