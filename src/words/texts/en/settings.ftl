## Settings: what both bots go by. A change in one holds in the other.

settings-screen =
    <b>⚙️ Settings</b>

    👤 { $name }
    👁 My name is seen by: { $sight }
    🌙 Quiet hours: { $quiet }

    These settings apply to both bots, ArvutAdd and Commit.
settings-no-name = no name
settings-language = 🌐 Language
settings-language-screen = <b>🌐 Choose a language</b>
settings-name = ✏️ My name
settings-name-question =
    <b>✏️ What name should others see?</b> Now: { $name }

    Send a name: one line, up to { $longest } characters. For example: Anna from Zemun

    People you confirmed and your circle also see your Telegram name, { $telegramName }, so that nobody can pretend to be someone else.
settings-name-telegram = ↩️ Use my Telegram name
settings-sight = 👁 Who sees my name
settings-sight-screen =
    <b>👁 Who on your trust list sees your name?</b>

    The others see “a friend of Anna”.

    In Commit these people see it in any case:
    • your network there: whom you help, who helps you, and the people around them
    • anyone with a help link for you
    • a group you chose
    • new people, if you let them find you
settings-sight-confirmed = only people I confirmed
settings-sight-near = up to three steps away
settings-sight-list = my whole trust list
welcome-sight-confirmed = Only people I confirm
welcome-sight-near = Up to three steps away
welcome-sight-list = My whole trust list
settings-notices = 🔔 Notices
settings-notices-screen =
    <b>🔔 What should I tell you about?</b>

    Anything about your own records, or waiting for your answer, always comes.
settings-notices-circle = What happens in circles I am in
settings-notices-status = Who changes status ✅ 🔆 🆘
settings-notices-reminders = Reminders before the month ends, and of my shares
settings-notices-thanks = Thanks
settings-notices-visitors = Who came through my links
settings-notices-initiatives = New initiatives near me, and how mine go
settings-notices-listings = New offers and needs near me
settings-notices-pools = Who enters or leaves my pools
settings-notices-trust = Who left my list and who came back
settings-notices-broadcasts = News about the bots
settings-quiet = 🌙 Quiet hours
settings-quiet-none = none
settings-quiet-screen =
    <b>🌙 Quiet hours: { $hours }</b>
    Time zone: { $zone }

    During these hours neither bot writes first. Whatever came in is sent afterwards as one message. Your own taps are always answered.
settings-quiet-set = ✏️ Set the hours
settings-quiet-off = ✖ No quiet hours
settings-quiet-urgent = Let 🆘 reach me in quiet hours
settings-quiet-question =
    <b>🌙 When should I stay quiet?</b>

    Send two times, for example 22–7 or 22:30–7:15 ({ $zone }).
settings-zone = 🕓 Time zone
settings-zone-question =
    <b>🕓 Is it { $time } where you are?</b> Now: { $zone }

    If not, choose a city with your time, or write one, like Lisbon, Europe/Oslo or UTC+2. Quiet hours and the times I show go by it. Months and last days are the same for everybody.
settings-zone-here = As here: { $zone }
settings-zone-done = 🕓 Your clock: { $time }, { $zone }.
settings-giving = 🎁 When I help
settings-giving-screen =
    <b>🎁 When I help</b>

    How others see you when you help, and how much you want to give in a month.

    🌱 If you let new people find you: friends of your helpers, and people who help the same people as your helpers, see your name, status, about text, why you need help, target and what is missing.

    💶 My monthly limit: <b>{ $limit }</b>
    Only you see it. You can pledge more: I will just remind you first, so that helping does not harm you.
settings-named-as-giver = Show my name among the givers
settings-named-in-groups = … also in groups, with the amount
settings-may-be-met = Let new people find me
settings-in-clearing = ⚖️ Take part in clearing
settings-limit-none = none
settings-limit-set = 💶 Monthly limit
settings-limit-off = ✖ No limit
settings-limit-question =
    <b>💶 What is the most you want to give in a month, in { $unit }?</b>

    For example 100 or 12.50. Only you see it.
settings-my-data = 🗃 My data
settings-my-data-page = Everything stored about you in ArvutAdd and Commit, as a page to read. Open it in any browser; it needs no internet. Keep it safe: it contains your payment details.
settings-my-data-caption = The same as a file for other programs. Other people appear in it only as numbers. Keep it safe, too.
settings-my-data-linked = What you asked for, gave and received, and whom you trust, in open words (ValueFlows) that other programs for mutual help understand. Keep it safe, too.
settings-privacy = 🔐 Privacy
settings-leave = 🚪 Leave
refused-name-is-empty = That name has nothing to read out. Write at least one letter or digit.
refused-name-is-too-long = That name is { $over } { $over ->
        [one] character
       *[other] characters
    } too long. At most { $longest }, please.
refused-name-has-several-lines = That name has several lines. One line, please.
refused-name-has-hidden-signs = That name contains invisible characters. Please use ordinary letters.
refused-hours-are-not-understood = I need a start and an end time, like 22–7 or 22:30–7:15.
refused-hours-are-equal = Both times are the same. Send the time when the quiet starts and the time when it ends.
refused-member-has-left = This member has left.
refused-zone-is-not-known = I don’t know that time zone. Write a large city near you, like Lisbon, or the hours from UTC, like UTC+2.
