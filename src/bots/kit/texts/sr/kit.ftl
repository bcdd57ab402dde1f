## Ono što oba bota govore bilo gde.

apology = Nešto je kod nas krenulo naopako, izvinite. Ništa što ste zabeležili nije izgubljeno. Ako se ponovi, javite nam ovaj broj: { $ref }
button-is-stale = Ovo dugme više ne važi. Evo gde ste sada.
did-not-understand = To ne razumem. Evo menija.
dialogue-dropped = Moje poslednje pitanje je čekalo duže od jednog dana, pa više ne važi. Ništa nije promenjeno.
question-is-over = To pitanje je završeno.
gathered = 📬 { $count ->
    [one] Čekala vas je { $count } poruka.
    [few] Čekale su vas { $count } poruke.
   *[other] Čekalo vas je { $count } poruka.
}
only-in-private = Ovo je samo između nas. Razgovarajmo u privatnom četu.
open-private = Otvori privatni čet
open-bot = Otvori
open-menu = ‹ Meni
back = ‹ Nazad
cancel = ✖ Otkaži
close = ✖ Zatvori
nothing-here = Ovde još nema ničega.
cancelled = U redu, ostavimo. Ništa nije promenjeno.
slow-down = { $seconds ->
    [one] To je bilo brzo! Dajte mi { $seconds } sekundu, pa nastavite.
    [few] To je bilo brzo! Dajte mi { $seconds } sekunde, pa nastavite.
   *[other] To je bilo brzo! Dajte mi { $seconds } sekundi, pa nastavite.
}
start-first = Još vas ne poznajem ili vas više nema ovde. Napišite /start za početak.
quoted = „{ $text }”
