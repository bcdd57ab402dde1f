## Меню: где я стою, что меня ждёт, вход в каждую комнату.

menu-status-green = <b>✅ { $name }</b> · готовность помогать
menu-status-orange = <b>🔆 { $name }</b> · ежемесячная поддержка
menu-status-red = <b>🆘 { $name }</b> · экстренная помощь
menu-deadline = ⏳ До { $until }: { $days ->
    [0] последний день
    [one] остался { $days } день
    [few] осталось { $days } дня
   *[many] осталось { $days } дней
}
menu-waits = Ждёт тебя:
menu-confirm = 🤝→👍 Подтвердить ({ $count })
menu-answer = 📩 Просьбы ({ $count })
menu-organizer = 🗓 Мои обещания
menu-profile = 👤 Я
menu-people = 👥 Люди
menu-settings = ⚙️ Настройки
menu-help = ❓ Как это работает
