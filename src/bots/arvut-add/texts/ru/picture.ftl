## Картина сети.

picture-title = Моя сеть
picture-counts = { $people ->
    [one] Вокруг меня { $shown } человек
    [few] Вокруг меня { $shown } человека
   *[other] Вокруг меня { $shown } человек
} · связей { $links }{ $more ->
    [0] {""}
   *[other] {" "}· не нарисовано { $left }
}
picture-me = я
picture-1 = лично { $count }
picture-2 = через одного { $count }
picture-3 = через двоих { $count }
picture-rest = дальше { $count }
picture-unnamed = имя скрыто
picture-numbers = Эти имена я не умею рисовать: { $names }
refused-nobody-is-there-to-draw = Рисовать пока некого. Сначала пригласи того, кому доверяешь.
bot-name = ArvutAdd
