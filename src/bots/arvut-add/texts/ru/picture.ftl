## Картина сети.

picture-title = Моя сеть
picture-counts = Людей { $people } · связей { $links }{ $more ->
    [0] {""}
   *[other] {" "}· не нарисовано { $left }
}
picture-me = я
picture-1 = лично
picture-2 = два рукопожатия
picture-3 = три
picture-rest = дальше
refused-nobody-is-there-to-draw = Рисовать пока некого. Сначала пригласите того, кому доверяете.
