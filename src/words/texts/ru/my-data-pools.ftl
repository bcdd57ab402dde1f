## Мои данные: пулы.

my-data-section-pools = 🫂 Пулы, где ты участвуешь сейчас или раньше
my-data-section-pool-maxima = ✏️ Сколько было готово там дать
my-data-section-pool-invitations = 🔗 Твои приглашения в пулы
my-data-section-pools-asked = ✋ Куда были просьбы войти
my-data-section-pool-words = 👋 Твоё слово о тех, кто просится
my-data-column-pool-id = Пул №
my-data-column-entered-at = В нём с
my-data-column-waits-from = Срок ожидания идёт с
my-data-column-left-as = Почему не в нём
my-data-column-maximum = Максимум в месяц
my-data-column-decided-at = Решено
my-data-column-decided-as = Как решено
my-data-column-candidate-id = Кандидат №
my-data-column-welcomes = Пусть приходит
my-data-code-ended = пул закончился
my-data-code-entered = вход состоялся
my-data-code-refused = не получилось
