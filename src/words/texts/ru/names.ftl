## Как зовутся люди в обоих ботах.

you = Ты
name-of-left = участник, который ушёл
name-unseen = кто-то
name-friend-of = человек (его знает { $name })
name-with-telegram = { $name } (в Telegram: { $telegramName })
name-none = кто-то без имени
