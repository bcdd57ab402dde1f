## Gost sa pozivnicom.

write = ✉️ Napiši poruku
door-offer =
    <b>{ $name } te poziva.</b>

    <q>{ promise }</q>
    { promise-measure }

    Prihvati i bićete jedno drugom na listi. Vezu možeš prekinuti bilo kada.
door-offer-open =
    <b>{ $name } te poziva.</b>

    <q>{ promise }</q>
    { promise-measure }

    Ovo je otvorena pozivnica: kad prihvatiš, { $name } treba da te potvrdi. Tada ste jedno drugom na listi.
door-accept = 🤝 Prihvati
door-decline = ✖ Odbij
door-who = ❓ Ko je to?
door-linked =
    <b>🤝 Ti i { $name } ste sada jedno drugom na listi.</b>
    { $people ->
        [one] Tvoja lista poverenja: { $people } osoba, zajedno spremni da pomognu: { $pool }.
        [few] Tvoja lista poverenja: { $people } osobe, zajedno spremni da pomognu: { $pool }.
       *[other] Tvoja lista poverenja: { $people } osoba, zajedno spremni da pomognu: { $pool }.
    }
door-first-linked =
    <b>🤝 Ti i { $name } ste sada jedno drugom na listi.</b>
    Sada su na tvojoj listi poverenja: { $name }{ $others ->
        [0] .
        [one] {" "}i još { $others } osoba kroz lanac poverenja.
        [few] {" "}i još { $others } osobe kroz lanac poverenja.
       *[other] {" "}i još { $others } osoba kroz lanac poverenja.
    }
    Zajedno spremni da pomognu: { $pool }.
door-already-linked = 🤝 Ti i { $name } ste već jedno drugom na listi. Ništa više nije potrebno.
door-waiting = ⏳ { $name } sada treba da te potvrdi. Javiću ti kad se to desi.
door-declined = Pozivnica je odbijena. Ni na jednu listu ništa nije upisano.
door-changed-mind = ↩️ Ipak želim
door-no-username = Bez korisničkog imena u Telegramu
door-member-since = Ovde od { $day }
door-chain = Između vas: { $chain }
door-no-chain = Među vama još nema lanca ljudi.
door-who-advice = Prihvati samo ako poznaješ tu osobu. Ako sumnjaš, prvo joj piši.
refused-invitation-is-unknown = 🤷 Ne znam tu pozivnicu. Možda nedostaje deo linka: traži ga ponovo. Ipak, lepo je što si tu.
refused-invitation-is-mine = 🙂 Ovo je tvoja sopstvena pozivnica. Pošalji je nekome kome veruješ.
refused-invitation-is-used = Ova pozivnica je iskorišćena: bila je za jednu osobu. Traži novu.
refused-invitation-is-revoked = Ova pozivnica je opozvana. Traži novu.
refused-invitation-is-expired = Ova pozivnica je istekla. Traži novu.
refused-invitation-is-for-somebody-else = Ova pozivnica je bila za nekog drugog. Traži svoju.
refused-visitor-is-already-waiting = ⏳ Već čekaš potvrdu. Javiću ti.
refused-inviter-has-refused = Ovog puta nema potvrde. Razgovor je i dalje moguć, a i nova pozivnica.
refused-too-many-visitors-are-waiting = Kod ove osobe trenutno čeka previše ljudi. Probaj kasnije.
refused-my-list-is-full = Već imaš { $mostLinks } lično potvrđenih ljudi, više nije moguće. Da nekoga dodaš, prvo prekini vezu sa nekim.
refused-their-list-is-full = Ova osoba već ima { $mostLinks } lično potvrđenih ljudi, više nije moguće.
refused-members-are-already-linked = 🤝 Već ste jedno drugom na listi.
