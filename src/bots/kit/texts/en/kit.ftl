## What both bots say, wherever one is.

apology = Something went wrong on our side, and we are sorry. Nothing you had recorded is lost. If it happens again, tell us this reference: { $ref }
button-is-stale = This button is out of date. Here is where you are now.
did-not-understand = I did not understand that. Here is the menu.
dialogue-dropped = My last question had waited for more than a day, so I dropped it. Nothing was changed.
question-is-over = That question is over.
gathered = 📬 { $count ->
    [one] One message waited for you.
   *[other] { $count } messages waited for you.
}
only-in-private = This is between you and me. Let us talk in private.
open-private = Open the private chat
open-bot = Open
open-menu = ‹ Menu
back = ‹ Back
cancel = ✖ Cancel
close = ✖ Close
nothing-here = Nothing here yet.
cancelled = Left. Nothing was changed.
slow-down = { $seconds ->
    [one] That was quick! Give me one second, then go on.
   *[other] That was quick! Give me { $seconds } seconds, then go on.
}
start-first = I do not know you yet, or you have left. Write /start to begin.
quoted = “{ $text }”
