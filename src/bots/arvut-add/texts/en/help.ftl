## ArvutAdd's help: topics as pages.

help-intro =
    <b>❓ How it works</b>

    ArvutAdd keeps the list of people you already trust. Pick a topic.
help-idea-title = 💡 The idea
help-idea-1 =
    Arvut Adadit (Hebrew) means mutual guarantee: each stands by the other.

    People who already trust each other write that trust down here, two by two. A friend of my friend is my friend, so your list grows by itself: when Boris is on your list and Goran on his, Goran is on yours as a friend of a friend.

    Nobody owns the list. Nobody is first in it. There are no prizes and no ranks for inviting.

    When something happens to one of them, many can help, each with a little. Who helps whom is recorded in Commit. People talk to each other outside the bots.
help-promise-title = 🤝 The promise
help-promise-1 =
    Each invitation says:
    <q>{ promise }</q>
    { promise-measure }

    <b>What it means</b>
    • two people who know each other are ready to help, and both say so
    • notional: a measure, not a price. Help can be money, work, a room, time
    • if needed: you decide, each time, whether and how

    <b>What it does not mean</b>
    • no debt: nobody can demand anything because of it
    • no insurance: nobody guarantees an outcome
    • no payment: no money passes through the bot

    You can disconnect from anybody, at any time, without a reason. The other person is told. The link is back when whoever ended it reconnects.
help-pool-title = 💶 The trust pool
help-pool-1 =
    Your trust pool = the people on your list × { $trustAmount }:
    • 10 people: <b>{ $poolOfTen }</b>
    • 1000 people: <b>{ $poolOfThousand }</b>

    It is shown as “together ready to help”. It counts the others, not you. It is a declared readiness, not money: nothing is collected and nobody keeps it.

    <x>People can keep up about { $mostLinks } real relationships (Dunbar’s number), so { $mostLinks } links is the most. Friends of friends of friends are very many people; in practice friends overlap, so it is far fewer than { $mostLinks } × { $mostLinks } × { $mostLinks }.</x>

    📋 My list shows how your trust pool has changed since your last visit.
help-firm-title = 🪢 A firm list
help-firm-1 =
    <b>A list that holds</b>

    • 🪢 My list says when your list hangs on somebody: without them you would lose the people behind. An introduction gives it a second way. Whoever you ask gets one message with your invitation to pass on, once a week at most.
    • 🤝 Once a year, in the month in which a link was made, both of you are asked: still ready to help? Say yes to all, or one by one. Nothing ends if you say nothing.
help-menus-title = 🗺 Menus
help-menus-1 =
    <b>➕ Invite</b>
    A personal invitation is for one person and lasts { $invitationDays } days: forward it, share the link, or show the QR code. You can also pick somebody from your contacts. An open link is for a group or a page: whoever accepts waits until you approve them.
    { $invitationsADay } invitations a day, { $openInvitations } open at a time. You can cancel each one.

    <b>📋 My list</b>
    You see how many people are on it, how close they are, and the trust pool. Tap a person for the chain from you to them, the contacts you share and how they have helped. There you can write to them, see them in Commit, or disconnect. 🕸 Network picture draws the real links around you. Under 🚫 Disconnected you can reconnect.
help-menus-2 =
    <b>🆘 SOS / INFO</b>
    A message to your list, up to { $longestCall } characters, best with a link to a chat. After a preview you have { $countdownSeconds } seconds to stop it. It goes out in waves: to people confirmed in person at once, after { $ringMinutes } minutes to their friends, then one step further while that is not too many. Press “I have help” and it goes no further. One SOS and one INFO every { $sosHours } h. Others answer “I can help”, mute you, or report abuse.
    🗣 If somebody chose you as their voice (Commit → Settings → My voice), you can send an SOS for them.

    <b>⚙️ Settings</b>
    Language, name, who sees it, notices, quiet hours, your data, leaving. They apply to both bots.

    Commands: /menu /sos /invite /list /graph /help /settings /language /mydata /privacy /cancel
help-groups-title = 👥 In groups
help-groups-1 =
    Add the bot to a group of people who know each other, and it opens a roll-call.

    “I take part” puts you on the group’s roll. In private you tick the people on it you personally trust. When two have ticked each other, they are linked and both are told. A tick that is not returned is never shown to anybody.

    The group’s card shows how many take part and how many links there are among them. /roll and /card bring it back.
help-privacy-title = 🔐 Privacy
help-privacy-1 =
    • People you confirmed see your name. Who else sees it, you choose in ⚙️ Settings; the others see “a friend of Anna”.
    • People who are not on your list see nothing of you.
    • When you disconnect from somebody, you disappear from each other’s lists, trust pools and SOS, and from the cards in Commit.
    • Texts and details are stored encrypted.

    /privacy has the whole policy, /mydata everything about you, ⚙️ Settings → 🚪 Leave erases it.
help-commit-title = 🧭 What Commit adds
help-commit-1 =
    ArvutAdd says who trusts whom. Commit records who helps whom.

    Somebody asks for monthly support 🔆 or urgent help 🆘. Others record intentions ❤️ (I may change it) and commitments 🤝 (I must keep it). Only the receiver can confirm that help arrived 👍.

    Each month starts again: what nobody confirmed falls away, and people who keep their promises earn trust.

    Your trust links count in both bots: from a person’s card here, “See in Commit” leads to their card there. It is the same you, with the same settings.
help-other-bot = 🧭 Commit: who helps whom
