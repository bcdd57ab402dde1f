## The network picture.

picture-title = My network
picture-counts = People { $people } · links { $links }{ $more ->
    [0] {""}
   *[other] {" "}· not drawn { $left }
}
picture-me = me
picture-1 = in person
picture-2 = two handshakes
picture-3 = three
picture-rest = further
refused-nobody-is-there-to-draw = There is nobody to draw yet. Invite somebody you trust first.
