## The first minutes, and what stands behind a link.

welcome-screen = 🤝 Commit: people help people.

    Whoever needs help says so. Others record an intention ❤️, which binds to nothing, or a commitment 🤝, which must be kept. Only the one who was helped can say that it arrived 👍.

    No money moves here, nobody keeps a fund, nobody takes a fee. You help directly, of your own free will.
welcome-start = Start
welcome-help = ❓ How it works

help-link-invites = { $inviter } invites you to help { $name }.
help-link-asks = { $name } asks for help.
help-link-helping = You already help { $name }. Thank you!
help-link-own = This is your own help link. Share it with those who may want to help you.
help-link-green = Whoever this link is for needs nothing now. Keep it: it opens again when they ask for help.
help-link-not-now = ✖ Not now

refused-help-link-is-unknown = This link leads nowhere. Ask for a new one where you found it.
refused-help-link-is-reset = This link is no longer valid. Ask for a new one where you found it.
