## Pools: why not.

refused-too-many-pools = You’re in five pools already. Leave one first.
refused-pool-name-is-out-of-bounds = The name is empty or too long.
refused-purpose-is-out-of-bounds = The text is empty or too long.
refused-maximum-is-no-tier = Choose one of the sums on the buttons.
refused-maximum-is-the-same = That’s your maximum already.
refused-events-are-missing = Choose at least one thing that the pool helps with.
refused-tiers-are-out-of-bounds = Write { $least } to { $most } sums with blanks between, like: 10 25 50.
refused-waiting-is-out-of-bounds = That many days can’t be chosen.
refused-vouches-are-out-of-bounds = That many people can’t be chosen.
refused-pool-is-unknown = There’s no such pool, or you aren’t in it.
refused-pool-is-full = There’s no room left in this pool.
refused-too-many-pool-invitations = That’s enough invitations for today. Tomorrow again.
refused-contact-is-unknown = You can only pick your own contacts.
refused-pool-invitation-is-over = This invitation is over, or it’s for somebody else. Ask for a new one.
refused-member-of-the-pool-already = They’re in this pool already.
refused-candidate-is-asking-already = You’ve asked already. The members have a few days for their word.
refused-entering-again-is-too-soon = It’s too soon to ask this pool again.
refused-candidate-is-decided = It’s been decided already.
