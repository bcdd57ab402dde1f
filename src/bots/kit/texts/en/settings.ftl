## Settings: what both bots go by. A change in one holds in the other.

settings-screen =
    ⚙️ Settings

    👤 { $name }
    👁 My name is seen by: { $sight }
    🌙 Quiet hours: { $quiet }

    They hold in both bots, ArvutAdd and Commit.
settings-no-name = no name
settings-language = 🌐 Language
settings-language-screen = 🌐 In which language shall I speak?
settings-name = ✏️ My name
settings-name-question =
    ✏️ How shall others see you? Now: { $name }

    Write a name: one line, up to { $longest } characters. For example: Anna from Zemun

    Those you confirmed and your circle also see your Telegram name, { $telegramName }, so that nobody can play somebody else.
settings-name-telegram = ↩️ Use my Telegram name
settings-sight = 👁 Who sees my name
settings-sight-screen =
    👁 Who on the trust list sees your name?

    The others see “a friend of Anna”. Whatever you choose here, Commit shows your name to your network there: those you help, those who help you, and whom else they help or are helped by; to those with a help link for you, to a group you chose, and to those who may meet you.
settings-sight-confirmed = only those I confirmed
settings-sight-near = up to three handshakes
settings-sight-list = my whole trust list
settings-notices = 🔔 Notices
settings-notices-screen =
    🔔 Which news shall I bring you?

    Whatever concerns your own records, or waits for your word, always comes.
settings-notices-circle = What happens in circles I am in
settings-notices-status = Who changed their status ✅ 🔆 🆘
settings-notices-reminders = Reminders before the month ends
settings-notices-thanks = Thanks
settings-notices-visitors = Who came through my links
settings-notices-trust = Who withdrew and who came back on my list
settings-notices-broadcasts = News about the bots
settings-quiet = 🌙 Quiet hours
settings-quiet-none = none
settings-quiet-screen =
    🌙 Quiet hours: { $hours }
    Time zone: { $zone }

    In these hours neither bot writes by itself. What waited comes afterwards as one message. Your own taps are answered at any time.
settings-quiet-set = ✏️ Set the hours
settings-quiet-off = ✖ No quiet hours
settings-quiet-urgent = Let 🆘 through: red alerts and calls of friends
settings-quiet-question =
    🌙 From when to when shall I be quiet?

    Write two times, for example 22–7 or 22:30–7:15 ({ $zone }).
settings-giving = 🎁 When I help
settings-giving-screen =
    🎁 When I help

    How others see you when you help, and how much you want to give in a month.

    🌱 If you may be met: friends of those who help you, and those who help the same people as they do, see your name, status, about text, target and what is missing.

    💶 My monthly limit: { $limit }
    Only you see it. Pledging more is allowed: I only say so first, so that helping does not harm you.
settings-named-as-giver = My name may stand among the givers
settings-named-in-groups = … in groups too, with my amount
settings-may-be-met = I may be met while I need help
settings-limit-none = none
settings-limit-set = 💶 Monthly limit
settings-limit-off = ✖ No limit
settings-limit-question =
    💶 How much do you want to give in a month at the most, in { $unit }?

    For example 100 or 12,50. Only you see it.
settings-my-data = 🗃 My data
settings-my-data-caption = Everything stored about you in ArvutAdd and Commit. Others stand in it as numbers. Keep the file safe: it holds your payment details.
settings-privacy = 🔐 Privacy
settings-leave = 🚪 Leave
refused-name-is-empty = That name is empty. Write at least one letter.
refused-name-is-too-long = That name is too long. Up to 64 characters, please.
refused-name-has-several-lines = That name has several lines. One line, please.
refused-name-has-hidden-signs = That name holds signs that nobody can see. Write it with plain letters.
refused-hours-are-not-understood = I need two times of the day, like 22–7 or 22:30–7:15.
refused-hours-are-equal = These two times are the same. Write when the quiet begins and when it ends.
refused-member-has-left = This member has left.
