## My help link.

help-link-screen = 🔗 Your help link

    Whoever opens it sees your card while you ask for help, and can help you.
help-link-words = I need help. Have a look, perhaps you can do something:
help-link-holders = { $count ->
    [0] Nobody has opened it yet.
    [one] One person has opened it.
   *[other] { $count } people have opened it.
}
help-link-sleeps = You ask for nothing now, so the link shows nothing. It opens when you ask for help.
help-link-share = 📤 Share
help-link-copy = 📋 Copy
help-link-qr = ▦ QR
help-link-reset = ♻️ Reset
help-link-ask = 🚦 Ask for help
help-link-reset-question = ♻️ Reset the link?

    The old one stops working for everybody who has it ({ $count } opened it), also where others share it for you. What was promised to you stays.
help-link-reset-yes = ♻️ Yes, reset
help-link-was-reset = The old link no longer works. Here is the new one.
