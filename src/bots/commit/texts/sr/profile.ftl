## Moj profil.

profile-title = 👤 Profil
profile-status-green = 🚦 Status: ✅ sada mi ništa ne treba
profile-status-orange = 🚦 Status: 🔆 mesečna podrška
profile-status-red = 🚦 Status: 🆘 hitna pomoć
profile-about = 💬 O meni
profile-details = 💳 Podaci za uplatu ({ $count })
profile-help-link = 🔗 Moj link za pomoć
profile-as-seen = 👁 Kako me drugi vide

about-screen = 💬 O meni

    „{ $text }”
about-none = 💬 O meni

    Još ništa nije napisano. Nekoliko reči o tome ko ste i kakva je vaša situacija pomaže drugima da odluče. Dodajte link do mesta gde se o tome razgovara, ako postoji.
about-write = ✏️ Napiši
about-empty = 🗑 Isprazni
about-question = 💬 Napišite nekoliko reči o sebi, najviše { $longest } znakova. Možete dodati link do mesta gde se razgovara o vašoj situaciji. Na primer: Dvoje dece, tražim posao. t.me/+anna

details-screen = 💳 Kako vam se može pomoći. Oni koji preuzmu obavezu vide sve, prvo osnovno ⭐.
details-none = 💳 Kako vam se može pomoći? Broj kartice, adresa za pakete, telefon.

    Dok je ovde prazno, pomagačima savetujemo da pitaju lično.
details-add = ➕ Dodaj
details-edit = ✏️ Izmeni
details-remove = 🗑 Izbriši
details-make-default = ⭐ Neka bude osnovno
details-is-default = ⭐ Osnovno: prikazuje se prvo.
details-name-question = 💳 Kako da se zove? Najviše { $longest } znakova. Na primer: Bankovna kartica
details-value-question = 💳 { $name }

    Sada sami podaci, najviše { $longest } znakova. Na primer: 1234 5678 9012 3456, Ana Petrović
details-now = Sada: { $text }
details-keep = ↩️ Ostavi kako jeste
details-remove-question = Izbrisati „{ $name }”?
details-remove-yes = 🗑 Da, izbriši

as-seen-title = 👁 Kako vas vidi: { $by }
as-seen-circle = moj krug
as-seen-network = moja mreža
as-seen-list = moja lista poverenja
as-seen-stranger = nepoznati
as-seen-nothing = Ništa. Oni vas ne mogu otvoriti, naći ni izbrojati.

no = ‹ Ne
refused-detail-name-is-too-long = Taj naziv je predugačak.
refused-details-are-too-many = Više podataka za uplatu ne staje. Prvo izbrišite neke.
refused-detail-is-gone = To je u međuvremenu izbrisano.
