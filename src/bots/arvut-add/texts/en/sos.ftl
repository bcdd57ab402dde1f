## SOS / INFO.

sos-screen =
    <b>🆘 SOS / INFO</b>

    { $people ->
        [0] Your list is empty: there is nobody to tell yet.
        [one] Your list: { $shown } person.
       *[other] Your list: { $shown } people.
    } A message goes to the people closest to you first, and further only while it is needed. One SOS and one INFO every { $sosHours } h.
sos-write-sos = 🆘 Call for help
sos-write-info = 📣 Share news
sos-near = 👥 SOS in my network
sos-past = 🗂 My SOS messages
sos-mutes = 🔕 Muted
sos-running = ▶️ My open SOS
sos-draft = ✏️ The one I was writing
sos-question-sos =
    <b>🆘 What do you need?</b> Write it in one message, up to { $longest } characters. Add a link to a chat where people can discuss it.

    For example: Water in the cellar in Zemun, who has a pump? t.me/+abc
sos-question-info =
    <b>📣 What should your list know?</b> Write it in one message, up to { $longest } characters.

    For example: We meet on Sunday at 12 by the fountain. t.me/+abc
sos-preview-sos = <b>🆘 Preview</b>
sos-preview-info = <b>📣 Preview</b>
sos-with-collection = With a button: 🤝 Help in Commit
sos-plan-now = { $people ->
    [0] Nobody is confirmed in person yet: there is nobody to tell.
    [one] Now: { $people } person.
   *[other] Now: { $people } people.
}
sos-plan-second = In { $ringMinutes } minutes: { $people } more, unless you press “I have help”.
sos-plan-third = In { $secondRingMinutes } minutes: { $people } more.
sos-missing = Missing: <b>{ $missing }</b>
sos-ring-carries = If one in { $oneIn } of them gives { $amount }: { $sum }
sos-send = 📣 Send in { $countdownSeconds } s
sos-change = ✏️ Change
sos-title-sos = <b>🆘 My SOS</b>
sos-title-info = <b>📣 My news</b>
sos-counting = ⏳ Goes out in { $seconds } s.
sos-stop = ⏹ Stop
sos-stopped = ⏹ Stopped. It was not sent, and you can still send one.
sos-going-out = 📡 Going out…
sos-next-ring = Next: { $at }
sos-all-rings = Everybody on the way has been reached.
sos-covered = ✅ Help is here. Thank you, everybody.
sos-halted = ⛔ Stopped by the operators.
sos-ended = ⌛ This is over: the urgent collection has ended.
sos-delivered = Delivered { $delivered } of { $recipients }
sos-answers = 👁 have read it: { $read } · 🙋 can help: { $helping }
sos-cover = ✅ I have help, thank you
sos-helpers = 🙋 Who can help ({ $count })
sos-helpers-title = <b>🙋 They can help:</b>
sos-past-title = <b>🗂 My SOS messages, the latest first</b>
sos-past-none = You have not sent anything yet.
sos-mark-counting-down = ⏳
sos-mark-running = 📡
sos-mark-over = 📡
sos-mark-covered = ✅
sos-mark-stopped = ⏹
sos-mark-halted = ⛔
sos-mark-ended = ⌛
sos-from-sos = 🆘 <b>{ $name } asks for help.</b>
sos-from-info = 📣 <b>{ $name } has news.</b>
sos-can-help = 🙋 I can help
sos-have-read = 👁 I have read it
sos-help-in-commit = 🤝 Help in Commit
sos-answered-help = 🙋 { $name } knows that you can help, and can write to you.
sos-answered-read = 👁 { $name } sees that you have read it.
sos-write-by-name = ✉️ To write yourself, tap the name above.
sos-mute = 🔕 Mute this sender
sos-muted = You won’t get any more messages from this sender.
sos-report = ⚠️ Report
sos-report-question = <b>⚠️ What is wrong with this message?</b> Send one message; the operators will read it, and the SOS.
refused-reported = Thank you. The operators will look at it.
sos-near-title = <b>👥 SOS in my network</b>: open ones of the last { $nearDays } days, up to three steps away
sos-near-none = No open SOS around you. Good.
sos-near-row-sos = 🆘 { $name } · { $degree } · { $at }
sos-near-row-info = 📣 { $name } · { $degree } · { $at }
sos-mutes-title = <b>🔕 You have muted these people.</b> Tap one to hear them again.
sos-mutes-none = 🔕 You have muted nobody.
sos-far-is-on = ✅ SOS from people I don’t know
sos-far-is-off = ⬜ SOS from people I don’t know
sos-unmute = 🔔 { $name }
refused-call-is-unknown = This message is no longer there.
refused-call-is-covered = ✅ There is help already. Thank you for wanting to help.
refused-call-is-halted = ⛔ The operators have stopped this message.
refused-call-is-ended = ⌛ The urgent collection this was about has ended. Thank you for wanting to help.
refused-call-is-reported-already = You have already reported it. Thank you.
refused-call-is-not-running = This message is not going out any more.
refused-call-has-gone-out = It has already gone out. You can press “I have help”.
refused-only-the-sender-decides = Only the sender can do that.
refused-nothing-is-written = Nothing is written yet.
refused-emergency-is-over = The urgent collection this was about has ended, so nothing was sent.
refused-member-is-suspended = You can’t send SOS until { $until }: the operators have paused yours. Their message says why.
refused-a-call-is-counting-down = One of your messages is going out right now.
refused-called-less-than-a-day-ago = You have already sent one of this kind in the last { $sosHours } h. You can send the next one after { $until }. A stopped one does not count.
refused-text-is-empty = There is no text in this message.
refused-text-is-too-long = This is { $over } { $over ->
        [one] character
       *[other] characters
    } too long. At most { $longest }, please.

sos-title-for = <b>🆘 SOS for somebody else</b>
sos-for-another = 🗣 SOS for somebody else
sos-speaks = <b>🗣 For whom?</b> These people let you speak for them.
sos-question-for =
    <b>🆘 What has happened to { $name }?</b> Write it in one message, up to { $longest } characters. It goes to their trust list, and everybody sees that you say it.

    For example: Mila is in hospital after a fall. Who can look after her children? t.me/+abc
sos-for-refused = { $why ->
    [voice-is-over] You can’t speak for { $name } any more.
    [voice-is-suspended] The operators have paused your SOS, so you can’t send one for others either.
    [a-call-is-counting-down] An SOS for { $name } is going out right now.
    [called-less-than-a-day-ago] An SOS for { $name } has already gone out. The next one can go after { $until }.
   *[other] An SOS for { $name } can’t be sent right now.
}
notice-help-offered-for = 🙋 <b>{ $name }</b> can help { $sender }.{ $more ->
    [0] {""}
    [one] {" "}1 more can help too.
   *[other] {" "}{ $more } more can help too.
}
