## Somebody's card.

card-unknown = There is no such card, or it isn’t shown to you.
card-name = <b>👤 { $name }</b>
card-status-green = <b>✅ { $name }</b>
card-status-orange = <b>🔆 { $name }</b> · monthly support
card-status-red = <b>🆘 { $name }</b> · urgent help
card-telegram = In Telegram: { $name }
card-chain = { $chain } · { $degree ->
    [2] a friend of a friend
   *[other] { $degree } steps away
}
card-common = You both trust: { $names }{ $more ->
    [0] {""}
   *[other] {" "}and { $more } more
}
card-deadline = ⏳ Until { $until } · { $days ->
    [0] the last day
    [one] one day left
   *[other] { $days } days left
}
card-nobody-helps = Nobody helps yet.
card-helpers = { $count ->
    [one] One person helps
   *[other] { $count } people help
}: { $names }
card-helpers-and-others = { $count ->
    [one] One person helps
   *[other] { $count } people help
}: { $names } and { $others ->
    [one] one more
   *[other] { $others } more
}
card-helpers-unnamed = { $count ->
    [one] One person helps.
   *[other] { $count } people help.
}
card-all-helpers = 👥 All { $count } of them
givers-title = <b>👥 Who helps: { $name }</b>
givers-others = and { $count ->
    [one] one more who is not named
   *[other] { $count } more who are not named
}
card-amounts = <b>In this collection:</b>
card-details = <b>💳 How to help:</b>
card-no-details = 💳 No payment details: ask in person.
card-deeds = 👍 { $deeds ->
    [one] helped once
   *[other] helped { $deeds } times
}, { $people ->
    [one] one person
   *[other] { $people } people
} · on time { $inTime } of { $deeds }
card-deeds-sum = Together { $amount }
card-words = 🤲 Words kept: { $kept } of { $due }
card-overdue = ⌛ Overdue now: { $count }
card-since = Here since { $since }
card-help-monthly = ❤️ I want to help
card-help-emergency = 🤝 I want to help
card-share = 🔗 Share help link
card-write = ✉️ Write
card-from-me = You:
card-to-me = To you:

relation-supports-me = 👥→👤 Helps you
relation-supported-by-me = 👤→👥 You help them
relation-trust-link = 📋 You confirmed your trust in person
relation-co-giver = Helps the same person as you
relation-co-receiver = Is helped by the same person as you
relation-supports-my-supporter = Helps somebody who helps you
relation-supported-by-whom-i-support = Is helped by somebody you help
