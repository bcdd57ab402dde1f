## The menu, and what Telegram shows of the bot.

bot-description =
    Arvut Adadit is Hebrew for “mutual guarantee”: people who stand by each other.

    Here you make a list of the people you already trust. Each invitation says: { promise }

    No money passes through the bot, and nobody owns the list.
bot-short-description = A list of the people you already trust. No money passes through it.
command-start = Start, or open the menu
command-menu = The menu
command-help = How it works
command-cancel = Cancel the current question
command-settings = Settings
command-language = Language
command-mydata = Everything stored about me
command-privacy = Who sees what, and how to erase it
command-invite = Invite somebody you trust
command-list = My trust list and trust pool
command-graph = A picture of my network
command-sos = Alert my trust list
menu-title = <b>📋 Your trust list</b>
menu-people = { $people ->
    [0] Nobody yet
    [one] { $shown } person · { $near } confirmed in person
   *[other] { $shown } people · { $near } confirmed in person
}
menu-pool = Together ready to help: <b>{ $pool }</b>
menu-growth = { $sum } since { $since }
menu-empty = Start with one person you trust: tap ➕ Invite.
menu-invite = ➕ Invite
menu-list = 📋 My list
menu-sos = 🆘 SOS / INFO
menu-settings = ⚙️ Settings
menu-help = ❓ How it works
