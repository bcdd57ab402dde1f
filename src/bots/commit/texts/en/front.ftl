## The front door: the two errands people come with, and what to do first.

menu-need = 🙏 I need help
menu-who = ❤️ Who needs help ({ $count })
menu-overdue = ⌛ Overdue ({ $count })
menu-invite = ➕ Invite people I trust
menu-alone = Begin with people you trust: invite them in ArvutAdd. Then you see here who needs help, and they hear of it when you do.
menu-quiet = Nobody around you needs help now. I’ll tell you when somebody does.
need-screen =
    <b>🙏 What kind of help do you need?</b>

    🔆 Monthly support: a sum each month, for as long as you need it. Others begin with intentions.
    🆘 Urgent help: one sum until a day you choose. Others commit at once.

    Next comes the sum. Nobody is told before you save.
card-sum-monthly = ❤️ { $amount }
card-sum-emergency = 🤝 { $amount }
small-share-monthly = ❤️ A small share: { $amount }
small-share-emergency = 🤝 A small share: { $amount }
welcome-thanks = You’re welcome! And thank you.
to-thank =
    <b>💐 Whom do you want to thank?</b>
    This has arrived this month. Open one and tap 💐 Thank.
invite-elsewhere = People are invited in ArvutAdd: there you write down whom you trust.
