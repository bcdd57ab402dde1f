## The organizer: its overview, its lists, the archive.

organizer-title = <b>🗓 My promises · { $month }</b>
organizer-given-people = { $people ->
    [0] You help nobody right now
    [one] You help <b>one person</b>
   *[other] You help <b>{ $people } people</b>
}
organizer-received-people = { $people ->
    [0] Nobody helps you right now
    [one] <b>One person</b> helps you
   *[other] <b>{ $people } people</b> help you
}
organizer-given-nobody = You help nobody yet.
organizer-received-nobody = Nobody helps you yet.
organizer-late = { $sum } overdue
organizer-given = 👤→👥 I help
organizer-received = 👥→👤 They help me
organizer-waiting = 🤝→👍 To confirm
organizer-archive = 👍 Archive
organizer-overdue = ⌛ Overdue

list-row = { $number }. { $symbol } { $amount } { $way } { $name }{ $due }
list-given =
    <b>👤→👥 I help</b>
    Open one to change, withdraw, commit or deliver.
list-given-empty =
    <b>👤→👥 I help</b>
    Nobody yet.
list-received =
    <b>👥→👤 They help me</b>
    Open one to ask, thank or release.
list-received-empty =
    <b>👥→👤 They help me</b>
    Nobody yet. If you need help, just say so.
list-asked =
    <b>📩 Requests to you</b>
    Open one to answer: commit or deliver, or say when.
list-asked-empty =
    <b>📩 Requests to you</b>
    Nothing is waiting for your answer.
list-waiting =
    <b>🤝→👍 To confirm</b>
    ← waiting for you, → waiting for the receiver.
list-waiting-empty =
    <b>🤝→👍 To confirm</b>
    Nothing is waiting: every delivery has its answer.
list-overdue =
    <b>⌛ Overdue</b>
    Still open: deliver late, confirm, ask or release.
list-overdue-empty =
    <b>⌛ Overdue</b>
    Nothing is overdue.

archive-months =
    <b>👍 Archive</b>
    What was confirmed, by month: → given, ← received.
archive-empty =
    <b>👍 Archive</b>
    Nothing was confirmed yet.
archive-row = { $month } · → { $given } · ← { $received }
archive-month = <b>👍 Archive · { $month }</b>
archive-file = 📄 All of it as a file (CSV)
archive-columns = Confirmed on|Direction|Person|Amount|Unit|Month|How|Note
archive-given = given
archive-received = received
archive-cleared = by clearing

year-button = 📊 My year as a picture
year-title = My year
year-given = ↑ given { $amount }
year-received = ↓ received { $amount }
year-is-empty = Nothing was confirmed in the last twelve months.
