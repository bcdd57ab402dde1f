## Komande u grupama.

command-roll = Prozivka ove grupe
command-card = Kartica ove grupe
command-circle = Podešavanja za ovu grupu
