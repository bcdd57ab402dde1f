## Как зовутся люди и как далеко они.

name-of-left = участник, который ушёл
name-unseen = кто-то
name-friend-of = друг участника { $name }
name-with-telegram = { $name } (в Telegram: { $telegramName })
degree-of = { $degree ->
    [1] лично
    [2] два рукопожатия
    [3] три рукопожатия
    [one] { $degree } рукопожатие
    [few] { $degree } рукопожатия
   *[other] { $degree } рукопожатий
}
one-moment = ⏳ Одну минуту: сеть ещё читается. Нажмите ещё раз через несколько секунд.
again = 🔄 Ещё раз
