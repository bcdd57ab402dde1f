## Koliko je malo dovoljno.

small-share = Po <b>{ $amount }</b> ako pomogne svaka { $oneIn ->
    [2] druga
    [3] treća
    [4] četvrta
    [5] peta
   *[other] { $oneIn }.
} osoba
small-share-own = Po <b>{ $amount }</b> ako od { $people } tvojih ljudi pomogne svaka { $oneIn ->
    [2] druga
    [3] treća
    [4] četvrta
    [5] peta
   *[other] { $oneIn }.
} osoba
