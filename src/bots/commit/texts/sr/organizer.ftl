## Organizator: pregled, spiskovi, arhiva.

organizer-title = <b>🗓 Moja obećanja · { $month }</b>
organizer-given-people = { $people ->
    [0] Trenutno nikome ne pomažeš
    [one] Pomažeš <b>{ $people } osobi</b>
    [few] Pomažeš <b>{ $people } osobama</b>
   *[other] Pomažeš <b>{ $people } osobama</b>
}
organizer-received-people = { $people ->
    [0] Trenutno ti niko ne pomaže
    [one] Pomaže ti <b>{ $people } osoba</b>
    [few] Pomažu ti <b>{ $people } osobe</b>
   *[other] Pomaže ti <b>{ $people } osoba</b>
}
organizer-given-nobody = Još nikome ne pomažeš.
organizer-received-nobody = Još ti niko ne pomaže.
organizer-late = { $sum } kasni
organizer-given = 👤→👥 Pomažem
organizer-received = 👥→👤 Pomažu meni
organizer-waiting = 🤝→👍 Za potvrdu
organizer-archive = 👍 Arhiva
organizer-overdue = ⌛ Kasni

list-row = { $number }. { $symbol } { $amount } { $way } { $name }{ $due }
list-given =
    <b>👤→👥 Pomažem</b>
    Otvori zapis da ga promeniš, povučeš, preuzmeš obavezu ili ispuniš.
list-given-empty =
    <b>👤→👥 Pomažem</b>
    Još nikome.
list-received =
    <b>👥→👤 Pomažu meni</b>
    Otvori zapis da zamoliš, zahvališ ili oslobodiš.
list-received-empty =
    <b>👥→👤 Pomažu meni</b>
    Još niko. Ako ti treba pomoć, samo reci.
list-asked =
    <b>📩 Molbe tebi</b>
    Otvori zapis da odgovoriš: preuzmi obavezu, ispuni je ili reci dan.
list-asked-empty =
    <b>📩 Molbe tebi</b>
    Ništa ne čeka tvoj odgovor.
list-waiting =
    <b>🤝→👍 Za potvrdu</b>
    ← čeka tvoju potvrdu, → čeka primaoca.
list-waiting-empty =
    <b>🤝→👍 Za potvrdu</b>
    Ništa ne čeka: na sve ima odgovora.
list-overdue =
    <b>⌛ Kasni</b>
    Još otvoreno: ispuniti kasnije, potvrditi, zamoliti ili osloboditi.
list-overdue-empty =
    <b>⌛ Kasni</b>
    Ništa ne kasni.

archive-months =
    <b>👍 Arhiva</b>
    Potvrđeno po mesecima: → dato, ← primljeno.
archive-empty =
    <b>👍 Arhiva</b>
    Još ništa nije potvrđeno.
archive-row = { $month } · → { $given } · ← { $received }
archive-month = <b>👍 Arhiva · { $month }</b>
archive-file = 📄 Sve u jednoj datoteci (CSV)
archive-columns = Potvrđeno|Smer|Osoba|Iznos|Jedinica|Mesec|Kako|Napomena
archive-given = dato
archive-received = primljeno
archive-cleared = prebijanjem

year-button = 📊 Moja godina na slici
year-title = Moja godina
year-given = ↑ dato { $amount }
year-received = ↓ primljeno { $amount }
year-is-empty = U poslednjih dvanaest meseci ništa nije potvrđeno.
