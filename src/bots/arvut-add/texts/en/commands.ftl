## The commands in groups.

command-roll = The roll-call of this group
command-card = The card of this group
command-circle = Settings for this group
