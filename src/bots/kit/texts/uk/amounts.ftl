## Що не так із написаною сумою.

refused-amount-is-empty = Напишіть число, більше за 0, наприклад 25 або 12,50.
refused-amount-is-not-understood = Такої суми я не розумію. Напишіть число, більше за 0, але не більше 1 000 000, наприклад 25 або 12,50.
refused-amount-has-too-many-decimals = Після коми не більше двох цифр, наприклад 12,50.
refused-amount-is-not-positive = Сума має бути більша за 0, наприклад 25 або 12,50.
refused-amount-is-too-large = Це більше за 1 000 000. Напишіть меншу суму.
