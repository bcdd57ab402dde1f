## How people are called, and how far away they are.

degree-of = { $degree ->
    [1] confirmed in person
    [2] a friend of a friend
   *[other] { $degree } steps away
}
one-moment = ⏳ One moment: the network is still loading. Please tap again in a few seconds.
again = 🔄 Try again
