## People: my network, who needs help, whom I may meet.

people-screen = <b>👥 People</b>

    Your network: { $count ->
        [0] nobody yet. It begins when you help somebody, or somebody helps you.
        [one] one person
       *[other] { $count } people
    }
people-needing = ❤️ Who needs help now
people-network = 👥 My network ({ $count })
people-meet = 👋 New people
people-all = All ({ $count })
people-supports-me = 👥→👤 Who helps me ({ $count })
people-supported-by-me = 👤→👥 Whom I help ({ $count })
people-trust-link = 📋 Confirmed in person ({ $count })
people-co-giver = Help the same people ({ $count })
people-co-receiver = Helped by the same people ({ $count })
people-supports-my-supporter = Help my helpers ({ $count })
people-supported-by-whom-i-support = Helped by those I help ({ $count })
relation-title-supports-me = 👥→👤 Who helps me
relation-title-supported-by-me = 👤→👥 Whom I help
relation-title-trust-link = 🤝 Whom I confirmed in person
relation-title-co-giver = Who helps the same people as I do
relation-title-co-receiver = Who else is helped by those who help me
relation-title-supports-my-supporter = Who helps those who help me
relation-title-supported-by-whom-i-support = Who is helped by those I help
people-needing-title = <b>❤️ Who needs help now</b>
    Urgent first, then those who lack the most.
people-needing-none = Nobody around you needs help now.
people-meet-title = <b>👋 People your contacts help</b>
    They agreed to be shown here. Open a card to see more.
people-meet-none = Nobody here at the moment. People appear here when your contacts help them and they agreed to be shown.
people-days-left = { $days ->
    [0] last day
    [one] one day
   *[other] { $days } days
}
people-mine = you { $amount }

share-for = <b>🔗 Help for { $name }</b>

    Send this to people who may want to help. They will see that it comes from you.
share-words = { $name } asks for help.
share-missing = { $missing } of { $target } is still missing.
share-look = Have a look, perhaps you can do something.
