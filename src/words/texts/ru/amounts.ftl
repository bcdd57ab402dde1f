## Что не так с написанной суммой.

refused-amount-is-empty = Напиши число больше 0, например 25 или 12,50.
refused-amount-is-not-understood = Такой суммы я не понимаю. Напиши число больше 0 и не больше { $largestAmount }, например 25 или 12,50.
refused-amount-has-too-many-decimals = После запятой не больше двух цифр, например 12,50.
refused-amount-is-not-positive = Сумма должна быть больше 0, например 25 или 12,50.
refused-amount-is-too-large = Это больше { $largestAmount }. Напиши сумму поменьше.
refused-amount-is-in-another-unit = Суммы здесь в { $unit }. Сколько это в { $unit }? Сначала число, потом что это, например: 200 два дня на крыше.
