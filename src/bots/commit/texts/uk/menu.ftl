## Меню: де я стою, що на мене чекає, вхід до кожної кімнати.

menu-status-green = ✅ { $name } · готовність допомагати
menu-status-orange = 🔆 { $name } · щомісячна підтримка
menu-status-red = 🆘 { $name } · термінова допомога
menu-deadline = ⏳ До { $until }: { $days ->
    [one] лишився { $days } день
    [few] лишилося { $days } дні
    [many] лишилося { $days } днів
   *[other] лишилося { $days } дня
}
menu-waits = Чекає на вас: { $list }
menu-waits-confirm = підтвердити: { $count }
menu-waits-requests = { $count ->
    [one] { $count } прохання
    [few] { $count } прохання
    [many] { $count } прохань
   *[other] { $count } прохання
}
menu-waits-overdue = ⌛ прострочено: { $count }
menu-confirm = 🤝→👍 Підтвердити ({ $count })
menu-answer = ❔ Прохання ({ $count })
menu-organizer = 🗓 Органайзер
menu-profile = 👤 Профіль
menu-people = 👥 Люди
menu-settings = ⚙️ Налаштування
menu-help = ❓ Довідка
member-who-left = учасник, що пішов
