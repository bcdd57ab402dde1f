## What is wrong with an amount that was typed.

refused-amount-is-empty = Write a number above 0, like 25 or 12.50.
refused-amount-is-not-understood = I don’t understand that amount. Write a number above 0, up to { $largestAmount }, like 25 or 12.50.
refused-amount-has-too-many-decimals = Two decimals at most, like 12.50.
refused-amount-is-not-positive = The amount must be above 0, like 25 or 12.50.
refused-amount-is-too-large = That is more than { $largestAmount }. Write a smaller amount.
refused-amount-is-in-another-unit = Amounts here are in { $unit }. How much is it in { $unit }? Write the number first, then what it is, like 200 two days of roofing.
