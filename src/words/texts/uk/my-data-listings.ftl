## Мої дані: пропозиції й потреби.

my-data-section-listings = 🔁 Твої пропозиції й потреби
my-data-column-side = Запропоновано чи потрібно
my-data-column-reach = Видно на стільки рукостискань
my-data-column-is-urgent = Терміново
my-data-column-days = Днів
my-data-column-put-up-at = Викладено
my-data-column-until = До
my-data-code-offer = пропонується
my-data-code-need = потрібно
my-data-code-do = зробити
my-data-code-give = віддати
my-data-code-lend = позичити
my-data-code-place = поділитися місцем
my-data-code-teach = навчити
my-data-code-lapsed = строк минув
my-data-code-taken = знайшлася людина
