## People: my network, who needs help, whom I may meet.

people-screen = 👥 People

    Your network: { $count ->
        [0] nobody yet. It begins when you help somebody, or somebody helps you.
        [one] one person
       *[other] { $count } people
    }
people-needing = 🆘 Who needs help now
people-network = 👥 My network ({ $count })
people-meet = 🌱 Meet
people-all = All ({ $count })
people-supports-me = 👥→👤 Who helps me ({ $count })
people-supported-by-me = 👤→👥 Whom I help ({ $count })
people-trust-link = 🤝 Confirmed in person ({ $count })
people-co-giver = Help the same ({ $count })
people-co-receiver = Helped by the same ({ $count })
people-supports-my-supporter = Help my helpers ({ $count })
people-supported-by-whom-i-support = Helped by whom I help ({ $count })
relation-title-supports-me = 👥→👤 Who helps me
relation-title-supported-by-me = 👤→👥 Whom I help
relation-title-trust-link = 🤝 Whom I confirmed in person
relation-title-co-giver = Who helps the same people as I
relation-title-co-receiver = Who else is helped by those who help me
relation-title-supports-my-supporter = Who helps those who help me
relation-title-supported-by-whom-i-support = Who is helped by those I help
people-needing-title = 🆘 Who needs help now
    Urgent first, then those who lack the most.
people-needing-none = Nobody around you needs help now.
people-meet-title = 🌱 People your contacts help
    They would like to be known. Open a card to see more.
people-meet-none = Nobody to meet at the moment. People appear here when your contacts help them and they wish to be met.
people-days-left = { $days ->
    [one] one day
   *[other] { $days } days
}
people-mine = you { $amount }

share-for = 🔗 Help for { $name }

    Send this to people who may want to help. They will see that it comes from you.
share-words = { $name } needs help. Have a look, perhaps you can do something:
