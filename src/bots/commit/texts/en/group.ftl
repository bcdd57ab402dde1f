## The circle's room in a group, and its private side.

circle-unbound = <b>🫂 { $title }</b>
    I can show here whom this group helps: one card with the target, the progress and the days left, always up to date.
    An admin of this group can connect their circle (the people who help them) or an initiative of theirs.
circle-bind = 🔗 Connect my circle or initiative
circle-card-quiet = <b>🫂 { $name }</b>
    No request for help is shown here now.
circle-card-orange = <b>🔆 { $name }</b> · monthly support
circle-card-red = <b>🆘 { $name }</b> · urgent help
circle-days-month = { $days ->
    [0] The last day of { $month }
    [one] { $month }, one day left
   *[other] { $month }, { $days } days left
}
circle-days-red = { $days ->
    [0] Until tonight
    [one] Until { $until }, one day left
   *[other] Until { $until }, { $days } days left
}
circle-givers = Helping: { $list }
circle-giver = { $name } { $amount }
circle-help = ❤️ Help
circle-who = 👥 Who helps
circle-word-red = 🆘 <b>{ $name }</b> needs urgent help: <b>{ $target }</b> until { $until }.
circle-word-success = 👍 <b>{ $name }</b> has reached the target: <b>{ $confirmed }</b> arrived. Thank you all!
circle-word-month = <b>🗓 { $month } is closed.</b> { $name }: { $arrived }.
circle-no-name = this member
circle-group-unbind = 🔓 Disconnect { $name }
circle-group-unbind-sure = 🔓 Yes, disconnect { $name }
circle-unbound-done = Disconnected. The links of the card don’t work any more.
circle-question = <b>🔗 Show your circle in { $title }?</b>
    The group will see one card: your name, status, target, progress and the days left. An emergency is shown only if you agree when you ask for it. Names and amounts of givers are shown only if they allow it.
    You can stop this at any time.
circle-question-yes = 🔗 Yes, show it
circle-question-all = 🔗 Yes, and my emergency, too
circle-bound = 🔗 { $title } now shows your circle.
circle-unbind = 🔓 Stop showing it
circle-unbind-question = <b>🔓 Stop showing your circle in { $title }?</b> The help link of its card will stop working.
circle-ended = 🔓 { $title } no longer shows your circle.
circle-who-helps = <b>👥 Who helps { $name }</b>
circle-open-card = 👤 Open the card
circle-who-not = Only people who help see who else does. Open the card in the group and press ❤️ Help.
circle-binding-ended-left-group = 🔓 You are no longer in { $title }, so it does not show your card any more.
circle-binding-ended-unbound = 🔓 An admin of { $title } has disconnected your card. The group does not show it any more.
circle-binding-ended-removed = 🔓 I was removed from { $title }, so it does not show your card any more.
refused-group-has-a-circle = This group already shows another circle or initiative. Its owner or an admin can disconnect it first.
refused-group-has-no-circle = This group shows nothing now.
refused-group-has-another-circle = This group shows something else by now.
