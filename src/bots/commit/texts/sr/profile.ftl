## Moj profil.

profile-title = <b>👤 Ja</b>
profile-status-green = 🚦 Status: ✅ sada mi ništa ne treba
profile-status-orange = 🚦 Status: 🔆 mesečna podrška
profile-status-red = 🚦 Status: 🆘 hitna podrška
profile-about = 💬 O meni
profile-details = 💳 Podaci za uplatu ({ $count })
profile-help-link = 🔗 Moj link za pomoć
profile-as-seen = 👁 Kako me drugi vide

about-screen = <b>💬 O meni</b>

    <q>{ $text }</q>
about-none =
    <b>💬 O meni</b>

    Još ništa nije napisano. Nekoliko reči o tome ko si i kakva je tvoja situacija pomaže drugima da odluče. Dodaj link do mesta gde se o tome razgovara, ako postoji.
about-write = ✏️ Napiši
about-empty = 🗑 Isprazni
about-question = <b>💬 Napiši nekoliko reči o sebi</b>, najviše { $longest } znakova. Možeš dodati link do mesta gde se razgovara o tvojoj situaciji. Na primer: Dvoje dece, tražim posao. t.me/+anna

details-screen = <b>💳 Kako ti se može pomoći.</b> Oni koji preuzmu obavezu vide sve, prvo osnovno ⭐.
details-none =
    <b>💳 Kako ti se može pomoći?</b> Broj kartice, adresa za pakete, telefon.

    Dok je ovde prazno, pomagačima kažem da te pitaju lično.
details-add = ➕ Dodaj
details-edit = ✏️ Izmeni
details-remove = 🗑 Izbriši
details-make-default = ⭐ Neka bude osnovno
details-is-default = ⭐ Osnovno: prikazuje se prvo.
details-name-question = <b>💳 Kako da se zove?</b> Najviše { $longest } znaka. Na primer: Bankovna kartica
details-value-question = <b>💳 { $name }</b>

    Sada sami podaci, najviše { $longest } znakova. Na primer: 1234 5678 9012 3456, Ana Petrović
details-now = Sada: { $text }
details-keep = ↩️ Ostavi kako jeste
details-remove-question = <b>🗑 Izbrisati „{ $name }”?</b>
details-remove-yes = 🗑 Da, izbriši

as-seen-title = <b>👁 Kako te vidi: { $by }</b>
as-seen-circle = moj krug
as-seen-network = moja mreža
as-seen-list = moja lista poverenja
as-seen-stranger = nepoznati
as-seen-nothing = Ništa. Ne mogu da te otvore, nađu ni izbroje.

no = ‹ Ne
refused-detail-name-is-too-long = Skrati naziv za { $over } { $over ->
        [one] znak
        [few] znaka
       *[other] znakova
    }: može najviše { $longest }.
refused-details-are-too-many = Više podataka za uplatu ne staje. Prvo izbriši neki.
refused-detail-is-gone = To je u međuvremenu izbrisano.
