## Moji podaci: ponude i potrebe.

my-data-section-listings = 🔁 Tvoje ponude i potrebe
my-data-column-side = Nudi se ili treba
my-data-column-reach = Vidi se na toliko rukovanja
my-data-column-is-urgent = Hitno
my-data-column-days = Dana
my-data-column-put-up-at = Postavljeno
my-data-column-until = Do
my-data-code-offer = nudi se
my-data-code-need = treba
my-data-code-do = uraditi
my-data-code-give = dati
my-data-code-lend = pozajmiti
my-data-code-place = podeliti mesto
my-data-code-teach = naučiti nekoga
my-data-code-lapsed = rok je istekao
my-data-code-taken = našao se neko
