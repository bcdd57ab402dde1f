## What little would do.

small-share = <b>{ $amount }</b> each if one in { $oneIn ->
    [2] two
    [3] three
    [4] four
    [5] five
   *[other] { $oneIn }
} helps
small-share-own = <b>{ $amount }</b> each if one in { $oneIn ->
    [2] two
    [3] three
    [4] four
    [5] five
   *[other] { $oneIn }
} of your { $people } people helps
