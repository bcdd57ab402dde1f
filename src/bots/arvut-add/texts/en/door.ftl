## A visitor with an invitation.

write = ✉️ Write
door-offer =
    <b>{ $name } invites you.</b>

    <q>{ promise }</q>
    { promise-measure }

    Accept, and you will be on each other’s lists. You can disconnect at any time.
door-offer-open =
    <b>{ $name } invites you.</b>

    <q>{ promise }</q>
    { promise-measure }

    This is an open invitation: after you accept, { $name } has to approve you. Then you will be on each other’s lists.
door-accept = 🤝 Accept
door-decline = ✖ Decline
door-who = ❓ Who is this?
door-linked =
    <b>🤝 You and { $name } are on each other’s lists.</b>
    { $people ->
        [one] Your trust list: { $people } person, together ready to help: { $pool }.
       *[other] Your trust list: { $people } people, together ready to help: { $pool }.
    }
door-first-linked =
    <b>🤝 You and { $name } are on each other’s lists.</b>
    Your trust list now: { $name }{ $others ->
        [0] .
        [one] , and one person through { $name }.
       *[other] , and { $others } people through { $name }.
    }
    Together ready to help: { $pool }.
door-already-linked = 🤝 You and { $name } are already on each other’s lists. Nothing more to do.
door-waiting = ⏳ { $name } has to approve you now. I will tell you when it happens.
door-declined = You declined. Nothing was recorded on either list.
door-changed-mind = ↩️ I changed my mind
door-no-username = No username in Telegram
door-member-since = Here since { $day }
door-chain = Between you: { $chain }
door-no-chain = There is no chain of people between you yet.
door-who-advice = Accept only if you know this person. If in doubt, write to them first.
refused-invitation-is-unknown = 🤷 I don’t know this invitation. Maybe part of the link is missing: ask for it again. You are welcome here anyway.
refused-invitation-is-mine = 🙂 This is your own invitation. Send it to somebody you trust.
refused-invitation-is-used = This invitation has been used: it was for one person. Ask for a new one.
refused-invitation-is-revoked = This invitation was cancelled. Ask for a new one.
refused-invitation-is-expired = This invitation has expired. Ask for a new one.
refused-invitation-is-for-somebody-else = This invitation was made for somebody else. Ask for one of your own.
refused-visitor-is-already-waiting = ⏳ You are already waiting for approval. I will tell you.
refused-inviter-has-refused = The inviter did not approve you. You can still talk to each other and get a new invitation.
refused-too-many-visitors-are-waiting = Too many people are waiting for this inviter right now. Please try again later.
refused-my-list-is-full = You already have { $mostLinks } people confirmed in person, the most one person can have. To add somebody, disconnect from somebody first.
refused-their-list-is-full = This person already has { $mostLinks } people confirmed in person, the most one can have.
refused-members-are-already-linked = 🤝 You are already on each other’s lists.
