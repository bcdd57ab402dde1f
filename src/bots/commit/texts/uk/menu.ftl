## Меню: де я стою, що на мене чекає, вхід до кожної кімнати.

menu-status-green = <b>✅ { $name }</b> · є готовність допомагати
menu-status-orange = <b>🔆 { $name }</b> · щомісячна підтримка
menu-status-red = <b>🆘 { $name }</b> · термінова допомога
menu-deadline = ⏳ До { $until }: { $days ->
    [0] останній день
    [one] лишився { $days } день
    [few] лишилося { $days } дні
    [many] лишилося { $days } днів
   *[other] лишилося { $days } дня
}
menu-waits = Чекає на тебе:
menu-confirm = 🤝→👍 Підтвердити ({ $count })
menu-answer = 📩 Прохання ({ $count })
menu-organizer = 🗓 Мої обіцянки
menu-profile = 👤 Я
menu-people = 👥 Люди
menu-settings = ⚙️ Налаштування
menu-help = ❓ Як це працює
