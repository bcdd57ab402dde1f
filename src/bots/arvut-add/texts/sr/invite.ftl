## Pozivanje.

invite-screen =
    <b>➕ Pozovi</b>

    Pozovi ljude kojima već veruješ. Lični link je za jednu osobu; otvoreni je za grupu ili stranicu, a svakoga potvrđuješ ti. Linkovi važe { $days ->
        [one] { $days } dan
        [few] { $days } dana
       *[other] { $days } dana
    }.
invite-personal = 🔗 Nova lična pozivnica
invite-pick = 📇 Izaberi iz kontakata
invite-open = 📣 Otvoreni link uz moju potvrdu
invite-mine = 🗂 Moje ({ $count })
invite-waiting = ✅ Za potvrdu ({ $count })
invite-words-personal =
    { $name } te poziva:
    { promise }
    { promise-measure }

    Prihvati, i bićemo jedno drugom na listi poverenja. Novac ne prolazi kroz bota.
invite-words-open =
    { $name } poziva one koji se poznaju i veruju jedni drugima:
    { promise }
    { promise-measure }

    Prihvati, i bot će pitati mene. Kad te potvrdim, bićemo jedno drugom na listi poverenja. Novac ne prolazi kroz bota.
invite-is-personal = 🔗 Lična pozivnica: za prvu osobu koja kaže „da”.
invite-is-open = 📣 Otvorena pozivnica: za sve koje potvrdiš.
invite-is-picked = 📇 Pozivnica za izabrani kontakt. Ako ta osoba koristi ovog bota, već zna; u svakom slučaju možeš je poslati i lično.
invite-state-open = Važi do { $until }.
invite-state-used = Iskorišćena je.
invite-state-revoked = Opozvana je.
invite-state-expired = Istekla je.
invite-share = 📤 Podeli
invite-copy = 📋 Kopiraj link
invite-forward = ✉️ Za prosleđivanje
invite-qr = ▦ QR kod
invite-revoke = 🗑 Opozovi
invite-revoke-question = <b>🗑 Opozvati ovu pozivnicu?</b> Link više neće raditi.{ $count ->
        [0] {""}
        [one] {" "}{ $count } osoba koja čeka to saznaje.
        [few] {" "}{ $count } osobe koje čekaju to saznaju.
       *[other] {" "}{ $count } osoba koje čekaju to saznaje.
    }
invite-revoke-yes = 🗑 Da, opozovi
invite-revoked = Opozvano.
invite-none = Još nema pozivnica. Vrati se i napravi jednu.
invite-mine-title = <b>🗂 Moje pozivnice ({ $count })</b>
invite-kind-personal = lična
invite-kind-open = otvorena
invite-kind-picked = kontakt
invite-mark-open = 🟢
invite-mark-used = 🤝
invite-mark-revoked = 🗑
invite-mark-expired = ⌛
invite-row = { $number }. { $state } { $kind } · { $made }{ $who }
invite-came = stiglo: { $count }
invite-nobody-waits = Niko ne čeka tvoju potvrdu.
invite-waiting-title = <b>✅ Čekaju tvoju potvrdu ({ $count })</b>. Potvrdi samo ljude koje poznaješ.
invite-let-in = ✅ { $number }. { $name }
invite-let-in-now = ✅ Potvrdi: { $name }
invite-turn-away = ✖ { $number }
invite-let-in-done = 🤝 Ti i { $name } ste sada jedno drugom na listi.
invite-turned-away = ✖ { $name }: nije potvrđeno, i to je javljeno.
pick-below = 👇 Dugme je ispod polja za tekst.
pick-button = 📇 Izaberi osobu
pick-screen = <b>📇 Izaberi jedan kontakt</b> dugmetom ispod polja za tekst. Ništa drugo o tvojim kontaktima ne saznajem.
pick-done = ✔ Izabrano.
pick-cancelled = ✖ Niko nije izabran.
refused-nobody-was-picked = Niko nije pozvan.
refused-invited-enough-for-today = Broj tvojih pozivnica danas: { $invitationsADay }, to je granica. Sutra možeš još.
refused-too-many-invitations-are-open = Otvorenih pozivnica imaš { $openInvitations }, to je granica. Prvo opozovi neke ili sačekaj da se iskoriste.
refused-contact-is-myself = 🙂 To si ti.
refused-contact-is-already-invited = Ova osoba je već pozvana i pozivnica još važi.
refused-contact-declined-lately = Ova osoba je nedavno odbila. Prvo razgovarajte; novu pozivnicu možeš poslati { $declinedDays } dana posle odbijanja.
refused-only-the-inviter-decides = To može samo onaj ko poziva.
refused-visitor-is-not-waiting = Ova osoba više ne čeka.
refused-waiting-has-changed = Sada čekaju drugi. Ovako stvari stoje sada.
refused-visitor-has-withdrawn = Ova osoba je u međuvremenu prekinula vezu sa tobom.
shared-card-accept = 🤝 Prihvati
