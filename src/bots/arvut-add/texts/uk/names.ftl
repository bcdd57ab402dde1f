## Як звуть людей і як далеко вони.

name-of-left = учасник, що пішов
name-unseen = хтось
name-friend-of = друг учасника { $name }
name-with-telegram = { $name } (у Telegram: { $telegramName })
degree-of = { $degree ->
    [1] особисто
    [2] два рукостискання
    [3] три рукостискання
    [one] { $degree } рукостискання
    [few] { $degree } рукостискання
    [many] { $degree } рукостискань
   *[other] { $degree } рукостискання
}
one-moment = ⏳ Хвилинку: мережа ще читається. Натисніть ще раз за кілька секунд.
again = 🔄 Ще раз
