## Leaving both bots.

leave-screen =
    <b>🚪 Leaving ArvutAdd and Commit</b>

    This is what will happen:
leave-to-confirm = { $count ->
    [one] 🤝→👍 { $count } delivery is waiting for your answer. Please answer first: once you leave, it counts for nobody.
   *[other] 🤝→👍 { $count } deliveries are waiting for your answer. Please answer first: once you leave, they count for nobody.
}
leave-answer-first = 🤝→👍 Answer first
leave-erased = your name, texts, payment details, settings and stored messages are erased
leave-links = { $count ->
    [one] { $count } trust link ends, and that person is told
   *[other] { $count } trust links end, and those people are told
}
leave-given = { $count ->
    [one] { $count } promise of help from you is cancelled, and the person you promised is told
   *[other] { $count } promises of help from you are cancelled, and the people you promised are told
}
leave-received = { $count ->
    [one] { $count } promise of help to you is cancelled, and the person who promised is told
   *[other] { $count } promises of help to you are cancelled, and the people who promised are told
}
leave-delivered = { $count ->
    [one] { $count } delivery of yours stays with the person who was helped, as from “a member who left”
   *[other] { $count } deliveries of yours stay with the people who were helped, as from “a member who left”
}
leave-collections = { $count ->
    [one] your collection closes, and your circle is told
   *[other] your { $count } collections close, and your circle is told
}
leave-invitations = { $count ->
    [one] { $count } invitation is cancelled
   *[other] { $count } invitations are cancelled
}
leave-help-links = { $count ->
    [one] { $count } help link for you stops working
   *[other] { $count } help links for you stop working
}
leave-calls = { $count ->
    [one] your SOS message ends
   *[other] your { $count } SOS messages end
}
leave-ledger = other people’s records keep the amounts and dates, without your name
leave-again = You can come back at any time; it will be a fresh start. Anyone who disconnected from you stays hidden from you for 12 months.
leave-go-on = 🚪 Go on
leave-sure =
    <b>🚪 Leave both bots and erase everything now?</b>

    This cannot be undone.
leave-yes = 🚪 Yes, erase and leave
leave-no = ‹ No
leave-done =
    <b>You have left ArvutAdd and Commit.</b> What was stored about you is erased.

    Thank you for being here. If you ever want to start again, send /start.
refused-parting-has-changed = Something has changed since. Nothing was erased: please look once more.
