## Pomoć za Commit: teme po stranicama.

help-intro =
    ❓ Pomoć

    Commit zapisuje ko kome pomaže: namere, obaveze i reč primaoca. Izaberite temu.
help-about-title = 💡 O botu
help-about-1 =
    Commit pomaže ljudima koji veruju jedni drugima da jedni drugima pomažu. On samo zapisuje.

    Ravnotežu drže dve vrste zapisa:
    ❤️ namera se može izmeniti ili povući bilo kada
    🤝 obavezu onaj ko pomaže ne može da povuče. Osloboditi vas može samo primalac

    • Pomoć ide pravo od čoveka do čoveka, kao dar, na svaki zakonit način o kome se dogovorite.
    • Dobrovoljna je i ne sme da vam škodi: sami birate kome, koliko i kada.
    • Računaju se i rad, stvari i vreme. O njihovoj vrednosti se dogovarate vas dvoje.
    • Novac se ovde ne kreće. Nema ni fonda ni provizije i niko ne stoji između.
    • Sve ide po mesecima. Ko ne učestvuje ili ne ispunjava obaveze, ne može tražiti pomoć dok se to ne ispravi.
    • Unutar kruga iznosi su otvoreni. Izvan njega se ne vidi ništa.
help-symbols-title = 🔣 Znaci
help-symbols-1 =
    Ljudi
    ✅ spremnost da pomogne, sada ništa ne treba
    🔆 potrebna je mesečna podrška
    🆘 potrebna je hitna pomoć na ograničeno vreme

    Zapisi
    ❤️ namera: može se izmeniti ili povući
    🤝 obaveza: mora se ispuniti
    🤝→👍 predato, čeka reč primaoca
    👍 potvrđeno: stiglo je
    ⏸ pauzirano dok je nekome potrebna hitna pomoć
    ⌛ rok je prošao

    Zbirovi
    💰 cilj prikupljanja
    🙏 koliko još nedostaje: 💰 − 🤝 − 👍
    ▓▓▓░░ u obavezama i stiglo, od cilja

    Mesta
    🗓 organizator · 👤 profil · 👥 ljudi
    💳 podaci za uplatu · 🔗 link za pomoć
    👤→👥 pomažem · 👥→👤 pomažu meni
help-start-title = 🚀 Kako početi
help-start-1 =
    1. Potrebna mi je pomoć

    • 👤 Profil → 💬 O meni: o čemu se radi, najbolje sa linkom gde ljudi mogu da razgovaraju s vama.
    • 💳 Podaci za uplatu: kako pomoć može da stigne do vas. Može ih biti više; ako ih nema, pitaće vas lično.
    • 🚦 Status: 🔆 mesečna podrška sa mesečnim iznosom ili 🆘 hitna pomoć sa iznosom i rokom.
    • 🔗 Moj link za pomoć: pošaljite ga prijateljima. Ko ga otvori, vidi šta vam treba i ko već pomaže.
    • Kad neko preda pomoć, recite da li je stigla. Računa se samo vaša reč.
help-start-2 =
    2. Skupljam pomoć za prijatelja

    • Prijatelj mora biti u Commit i tražiti pomoć: pošaljite mu 🔗 svoj link ili ga pozovite u ArvutAdd.
    • 👥 Ljudi → vaš prijatelj → Podeli link za pomoć. Na linku se vidi da pozivate vi.
    • Ko dođe preko njega, sam odlučuje da li i koliko. Saznajete kad dođe neko nov.
    • Link radi dok ga prijatelj ne promeni.
help-start-3 =
    3. Prijatelj mi je poslao link

    • Otvorite ga: vidite kome treba pomoć, koliko nedostaje i ko već pomaže.
    • ❤️ Želim da pomognem → iznos. Za mesečnu podršku to je namera; u hitnom prikupljanju odmah obaveza.
    • 🤝 Obavezujem se, kad ste sigurni. 👍 Predato, kad je učinjeno. Onda primalac kaže da li je stiglo.
    • Sada pripadate tom krugu, a njegovi ljudi vašoj mreži. I sami možete zatražiti pomoć, po istim pravilima.
help-cases-title = 🌱 Slučajevi
help-cases-1 =
    Gde ovo ima svoje mesto:

    • osnovni prihod za one koji zavise od drugih: decu, stare, bolesne
    • kasa uzajamne pomoći među prijateljima, susedima, kolegama
    • mesečna podrška nastavnicima, lekarima, umetnicima i svima čiji je rad plaćen slabo ili nikako
    • ljudi koji rade za opšte dobro
    • događaj koji mnogi žele: koncert, kamp, popravka
