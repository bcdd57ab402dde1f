## The menu: where I stand, what waits for me, the way into every room.

menu-status-green = ✅ { $name } · ready to help
menu-status-orange = 🔆 { $name } · monthly support
menu-status-red = 🆘 { $name } · urgent help
menu-deadline = ⏳ Until { $until }: { $days ->
    [one] the last day
   *[other] { $days } days left
}
menu-waits = Waiting for you: { $list }
menu-waits-confirm = { $count } to confirm
menu-waits-requests = { $count ->
    [one] 1 request
   *[other] { $count } requests
}
menu-waits-overdue = ⌛ { $count } overdue
menu-confirm = 🤝→👍 Confirm ({ $count })
menu-answer = ❔ Requests ({ $count })
menu-organizer = 🗓 Organizer
menu-profile = 👤 Profile
menu-people = 👥 People
menu-settings = ⚙️ Settings
menu-help = ❓ Help
member-who-left = a member who left
