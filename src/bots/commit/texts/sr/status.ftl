## Semafor.

status-title = 🚦 Status
status-is-green = ✅ Spremni ste da pomognete i sada vam ništa ne treba.
status-is-orange = 🔆 Tražite mesečnu podršku.
status-is-red = 🆘 Tražite hitnu pomoć.
status-monthly-waits = 🔆 Vaša mesečna podrška ({ $amount }) je pauzirana i posle se vraća.
status-ask-monthly = 🔆 Zatraži mesečnu podršku
status-ask-emergency = 🆘 Zatraži hitnu pomoć
status-change-target = ✏️ Promeni iznos
status-prolong = 📅 Promeni poslednji dan
status-tell-list = 📣 Javi mojoj listi poverenja
status-end-monthly = ✅ Više mi ništa ne treba
status-end-emergency = ✅ Završi hitnu pomoć
status-mine = 🚦 Moj status
status-share-link = 🔗 Podeli moj link za pomoć

status-target-monthly = 🔆 Koliko vam treba svakog meseca, u { $unit }? Na primer 300. Računa se i pomoć koja nije novac, po vrednosti o kojoj se dogovorite.
status-target-emergency = 🆘 Koliko vam treba, u { $unit }? Na primer 500. Računa se i pomoć koja nije novac, po vrednosti o kojoj se dogovorite.
status-deadline-question = 📅 Do kog dana? Napišite broj dana do { $furthest } ili dan, na primer { $example }.
target-question = ✏️ Koji je novi iznos, u { $unit }? Na primer 300.
deadline-question = 📅 Koji je novi poslednji dan? Napišite broj dana od danas do { $furthest } ili dan, na primer { $example }. Najkasniji mogući dan: { $latest }.

summary-monthly = 🔆 Mesečna podrška
    💰 { $amount } svakog meseca
summary-emergency = 🆘 Hitna pomoć
    💰 { $amount } · rok: { $until }
summary-pauses = Dok traje, vaša obećanja drugima i namere za vašu mesečnu podršku su pauzirani ⏸. Drugi mogu samo da preuzmu obavezu: svaka se mora ispuniti.
summary-asks = { $count ->
    [one] { $count } osobu sa namerom da vam pomogne molimo da preuzme obavezu.
    [few] { $count } osobe sa namerom da vam pomognu molimo da preuzmu obavezu.
   *[other] { $count } osoba sa namerom da vam pomognu molimo da preuzmu obavezu.
}
summary-told = { $count ->
    [0] U vašoj mreži još nema nikog: posle podelite link za pomoć.
    [one] To će saznati { $count } osoba iz vaše mreže.
    [few] To će saznati { $count } osobe iz vaše mreže.
   *[other] To će saznati { $count } osoba iz vaše mreže.
}
summary-groups = Prikaži u mojim grupama
summary-save = 💾 Sačuvaj
summary-change = ✏️ Izmeni
target-summary = ✏️ { $from } → { $to }

    Oni koji vam pomažu će to saznati.
deadline-summary = 📅 { $from } → { $to }

    Oni koji vam pomažu će to saznati.

status-opened-monthly = 🔆 Sada tražite { $amount } svakog meseca. Vaša mreža je obaveštena.
status-opened-emergency = 🆘 Sada tražite { $amount }. Vaša mreža je obaveštena.
status-holders = { $count ->
    [one] { $count } osoba još ima raniji link za pomoć i opet vidi vašu karticu.
    [few] { $count } osobe još imaju raniji link za pomoć i opet vide vašu karticu.
   *[other] { $count } osoba još ima raniji link za pomoć i opet vidi vašu karticu.
} Link možete promeniti.
status-changed = 💾 Sačuvano. Oni koji vam pomažu su obavešteni.
status-ended-monthly = ✅ Vaša mesečna podrška je završena. Preuzete obaveze ostaju.
status-ended-emergency = ✅ Hitna pomoć je završena. Svi učesnici su obavešteni o rezultatu.
status-end-monthly-question = ✅ Završiti mesečnu podršku?

    ❤️ Namere ({ $intended }) se poništavaju i pomagači to saznaju.
    🤝 Obaveze i predato ({ $committed }) ostaju.
status-end-monthly-yes = ✅ Da, završi
status-end-emergency-question = ✅ Završiti hitnu pomoć?

    🤝 U obavezama i još nije predato: { $owed }. To može da ostane (rok: { $until }) ili svih oslobađate obaveze.
status-end-stay-due = 🤝 Završi, obaveze ostaju ({ $until })
status-end-forgive = 🙏 Završi i oslobodi sve

tell-list-screen = 📣 Poziv vašoj listi poverenja je pripremljen u ArvutAdd. Pogledajte ga tamo, izmenite ako želite i pošaljite.
tell-list-call = Potrebna mi je hitna pomoć: { $amount }, rok: { $until }. { $about }
tell-list-open = 📣 Otvori u ArvutAdd

refused-member-is-already-orange = Već tražite mesečnu podršku.
refused-member-is-already-red = Već tražite hitnu pomoć.
refused-member-is-red = Prvo završite hitnu pomoć; mesečna podrška za to vreme čeka.
refused-member-is-suspended = Vaše nove molbe su privremeno pauzirane. Razlog vam je javljen porukom.
refused-member-is-dormant = Tri meseca ni u čemu niste učestvovali, pa još ne možete tražiti pomoć. Jedan vaš postupak to odmah ukida: obaveza, odgovor na predaju ili molbu, nova veza poverenja.
refused-member-is-indebted = Vaša obaveza kasni duže od mesec dana, pa još ne možete tražiti pomoć. Predajte je ili zamolite primaoca da vas oslobodi: to odmah ukida zabranu. Vidite Organizator → Kasni.
refused-member-is-silent = Pomoć predata vama čeka odgovor duže od mesec dana, pa još ne možete tražiti pomoć. Recite da li je stigla: to odmah ukida zabranu. Vidite Organizator → Za potvrdu.
refused-target-is-out-of-bounds = Iznos mora biti veći od 0 i najviše 1 000 000.
refused-target-is-the-same = Toliki je iznos i sada.
refused-deadline-is-not-understood = Ne razumem taj dan. Napišite broj dana, na primer 7, ili dan, na primer 24.12.
refused-deadline-is-not-ahead = Poslednji dan mora biti sutra ili kasnije.
refused-deadline-is-too-far = Poslednji dan može biti najviše 31 dan unapred.
refused-deadline-is-the-same = To je i sada poslednji dan.
refused-collection-has-no-deadline = Mesečna podrška nema poslednji dan.
refused-collection-is-not-monthly = Ovo nije mesečna podrška.
refused-collection-is-not-an-emergency = Ovo nije hitna pomoć.
refused-emergency-is-prolonged-too-long = Hitna pomoć može trajati najviše 92 dana. Završite je i zatražite ponovo ili zatražite mesečnu podršku.
refused-collection-is-closed = Ovo prikupljanje je završeno.
refused-collection-runs = Ovo prikupljanje još traje.
refused-only-the-owner-decides = O tome ne odlučujete vi.
refused-member-is-unknown = Ovde nema nikog ili vam o toj osobi ništa nije prikazano.
