## The circle's room in a group, and its private side.

circle-unbound = 🫂 { $title }
    I can show here whom this circle helps: one card with the target, how far it is, and the days left. It changes by itself.
    An admin of this group can bind themself to it.
circle-bind = 🔗 Bind my circle
circle-card-green = ✅ { $name }
    Nothing is needed now.
circle-card-orange = 🔆 { $name } · monthly support
circle-card-red = 🆘 { $name } · urgent help
circle-of = 💰 { $target } · 🙏 { $missing } missing
circle-days-month = { $days ->
    [one] The last day of { $month }
   *[other] { $month }, { $days } days left
}
circle-days-red = { $days ->
    [one] Until tonight
   *[other] Until { $until }, { $days } days left
}
circle-givers = Helping, by name: { $list }
circle-giver = { $name } { $amount }
circle-help = ❤️ Help
circle-who = 👥 Who helps
circle-word-red = 🆘 { $name } needs urgent help: { $target } until { $until }.
circle-word-success = 👍 { $name } has reached the target: { $confirmed } arrived. Thank you all!
circle-word-month = 🗓 { $month } is closed. { $name }: { $confirmed } of { $target } arrived.
circle-no-name = this member
circle-group-unbind = 🔓 Unbind { $name }
circle-group-unbind-sure = 🔓 Yes, unbind { $name }
circle-unbound-done = Unbound. The help link of the card opens nothing any more.
circle-question = 🔗 Bind yourself to { $title }?
    The group will see on one card: your name, your status, the target of your collection, how far it is, and the days left. An emergency only if you agree when you ask for it. Names and amounts of givers only where they allow it.
    You can end it at any time.
circle-question-yes = 🔗 Bind
circle-bound = 🔗 { $title } shows your circle.
circle-unbind = 🔓 Unbind
circle-unbind-question = 🔓 Stop showing your circle in { $title }? The help link of its card will open nothing any more.
circle-ended = 🔓 { $title } no longer shows your circle.
circle-who-helps = 👥 Who helps { $name }
circle-open-card = 👤 Open the card
circle-who-not = Only those who help see who else does. Open the card in the group and press ❤️ Help.
circle-binding-ended-left-group = 🔓 You are no longer in { $title }, so it does not show your circle any more.
circle-binding-ended-unbound = 🔓 An admin of { $title } has unbound your circle. The group does not show it any more.
circle-binding-ended-removed = 🔓 I was removed from { $title }, so it does not show your circle any more.
refused-group-has-a-circle = This group shows another circle already. Its owner or an admin can unbind it first.
refused-group-has-no-circle = This group shows no circle.
