## Organizator: pregled, spiskovi, arhiva.

organizer-screen =
    🗓 Organizator · { $month }
    Pomažem: { $given } · pomažu meni: { $received }
organizer-given = 👤→👥 Pomažem { $tally }
organizer-received = 👥→👤 Pomažu meni { $tally }
organizer-waiting = 🤝→👍 Za potvrdu { $toMe } · moje čeka { $mine }
organizer-archive = 👍 Arhiva { $given } → 👤 ← { $received }
organizer-overdue = ⌛ Kasni { $count }

list-row = { $number }. { $symbol } { $amount } { $way } { $name }{ $due }
list-given =
    👤→👥 Pomažem
    Otvorite zapis da ga izmenite, povučete, preuzmete obavezu ili predate.
list-given-empty =
    👤→👥 Pomažem
    Još nikome. Pod 👥 Ljudi vidite kome je sada potrebna pomoć.
list-received =
    👥→👤 Pomažu meni
    Otvorite zapis da zamolite, zahvalite ili oslobodite.
list-received-empty =
    👥→👤 Pomažu meni
    Još niko. Ako vam treba pomoć, recite to: 👤 Profil → Status.
list-asked =
    ❔ Molbe vama
    Otvorite zapis da odgovorite: preuzmite obavezu, predajte ili recite dan.
list-asked-empty =
    ❔ Molbe vama
    Ništa ne čeka vaš odgovor.
list-waiting =
    🤝→👍 Za potvrdu
    ← čeka vašu reč, → čeka reč primaoca.
list-waiting-empty =
    🤝→👍 Za potvrdu
    Ništa ne čeka: svaka predaja ima odgovor.
list-overdue =
    ⌛ Kasni
    Još otvoreno: predati kasnije, potvrditi, zamoliti ili osloboditi.
list-overdue-empty =
    ⌛ Kasni
    Ništa ne kasni.

archive-months =
    👍 Arhiva
    Potvrđeno po mesecima: → dato, ← primljeno.
archive-empty =
    👍 Arhiva
    Još ništa nije potvrđeno.
archive-row = { $month } · → { $given } · ← { $received }
archive-month = 👍 Arhiva · { $month }
archive-file = 📄 Sve u jednoj datoteci (CSV)
archive-columns = Potvrđeno|Smer|Osoba|Iznos|Jedinica|Mesec|Napomena
archive-given = dato
archive-received = primljeno
