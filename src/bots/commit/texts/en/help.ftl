## Commit's help: topics as pages.

help-intro =
    ❓ Help

    Commit records who helps whom: intentions, commitments and the receiver's word. Pick a topic.
help-about-title = 💡 About
help-about-1 =
    Commit helps people who trust each other to help each other. It only records.

    Two kinds of records keep the balance:
    ❤️ an intention may be changed or withdrawn at any time
    🤝 a commitment cannot be withdrawn by the giver. Only the receiver can release you

    • Help goes straight from person to person, as a gift, in any lawful way you two agree on.
    • It is voluntary and must not harm you: you choose whom, how much, and when.
    • Work, things and time count too. The two of you agree on their value.
    • No money moves here. There is no fund and no fee, and nobody stands between.
    • Everything runs by months. Who takes no part, or does not keep commitments, cannot ask for help until that is put right.
    • Inside a circle amounts are open. Outside it nothing is seen.
help-symbols-title = 🔣 Symbols
help-symbols-1 =
    People
    ✅ ready to help, needs nothing now
    🔆 needs monthly support
    🆘 needs urgent help for a limited time

    Records
    ❤️ intention: may be changed or withdrawn
    🤝 commitment: must be kept
    🤝→👍 delivered, waits for the receiver's word
    👍 confirmed: it arrived
    ⏸ paused while somebody is in an emergency
    ⌛ its day has passed

    Sums
    💰 target of the collection
    🙏 what is still missing: 💰 − 🤝 − 👍
    ▓▓▓░░ committed and arrived, of the target

    Places
    🗓 organizer · 👤 profile · 👥 people
    💳 payment details · 🔗 help link
    👤→👥 I help · 👥→👤 help me
help-start-title = 🚀 How to start
help-start-1 =
    1. I need help

    • 👤 Profile → 💬 About me: what it is about, best with a link to where people can talk to you.
    • 💳 Payment details: how help can reach you. There may be several; without any you are asked in person.
    • 🚦 Status: 🔆 monthly support with the sum for a month, or 🆘 urgent help with a sum and a deadline.
    • 🔗 My help link: send it to your friends. Whoever opens it sees what you need and who already helps.
    • When somebody delivers, say whether it arrived. Only your word counts.
help-start-2 =
    2. I gather help for a friend

    • Your friend must be in Commit and ask for help: send them 🔗 your link, or invite them in ArvutAdd.
    • 👥 People → your friend → Share help link. The link names you as the one who invites.
    • Whoever comes through it decides alone whether and how much. You hear when somebody new came.
    • The link works until your friend resets it.
help-start-3 =
    3. A friend sent me a link

    • Open it: you see who needs help, how much is missing, and who already helps.
    • ❤️ I want to help → the amount. For monthly support that is an intention; in an emergency it is a commitment at once.
    • 🤝 Commit when you are sure. 👍 I have delivered, when it is done. Then the receiver says whether it arrived.
    • Now you belong to that circle, and its people to your network. You may ask for help yourself, by the same rules.
help-cases-title = 🌱 Cases
help-cases-1 =
    Where it has its place:

    • a basic income for those who depend on others: children, the old, the ill
    • a till of mutual aid among friends, neighbours, colleagues
    • monthly support of teachers, doctors, artists and others whose work is paid badly or not at all
    • people who work for the common good
    • an event that many want: a concert, a camp, a repair
help-cases-2 =
    • an emergency: illness, fire, an accident, a lost job
    • something large and good: a wedding, a car, a home, studies, a start in business
    • a benefactor who likes to give regularly to several people
    • an account of services given for free: lessons, care, repairs, rides

    Nothing forces anybody. Nobody is owed help; each is free to give it.
help-menus-title = 🗺 Menus
help-menus-1 =
    On top of the menu: your status, your collection's bar, and what waits for you.

    🗓 Organizer
    • 👤→👥 I help: change, withdraw, commit, deliver whole or in part
    • 👥→👤 Help me: ask to commit, ask to deliver, release
    • 🤝→👍 To confirm: did it arrive?
    • 👍 Archive by months, also as a file
    • ⌛ Overdue

    👤 Profile
    Your card as others see it, 🚦 Status, 💬 About me, 💳 Payment details, 🔗 My help link.
help-menus-2 =
    👥 People
    • My network: who supports me, whom I support, who else supports them, and so on
    • Who needs help now: emergencies first
    • Meet: people my contacts help, whom I do not know yet

    ⚙️ Settings
    Language, name, notices, quiet hours, how you are named as a giver, your private monthly limit, your data, leaving. They hold in both bots.

    Commands: /menu /status /organizer /people /help_link /network /settings /language /help /mydata /privacy /cancel
help-rules-title = 🗓 Rules of the month
help-rules-1 =
    • A month ends with its last day. An intention that nobody committed then lapses. A commitment that was not delivered is overdue until it is delivered or released.
    • On the 25th you read what is open. Three days before the end givers are reminded.
    • On the 1st you get one digest: what lapsed, what is overdue, what arrived. What you gave in time, and was confirmed, becomes an intention ❤️ for the new month. Change it, withdraw it, or switch the renewal off.
    • A delivery in time is never your debt, even if the receiver answers later.
    • In the last three days you may commit for this month or for the next.
help-rules-2 =
    Emergency 🆘
    • It has a target and a deadline, at most 31 days ahead; it can be prolonged to 92 days. Only commitments count in it.
    • What you yourself had pledged is paused ⏸, and so are intentions for your monthly support.
    • When the target is reached, commitments still open are released. Past the deadline it ends by itself.

    Who may ask
    A new collection is open to whoever takes part. Not to those who took no part for three months, who hold a commitment overdue for more than a month, or who left a delivery unanswered for more than a month. Putting it right lifts it at once.

    Not received? Say so: it is a commitment again. Asking and reminding: once in 24 hours for each record.
help-groups-title = 👥 In groups
help-groups-1 =
    Make a group for your circle, for example “Exodus-circle Anna”, and add the bot.

    If you are an admin there, bind yourself to the group. A living card shows your open collection: target, bar, days left. The card of an emergency appears only if you agreed.

    “Help” on the card leads into the private chat. Names and amounts of givers appear in the group only if they allowed it in ⚙️ Settings.

    You can unbind at any time; admins may mute or unbind. /card brings the card back, /circle holds the settings.
