## The privacy policy, as Telegram's terms demand; both bots share it.

privacy-what =
    🔐 Privacy in ArvutAdd and Commit

    What is stored, and why
    • your Telegram number, name and username: to answer you and to show you to those who may see you
    • the name, language, quiet hours and other settings you chose
    • whom you trust, your invitations and withdrawals: they are your trust list
    • your status, collections, intentions, commitments and deeds: they are the record this is about
    • your about text, payment details, notes and calls: encrypted, with a key kept apart from the database
    • messages on their way: encrypted, blanked as soon as they are handled; their numbers stay 7 days
    Nothing else: no contacts, no location, no other chats. No money moves here. Nothing is sold, and there is no advertising.
privacy-who =
    Who sees it
    • you: everything about yourself
    • your circle, those who help you: your card, progress, each other's amounts in that collection
    • your payment details: only those who committed to you or are delivering
    • the other side of a pledge: your name and that pledge, whatever became of it
    • your network and those with a help link: your card and totals, no single amounts
    • your trust list: your name as far as you allow it, the chain to you, your deeds
    • a group you chose: name, status, target and bar
    • if you may be met: friends of those who help you, and those who help the same people as they do: your name, status, about text, target and what is missing
    • everybody else: nothing
    • operators: counts and abuse reports; each look is written down
    Telegram carries the messages and sees them by its own policy.
privacy-how-long =
    How long
    • unfinished questions: one day
    • all the rest: while you are here

    How to erase it
    • 🗃 My data (/mydata) sends you everything as a file
    • 🚪 Leave erases it at once, in both bots. The records of others keep amounts and days without your name
    • one thing stays for 12 months: if somebody had withdrawn from you, a keyed hash of your Telegram number, which nobody can read back, keeps the two of you apart should you return
