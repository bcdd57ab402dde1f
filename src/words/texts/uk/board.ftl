## Двері до пропозицій і потреб на картках обох ботів.

card-listings = 🔁 { $offers ->
    [0] {""}
    [one] { $offers } пропозиція
    [few] { $offers } пропозиції
   *[other] { $offers } пропозицій
}{ $both ->
    [yes] {" "}·{" "}
   *[no] {""}
}{ $needs ->
    [0] {""}
    [one] { $needs } потреба
    [few] { $needs } потреби
   *[other] { $needs } потреб
}
