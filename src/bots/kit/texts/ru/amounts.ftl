## Что не так с написанной суммой.

refused-amount-is-empty = Напишите число больше 0, например 25 или 12,50.
refused-amount-is-not-understood = Такой суммы я не понимаю. Напишите число больше 0 и не больше 1 000 000, например 25 или 12,50.
refused-amount-has-too-many-decimals = После запятой не больше двух цифр, например 12,50.
refused-amount-is-not-positive = Сумма должна быть больше 0, например 25 или 12,50.
refused-amount-is-too-large = Это больше 1 000 000. Напишите сумму поменьше.
