## Slika mreže.

picture-title = Moja mreža
picture-counts = Ljudi { $people } · veza { $links }{ $more ->
    [0] {""}
   *[other] {" "}· nenacrtano { $left }
}
picture-me = ja
picture-1 = lično
picture-2 = dva rukovanja
picture-3 = tri
picture-rest = dalje
refused-nobody-is-there-to-draw = Još nema koga nacrtati. Prvo pozovite nekoga kome verujete.
