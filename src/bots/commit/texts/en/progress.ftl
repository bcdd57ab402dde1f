## How far a collection is, in words.

progress-missing = <b>{ $missing }</b> of { $target } still missing
progress-missing-all = <b>{ $missing }</b> missing
progress-complete = Nothing is missing any more: { $target } are promised or have arrived.
progress-arrived = { $sum } arrived
progress-arrived-cleared = { $sum } arrived, of it { $cleared } by clearing
progress-promised = { $sum } promised
progress-meant = { $sum } meant
people-missing = { $amount } missing
organizer-mine-waiting = mine waiting { $count }
list-pieces-given =
    <b>👤→👥 I help: { $name }</b>
    Open one to change, withdraw, commit or deliver.
list-pieces-received =
    <b>👥→👤 Helps me: { $name }</b>
    Open one to ask, thank or release.
arrived = <b>{ $confirmed }</b> of { $target } arrived
arrived-nothing = nothing of { $target } has arrived
