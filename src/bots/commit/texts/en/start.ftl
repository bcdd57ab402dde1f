## The first minutes, and what stands behind a link.

welcome-screen = <b>🤝 Commit: people help people.</b>

    If you need help, say so. Others answer with an intention ❤️ (I may change it) or a commitment 🤝 (I must keep it). Only the person who was helped can confirm it 👍.

    No money passes through the bot: no fund, no fee. You help directly, of your own free will.
welcome-line = 🤝 <b>Commit</b>: people help people, directly. No money passes through the bot.
welcome-start = ▶️ Start
welcome-help = ❓ How it works
welcome-sight =
    <b>👁 One question: who may see your name?</b>

    Whoever you help, or who helps you, always sees it. This is about the rest of your trust list in ArvutAdd: the others there see “a friend of Anna”. You can change this later in ⚙️ Settings.

help-link-invites = <b>{ $inviter } invites you to help { $name }.</b>
help-link-asks = <b>{ $name } asks for help.</b>
help-link-helping = You already help { $name }. Thank you!
help-link-own = This is your own help link. Share it with people who may want to help you.
help-link-green = The person this link is for doesn’t need anything now. Keep the link: it works again when they ask for help.
help-link-not-now = ✖ Not now

refused-help-link-is-unknown = This link doesn’t work. Ask the person who shared it for a new one.
refused-help-link-is-reset = This link is no longer valid. Ask the person who shared it for a new one.
