## How people are called in both bots.

you = You
name-of-left = a member who left
name-unseen = somebody
name-friend-of = a friend of { $name }
name-with-telegram = { $name } (in Telegram: { $telegramName })
name-none = somebody without a name
