## Pomoć za Commit: teme po stranicama.

help-intro =
    <b>❓ Kako funkcioniše</b>

    Commit zapisuje ko kome pomaže: namere, obaveze i potvrđenu pomoć. Izaberi temu.
help-about-title = 💡 O botu
help-about-1 =
    Commit pomaže ljudima koji veruju jedni drugima da jedni drugima pomažu. On samo zapisuje.

    Ravnotežu drže dve vrste obećanja:
    ❤️ namera: mogu da je promenim ili povučem bilo kada
    🤝 obaveza: moram da je ispunim. Osloboditi me može samo primalac

    <x>• Pomoć ide pravo od čoveka do čoveka, kao dar, po međusobnom dogovoru i na svaki zakonit način.
    • Dobrovoljna je i ne sme da ti škodi: biraš kome, koliko i kada.
    • Računaju se i rad, stvari i vreme. Njihova vrednost je stvar dogovora to dvoje ljudi.
    • Novac ne prolazi kroz bota. Nema ni fonda ni provizije i niko ne stoji između.
    • Sve ide po mesecima. Ko dugo ne učestvuje ili duže od mesec dana kasni sa obavezom, za sada ne može da otvori novo prikupljanje.
    • Unutar kruga svi vide iznose. Izvan njega niko ne vidi ništa.</x>
help-symbols-title = 🔣 Znaci
help-symbols-1 =
    <b>Ljudi</b>
    ✅ rado pomaže, sada ništa ne treba
    🔆 potrebna je mesečna podrška
    🆘 potrebna je hitna podrška na ograničeno vreme

    <b>Obećanja</b>
    ❤️ namera: mogu da je promenim
    🤝 obaveza: moram da je ispunim
    🤝→👍 ispunjeno, čeka primaoca
    👍 potvrđeno: stiglo je
    ⚖️ 👍 ispunjeno prebijanjem
    ⏸ pauzirano dok neko traži hitnu podršku
    ⌛ rok je prošao

    <b>Zbirovi</b>
    💰 cilj prikupljanja
    🙏 treba, još nedostaje
    ▓▓▓░░ obećano ili stiglo, od cilja. Puna: ništa ne nedostaje
    💐 zahvalnost

    <b>Mesta</b>
    🗓 moja obećanja · 👤 ja · 👥 ljudi
    💳 podaci za uplatu · 🔗 link za pomoć
    👤→👥 pomažem · 👥→👤 pomažu meni
help-start-title = 🚀 Kako početi
help-start-1 =
    <b>1. Treba mi pomoć</b>

    • 👤 Ja → 💬 O meni: o čemu se radi, najbolje sa linkom gde ljudi mogu da razgovaraju s tobom.
    • 💳 Podaci za uplatu: kako pomoć može da stigne do tebe. Može ih biti više; ako ih nema, pitaće te lično.
    • 🚦 Status: 🔆 mesečna podrška sa iznosom za mesec ili 🆘 hitna podrška sa iznosom i rokom.
    • 🔗 Moj link za pomoć: pošalji ga prijateljima. Ko ga otvori, vidi šta ti treba i ko već pomaže.
    • Kad neko ispuni obećanje, reci da li je stiglo. Računa se samo tvoja potvrda.
help-start-2 =
    <b>2. Skupljam pomoć za prijatelja</b>

    • Prijatelj mora biti u Commitu i tražiti pomoć: pošalji mu 🔗 svoj link ili ga pozovi u ArvutAddu.
    • 👥 Ljudi → tvoj prijatelj → Podeli link za pomoć. Na linku se vidi da pozivaš ti.
    • Ko dođe preko njega, odlučuje da li i koliko. Saznaješ kad dođe neko nov.
    • Link radi dok ga prijatelj ne promeni.
help-start-3 =
    <b>3. Prijatelj mi je poslao link</b>

    • Otvori ga: vidiš kome treba pomoć, koliko nedostaje i ko već pomaže.
    • ❤️ Želim da pomognem → iznos. Za mesečnu podršku to je namera; u hitnom prikupljanju odmah obaveza.
    • 🤝 Obavezujem se, kad čvrsto odlučiš. 👍 Ispunjeno, kad je učinjeno. Onda primalac kaže da li je stiglo.
    • Sada pripadaš tom krugu, a njegovi ljudi tvojoj mreži. I ti možeš zatražiti pomoć, po istim pravilima.
help-cases-title = 🧺 Slučajevi
help-cases-1 =
    <b>Za šta sve može da služi</b>

    • osnovni prihod za one koji zavise od drugih: decu, starije, bolesne
    • uzajamna pomoć među prijateljima, susedima, kolegama
    • mesečna podrška nastavnicima, lekarima, umetnicima i svima čiji je rad plaćen slabo ili nikako
    • ljudi koji rade za opšte dobro
    • događaj koji mnogi žele: koncert, kamp, popravka
help-cases-2 =
    • nevolja: bolest, požar, nesreća, gubitak posla
    • nešto veliko i dobro: svadba, auto, dom, studije, početak posla
    • dobrotvor koji rado redovno daje nekolicini ljudi
    • evidencija besplatnih usluga: časovi, nega, popravke, vožnje

    Niko nikog ne prisiljava. Svako slobodno moli i slobodno daje.
