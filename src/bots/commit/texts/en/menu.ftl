## The menu: where I stand, what waits for me, the way into every room.

menu-status-green = <b>✅ { $name }</b> · ready to help
menu-status-orange = <b>🔆 { $name }</b> · monthly support
menu-status-red = <b>🆘 { $name }</b> · urgent help
menu-deadline = ⏳ Until { $until }: { $days ->
    [0] the last day
    [one] one day left
   *[other] { $days } days left
}
menu-waits = Waiting for you:
menu-confirm = 🤝→👍 Confirm ({ $count })
menu-answer = 📩 Requests ({ $count })
menu-organizer = 🗓 My promises
menu-profile = 👤 Me
menu-people = 👥 People
menu-settings = ⚙️ Settings
menu-help = ❓ How it works
