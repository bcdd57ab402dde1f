## Vrata ka ponudama i potrebama na karticama oba bota.

card-listings = 🔁 { $offers ->
    [0] {""}
    [one] { $offers } ponuda
    [few] { $offers } ponude
   *[other] { $offers } ponuda
}{ $both ->
    [yes] {" "}·{" "}
   *[no] {""}
}{ $needs ->
    [0] {""}
    [one] { $needs } potreba
    [few] { $needs } potrebe
   *[other] { $needs } potreba
}
