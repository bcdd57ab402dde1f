## The organizer: its overview, its lists, the archive.

organizer-screen =
    🗓 Organizer · { $month }
    I help { $given } · help me { $received }
organizer-given = 👤→👥 I help { $tally }
organizer-received = 👥→👤 Help me { $tally }
organizer-waiting = 🤝→👍 To confirm { $toMe } · mine waiting { $mine }
organizer-archive = 👍 Archive { $given } → 👤 ← { $received }
organizer-overdue = ⌛ Overdue { $count }

list-row = { $number }. { $symbol } { $amount } { $way } { $name }{ $due }
list-given =
    👤→👥 I help
    Open one to change, withdraw, commit or deliver.
list-given-empty =
    👤→👥 I help
    Nobody yet. Under 👥 People you find who needs help now.
list-received =
    👥→👤 Help me
    Open one to ask, thank or release.
list-received-empty =
    👥→👤 Help me
    Nobody yet. If you need help, say so under 👤 Profile → Status.
list-asked =
    ❔ Requests to you
    Open one to answer: commit or deliver, or say when.
list-asked-empty =
    ❔ Requests to you
    Nothing waits for your answer.
list-waiting =
    🤝→👍 To confirm
    ← waits for your word, → waits for theirs.
list-waiting-empty =
    🤝→👍 To confirm
    Nothing waits: every delivery has its answer.
list-overdue =
    ⌛ Overdue
    Still open: deliver late, confirm, ask or release.
list-overdue-empty =
    ⌛ Overdue
    Nothing is overdue.

archive-months =
    👍 Archive
    What was confirmed, by month: → given, ← received.
archive-empty =
    👍 Archive
    Nothing was confirmed yet.
archive-row = { $month } · → { $given } · ← { $received }
archive-month = 👍 Archive · { $month }
archive-file = 📄 All of it as a file (CSV)
archive-columns = Confirmed on|Direction|Person|Amount|Unit|Month|Note
archive-given = given
archive-received = received
