## Pulovi: lista, pul, pravila, ulazak.

pools-screen =
    <b>🫂 Moji pulovi</b>

    Dodirni pul da ga vidiš.
pools-none =
    <b>🫂 Pulovi</b>

    Nekoliko ljudi koji se znaju unapred se dogovori da pomogne kad se nekom od njih dogodi nešto loše. Svako kaže koliko najviše daje mesečno i nikad ne daje više. Niko ne čuva novac i niko nije vlasnik pula.

    Još nisi ni u jednom. Možeš da pokreneš svoj i pozoveš one kojima veruješ.
pool-new = ➕ Pokreni pul
pool-head = <b>🫂 { $name }</b>
pool-sum =
    { $people ->
        [one] { $people } osoba
        [few] { $people } osobe
       *[other] { $people } osoba
    } · { $sum } mesečno
pool-held = Ko je na koliko spreman: { $held }
pool-mine = Moj maksimum: { $sum }
pool-mine-lower = Moj maksimum: { $sum }, od sledećeg meseca { $next }
pool-is-small = Pul zaista pomaže tek kad ima bar { $people } ljudi. Pozovi još onih kojima veruješ.
pool-carries =
    { $cases ->
        [one] Može da iznese { $cases } slučaj od { $usual } mesečno, ako svako održi reč.
        [few] Može da iznese { $cases } slučaja od { $usual } mesečno, ako svako održi reč.
       *[other] Može da iznese { $cases } slučajeva od { $usual } mesečno, ako svako održi reč.
    }
pool-carries-less = Još ne može da iznese ceo slučaj od { $usual } mesečno.
pool-falls-short =
    { $isOften ->
        [yes] Ako pomoć treba jednom od { $oneIn }, ne dostaje skoro svakog meseca.
       *[no] Ako pomoć treba jednom od { $oneIn }, ne dostaje otprilike u jednom mesecu od { $months }.
    }
pool-asking = ✋ Ko traži ulazak ({ $count })
pool-members = 👥 Članovi
pool-rules = 📜 Pravila
pool-maximum = ✏️ Moj maksimum
pool-invite = ➕ Pozovi
pool-leave = 🚪 Izađi iz pula
pool-leave-question =
    Da izađeš iz „{ $name }”? { $isLast ->
        [yes] Bez tebe nema s kim da se deli i pul se gasi.
       *[no] Ostali će čuti za to. Ponovo možeš da tražiš ulazak posle nekoliko meseci.
    }
pool-leave-yes = 🚪 Da, izađi
pool-left = Više nisi u „{ $name }”.
pool-founded = ✓ Pul postoji. Sad pozovi one kojima veruješ: treba ih nekoliko.
pool-promise = Niko to ne može da zahteva: svako svaki put sam odlučuje.
pool-members-screen =
    <b>👥 { $name }</b>

    { $people ->
        [one] { $people } član, računajući tebe.
        [few] { $people } člana, računajući tebe.
       *[other] { $people } članova, računajući tebe.
    }
pool-maximum-screen =
    Koliko najviše možeš da daš mesečno? Sad je { $sum }.

    Više važi odmah, manje od sledećeg meseca.
pool-rule-events = Pomaže kad je: { $events }.
pool-rule-tiers = Svako bira svoj mesečni maksimum: { $tiers }.
pool-rule-waiting =
    { $days ->
        [0] Pomoć može da se traži od prvog dana.
        [one] Pomoć može da se traži { $days } dan posle ulaska.
        [few] Pomoć može da se traži { $days } dana posle ulaska.
       *[other] Pomoć može da se traži { $days } dana posle ulaska.
    }
pool-rule-expected = Za rođenje, svadbu, školovanje ili veliku kupovinu to je { $days } dana.
pool-rule-vouches =
    { $people ->
        [0] Niko ne mora da potvrdi da je istina.
        [one] { $people } osoba mora da zna da je istina.
        [few] { $people } osobe moraju da znaju da je istina.
       *[other] { $people } osoba mora da zna da je istina.
    }