help-menus-title = 🗺 Meniji
help-menus-1 =
    Na vrhu menija: tvoj status, tvoje prikupljanje i ono što te čeka.

    <b>🗓 Moja obećanja</b>
    • 👤→👥 Pomažem: promeniti, povući, preuzeti obavezu, ispuniti celo ili deo
    • 👥→👤 Pomažu meni: zamoliti za obavezu, zamoliti da se ispuni, osloboditi
    • 🤝→👍 Za potvrdu: da li je stiglo?
    • 👍 Arhiva po mesecima, i kao datoteka
    • ⌛ Kasni

    <b>👤 Ja</b>
    Tvoja kartica kako je drugi vide, 🚦 Status, 💬 O meni, 💳 Podaci za uplatu, 🔗 Moj link za pomoć.
help-menus-2 =
    <b>👥 Ljudi</b>
    • Moja mreža: ko pomaže meni, kome pomažem, ko još pomaže njima i tako dalje
    • Kome sada treba pomoć: prvo hitno
    • Novi ljudi: ljudi kojima pomažu moji poznanici, a koje još ne poznajem

    <b>⚙️ Podešavanja</b>
    Jezik, ime, obaveštenja, tihi sati, kako se pojavljuješ među pomagačima, tvoja lična mesečna granica, tvoji podaci, odlazak. Važe u oba bota.

    Komande: /menu /need /who /promises /people /help_link /network /status /help /settings /language /mydata /privacy /cancel
help-rules-title = 🗓 Pravila meseca
help-rules-1 =
    • Mesec se završava poslednjim danom. Namera koja nije postala obaveza tada ističe. Obaveza koja nije ispunjena kasni dok se ne ispuni ili dok te primalac ne oslobodi.
    • 25. u mesecu stiže ti spisak onog što je još otvoreno. { $remindDays ->
        [one] { $remindDays } dan
       *[other] { $remindDays } dana
    } pre kraja pomagači dobijaju podsetnik.
    • 1. u mesecu stiže jedan pregled: šta je isteklo, šta kasni, šta je stiglo. Tvoja pomoć koja je stigla na vreme i potvrđena je postaje namera ❤️ za novi mesec. Promeni je, povuci ili isključi obnavljanje.
    • Ispunjeno na vreme nikad nije tvoj dug, čak i ako primalac odgovori kasnije.
    • U poslednja { $lastDays } dana možeš preuzeti obavezu za ovaj ili za sledeći mesec.
help-rules-2 =
    <b>Hitna podrška 🆘</b>
    • Ima cilj i rok, najviše { $furthestDays ->
        [one] { $furthestDays } dan
       *[other] { $furthestDays } dana
    } unapred; može se produžiti do { $longestEmergency } dana. U njoj se računaju samo obaveze.
    • Tvoja obećanja drugima su dotle pauzirana ⏸, a tako i namere za tvoju mesečnu podršku.
    • Kad se cilj postigne, još otvorene obaveze otpadaju. Posle roka se završava sama.

    <b>Ko može da traži</b>
    Novo prikupljanje možeš otvoriti ako učestvuješ. Ne možeš ako { $inactiveMonths ->
        [one] { $inactiveMonths } mesec
        [few] { $inactiveMonths } meseca
       *[other] { $inactiveMonths } meseci
    } ni u čemu ne učestvuješ, ako ti obaveza kasni duže od mesec dana ili ako nečija ispunjena obaveza duže od mesec dana čeka tvoj odgovor. Čim se to ispravi, opet možeš.

    Nije stiglo? Reci to: opet postaje obaveza. Moliti i podsećati: jednom u 24 sata za svako obećanje.
help-sharing-title = ❤️ Deliti s merom
help-sharing-1 =
    <b>Po malo od mnogih</b>

    • 🙏 Gde nešto nedostaje, kažem koliko je malo dovoljno ako pomogne svaka treća ili peta osoba u blizini. Nikoga ne brojim po imenu.
    • ❤️ Kome treba pomoć → Mogu da podelim: reci jedan iznos. Podeliću ga, prvo ono što je hitno, nikad više nego što nedostaje. Svaki red možeš da promeniš, pa sve da zapišeš odjednom.
    • 🗓 Moja obećanja → Pomažem → Obaveži se za sve: tvoje namere postaju obaveze posle jednog spiska.
    • 👁 Znam da je ovo istina: na kartici osobe kojoj lično veruješ ili već pomažeš. Jedan dodir to kaže, drugi povlači.
    • 🏷 Status → Za koga i za šta: tako to nalaze oni koji leče, uče i stvaraju.
    • 📰 Status → Javi kako stoje stvari: jednom nedeljno, onima koji ti pomažu.
    • 🗣 Podešavanja → Govore za mene: do dvoje ljudi kojima veruješ mogu da zatraže hitnu podršku za tebe, pošalju tvoj SOS i kažu da ne možeš da odgovaraš.
help-groups-title = 👥 U grupama
help-groups-1 =
    Napravi grupu za svoj krug, na primer „Exodus krug Ana”, i dodaj bota.

    Ako si tamo administrator, prikaži svoj krug u grupi. Živa kartica pokazuje tvoje otvoreno prikupljanje: cilj, dokle je stiglo, koliko je dana ostalo. Kartica hitne podrške se pojavljuje samo ako pristaneš.

    „Pomozi” na kartici vodi u privatni čet. Imena i iznosi pomagača vide se u grupi samo ako su to dozvolili u ⚙️ Podešavanjima.

    Umesto kruga grupa može da prikazuje tvoju inicijativu.

    To možeš ukloniti bilo kada; administratori mogu da utišaju bota ili da uklone karticu. /card vraća karticu, /circle ima podešavanja.
help-other-bot = 🧭 ArvutAdd: kome verujem
