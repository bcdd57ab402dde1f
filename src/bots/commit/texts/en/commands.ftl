## What Telegram shows of the bot and its commands.

bot-description =
    People who trust each other help each other, and Commit records it.

    ❤️ Intentions bind to nothing. 🤝 Commitments must be kept. 👍 Only the receiver's word fulfils one. Everything runs by months.

    No money moves here: no fund, no fee, nobody in between.
bot-short-description = Records who helps whom: intentions, commitments and the receiver's word. No money moves here.
command-start = Begin, or open the menu
command-menu = The menu
command-help = What everything means
command-cancel = Leave a question
command-settings = Settings
command-language = Language
command-mydata = Everything stored about me
command-privacy = Who sees what, and how to erase it
command-status = My status: ✅ 🔆 🆘
command-organizer = Whom I help, who helps me
command-people = My network, and who needs help now
command-help_link = My help link
command-network = My network
command-card = The card of this group's circle
command-circle = Bind yourself to this group, settings