pool-event-fire = požar ili poplava
pool-event-illness = bolest
pool-event-accident = nezgoda
pool-event-death = smrt u porodici
pool-event-work = gubitak posla
pool-event-birth = rođenje deteta
pool-event-wedding = svadba
pool-event-study = školovanje
pool-event-purchase = velika kupovina
pool-event-other = nešto drugo
pool-name-question =
    Kako se zove pul? Najviše { $longest } znakova.

    Na primer: Komšije iz Lipove 7
pool-purpose-question =
    Čemu služi i kako u njemu ljudi pomažu jedni drugima? Najviše { $longest } znakova.

    Na primer: Nas je osam porodica u jednoj zgradi. Kad se neko razboli ili mu izgori stan, delimo to.
pool-sets-screen = Sa kojim pravilima počinješ? Svako posle možeš da promeniš.
pool-set-trouble = 🔥 Kad se dogodi nešto loše
pool-set-family = 🏡 Šta se u porodici događa
pool-set-everything = 🫂 Sve to
pool-preview = Proveri da li je sve u redu. Još niko ne vidi.
pool-found = ✓ Osnuj pul
pool-rule-events-button = 🎯 U čemu pomaže
pool-rule-tiers-button = 💶 Maksimumi
pool-rule-waiting-button = ⏳ Koliko se čeka
pool-rule-vouches-button = 👁 Ko mora da zna
pool-events-screen = U čemu pul pomaže? Dodirni da uključiš ili isključiš.
pool-waiting-screen = Koliko posle ulaska neko može da traži pomoć? To čuva pul od onih koji dolaze samo kad im već treba.
pool-days =
    { $days ->
        [0] Odmah
        [one] { $days } dan
        [few] { $days } dana
       *[other] { $days } dana
    }
pool-vouches-screen = Koliko članova mora da kaže „znam da je istina” pre nego što pul pomogne? Papiri se nikad ne traže.
pool-tiers-question = Koje iznose ljudi mogu da izaberu kao mesečni maksimum? Napiši { $least } do { $most }, na primer: 10 25 50
pool-tier-screen = A ti: koliko najviše daješ mesečno? Odlučuješ kod svakog slučaja.
pool-invite-screen = Pozovi u „{ $name }”. Ko dođe pročita pravila i traži ulazak, a onda svaki član kaže šta misli.
pool-link-new = 🔗 Nov link za jednu osobu
pool-pick = 📇 Izaberi iz mojih kontakata
pool-link-screen = Pošalji ovo jednoj osobi. Radi jednom, tokom 30 dana.
pool-link-words = Dođi u naš pul „{ $name }”: pomažemo jedni drugima kad se nešto dogodi.
pool-pick-screen = Koga želiš u pulu? Odmah će čuti i sam odlučiti.
pool-pick-nobody = Svi tvoji kontakti su već u njemu, ili ih još nemaš.
pool-picked = Pozivnica je poslata
pool-door = { $name } te poziva u pul.
pool-door-people =
    { $people ->
        [one] U njemu je { $people } osoba.
        [few] U njemu su { $people } osobe.
       *[other] U njemu je { $people } osoba.
    }
pool-door-question = Koliko najviše daješ mesečno? Nikad ne daješ više od toga. Niko to ne može da zahteva: odlučuješ kod svakog slučaja.
pool-door-tier = { $month } mesečno, { $year } godišnje
pool-door-not-now = ✖ Ne sada
pool-door-asked = Zahtev za ulazak je poslat. Članovi imaju vremena do { $until }; tada ćeš čuti.
pool-door-unask = ✖ Ipak neću
pool-asking-screen =
    <b>✋ Ko traži ulazak</b>
    { $name }
pool-candidate = ✋ <b>{ $name }</b> traži ulazak. Poziva { $inviter }. Odlučuje se do { $until }.
pool-candidate-unknown = Od tebe dotle nema lanca poverenja.
pool-candidate-question = Šta kažeš? Niko nikad ne sazna ko je protiv, pa ni { $name }.
pool-said-welcome = Tvoj odgovor: neka uđe.
pool-said-rather = Tvoj odgovor: radije ne.
pool-welcome = 👋 Neka uđe
pool-rather-not = Radije ne (tajno)
pool-said = Hvala
