## The privacy policy, as Telegram's terms demand; both bots share it.

privacy-what =
    <b>🔐 Privacy in ArvutAdd and Commit</b>

    <b>What is stored, and why</b>
    <x>• your Telegram ID (not your phone number), name and username: to answer you and to show you to those who may see you
    • the name, language, quiet hours, time zone and other settings you chose
    • whom you trust, your invitations, and whom you disconnected from: they are your trust list
    • your status, collections, intentions, commitments and confirmed help: they are what the bots are for
    • your about text, why you need help, for whom, and your news (until that collection ends), payment details, notes and SOS messages: encrypted, with the key kept apart from the database
    • what you know is true, whom you are still ready to help, introductions you asked for, and who may speak for you: you or they said so
    • initiatives you proposed, your votes and their conditions, and offers and needs you put up, with who asked for them and what you agreed: all texts are encrypted but the titles of offers and needs
    • messages being processed: encrypted, erased right after processing; their IDs are kept for { $numbersDays } { $numbersDays ->
            [one] day
           *[other] days
        }. The IDs of urgent alerts, which are edited when the emergency ends, are kept for up to { $alertsDays } { $alertsDays ->
            [one] day
           *[other] days
        }
    • a contact you picked to invite: the Telegram ID alone, until that invitation ends, { $invitationDays } { $invitationDays ->
            [one] day
           *[other] days
        } at most
    • cards you sent into chats: the ID of the message, until the card ends
    • tokens you made for programs: the name, encrypted, when they were used, and a hash; the token itself isn’t kept
    • help links you opened, SOS messages you got and how you answered, whom you muted, and how large your list was at your last visits
    • groups a bot was added to: their ID, name and settings, and who takes part there</x>
    Nothing else: no other contacts, no location, no conversations. No money passes through the bots. Nothing is sold, and there is no advertising.
privacy-who =
    <b>Who sees it</b>
    <x>• you: everything about yourself
    • programs you gave a token to: what you can see, but for payment details
    • your circle, the people who help you: your card, your progress, your news, and each other’s amounts in that collection
    • your payment details: only people who committed to you, or recorded a delivery
    • the other side of a pledge: your name and that pledge, whatever became of it
    • your network, anyone with a help link, and everyone your SOS for urgent help reached: your card and totals, no single amounts
    • that you know a need is true: everyone who sees that need, by your name if they may see it
    • an initiative of yours: people near you, whoever opens its link, and a group you show it to; the condition of your vote: only you
    • an offer or need of yours: people you confirmed in person, or up to three handshakes away, as you choose; what the two of you agree on: you two
    • who may speak for you: the two of you; everyone who sees what they open or say for you sees who it was
    • your trust list: your name as far as you allow it, the chain to you, your confirmed help
    • a group you chose: name, status, target and progress bar
    • if you let new people find you: friends of your helpers, and people who help the same people as your helpers, see your name, status, about text, why and for whom you need help, target and what is missing
    • everybody else: nothing
    • operators: totals, abuse reports, and whom they suspended; every access is logged</x>
    Telegram carries the messages and sees them under its own policy.
privacy-how-long =
    <b>How long</b>
    • unfinished questions: { $questionsDays } { $questionsDays ->
            [one] day
           *[other] days
        }
    • that a link was made or ended, without names: { $changesDays } { $changesDays ->
            [one] day
           *[other] days
        }
    • everything else: while you are here

    <b>How to erase it</b>
    • 🗃 My data (/mydata) sends you everything, as a page to read and as a file
    • 🚪 Leave erases it at once, in both bots. Other people’s records keep the amounts and dates, without your name. What was already written to other people stays with them
    • one thing stays for { $rememberedMonths } { $rememberedMonths ->
            [one] month
           *[other] months
        }: if somebody disconnected from you, a keyed hash of your Telegram ID (it cannot be turned back into the ID) keeps the two of you apart if you return
