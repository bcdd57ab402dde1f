## Дверь к предложениям и нуждам на карточках обоих ботов.

card-listings = 🔁 { $offers ->
    [0] {""}
    [one] { $offers } предложение
    [few] { $offers } предложения
   *[other] { $offers } предложений
}{ $both ->
    [yes] {" "}·{" "}
   *[no] {""}
}{ $needs ->
    [0] {""}
    [one] { $needs } нужда
    [few] { $needs } нужды
   *[other] { $needs } нужд
}
