## Пулы: почему нет.

refused-too-many-pools = Ты уже в пяти пулах. Сначала выйди из одного.
refused-pool-name-is-out-of-bounds = Название пустое или слишком длинное.
refused-purpose-is-out-of-bounds = Текст пустой или слишком длинный.
refused-maximum-is-no-tier = Выбери одну из сумм на кнопках.
refused-maximum-is-the-same = Это и есть твой максимум.
