## Kako se ljudi zovu u oba bota.

you = Ti
name-of-left = član koji je otišao
name-unseen = neko
name-friend-of = osoba (zna je { $name })
name-with-telegram = { $name } (u Telegramu: { $telegramName })
name-none = neko bez imena
