## Slika mreže.

picture-title = Moja mreža
picture-counts = { $people ->
    [one] Oko mene { $shown } osoba
    [few] Oko mene { $shown } osobe
   *[other] Oko mene { $shown } osoba
} · veza { $links }{ $more ->
    [0] {""}
   *[other] {" "}· nenacrtano { $left }
}
picture-me = ja
picture-1 = lično { $count }
picture-2 = preko prijatelja { $count }
picture-3 = tri koraka { $count }
picture-rest = dalje { $count }
picture-unnamed = ime skriveno
picture-numbers = Ova imena ne umem da nacrtam: { $names }
refused-nobody-is-there-to-draw = Još nema koga nacrtati. Prvo pozovi nekoga kome veruješ.
bot-name = ArvutAdd
