## Pulovi: zašto ne.

refused-too-many-pools = Već si u pet pulova. Prvo izađi iz jednog.
refused-pool-name-is-out-of-bounds = Naziv je prazan ili predugačak.
refused-purpose-is-out-of-bounds = Tekst je prazan ili predugačak.
refused-maximum-is-no-tier = Izaberi jedan od iznosa na dugmadima.
refused-maximum-is-the-same = To i jeste tvoj maksimum.
refused-events-are-missing = Izaberi bar nešto u čemu pul pomaže.
refused-tiers-are-out-of-bounds = Napiši { $least } do { $most } iznosa sa razmakom, na primer: 10 25 50.
refused-waiting-is-out-of-bounds = Toliko dana ne može da se izabere.
refused-vouches-are-out-of-bounds = Toliko ljudi ne može da se izabere.
refused-pool-is-unknown = Takvog pula nema, ili nisi u njemu.
refused-pool-is-full = U ovom pulu više nema mesta.
refused-too-many-pool-invitations = Dosta je pozivnica za danas. Sutra opet.
refused-contact-is-unknown = Možeš da izabereš samo svoj kontakt.
refused-pool-invitation-is-over = Ova pozivnica više ne važi, ili je za nekog drugog. Zatraži novu.
refused-member-of-the-pool-already = Ta osoba je već u pulu.
refused-candidate-is-asking-already = Zahtev je već poslat. Članovi imaju nekoliko dana za odgovor.
refused-entering-again-is-too-soon = Prerano je da ponovo tražiš ulazak u ovaj pul.
refused-candidate-is-decided = To je već odlučeno.
