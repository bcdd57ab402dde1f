## Kako se ljudi zovu i koliko su daleko.

degree-of = { $degree ->
    [1] lično
    [2] prijatelj prijatelja
    [one] { $degree } korak
    [few] { $degree } koraka
   *[other] { $degree } koraka
}
one-moment = ⏳ Samo trenutak: mreža se još učitava. Dodirni ponovo za nekoliko sekundi.
again = 🔄 Probaj ponovo
