## Що не так із написаною сумою.

refused-amount-is-empty = Напиши число, більше за 0, наприклад 25 або 12,50.
refused-amount-is-not-understood = Такої суми я не розумію. Напиши число, більше за 0, але не більше { $largestAmount }, наприклад 25 або 12,50.
refused-amount-has-too-many-decimals = Після коми не більше двох цифр, наприклад 12,50.
refused-amount-is-not-positive = Сума має бути більша за 0, наприклад 25 або 12,50.
refused-amount-is-too-large = Це більше за { $largestAmount }. Напиши меншу суму.
refused-amount-is-in-another-unit = Суми тут у { $unit }. Скільки це в { $unit }? Спершу число, потім що це, наприклад: 200 два дні на даху.
