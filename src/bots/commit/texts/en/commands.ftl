## What Telegram shows of the bot and its commands.

bot-description =
    People who trust each other help each other, and Commit keeps the record.

    ❤️ An intention: I may change it. 🤝 A commitment: I must keep it. 👍 Only the receiver can confirm it. Everything runs month by month.

    No money passes through the bot: no fund, no fee, no middleman.
bot-short-description = Keeps a record of who helps whom: intentions, commitments, confirmed help. No money passes through it.
command-start = Start, or open the menu
command-menu = The menu
command-help = How it works
command-cancel = Cancel the current question
command-settings = Settings
command-language = Language
command-mydata = Everything stored about me
command-privacy = Who sees what, and how to erase it
command-status = My status: ✅ 🔆 🆘
command-together = Initiatives: do something together
command-need = I need help
command-who = Who needs help now
command-promises = My promises: whom I help, who helps me
command-people = My network, and who needs help now
command-help_link = My help link
command-network = My network
command-card = The card of this group’s circle
command-circle = Show my circle in this group; settings
