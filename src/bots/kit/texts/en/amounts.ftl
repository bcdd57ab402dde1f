## What is wrong with an amount that was typed.

refused-amount-is-empty = Write a number above 0, like 25 or 12,50.
refused-amount-is-not-understood = That is not an amount I understand. Write a number above 0, up to 1 000 000, like 25 or 12,50.
refused-amount-has-too-many-decimals = At most two digits after the comma, like 12,50.
refused-amount-is-not-positive = The amount must be above 0, like 25 or 12,50.
refused-amount-is-too-large = That is more than 1 000 000. Write a smaller amount.
