## Pozivanje.

invite-screen =
    ➕ Pozovi

    Pozovite ljude kojima već verujete. Lični link je za jednu osobu; otvoreni je za grupu ili stranicu, a svakoga potvrđujete vi. Linkovi važe { $days ->
        [one] { $days } dan
        [few] { $days } dana
       *[other] { $days } dana
    }.
invite-personal = 🔗 Nova lična pozivnica
invite-pick = 📇 Izaberi iz kontakata
invite-open = 📣 Otvoreni link uz moju potvrdu
invite-mine = 🗂 Moje pozivnice ({ $count })
invite-waiting = ✅ Čekaju mene ({ $count })
invite-message =
    { $promise }

    Prihvatite, i jedno drugom smo na listi poverenja. Novac se tamo ne kreće:
    { $link }
invite-is-personal = 🔗 Lična pozivnica: za prvu osobu koja kaže „da”.
invite-is-open = 📣 Otvorena pozivnica: za sve koje potvrdite.
invite-is-picked = 📇 Pozivnica za izabrani kontakt. Ako ta osoba koristi ovog bota, već zna; u svakom slučaju možete je i sami poslati.
invite-state-open = Važi do: { $until }.
invite-state-used = Iskorišćena je.
invite-state-revoked = Opozvana je.
invite-state-expired = Istekla je.
invite-share = 📤 Podeli
invite-copy = 📋 Kopiraj link
invite-forward = ✉️ Poruka za prosleđivanje
invite-qr = 🔳 QR kod
invite-revoke = 🗑 Opozovi
invite-revoke-question = Opozvati ovu pozivnicu? Link više neće raditi.{ $count ->
        [0] {""}
        [one] {" "}{ $count } osoba koja čeka to saznaje.
        [few] {" "}{ $count } osobe koje čekaju to saznaju.
       *[other] {" "}{ $count } osoba koje čekaju to saznaje.
    }
invite-revoke-yes = 🗑 Da, opozovi
invite-revoked = Opozvano.
invite-none = Još nemate pozivnica.
invite-mine-title = 🗂 Moje pozivnice ({ $count })
invite-kind-personal = lična
invite-kind-open = otvorena
invite-kind-picked = kontakt
invite-mark-open = 🟢
invite-mark-used = 🤝
invite-mark-revoked = 🗑
invite-mark-expired = ⌛
invite-row = { $number }. { $state } { $kind } · { $made }
invite-nobody-waits = Niko ne čeka vašu reč.
invite-waiting-title = ✅ Čekaju vašu reč ({ $count }). Potvrdite samo ljude koje poznajete.
invite-let-in = ✅ { $number }. { $name }
invite-turn-away = ✖ { $number }
invite-let-in-done = 🤝 Vi i { $name } ste sada jedno drugom na listi.
invite-turned-away = Nije potvrđeno.
pick-below = 👇 Dugme je ispod polja za tekst.
pick-button = 📇 Izaberi osobu
pick-screen = 📇 Izaberite kontakt dugmetom ispod polja za tekst. Ništa drugo o vašim kontaktima ne saznajem.
pick-done = ✔ Izabrano.
pick-cancelled = ✖ Niko nije izabran.
refused-nobody-was-picked = Niko nije pozvan.
refused-invited-enough-for-today = Danas ste već napravili 20 pozivnica. Nastavite sutra: poverenje ne žuri.
refused-too-many-invitations-are-open = Imate 50 otvorenih pozivnica. Prvo opozovite neke ili sačekajte da se iskoriste.
refused-contact-is-myself = 🙂 To ste vi.
refused-contact-is-already-invited = Ova osoba je već pozvana i pozivnica još važi.
refused-contact-declined-lately = Ova osoba je nedavno odbila. Prvo razgovarajte; ponovo možete pozvati 30 dana posle odbijanja.
refused-only-the-inviter-decides = O tome odlučuje samo onaj ko poziva.
refused-visitor-is-not-waiting = Ova osoba više ne čeka.
refused-visitor-has-withdrawn = Ova osoba je u međuvremenu povukla spremnost prema vama.
