## What both bots say in groups.

group-settings = ⚙️ This group
    Only admins can change this.
group-silence = No messages of my own accord
group-event-red = Say when urgent help is needed
group-event-success = Say when it was reached
group-event-month = Say the month's result
group-pin = 📌 Pin the card
group-pinned = Pinned.
group-cannot-pin = I may not pin here. Make me an admin who may pin messages, then try again.
group-settings-button = ⚙️
group-add = ➕ Add to a group
group-button-is-stale = This button is out of date. Write /card for the newest card.
group-anonymous = You write as the group, so I cannot see who you are. Write as yourself, or use the buttons.
group-channel = You write as a channel, and I only know people. Write as yourself, or use the buttons.
group-no-channels = I am at home in groups, where people talk with each other. In a channel I have nothing to do, so I left it.
refused-only-group-admins = Only admins of this group can do that.
refused-group-is-unknown = I know no such group, or you are not in it.
