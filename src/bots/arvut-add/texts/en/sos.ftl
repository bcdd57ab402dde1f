## SOS / INFO.

sos-screen =
    🆘 SOS / INFO

    { $people ->
        [0] Your list is empty: there is nobody to call yet.
        [one] Your list: { $shown } person.
       *[other] Your list: { $shown } people.
    } A call goes to the nearest first and further only while it is needed. One call a day.
sos-write-sos = 🆘 Call for help
sos-write-info = 📣 Tell news
sos-near = 📍 Calls near me
sos-past = 🗂 My calls
sos-mutes = 🔕 What I hear
sos-running = ▶️ My running call
sos-draft = ✏️ The call I was writing
sos-question-sos =
    🆘 What do you need? Write it in one message, up to { $longest } characters. A link to where it is talked over helps.

    For example: Water in the cellar in Zemun, who has a pump? t.me/+abc
sos-question-info =
    📣 What should your list know? Write it in one message, up to { $longest } characters.

    For example: We meet on Sunday at 12 by the fountain. t.me/+abc
sos-preview-sos = 🆘 Preview
sos-preview-info = 📣 Preview
sos-with-collection = With a button: 🤝 Help in Commit
sos-plan-now = { $people ->
    [0] Nobody is confirmed in person yet: there is nobody to call.
    [one] Now: { $people } person.
   *[other] Now: { $people } people.
}
sos-plan-second = { $people ->
    [one] In 10 minutes: { $people } more, unless you press “Covered”.
   *[other] In 10 minutes: { $people } more, unless you press “Covered”.
}
sos-plan-third = In 20 minutes: { $people } more.
sos-send = 📣 Send in 10 s
sos-change = ✏️ Change
sos-title-sos = 🆘 My call
sos-title-info = 📣 My news
sos-counting = ⏳ Goes out in { $seconds } s.
sos-stop = ⏹ Stop
sos-stopped = ⏹ Stopped. It was not sent, and today's call is still yours.
sos-going-out = 📡 Going out…
sos-next-ring = Next ring: { $at }
sos-all-rings = All rings have gone out.
sos-covered = ✅ Covered. Thank you, everybody.
sos-halted = ⛔ Stopped by the operators.
sos-delivered = Delivered { $delivered } of { $recipients }
sos-answers = 👁 have read it: { $read } · 🙋 can help: { $helping }
sos-cover = ✅ Covered, thank you
sos-helpers = 🙋 Who can help ({ $count })
sos-helpers-title = 🙋 They can help:
sos-refresh = 🔄 Refresh
sos-past-title = 🗂 My calls, the latest first
sos-past-none = You have not called anybody yet.
sos-mark-counting-down = ⏳
sos-mark-running = 📡
sos-mark-over = 📡
sos-mark-covered = ✅
sos-mark-stopped = ⏹
sos-mark-halted = ⛔
sos-from-sos = 🆘 { $name } calls for help.
sos-from-info = 📣 { $name } has news.
sos-can-help = 🙋 I can help
sos-have-read = 👁 I have read it
sos-help-in-commit = 🤝 Help in Commit
sos-answered-help = 🙋 { $name } knows that you can help.
sos-answered-read = 👁 { $name } sees that it was read.
sos-mute = 🔕 Mute this sender
sos-muted = You will hear no more calls from this sender.
sos-report = ⚠️ Report
sos-report-question = ⚠️ What is wrong with this call? Write one message; the operators will read it, and the call.
refused-reported = Thank you. The operators will look at it.
sos-near-title = 📍 Calls near me: open, of the last 7 days, up to three handshakes away
sos-near-none = No open calls near you. Good.
sos-near-row-sos = 🆘 { $name } · { $degree } · { $at }
sos-near-row-info = 📣 { $name } · { $degree } · { $at }
sos-mutes-title = 🔕 You have muted these people. Tap one to hear them again.
sos-mutes-none = 🔕 You have muted nobody.
sos-far-is-on = ✅ Calls from beyond my own contacts
sos-far-is-off = ⬜ Calls from beyond my own contacts
sos-unmute = 🔔 { $name }
refused-call-is-unknown = This call is no longer there.
refused-call-is-covered = ✅ It is covered already. Thank you for wanting to help.
refused-call-is-halted = ⛔ The operators have stopped this call.
refused-call-is-reported-already = You have reported this call already. Thank you.
refused-call-is-not-running = This call is not running any more.
refused-call-has-gone-out = It has gone out already. You can press “Covered”.
refused-only-the-sender-decides = Only the sender decides that.
refused-nothing-is-written = Nothing is written yet.
refused-member-is-suspended = You cannot call at present: the operators have paused your calls. The notice says until when.
refused-a-call-is-counting-down = A call of yours is going out just now.
refused-called-less-than-a-day-ago = You have called within the last day. The next call is possible a day after it; a stopped one does not count.
refused-text-is-empty = There is no text in this message.
refused-text-is-too-long = This is longer than { $longest } characters. Please shorten it.
