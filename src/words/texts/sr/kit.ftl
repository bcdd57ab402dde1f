## Ono što oba bota govore bilo gde.

apology = Nešto je kod nas pošlo naopako, izvini. Ništa što je zabeleženo nije izgubljeno. Ako se ponovi, pošalji nam ovaj broj: { $ref }
button-is-stale = Ovo dugme više ne važi. Evo gde si sada.
did-not-understand = To ne razumem. Evo menija.
dialogue-dropped = Moje poslednje pitanje je čekalo duže od jednog dana, pa više ne važi. Ništa nije promenjeno.
refused-draft-has-changed = Ovo su raniji odgovori. Ovako stvari stoje sada.
question-is-over = To pitanje je završeno. Ovako stvari stoje sada.
edit-taken = ✏️ Izmenjene poruke ne čitam. Važi ono što je prvo napisano: „{ $text }”. Ako treba drugačije, promeni to ponovo na istom mestu.
edit-taken-words = ✏️ Izmenjene poruke ne čitam. Važi ono što je prvo napisano. Ako treba drugačije, promeni to ponovo na istom mestu.
edit-not-taken = ✏️ Izmenjene poruke ne čitam. Pošalji to ponovo kao novu poruku.
gathered = <b>📬 { $count ->
    [one] Čekala te je { $count } poruka.
    [few] Čekale su te { $count } poruke.
   *[other] Čekalo te je { $count } poruka.
}</b>
only-in-private = Ovo je samo između nas. Nastavimo u privatnom četu.
open-private = Otvori privatni čet
open-bot = Otvori
open-menu = ‹ Meni
back = ‹ Nazad
another-day = 📅 Drugi dan
cancel = ✖ Otkaži
close = ✖ Zatvori
nothing-here = Ovde još nema ničega.
cancelled = Otkazano. Ništa nije promenjeno.
slow-down = { $seconds ->
    [one] To je bilo brzo! Sačekaj { $seconds } sekundu, pa nastavi.
    [few] To je bilo brzo! Sačekaj { $seconds } sekunde, pa nastavi.
   *[other] To je bilo brzo! Sačekaj { $seconds } sekundi, pa nastavi.
}
start-first = Još te ne poznajem ili te više nema ovde. Napiši /start za početak.
quoted = <q>{ $text }</q>
shared-card-ended = Ova kartica više ne važi.
