## Схема мережі.

picture-title = Моя мережа
picture-counts = { $people ->
    [one] Навколо мене { $shown } людина
    [few] Навколо мене { $shown } людини
    [many] Навколо мене { $shown } людей
   *[other] Навколо мене { $shown } людини
} · зв’язків { $links }{ $more ->
    [0] {""}
   *[other] {" "}· не намальовано { $left }
}
picture-me = я
picture-1 = особисто { $count }
picture-2 = друзі друзів { $count }
picture-3 = за три кроки { $count }
picture-rest = далі { $count }
picture-unnamed = ім’я приховано
picture-numbers = Ці імена я не вмію малювати: { $names }
refused-nobody-is-there-to-draw = Малювати поки що нема кого. Спершу запроси людину, якій довіряєш.
bot-name = ArvutAdd
