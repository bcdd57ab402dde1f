## The door to somebody's offers and needs, on cards of both bots.

card-listings = 🔁 { $offers ->
    [0] {""}
    [one] one offer
   *[other] { $offers } offers
}{ $both ->
    [yes] {" "}·{" "}
   *[no] {""}
}{ $needs ->
    [0] {""}
    [one] one need
   *[other] { $needs } needs
}
