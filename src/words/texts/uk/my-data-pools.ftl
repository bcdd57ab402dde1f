## Мої дані: пули.

my-data-section-pools = 🫂 Пули, де ти береш участь зараз чи раніше
my-data-section-pool-maxima = ✏️ Скільки було готово там дати
my-data-section-pool-invitations = 🔗 Твої запрошення до пулів
my-data-section-pools-asked = ✋ Куди були прохання увійти
my-data-section-pool-words = 👋 Твоє слово про тих, хто проситься
my-data-column-pool-id = Пул №
my-data-column-entered-at = У ньому з
my-data-column-waits-from = Строк очікування йде з
my-data-column-left-as = Чому не в ньому
my-data-column-maximum = Максимум на місяць
my-data-column-decided-at = Вирішено
my-data-column-decided-as = Як вирішено
my-data-column-candidate-id = Кандидат №
my-data-column-welcomes = Хай приходить
my-data-code-ended = пул закінчився
my-data-code-entered = вхід відбувся
my-data-code-refused = не вийшло
