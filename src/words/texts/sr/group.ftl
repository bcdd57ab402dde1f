## Šta oba bota govore u grupama.

group-settings =
    <b>⚙️ Ova grupa</b>
    Ovo menjaju samo administratori.
group-silence = 🔇 Ćuti: odgovaraj samo na dugmad
group-event-red = Javi kad nekome zatreba hitna podrška
group-event-success = Javi kad je cilj postignut
group-event-month = Javi rezultat meseca
group-pin = 📌 Zakači karticu
group-pinned = Zakačeno.
group-cannot-pin = Ovde ne smem da zakačim poruku. Daj mi administratorsko pravo za to, pa probaj ponovo.
group-settings-button = ⚙️
group-add = ➕ Dodaj u grupu
group-button-is-stale = Ovo dugme više ne važi. Napiši /card za najnoviju karticu.
group-anonymous = Pišeš u ime grupe, pa ne vidim ko si. Pritisni dugme na mojoj kartici: tamo to vidim. Za ⚙️ i mene postavi za administratora ili nakratko isključi anonimnost: inače ne vidim da si administrator.
group-channel = Pišeš u ime kanala, a ja poznajem samo ljude. Piši u svoje ime ili upotrebi dugmad.
group-no-channels = Radim samo u grupama, gde ljudi razgovaraju. Iz ovog kanala izlazim.
refused-only-group-admins = To mogu samo administratori ove grupe.
refused-only-seen-admins = To mogu samo administratori ove grupe. Anonimne ne vidim: i mene postavi za administratora ili nakratko isključi anonimnost.
refused-group-is-unknown = Ne znam tu grupu ili ti nisi u njoj.
refused-not-in-group = Nisi u ovoj grupi. Prvo joj se pridruži.
