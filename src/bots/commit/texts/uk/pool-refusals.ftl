## Пули: чому ні.

refused-too-many-pools = Ти вже в п’яти пулах. Спершу вийди з одного.
refused-pool-name-is-out-of-bounds = Назва порожня або надто довга.
refused-purpose-is-out-of-bounds = Текст порожній або надто довгий.
refused-maximum-is-no-tier = Обери одну із сум на кнопках.
refused-maximum-is-the-same = Це і є твій максимум.
refused-events-are-missing = Обери хоча б одне, з чим пул допомагає.
refused-tiers-are-out-of-bounds = Напиши від { $least } до { $most } сум через пробіл, наприклад: 10 25 50.
refused-waiting-is-out-of-bounds = Стільки днів обрати не можна.
refused-vouches-are-out-of-bounds = Стільки людей обрати не можна.
refused-pool-is-unknown = Такого пулу немає, або ти не в ньому.
refused-pool-is-full = У цьому пулі більше немає місця.
refused-too-many-pool-invitations = На сьогодні запрошень досить. Завтра можна ще.
refused-contact-is-unknown = Обрати можна лише свій контакт.
refused-pool-invitation-is-over = Це запрошення вже не діє, або воно для іншої людини. Попроси нове.
refused-member-of-the-pool-already = Ця людина вже в пулі.
refused-candidate-is-asking-already = Ти вже просиш про це. В учасників є кілька днів на відповідь.
refused-entering-again-is-too-soon = Знову проситися до цього пулу ще зарано.
refused-candidate-is-decided = Це вже вирішено.
