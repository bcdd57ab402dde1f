## The menu, and what Telegram shows of the bot.

bot-description =
    Arvut Adadit means mutual guarantee.

    Here you write down whom you already trust: “If need be I am ready to help you with a notional 100 €, and I look forward to reciprocity.”

    No money moves here. Nobody owns the list.
bot-short-description = Write down whom you already trust. No money moves here.
command-start = Begin, or open the menu
command-menu = The menu
command-help = What everything means
command-cancel = Leave a question
command-settings = Settings
command-language = Language
command-mydata = Everything stored about me
command-privacy = Who sees what, and how to erase it
command-invite = Invite somebody you trust
command-list = My trust list and pool
command-graph = A picture of my network
command-sos = Call my trust list
menu-title = 📋 Your trust list
menu-people = { $people ->
    [0] Nobody yet
    [one] { $shown } person · { $near } confirmed in person
   *[other] { $shown } people · { $near } confirmed in person
}
menu-pool = Pool { $pool }
menu-growth = { $sum } since { $since }
menu-empty = Begin with one person whom you trust: tap ➕ Invite.
menu-invite = ➕ Invite
menu-list = 📋 My list
menu-sos = 🆘 SOS / INFO
menu-settings = ⚙️ Settings
menu-help = ❓ Help
