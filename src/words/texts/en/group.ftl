## What both bots say in groups.

group-settings = <b>⚙️ This group</b>
    Only admins can change this.
group-silence = 🔇 Stay silent: only answer buttons
group-event-red = Tell when urgent help is needed
group-event-success = Tell when the target is reached
group-event-month = Post the month’s result
group-pin = 📌 Pin the card
group-pinned = Pinned.
group-cannot-pin = I’m not allowed to pin here. Make me an admin who can pin messages, then try again.
group-settings-button = ⚙️
group-add = ➕ Add to a group
group-button-is-stale = This button is out of date. Send /card for the newest card.
group-anonymous = You are writing as the group, so I can’t see who you are. Press the buttons on my card: there I can. For ⚙️, make me an admin too, or turn off “Remain anonymous” for a moment: only then do I see that you are an admin.
group-channel = You are writing as a channel, and I only know people. Write as yourself, or use the buttons.
group-no-channels = I only work in groups, where people talk to each other. I have left this channel.
refused-only-group-admins = Only admins of this group can do that.
refused-only-seen-admins = Only admins of this group can do that. If you are an anonymous admin, I can’t see it: make me an admin too, or turn off “Remain anonymous” for a moment.
refused-group-is-unknown = I don’t know this group, or you are not in it.
refused-not-in-group = You are not in this group. Join it first.
