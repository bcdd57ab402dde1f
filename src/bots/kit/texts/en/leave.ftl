## Leaving both bots.

leave-screen =
    🚪 Leaving ArvutAdd and Commit

    This is what it does:
leave-to-confirm = { $count ->
    [one] 🤝→👍 { $count } delivery waits for your word. Answer it first: afterwards it counts for nobody.
   *[other] 🤝→👍 { $count } deliveries wait for your word. Answer them first: afterwards they count for nobody.
}
leave-answer-first = 🤝→👍 Answer first
leave-erased = your name, texts, payment details, settings and stored messages are erased
leave-links = { $count ->
    [one] { $count } trust link ends, and that person is told
   *[other] { $count } trust links end, and those people are told
}
leave-given = { $count ->
    [one] { $count } record of help from you is annulled, and the receiver is told
   *[other] { $count } records of help from you are annulled, and the receivers are told
}
leave-received = { $count ->
    [one] { $count } record of help to you is annulled, and the giver is told
   *[other] { $count } records of help to you are annulled, and the givers are told
}
leave-delivered = { $count ->
    [one] { $count } delivery of yours stays for its receiver, from “a member who left”
   *[other] { $count } deliveries of yours stay for their receivers, from “a member who left”
}
leave-collections = { $count ->
    [one] your collection closes, and your circle is told
   *[other] your { $count } collections close, and your circle is told
}
leave-invitations = { $count ->
    [one] { $count } invitation is revoked
   *[other] { $count } invitations are revoked
}
leave-help-links = { $count ->
    [one] { $count } help link for you stops working
   *[other] { $count } help links for you stop working
}
leave-calls = { $count ->
    [one] your call ends
   *[other] your { $count } calls end
}
leave-ledger = in the records of others, amounts and days stay without your name
leave-again = You may come back at any time: it is a new start. Whoever has withdrawn from you stays apart from you for 12 months.
leave-go-on = 🚪 Go on
leave-sure =
    🚪 Leave both bots and erase everything now?

    Nothing of it can be undone.
leave-yes = 🚪 Yes, erase and leave
leave-no = ‹ No
leave-done =
    You have left ArvutAdd and Commit. What was stored about you is erased.

    Thank you for having been here. If you want to begin anew one day, write /start.
