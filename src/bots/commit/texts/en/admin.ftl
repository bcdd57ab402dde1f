## The operators' room.

admin-title = <b>🛠 For operators</b>
admin-members = 👤 Members: { $shown }
admin-links = Trust links: { $shown }
admin-collections = 💰 Open collections: 🔆 { $monthly } · 🆘 { $emergency } · 💡 { $initiatives }
admin-pledges = Pledges: ❤️ { $intention } · 🤝 { $committed } · 🤝→👍 { $delivered } · 👍 { $confirmed } · ended otherwise { $ended }
admin-pledges-newest = (the newest { $shown } pledges)
admin-queue-arvut-add = ArvutAdd: { $incoming } in, { $outgoing } out, the oldest waits { $seconds } s
admin-queue-commit = Commit: { $incoming } in, { $outgoing } out, the oldest waits { $seconds } s
admin-more-than = more than { $shown }
admin-lately = <b>Recent actions:</b>
admin-did = { $at } · { $who } · { $what }
admin-did-opened = opened this room
admin-did-reports-listed = looked through the reports
admin-did-clearings-listed = looked through the clearings
admin-did-suspended-listed = looked through the suspended
admin-did-report-read = read a report on { $name }
admin-did-report-dismissed = dismissed a report on { $name }
admin-did-call-halted = stopped an SOS of { $name }
admin-did-suspended = suspended { $name }
admin-did-suspension-lifted = lifted the suspension of { $name }
admin-did-broadcast-sent = sent a message to everybody
admin-did-broadcast-stopped = stopped a message to everybody
admin-refresh = 🔄 Refresh

admin-reports = 🚩 Reports ({ $shown })
admin-reports-title = <b>🚩 Reports that wait, the oldest first</b>
admin-reports-none = No reports are waiting.
admin-report-call = <b>🚩 An SOS of { $name }</b>, { $at } · { $state }
admin-report-words = { $name } reported on { $at }:
admin-report-handled = ✔ This report is handled.
admin-call-counting-down = counts down
admin-call-running = is going out
admin-call-over = went out
admin-call-covered = covered
admin-call-halted = stopped by operators
admin-call-ended = ended with its emergency
admin-call-stopped = stopped by its sender
admin-halt = ⛔ Stop this SOS
admin-suspend = ⏸ { $days ->
    [one] { $days } day
   *[other] { $days } days
}
admin-dismiss = ✔ Nothing is wrong
admin-halt-question = <b>Why is this SOS stopped?</b> Its sender will read your answer, at most { $longest } characters. Example: “This is an advertisement.”
admin-suspend-question = { $days ->
    [one] Why are SOS and new collections suspended for { $days } day?
   *[other] Why are SOS and new collections suspended for { $days } days?
} The member will read your answer, at most { $longest } characters. Pledges stay untouched.

admin-suspended = ⏸ Suspended ({ $shown })
admin-suspended-title = <b>⏸ Suspended members.</b> A tap ends a suspension; the member is told.
admin-suspended-none = Nobody is suspended.
admin-is-suspended = ⏸ Suspended until { $until }.
admin-lift = ▶️ { $name }, until { $until }
admin-lifted = The suspension is lifted.

admin-broadcast = 📣 Message to everybody
admin-last-broadcast = 📣 The last one
admin-broadcast-question = <b>📣 What should everybody read?</b> At most { $longest } characters; you will see it before it goes out.
admin-broadcast-preview = <b>📣 This is how people will read it.</b> It goes to { $shown }, each through the bot they started, without those who switched off news about the bots.
admin-broadcast-send = 📣 Send
admin-broadcast-change = ✏️ Change
admin-broadcast-stop = ⏹ Stop
admin-broadcast-going-out = 📣 Going out.
admin-broadcast-arriving = 📣 Sent to everybody; some messages are still on their way or wait for quiet hours to end.
admin-broadcast-arrived = 📣 Everybody has it.
admin-broadcast-stopped = ⏹ Stopped. Anyone who has not got it yet will not get it.
admin-broadcast-progress = Delivered { $delivered } of { $people }

refused-report-is-unknown = There is no such report.
refused-report-is-handled = This report is already handled.
refused-suspension-has-another-length = A suspension lasts 1, 7 or 30 days.
refused-member-is-not-suspended = This member is not suspended.
refused-broadcast-is-over = Everything has already gone out.
refused-nothing-is-written = Nothing is written yet.
refused-call-is-not-running = This SOS is not going out any more.
refused-suspension-has-changed = This suspension has changed since. This is how it stands now.
