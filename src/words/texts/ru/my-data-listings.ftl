## Мои данные: предложения и нужды.

my-data-section-listings = 🔁 Твои предложения и нужды
my-data-column-side = Предложено или нужно
my-data-column-reach = Видно на столько рукопожатий
my-data-column-is-urgent = Нужно скорее
my-data-column-days = Дней
my-data-column-put-up-at = Выложено
my-data-column-until = До
my-data-code-offer = предлагается
my-data-code-need = нужно
my-data-code-do = сделать
my-data-code-give = отдать
my-data-code-lend = одолжить
my-data-code-place = поделиться местом
my-data-code-teach = научить
my-data-code-lapsed = срок вышел
my-data-code-taken = нашёлся человек
