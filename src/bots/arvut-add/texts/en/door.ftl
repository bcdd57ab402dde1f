## A visitor with an invitation.

you = You
write = ✉️ Write
door-offer =
    { $name } invites you.

    { $promise }

    Accept, and you are on each other's list. You may withdraw at any time.
door-offer-open =
    { $name } invites you.

    { $promise }

    This is an open invitation: after you accept, { $name } looks at who came and lets you in. Then you are on each other's list.
door-accept = 🤝 Accept
door-decline = ✖ Decline
door-who = ❓ Who is this?
door-linked =
    🤝 You and { $name } are on each other's list.
    { $people ->
        [one] Your trust list: { $people } person, pool { $pool }.
       *[other] Your trust list: { $people } people, pool { $pool }.
    }
door-already-linked = 🤝 You and { $name } are on each other's list already. Nothing more to do.
door-waiting = ⏳ { $name } will look at who came and let you in. I will tell you.
door-declined = You declined. Nothing was recorded on either list.
door-changed-mind = ↩️ I changed my mind
door-no-username = No username in Telegram
door-member-since = Here since { $day }
door-chain = Between you: { $chain }
door-no-chain = You have no chain of people in common yet.
door-who-advice = Accept only if you know this person. If in doubt, write first.
refused-invitation-is-unknown = 🤷 I do not know this invitation. Perhaps a part of the link is missing: ask for it again. You are welcome all the same.
refused-invitation-is-mine = 🙂 This is your own invitation. Send it to somebody you trust.
refused-invitation-is-used = This invitation has been used: it was for one person. Ask for a new one.
refused-invitation-is-revoked = This invitation was taken back. Ask for a new one.
refused-invitation-is-expired = The days of this invitation are over. Ask for a new one.
refused-invitation-is-for-somebody-else = This invitation was made for somebody else. Ask for one of your own.
refused-visitor-is-already-waiting = ⏳ You are waiting for the inviter's word already. I will tell you.
refused-inviter-has-refused = The inviter did not let you in. You can still talk to each other and be invited anew.
refused-too-many-visitors-are-waiting = So many people wait for this inviter that there is no room for more today. Please try again later.
refused-my-list-is-full = You have as many confirmed people as one person can keep in mind. Withdraw from somebody first, if you wish.
refused-their-list-is-full = This person has as many confirmed people as one can keep in mind, so there is no room at present.
refused-members-are-already-linked = 🤝 You are on each other's list already.
