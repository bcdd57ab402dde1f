## Gost sa pozivnicom.

you = Vi
write = ✉️ Piši
door-offer =
    { $name } vas poziva.

    { $promise }

    Prihvatite, i jedno drugom ste na listi. Povući se možete bilo kada.
door-offer-open =
    { $name } vas poziva.

    { $promise }

    Ovo je otvorena pozivnica: kad prihvatite, { $name } će pogledati ko je došao i potvrditi. Tada ste jedno drugom na listi.
door-accept = 🤝 Prihvati
door-decline = ✖ Odbij
door-who = ❓ Ko je to?
door-linked =
    🤝 Vi i { $name } ste sada jedno drugom na listi.
    { $people ->
        [one] Vaša lista poverenja: { $people } osoba, kasa { $pool }.
        [few] Vaša lista poverenja: { $people } osobe, kasa { $pool }.
       *[other] Vaša lista poverenja: { $people } osoba, kasa { $pool }.
    }
door-already-linked = 🤝 Vi i { $name } ste već jedno drugom na listi. Ništa više nije potrebno.
door-waiting = ⏳ { $name } će pogledati ko je došao i potvrditi. Javiću vam.
door-declined = Pozivnica je odbijena. Ni na jednu listu ništa nije upisano.
door-changed-mind = ↩️ Ipak želim
door-no-username = Bez korisničkog imena u Telegramu
door-member-since = Ovde od: { $day }
door-chain = Između vas: { $chain }
door-no-chain = Još nemate zajednički lanac ljudi.
door-who-advice = Prihvatite samo ako poznajete tu osobu. Ako niste sigurni, prvo pišite.
refused-invitation-is-unknown = 🤷 Ne znam tu pozivnicu. Možda nedostaje deo linka: tražite ga ponovo. Ipak, dobro došli.
refused-invitation-is-mine = 🙂 Ovo je vaša sopstvena pozivnica. Pošaljite je nekome kome verujete.
refused-invitation-is-used = Ova pozivnica je iskorišćena: bila je za jednu osobu. Tražite novu.
refused-invitation-is-revoked = Ova pozivnica je opozvana. Tražite novu.
refused-invitation-is-expired = Ova pozivnica je istekla. Tražite novu.
refused-invitation-is-for-somebody-else = Ova pozivnica je bila za nekog drugog. Tražite svoju.
refused-visitor-is-already-waiting = ⏳ Već čekate reč onoga ko poziva. Javiću vam.
refused-inviter-has-refused = Niste potvrđeni. Možete razgovarati i dobiti novu pozivnicu.
refused-too-many-visitors-are-waiting = Ovu osobu čeka toliko ljudi da danas nema mesta. Pokušajte kasnije.
refused-my-list-is-full = Imate onoliko potvrđenih ljudi koliko čovek može da drži na umu. Ako želite, prvo se povucite od nekoga.
refused-their-list-is-full = Ova osoba ima onoliko potvrđenih ljudi koliko čovek može da drži na umu, pa sada nema mesta.
refused-members-are-already-linked = 🤝 Već ste jedno drugom na listi.
