## How people are called, and how far away they are.

name-of-left = a member who left
name-unseen = somebody
name-friend-of = a friend of { $name }
name-with-telegram = { $name } (in Telegram: { $telegramName })
degree-of = { $degree ->
    [1] in person
    [2] two handshakes
    [3] three handshakes
   *[other] { $degree } handshakes
}
one-moment = ⏳ One moment: the network is still being read. Please tap again in a few seconds.
again = 🔄 Try again
