## Commit's help: topics as pages.

help-intro =
    <b>❓ How it works</b>

    Commit records who helps whom: intentions, commitments and confirmed help. Pick a topic.
help-about-title = 💡 About
help-about-1 =
    Commit helps people who trust each other to help each other. It only keeps the record.

    Two kinds of promises keep the balance:
    ❤️ an intention: I may change it or withdraw it at any time
    🤝 a commitment: I must keep it. Only the receiver can release me

    <x>• Help goes straight from person to person, as a gift, in any lawful way you two agree on.
    • It is voluntary and must not harm you: you choose whom, how much, and when.
    • Work, things and time count too. The two of you agree on their value.
    • No money passes through the bot. There is no fund and no fee, and nobody stands between.
    • Everything runs month by month. If you take no part for long, or leave a commitment overdue for more than a month, you can’t open a new collection until you have.
    • Inside a circle everybody sees the amounts. Outside it nobody sees anything.</x>
help-symbols-title = 🔣 Symbols
help-symbols-1 =
    <b>People</b>
    ✅ ready to help, needs nothing now
    🔆 needs monthly support
    🆘 needs urgent help for a limited time

    <b>Promises</b>
    ❤️ intention: I may change it
    🤝 commitment: I must keep it
    🤝→👍 delivered, waiting for the receiver
    👍 confirmed: it arrived
    ⚖️ 👍 fulfilled by clearing
    ⏸ paused while somebody is in an emergency
    ⌛ its day has passed

    <b>Sums</b>
    💰 target of the collection
    🙏 needed, still missing
    ▓▓▓░░ promised or arrived, of the target. Full: nothing is missing
    💐 thanks

    <b>Places</b>
    🗓 my promises · 👤 me · 👥 people
    💳 payment details · 🔗 help link
    👤→👥 I help · 👥→👤 they help me
help-start-title = 🚀 How to start
help-start-1 =
    <b>1. I need help</b>

    • 👤 Me → 💬 About me: what it is about, best with a link to where people can talk to you.
    • 💳 Payment details: how help can reach you. There can be several; without any, people are told to ask you in person.
    • 🚦 Status: 🔆 monthly support with the sum for a month, or 🆘 urgent help with a sum and a deadline.
    • 🔗 My help link: send it to your friends. Anyone who opens it sees what you need and who already helps.
    • When somebody delivers, say whether it arrived. Only your confirmation counts.
help-start-2 =
    <b>2. I gather help for a friend</b>

    • Your friend must be in Commit and ask for help: send them 🔗 your link, or invite them in ArvutAdd.
    • 👥 People → your friend → Share help link. The link names you as the one who invites.
    • People who come through it decide for themselves whether and how much. You are told when somebody new comes.
    • The link works until your friend resets it.
help-start-3 =
    <b>3. A friend sent me a link</b>

    • Open it: you see who needs help, how much is missing, and who already helps.
    • ❤️ I want to help → the amount. For monthly support that is an intention; in an emergency it is a commitment at once.
    • 🤝 Commit when you are sure. 👍 I have delivered, when it is done. Then the receiver says whether it arrived.
    • Now you belong to that circle, and its people to your network. You can ask for help yourself, by the same rules.
help-cases-title = 🧺 Cases
help-cases-1 =
    <b>What it can be used for</b>

    • a basic income for those who depend on others: children, older people, people who are ill
    • mutual aid among friends, neighbours, colleagues
    • monthly support of teachers, doctors, artists and others whose work is paid badly or not at all
    • people who work for the common good
    • an event that many want: a concert, a camp, a repair
help-cases-2 =
    • an emergency: illness, fire, an accident, a lost job
    • something large and good: a wedding, a car, a home, studies, a start in business
    • a benefactor who likes to give regularly to several people
    • an account of services given for free: lessons, care, repairs, rides

    Nothing forces anybody. Everybody is free to ask, and free to give.