help-cases-2 =
    • nevolja: bolest, požar, nesreća, gubitak posla
    • nešto veliko i dobro: svadba, auto, dom, studije, početak posla
    • dobrotvor koji rado redovno daje nekolicini ljudi
    • evidencija besplatnih usluga: časovi, nega, popravke, vožnje

    Niko nikog ne prisiljava. Pomoć se nikome ne duguje; svako je slobodan da je da.
help-menus-title = 🗺 Meniji
help-menus-1 =
    Na vrhu menija: vaš status, traka vašeg prikupljanja i ono što vas čeka.

    🗓 Organizator
    • 👤→👥 Pomažem: izmeniti, povući, preuzeti obavezu, predati celo ili deo
    • 👥→👤 Pomažu meni: zamoliti za obavezu, zamoliti za predaju, osloboditi
    • 🤝→👍 Za potvrdu: da li je stiglo?
    • 👍 Arhiva po mesecima, i kao datoteka
    • ⌛ Kasni

    👤 Profil
    Vaša kartica kako je drugi vide, 🚦 Status, 💬 O meni, 💳 Podaci za uplatu, 🔗 Moj link za pomoć.
help-menus-2 =
    👥 Ljudi
    • Moja mreža: ko pomaže meni, kome pomažem, ko još pomaže njima i tako dalje
    • Kome je sada potrebna pomoć: prvo hitno
    • Upoznaj: ljudi kojima pomažu moji poznanici, a koje još ne poznajem

    ⚙️ Podešavanja
    Jezik, ime, obaveštenja, tihi sati, kako se navodite među pomagačima, vaša lična mesečna granica, vaši podaci, odlazak. Važe u oba bota.

    Komande: /menu /status /organizer /people /help_link /network /settings /language /help /mydata /privacy /cancel
help-rules-title = 🗓 Pravila meseca
help-rules-1 =
    • Mesec se završava poslednjim danom. Namera koja nije postala obaveza tada se gasi. Obaveza koja nije predata kasni dok se ne preda ili dok vas primalac ne oslobodi.
    • 25. u mesecu čitate šta je otvoreno. Tri dana pre kraja pomagači dobijaju podsetnik.
    • 1. u mesecu stiže jedan pregled: šta se ugasilo, šta kasni, šta je stiglo. Što ste dali na vreme i što je potvrđeno postaje namera ❤️ za novi mesec. Izmenite je, povucite ili isključite obnavljanje.
    • Predato na vreme nikad nije vaš dug, čak i ako primalac odgovori kasnije.
    • U poslednja tri dana možete preuzeti obavezu za ovaj ili za sledeći mesec.
help-rules-2 =
    Hitna pomoć 🆘
    • Ima cilj i rok, najviše 31 dan unapred; može se produžiti do 92 dana. U njoj se računaju samo obaveze.
    • Što ste sami obećali je pauzirano ⏸, a tako i namere za vašu mesečnu podršku.
    • Kad se cilj postigne, još otvorene obaveze se oslobađaju. Posle roka se završava sama.

    Ko može da traži
    Novo prikupljanje je otvoreno svakome ko učestvuje. Ne onima koji tri meseca nisu učestvovali, čija obaveza kasni duže od mesec dana ili koji duže od mesec dana nisu odgovorili na predaju. Kad se ispravi, odmah je moguće.

    Nije stiglo? Recite to: zapis opet postaje obaveza. Moliti i podsećati: jednom u 24 sata za svaki zapis.
help-groups-title = 👥 U grupama
help-groups-1 =
    Napravite grupu za svoj krug, na primer „Exodus krug Ana”, i dodajte bota.

    Ako ste tamo administrator, povežite sebe sa grupom. Živa kartica pokazuje vaše otvoreno prikupljanje: cilj, traku, koliko je dana ostalo. Kartica hitne pomoći se pojavljuje samo ako ste pristali.

    „Pomozi” na kartici vodi u privatni čet. Imena i iznosi pomagača vide se u grupi samo ako su to dozvolili u ⚙️ Podešavanjima.

    Odvezati se možete bilo kada; administratori mogu da utišaju bota ili da vas odvežu. /card vraća karticu, /circle ima podešavanja.
