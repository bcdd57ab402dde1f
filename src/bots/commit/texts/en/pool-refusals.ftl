## Pools: why not.

refused-too-many-pools = You’re in five pools already. Leave one first.
refused-pool-name-is-out-of-bounds = The name is empty or too long.
refused-purpose-is-out-of-bounds = The text is empty or too long.
refused-maximum-is-no-tier = Choose one of the sums on the buttons.
refused-maximum-is-the-same = That’s your maximum already.
