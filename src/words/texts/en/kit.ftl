## What both bots say, wherever one is.

apology = Something went wrong on our side, sorry. Nothing you recorded is lost. If it happens again, send us this code: { $ref }
button-is-stale = This button is out of date. Here is where you are now.
did-not-understand = I didn’t understand that. Here is the menu.
dialogue-dropped = You didn’t answer my last question for more than a day, so I closed it. Nothing was changed.
refused-draft-has-changed = These are older answers. This is how it stands now.
question-is-over = This question is over. This is how it stands now.
edit-taken = ✏️ I don’t read edited messages. I took what you wrote first: “{ $text }”. If you want it otherwise, change it there once more.
edit-taken-words = ✏️ I don’t read edited messages. What you wrote first is what I took. If you want it otherwise, change it there once more.
edit-not-taken = ✏️ I don’t read edited messages. Please send it again as a new message.
gathered = <b>📬 { $count ->
    [one] One message was waiting for you.
   *[other] { $count } messages were waiting for you.
}</b>
only-in-private = This is for our private chat. Let’s continue there.
open-private = Open the private chat
open-bot = Open
open-menu = ‹ Menu
back = ‹ Back
another-day = 📅 Another day
cancel = ✖ Cancel
close = ✖ Close
nothing-here = Nothing here yet.
cancelled = Cancelled. Nothing was changed.
slow-down = { $seconds ->
    [one] That was fast! Please wait one second, then go on.
   *[other] That was fast! Please wait { $seconds } seconds, then go on.
}
start-first = I don’t know you yet, or you have left. Send /start to begin.
quoted = <q>{ $text }</q>
shared-card-ended = This card is no longer valid.
