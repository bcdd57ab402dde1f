## My help link.

help-link-screen = <b>🔗 Your help link</b>

    Anyone who opens it while you are asking for help sees your card and can help you.
help-link-holders = { $count ->
    [0] Nobody has opened it yet.
    [one] One person has opened it.
   *[other] { $count } people have opened it.
}
help-link-sleeps = You are not asking for anything now, so the link shows nothing. It works again when you ask for help.
help-link-share = 📤 Share
help-link-copy = 📎 Copy
help-link-qr = ▦ QR
help-link-reset = ♻️ Reset
help-link-ask = 🚦 Ask for help
help-link-reset-question = <b>♻️ Reset the link?</b>

    The old one stops working for everybody who has it ({ $count } opened it), also where others share it for you. What was promised to you stays.
help-link-reset-yes = ♻️ Yes, reset
help-link-was-reset = The old link no longer works. Here is the new one.
qr-help = I need help. Scan the code to see how you can help.
bot-name = Commit
refused-help-links-have-changed = There are other help links by now. Nothing was reset: please look once more.
