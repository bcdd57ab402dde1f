## Offers and needs: the board, a listing's card, putting one up.

together-board = 🔁 Offers & needs{ $count ->
    [0] {""}
   *[other] {" "}({ $count })
}
board-screen =
    <b>🔁 Offers and needs near you</b>

    The nearest people first. Tap one to read it.
board-none =
    <b>🔁 Offers and needs near you</b>

    Nothing here right now. What can you do, give or lend? What do you need? It takes one message.
board-tab-all = All
board-tab-offer = Offers
board-tab-need = Needs
board-kinds = All kinds
board-kinds-screen = <b>What kind of thing?</b>
board-find = 🔎 Search
board-question =
    <b>🔎 What are you looking for?</b> Write a word or two, for example: bicycle. I look in the titles.
board-found = <b>🔎 { $letters }</b>
board-found-none = <b>🔎 { $letters }</b>: nothing found.
board-of = <b>🔁 { $name }</b>: offers and needs
board-of-none = There’s nothing here that’s open to you.
board-offer = ➕ I offer
board-need = 🙏 I need
board-mine = 📋 Mine
listings-mine =
    <b>📋 Your offers and needs</b>

    What’s up comes first. What has ended can be put up again.
listings-mine-none =
    <b>📋 Your offers and needs</b>

    You have none yet.
listing-kind-do = do
listing-kind-give = give
listing-kind-lend = lend
listing-kind-place = share a place
listing-kind-teach = teach
listing-kind-other = other
listing-row-offer = { $sign } { $title }{ $value }
listing-row-need = { $urgent }🙏 { $title }{ $value }
listing-row-ended = ✖ { $title }{ $value }
listing-head-offer =
    <b>{ $sign } { $title }</b>
    Offered: { $kind }
listing-head-need =
    <b>🙏 { $title }</b>
    Needed: { $kind }
listing-common = Also yours: { $names }{ $more ->
    [0] {""}
   *[other] {" "}and { $more } more
}
listing-urgent = ❗ Urgent
listing-agree = 💰 We’ll agree on the value
listing-value = 💰 About { $value }
listing-reach-1 = 👁 Seen by people confirmed in person
listing-reach-3 = 👁 Seen up to three handshakes away
listing-until = ⏳ Until { $until }
listing-days = ⏳ { $days } days
listing-standing = ⏳ Standing: you’re asked every half a year
listing-end-hand = ✖ Taken down
listing-end-lapsed = ✖ Its days are over
listing-end-taken = 👍 It has found somebody
listing-end-left = ✖ Its owner has left
listing-unknown = There’s no such offer or need, or it isn’t open to you.
listing-question-offer =
    <b>➕ What can you offer?</b> One message: the first line is the title, up to { $title } characters. Below it you can write more, up to { $text }.
    For example: I repair bicycles
listing-question-need =
    <b>🙏 What do you need?</b> One message: the first line is the title, up to { $title } characters. Below it you can write more, up to { $text }.
    For example: Somebody to repair my bicycle
listing-preview = This is what others will see. Tap what you’d like to change:
listing-plain = <x>The title is stored as it is, so that people can search for it; the rest is encrypted. Don’t put a phone number or an address in the title.</x>
listing-save = 🔁 Put it up
listing-put-up = 🔁 <b>It’s up.</b>
listing-set-offer = ↔ I offer it
listing-set-need = ↔ I need it
listing-set-value = 💰 Value
listing-set-reach-1 = 👁 In person only
listing-set-reach-3 = 👁 Three handshakes
listing-set-urgent-yes = ❗ Urgent
listing-set-urgent-no = Not urgent
listing-set-days = { $days } days
listing-set-standing = Standing
listing-value-question = <b>💰 What’s it worth, in { $unit }?</b> For example 20. Only a hint: you agree with the other person.
listing-agree-button = We’ll agree
listing-keep = 👍 It stays
listing-over = ✖ It’s over
listing-again = 🔁 Put it up again
listing-kept = It stays
listing-down = It’s down
listing-up-again = It’s up again
notice-listing-ends = 🔁 <b>{ $title }</b> ends on { $until }. Does it stay?
notice-listing-standing = 🔁 <b>{ $title }</b>: does it still stand? Without an answer it comes down on { $until }.
notice-listing-ended = 🔁 <b>{ $title }</b> is off the board: its days are over. One tap puts it up again.
notice-listing-urgent = ❗ <b>{ $name } needs: { $title }</b>
notice-listings-digest = 🔁 <b>New offers and needs near you:</b>
notice-listings-more = and { $count } more on the board
notice-listings-look = 🔁 Open the board
notice-listing-match = 🔁 <b>These two fit.</b> Yours: { $mine }. Theirs: { $title } ({ $name }).
digest-give = 🔁 What can you give?
notice-listing-look = 🔁 Look
refused-listing-title-is-too-long = The first line is the title, and it’s { $over } { $over ->
    [one] character
   *[other] characters
} too long. Write at most { $longest } there, and the rest below it.
refused-suspended-puts-nothing-up = The operators have paused you for now; their message says why. Nothing new can be put up meanwhile.
refused-too-many-listings = Twenty of yours are up. Take one down first.
refused-listing-days-are-out-of-bounds = That many days can’t be chosen.
refused-listing-is-unknown = There’s no such offer or need, or it isn’t open to you.
refused-listing-is-up = It’s up already.
refused-listing-is-over = It’s down already.
refused-listing-has-changed = It has changed meanwhile. This is how it stands now.
