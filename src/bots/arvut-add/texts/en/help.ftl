## ArvutAdd's help: topics as pages.

help-intro =
    ❓ Help

    ArvutAdd writes down whom you already trust. Pick a topic.
help-idea-title = 💡 The idea
help-idea-1 =
    Arvut Adadit (Hebrew) means mutual guarantee: each stands up for the other.

    People who already trust each other write that trust down here, two by two. A friend of my friend is my friend, so your list grows by itself: when Boris is on your list and Goran on his, Goran is two handshakes from you.

    Nobody owns the list. Nobody is first in it. There are no prizes and no ranks for inviting.

    When something happens, the damage of one is shared by many, each with a little. How that is arranged, Commit records. All talk happens outside the bots.
help-promise-title = 🤝 The promise
help-promise-1 =
    Each invitation says: “If need be I am ready to help you with a notional amount, and I look forward to reciprocity.”

    What it means:
    • readiness between two people who know each other, said by both
    • notional: a measure, not a price. Help may be money, work, a room, time
    • if need be: you decide, each time, whether and how

    What it does not mean:
    • no debt: nobody can demand anything by it
    • no insurance: nobody guarantees an outcome
    • no payment: no money moves here

    You may withdraw from anybody, at any time, without a reason. The other is told. It becomes whole again when whoever withdrew restores it.
help-pool-title = 💶 The pool
help-pool-1 =
    Your pool = the people on your list × the trust amount. With 100 € each:
    • 10 people: 1 000 €
    • 1 000 people: 100 000 €
    • 10 000 people: 1 000 000 €

    It counts the others, not you. It is a declared readiness, not money: nothing is collected and nobody keeps it.

    A person can hold about 150 real ties (Dunbar's number), so 150 links is the most. Three handshakes of 150 are 3 375 000 people, notionally 337 500 000 €.

    📋 My list shows how your pool has changed since your last visit.
help-menus-title = 🗺 Menus
help-menus-1 =
    ➕ Invite
    A personal invitation is for one person and lasts 30 days: forward it, share the link, or show the QR code. You can pick somebody from your contacts, too. An open link is for a group or a page: whoever accepts waits until you let them in.
    20 invitations a day, 50 open at a time. You can revoke each one.

    📋 My list
    How many people, how near, how large the pool. Tap a person for the chain from you to them, the contacts you share and what they have done. There you can write to them, see them in Commit, or withdraw. 🕸 Network picture draws the real links around you. 🚫 Withdrawn lets you restore.
help-menus-2 =
    🆘 SOS / INFO
    A call to your list, up to 1000 characters, best with a link to where you talk. After a preview you have 10 seconds to stop it. It goes out in rings: to degree 1 at once, after 10 minutes to degree 2, then to degree 3 while that is not too many. Press “Covered, thank you” and no further ring goes. One call a day. Others answer “I can help”, mute you, or report abuse.

    ⚙️ Settings
    Language, name, who sees it, notices, quiet hours, your data, leaving. They hold in both bots.

    Commands: /menu /invite /list /graph /sos /settings /language /help /mydata /privacy /cancel
help-groups-title = 👥 In groups
help-groups-1 =
    Add the bot to a group of people who know each other, and it opens a roll-call.

    “I take part” puts you on the group's roll. In private you tick whom of the roll you trust personally. When two have ticked each other, their link is made and both are told. A tick that is not returned is never shown to anybody.

    The group's card shows how many take part and how many links there are among them. /roll and /card bring it back.
help-privacy-title = 🔐 Privacy
help-privacy-1 =
    • Those you confirmed see your name. How far else it is seen, you choose in ⚙️ Settings; the others see “a friend of Anna”.
    • People off your list see nothing of you.
    • Between you and somebody you withdrew from, each disappears from the other's list, pool and calls, and from the cards in Commit.
    • Texts and details are stored encrypted.

    /privacy has the whole policy, /mydata everything about you, ⚙️ Settings → 🚪 Leave erases it.
help-commit-title = 🧭 How Commit goes on
help-commit-1 =
    ArvutAdd says who trusts whom. Commit records who helps whom.

    Somebody asks for monthly support 🔆 or urgent help 🆘. Others record intentions ❤️, which bind to nothing, and commitments 🤝, which must be kept. Only the receiver's word 👍 makes one fulfilled.

    Each month starts anew: what nobody confirmed falls away, and those who keep their word earn a reputation.

    Your trust links count in both bots: from a person's card here, “See in Commit” leads to theirs there. It is the same you, with the same settings.
