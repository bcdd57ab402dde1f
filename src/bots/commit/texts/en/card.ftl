## Somebody's card.

card-unknown = Nobody is found here, or nothing of them is shown to you.
card-name = 👤 { $name }
card-status-green = ✅ { $name }
card-status-orange = 🔆 { $name } · monthly support
card-status-red = 🆘 { $name } · urgent help
card-friend-of = a friend of { $name }
card-somebody = somebody of your trust list
card-telegram = In Telegram: { $name }
card-chain = You → { $chain } · { $degree ->
    [2] two handshakes
    [3] three handshakes
   *[other] { $degree } handshakes
}
card-missing = 🙏 { $amount } missing
card-deadline = ⏳ Until { $until } · { $days ->
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
card-amounts = In this collection:
card-details = 💳 How to help:
card-no-details = 💳 No payment details: ask in person.
card-deeds = ✅ { $deeds ->
    [one] One deed
   *[other] { $deeds } deeds
} confirmed, for { $people ->
    [one] one person
   *[other] { $people } people
} · on time { $inTime } of { $deeds }
card-deeds-sum = Together { $amount }
card-no-deeds = No deeds confirmed yet.
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
relation-trust-link = 🤝 You confirmed your trust in person
relation-co-giver = Helps the same person as you
relation-co-receiver = Is helped by the same person as you
relation-supports-my-supporter = Helps somebody who helps you
relation-supported-by-whom-i-support = Is helped by somebody you help
