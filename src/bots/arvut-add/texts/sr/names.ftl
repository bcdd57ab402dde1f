## Kako se ljudi zovu i koliko su daleko.

name-of-left = član koji je otišao
name-unseen = neko
name-friend-of = prijatelj osobe { $name }
name-with-telegram = { $name } (u Telegramu: { $telegramName })
degree-of = { $degree ->
    [1] lično
    [2] dva rukovanja
    [3] tri rukovanja
    [one] { $degree } rukovanje
   *[other] { $degree } rukovanja
}
one-moment = ⏳ Samo trenutak: mreža se još učitava. Dodirnite ponovo za nekoliko sekundi.
again = 🔄 Pokušaj ponovo
