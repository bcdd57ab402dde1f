## What is said about a collection: for whom it is, who knows that it is true, how things are.

vouch = 👁 I know this is true
vouch-back = 👁 Take back that I know it
vouches = 👁 { $count ->
    [one] One person knows that this is true: { $list }
   *[other] { $count } people know that this is true: { $list }
}
vouches-and-more = 👁 { $count } people know that this is true: { $list } and { $more ->
    [one] one more
   *[other] { $more } more
}
vouches-unnamed = 👁 { $count ->
    [one] One person knows that this is true
   *[other] { $count } people know that this is true
}
vouches-you = you
vouches-contact = { $name } (your contact)
refused-own-word-is-no-vouch = It is your own: others say that it is true.
refused-only-who-is-near-vouches = Only people who trust them in person, or who help them, can say that.

purpose-open = 🏷 For whom, and what
purpose-screen =
    <b>🏷 For whom is it, and what for?</b>
    Those who treat, teach or create find it this way. For somebody else, only with their knowledge, and without full names.
purpose-who = ✏️ For somebody else
purpose-nobody = ✖ For me after all
purpose-question =
    <b>✏️ For whom is it?</b> Up to { $longest } characters, one line. For example: my mother, 82.
    With their knowledge, please, and without full names.
purpose-for = For: { $forWhom }
purpose-field-all = All
purpose-field-basics = 🍞 Basic needs
purpose-field-health = 🩺 Health
purpose-field-learning = 📚 Learning and teaching
purpose-field-creating = 🎨 Creating
purpose-field-cause = 🕊 A cause
purpose-field-other = ▫️ Other
refused-text-has-several-lines = One line only, please.

news-tell = 📰 Tell how things are
news-question =
    <b>📰 How are things?</b> Up to { $longest } characters, to everybody who helps you. For example: the roof is tight again, thank you.
news-told = 📰 Everybody who helps you hears it.
news-of = 📰 { $day }:
notice-circle-news = 📰 { $name } tells how things are:
notice-news-offered =
    📰 The month is ending, and people have helped you. Would you like to tell them how things are?
    Only if you want to.
refused-news-were-told-lately = You told something less than 7 days ago. Once a week is enough.
