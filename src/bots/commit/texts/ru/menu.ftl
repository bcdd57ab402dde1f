## Меню: где я стою, что меня ждёт, вход в каждую комнату.

menu-status-green = ✅ { $name } · готовность помогать
menu-status-orange = 🔆 { $name } · ежемесячная поддержка
menu-status-red = 🆘 { $name } · срочная помощь
menu-deadline = ⏳ До { $until }: { $days ->
    [one] остался { $days } день
    [few] осталось { $days } дня
   *[many] осталось { $days } дней
}
menu-waits = Ждёт вас: { $list }
menu-waits-confirm = подтвердить: { $count }
menu-waits-requests = { $count ->
    [one] { $count } просьба
    [few] { $count } просьбы
   *[many] { $count } просьб
}
menu-waits-overdue = ⌛ просрочено: { $count }
menu-confirm = 🤝→👍 Подтвердить ({ $count })
menu-answer = ❔ Просьбы ({ $count })
menu-organizer = 🗓 Органайзер
menu-profile = 👤 Профиль
menu-people = 👥 Люди
menu-settings = ⚙️ Настройки
menu-help = ❓ Помощь
member-who-left = участник, который ушёл
