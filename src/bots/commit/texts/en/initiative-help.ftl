## Initiatives explained.

help-initiatives-title = 💡 Initiatives
help-initiatives-1 =
    Anybody may propose something that costs: a bench for the yard, a class, a repair. 🌱 Together → 💡 Initiatives → ➕.

    1. ❤️ <b>The vote.</b> Each says what they’d give, if they wish only if at least so many people take part. Nobody else sees this condition. Nobody owes anything.
    2. 🎉 <b>Reached.</b> If more is promised than it costs, everybody gives less. If less, it’s over and nobody owes anything.
    3. 🤝 <b>Committing.</b> { $commitDays } days to say “I commit my share” or “I can’t”. What is free can be taken by others. It counts only if the whole comes together.
    4. <b>Started.</b> Now it must be kept, like any commitment. The owner tells how it goes and ends it; those who gave say whether it came about.

    Seen by the owner’s list to three handshakes, their network, whoever has the link, and the members of a group that shows it. Whoever trusts the owner in person, or has promised, can tap “👁 I know this is true”. Single sums: by the owner, and after the start by those who promised.
