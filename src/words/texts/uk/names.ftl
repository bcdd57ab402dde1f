## Як звуть людей в обох ботах.

you = Ти
name-of-left = колишній учасник
name-unseen = хтось
name-friend-of = людина (її знає { $name })
name-with-telegram = { $name } (у Telegram: { $telegramName })
name-none = учасник без імені
