## Podešavanja: zajednička za oba bota. Promena u jednom važi i u drugom.

settings-screen =
    <b>⚙️ Podešavanja</b>

    👤 { $name }
    👁 Moje ime vide: { $sight }
    🌙 Tihi sati: { $quiet }

    Važe u oba bota: ArvutAdd i Commit.
settings-no-name = bez imena
settings-language = 🌐 Jezik
settings-language-screen = <b>🌐 Izaberi jezik</b>
settings-name = ✏️ Moje ime
settings-name-question =
    <b>✏️ Koje ime da drugi vide?</b> Sada: { $name }

    Napiši ime: jedan red, do { $longest } znaka. Na primer: Ana iz Zemuna

    Lično potvrđeni i tvoj krug vide i ime iz Telegrama, { $telegramName }, da se niko ne bi izdavao za nekog drugog.
settings-name-telegram = ↩️ Uzmi ime iz Telegrama
settings-sight = 👁 Ko vidi moje ime
settings-sight-screen =
    <b>👁 Ko sa liste poverenja vidi tvoje ime?</b>

    Ostali vide „osoba (zna je Ana)”.

    U Commitu ga uvek vide:
    • tvoja mreža: kome pomažeš, ko pomaže tebi i ljudi oko njih
    • svi koji imaju link za pomoć tebi
    • grupa koju izabereš
    • novi ljudi, ako dozvoliš da te nađu
settings-sight-confirmed = samo lično potvrđeni
settings-sight-near = do tri koraka
settings-sight-list = cela moja lista poverenja
welcome-sight-confirmed = Samo lično potvrđeni
welcome-sight-near = Do tri koraka
welcome-sight-list = Cela moja lista poverenja
settings-notices = 🔔 Obaveštenja
settings-notices-screen =
    <b>🔔 O čemu da ti javljam?</b>

    Ono što se tiče tvojih zapisa, ili čeka tvoj odgovor, stiže uvek.
settings-notices-circle = Šta se dešava u mojim krugovima
settings-notices-status = Ko menja status ✅ 🔆 🆘
settings-notices-reminders = Podsetnici pred kraj meseca i za moje delove
settings-notices-thanks = Zahvale
settings-notices-visitors = Ko dolazi preko mojih linkova
settings-notices-initiatives = Nove inicijative u blizini i kako idu moje
settings-notices-listings = Nove ponude i potrebe u blizini
settings-notices-pools = Ko ulazi u moje pulove i izlazi
settings-notices-trust = Ko prekida i obnavlja vezu na mojoj listi
settings-notices-broadcasts = Novosti o botovima
settings-quiet = 🌙 Tihi sati
settings-quiet-none = nema
settings-quiet-screen =
    <b>🌙 Tihi sati: { $hours }</b>
    Vremenska zona: { $zone }

    U to vreme nijedan bot ne piše sam od sebe. Što se nakupi stiže posle kao jedna poruka. Na tvoje dodire odgovor uvek stiže.
settings-quiet-set = ✏️ Zadaj sate
settings-quiet-off = ✖ Bez tihih sati
settings-quiet-urgent = 🆘 stiže i u tihim satima
settings-quiet-question =
    <b>🌙 Od kada do kada da ćutim?</b>

    Napiši vreme početka i kraja, na primer 22–7 ili 22:30–7:15 ({ $zone }).
settings-zone = 🕓 Vremenska zona
settings-zone-question =
    <b>🕓 Da li je kod tebe { $time }?</b> Sada: { $zone }

    Ako nije, izaberi grad sa tvojim vremenom ili ga napiši, na primer Lisabon, Europe/Oslo ili UTC+2. Po njemu idu tihi sati i vremena koja prikazujem. Meseci i poslednji dani su isti za sve.
settings-zone-here = Kao ovde: { $zone }
settings-zone-done = 🕓 Tvoj sat: { $time }, { $zone }.
settings-giving = 🎁 Kad pomažem
settings-giving-screen =
    <b>🎁 Kad pomažem</b>

    Kako te drugi vide kad pomažeš i koliko želiš da daješ mesečno.

    🌱 Ako dozvoliš da te novi ljudi nađu: prijatelji tvojih pomagača, i oni koji pomažu istim ljudima kao oni, vide tvoje ime, status, tekst o tebi, zašto ti treba pomoć, cilj i koliko nedostaje.

    💶 Moja mesečna granica: <b>{ $limit }</b>
    Vidiš je samo ti. Možeš obećati i više: samo ću te prvo podsetiti, da ti pomaganje ne bi škodilo.
settings-named-as-giver = Pokaži moje ime među pomagačima
settings-named-in-groups = … i u grupama, sa iznosom
settings-may-be-met = Novi ljudi mogu da me nađu
settings-in-clearing = ⚖️ Učestvuj u prebijanju
settings-limit-none = nema
settings-limit-set = 💶 Mesečna granica
settings-limit-off = ✖ Bez granice
settings-limit-question =
    <b>💶 Koliko najviše želiš da daješ mesečno, u { $unit }?</b>

    Na primer 100 ili 12,50. To vidiš samo ti.
settings-my-data = 🗃 Moji podaci
settings-my-data-page = Sve što je o tebi sačuvano u ArvutAddu i Commitu, kao stranica za čitanje. Otvori je u bilo kom pregledaču, internet nije potreban. Čuvaj je: u njoj su tvoji podaci za uplatu.
settings-my-data-caption = Isto kao datoteka za druge programe. Drugi ljudi tu stoje kao brojevi. Čuvaj i nju.
settings-my-data-linked = Šta tražiš, daješ i dobijaš i kome veruješ, otvorenim rečima (ValueFlows) koje razumeju i drugi programi za uzajamnu pomoć. Čuvaj i nju.
settings-privacy = 🔐 Privatnost
settings-leave = 🚪 Napusti
refused-name-is-empty = U tom imenu nema šta da se pročita. Napiši bar jedno slovo ili cifru.
refused-name-is-too-long = Skrati ime za { $over } { $over ->
        [one] znak
        [few] znaka
       *[other] znakova
    }: može najviše { $longest }.
refused-name-has-several-lines = To ime ima više redova. U jednom redu, molim.
refused-name-has-hidden-signs = To ime sadrži nevidljive znakove. Napiši ga običnim slovima.
refused-hours-are-not-understood = Potrebno je vreme početka i vreme kraja, na primer 22–7 ili 22:30–7:15.
refused-hours-are-equal = Početak i kraj su isti. Napiši kada tišina počinje i kada se završava.
refused-member-has-left = Ovaj član više nije ovde.
refused-zone-is-not-known = Ne poznajem tu vremensku zonu. Napiši veći grad u blizini, na primer Lisabon, ili sate od UTC, na primer UTC+2.