help-menus-title = 🗺 Menus
help-menus-1 =
    At the top of the menu: your status, your collection, and what is waiting for you.

    <b>🗓 My promises</b>
    • 👤→👥 I help: change, withdraw, commit, deliver whole or in part
    • 👥→👤 They help me: ask to commit, ask to deliver, release
    • 🤝→👍 To confirm: did it arrive?
    • 👍 Archive by months, also as a file
    • ⌛ Overdue

    <b>👤 Me</b>
    Your card as others see it, 🚦 Status, 💬 About me, 💳 Payment details, 🔗 My help link.
help-menus-2 =
    <b>👥 People</b>
    • My network: who helps me, whom I help, who else helps them, and so on
    • Who needs help now: emergencies first
    • New people: people my contacts help, whom I do not know yet

    <b>⚙️ Settings</b>
    Language, name, notices, quiet hours, how you are named as a giver, your private monthly limit, your data, leaving. They apply to both bots.

    Commands: /menu /need /who /promises /people /help_link /network /status /help /settings /language /mydata /privacy /cancel
help-rules-title = 🗓 Rules of the month
help-rules-1 =
    • A month ends with its last day. An intention that nobody committed to then expires. A commitment that was not delivered is overdue until it is delivered or released.
    • On the 25th you get a list of what is still open. { $remindDays ->
        [one] One day
       *[other] { $remindDays } days
    } before the end givers are reminded.
    • On the 1st you get one summary: what expired, what is overdue, what arrived. What you gave in time, and was confirmed, becomes an intention ❤️ for the new month. Change it, withdraw it, or switch the renewal off.
    • A delivery in time is never your debt, even if the receiver answers later.
    • In the last { $lastDays } days you can commit for this month or for the next.
help-rules-2 =
    <b>Emergency 🆘</b>
    • It has a target and a deadline, at most { $furthestDays } days ahead; it can be prolonged to { $longestEmergency } days. Only commitments count in it.
    • What you yourself had promised is paused ⏸, and so are intentions for your monthly support.
    • When the target is reached, commitments still open are released. After the deadline it ends by itself.

    <b>Who can ask</b>
    You can open a new collection if you take part. You can’t if you took no part for { $inactiveMonths ->
        [one] one month
       *[other] { $inactiveMonths } months
    }, have a commitment overdue for more than a month, or left a delivery unanswered for more than a month. Putting it right lifts this at once.

    Not received? Say so: it is a commitment again. Asking and reminding: once in 24 hours for each promise.
help-sharing-title = ❤️ Sharing well
help-sharing-1 =
    <b>A little from many</b>

    • 🙏 Wherever something is missing I say how little would do if one in a few of the people around helped. Nobody is counted by name.
    • ❤️ Who needs help → I can share: say one sum. I divide it, urgent needs first, never above what is missing. Change any line, then record all at once.
    • 🗓 My promises → I help → Commit all turns your intentions into commitments after one list.
    • 👁 I know this is true: on the card of somebody you trust in person or already help. One tap says it, one takes it back.
    • 🏷 Status → For whom, and what: so those who treat, teach and create find it.
    • 📰 Status → Tell how things are: once a week, to those who help you.
    • 🗣 Settings → My voice: up to two people you trust may ask for urgent help for you, send your SOS, and say that you can’t answer.
help-groups-title = 👥 In groups
help-groups-1 =
    Make a group for your circle, for example “Exodus-circle Anna”, and add the bot.

    If you are an admin there, connect your circle to the group. A living card shows your open collection: target, progress, days left. The card of an emergency appears only if you agreed.

    “Help” on the card leads into the private chat. Names and amounts of givers appear in the group only if they allowed it in ⚙️ Settings.

    Instead of a circle, a group can show an initiative of yours.

    You can disconnect it at any time; admins can mute or disconnect it. /card brings the card back, /circle has the settings.
help-other-bot = 🧭 ArvutAdd: whom I trust
