## Пулы: почему нет.

refused-too-many-pools = Ты уже в пяти пулах. Сначала выйди из одного.
refused-pool-name-is-out-of-bounds = Название пустое или слишком длинное.
refused-purpose-is-out-of-bounds = Текст пустой или слишком длинный.
refused-maximum-is-no-tier = Выбери одну из сумм на кнопках.
refused-maximum-is-the-same = Это и есть твой максимум.
refused-events-are-missing = Выбери хотя бы одно, с чем пул помогает.
refused-tiers-are-out-of-bounds = Напиши от { $least } до { $most } сумм через пробел, например: 10 25 50.
refused-waiting-is-out-of-bounds = Столько дней выбрать нельзя.
refused-vouches-are-out-of-bounds = Столько людей выбрать нельзя.
refused-pool-is-unknown = Такого пула нет, или ты не в нём.
refused-pool-is-full = В этом пуле больше нет места.
refused-too-many-pool-invitations = На сегодня приглашений хватит. Завтра можно ещё.
refused-contact-is-unknown = Выбрать можно только свой контакт.
refused-pool-invitation-is-over = Это приглашение больше не действует, или оно для другого человека. Попроси новое.
refused-member-of-the-pool-already = Этот человек уже в пуле.
refused-candidate-is-asking-already = Ты уже просишь об этом. У участников есть несколько дней на ответ.
refused-entering-again-is-too-soon = Снова проситься в этот пул пока рано.
refused-candidate-is-decided = Это уже решено.
