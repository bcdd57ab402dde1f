## On whom my list hangs, and introductions.

list-hangs = Your list hangs on { $count ->
    [one] one person
   *[other] { $count } people
}.
hinges-open = 🪢 On whom my list hangs
hinges-screen = <b>🪢 Your list hangs on { $count ->
    [one] one person
   *[other] { $count } people
}</b>
hinge-line = { $name } alone leads you to { $people ->
    [one] one person
   *[other] { $shown } people
}
hinges-way = A second way makes it firm: ask for an introduction. They get one message from me, with your invitation to pass on.
hinges-none = Nobody alone: your list holds without any one person.
introduce = { $via }, introduce me to { $name }
introduction-asked = Asked. They can now pass your invitation on.
notice-introduction = 🪢 { $asker } would like to be introduced to { $name }. If you think it fits, pass this invitation on to { $name }. Nobody minds if you don’t.
introduction-pass-on = 📨 Pass it on to { $name }
refused-introduction-was-asked-lately = You already asked them within the last 7 days.
refused-introduction-is-needless = You already know each other, or are disconnected.
refused-introduction-is-not-theirs = This can’t be asked here any more.
