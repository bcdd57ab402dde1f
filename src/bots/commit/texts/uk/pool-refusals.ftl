## Пули: чому ні.

refused-too-many-pools = Ти вже в п’яти пулах. Спершу вийди з одного.
refused-pool-name-is-out-of-bounds = Назва порожня або надто довга.
refused-purpose-is-out-of-bounds = Текст порожній або надто довгий.
refused-maximum-is-no-tier = Обери одну із сум на кнопках.
refused-maximum-is-the-same = Це і є твій максимум.
