## Šta oba bota govore u grupama.

group-settings = ⚙️ Ova grupa
    Ovde menjati mogu samo administratori.
group-silence = Bez poruka na sopstvenu inicijativu
group-event-red = Javi kad je potrebna hitna pomoć
group-event-success = Javi kad je cilj postignut
group-event-month = Javi rezultat meseca
group-pin = 📌 Zakači karticu
group-pinned = Zakačeno.
group-cannot-pin = Ovde ne smem da zakačim poruku. Dajte mi administratorsko pravo za to, pa pokušajte ponovo.
group-settings-button = ⚙️
group-add = ➕ Dodaj u grupu
group-button-is-stale = Ovo dugme više ne važi. Napišite /card za najnoviju karticu.
group-anonymous = Pišete u ime grupe, pa ne vidim ko ste. Pišite u svoje ime ili upotrebite dugmad.
group-channel = Pišete u ime kanala, a ja poznajem samo ljude. Pišite u svoje ime ili upotrebite dugmad.
group-no-channels = Moje mesto je u grupama, gde ljudi razgovaraju jedni s drugima. U kanalu nemam šta da radim, pa iz njega izlazim.
refused-only-group-admins = To mogu samo administratori ove grupe.
refused-group-is-unknown = Ne znam takvu grupu ili vi niste u njoj.
