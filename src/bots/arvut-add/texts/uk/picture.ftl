## Картина мережі.

picture-title = Моя мережа
picture-counts = Людей { $people } · зв’язків { $links }{ $more ->
    [0] {""}
   *[other] {" "}· не намальовано { $left }
}
picture-me = я
picture-1 = особисто
picture-2 = два рукостискання
picture-3 = три
picture-rest = далі
refused-nobody-is-there-to-draw = Малювати поки нема кого. Спершу запросіть того, кому довіряєте.
