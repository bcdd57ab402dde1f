## The network picture.

picture-title = My network
picture-counts = { $people ->
    [one] One person around me
   *[other] { $shown } people around me
} · links { $links }{ $more ->
    [0] {""}
   *[other] {" "}· not drawn { $left }
}
picture-me = me
picture-1 = in person { $count }
picture-2 = friends of friends { $count }
picture-3 = three steps { $count }
picture-rest = further { $count }
picture-unnamed = name hidden
picture-numbers = My letters can’t write these names: { $names }
refused-nobody-is-there-to-draw = There is nobody to draw yet. Invite somebody you trust first.
bot-name = ArvutAdd
