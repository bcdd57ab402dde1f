## Pomoć za ArvutAdd: teme po stranicama.

help-intro =
    ❓ Pomoć

    ArvutAdd zapisuje kome već verujete. Izaberite temu.
help-idea-title = 💡 Ideja
help-idea-1 =
    Arvut Adadit (hebrejski) znači uzajamno jemstvo: svako stoji iza drugog.

    Ljudi koji već veruju jedni drugima to ovde zapisuju, dvoje po dvoje. Prijatelj mog prijatelja je moj prijatelj, pa lista raste sama: ako je Boris na vašoj listi, a Goran na njegovoj, Goran je od vas dva rukovanja daleko.

    Lista nije ničija. Niko u njoj nije prvi. Za pozivanje nema ni nagrada ni činova.

    Kad se nešto desi, štetu jednog dele mnogi, svako pomalo. Kako je to uređeno, zapisuje Commit. Svi razgovori idu van botova.
help-promise-title = 🤝 Obećanje
help-promise-1 =
    Svaka pozivnica kaže: „Ako zatreba, rado ću vam pomoći sa uslovnim iznosom i nadam se uzajamnosti.”

    Šta to znači:
    • spremnost dvoje ljudi koji se poznaju, izrečena sa obe strane
    • uslovni iznos: mera, a ne cena. Pomoć može biti novac, rad, soba, vreme
    • ako zatreba: vi svaki put odlučujete da li i kako

    Šta to ne znači:
    • nije dug: niko po njemu ništa ne može da traži
    • nije osiguranje: niko ne garantuje ishod
    • nije plaćanje: novac se ovde ne kreće

    Povući se možete od svakoga, bilo kada i bez razloga. Druga osoba to saznaje. Veza je opet cela kad je obnovi onaj ko se povukao.
help-pool-title = 💶 Kasa
help-pool-1 =
    Vaša kasa = ljudi na vašoj listi × iznos poverenja. Ako je to 100 €:
    • 10 ljudi: 1 000 €
    • 1 000 ljudi: 100 000 €
    • 10 000 ljudi: 1 000 000 €

    Računaju se drugi, ne vi. To je izražena spremnost, a ne novac: niko ništa ne skuplja i ne čuva.

    Čovek može da drži oko 150 pravih veza (Danbarov broj), pa je 150 veza najviše. Tri rukovanja po 150 su 3 375 000 ljudi, uslovno 337 500 000 €.

    📋 Moja lista pokazuje kako se kasa promenila od vaše prošle posete.
help-menus-title = 🗺 Meniji
help-menus-1 =
    ➕ Pozovi
    Lična pozivnica je za jednu osobu i važi 30 dana: prosledite je, podelite link ili pokažite QR kod. Možete izabrati i nekoga iz kontakata. Otvoreni link je za grupu ili stranicu: ko prihvati, čeka vašu potvrdu.
    Do 20 pozivnica dnevno, do 50 otvorenih odjednom. Svaku možete opozvati.

    📋 Moja lista
    Koliko ljudi, koliko blizu, kolika kasa. Dodirnite osobu: vidite lanac od vas do nje, zajedničke kontakte i njena dela. Tu joj možete i pisati, otvoriti je u Commit ili povući spremnost. 🕸 Slika mreže crta prave veze oko vas. Pod 🚫 Povučeno možete obnoviti.
help-menus-2 =
    🆘 SOS / INFO
    Poziv vašoj listi, do 1000 znakova, najbolje sa linkom do mesta razgovora. Posle pregleda imate 10 sekundi da ga zaustavite. Ide u talasima: prvom rukovanju odmah, posle 10 minuta drugom, pa trećem dok to nije previše ljudi. Dodirnite „Pomoć je tu, hvala” i dalje ne ide. Jedan poziv dnevno. Drugi odgovaraju „Mogu da pomognem”, utišaju vas ili prijave zloupotrebu.

    ⚙️ Podešavanja
    Jezik, ime, ko ga vidi, obaveštenja, tihi sati, vaši podaci, odlazak. Važe u oba bota.

    Komande: /menu /invite /list /graph /sos /settings /language /help /mydata /privacy /cancel
help-groups-title = 👥 U grupama
help-groups-1 =
    Dodajte bota u grupu ljudi koji se poznaju i on otvara prozivku.

    „Učestvujem” vas upisuje u prozivku grupe. U privatnom četu označavate kome iz prozivke lično verujete. Kad se dvoje međusobno označe, veza je nastala i oboje to saznaju. Oznaku bez odgovora niko nikada ne vidi.

    Kartica grupe pokazuje koliko ljudi učestvuje i koliko je među njima veza. /roll i /card je vraćaju.
help-privacy-title = 🔐 Privatnost
help-privacy-1 =
    • Vaše ime vide lično potvrđeni. Ko još, birate u ⚙️ Podešavanjima; ostali vide „prijatelj osobe Ana”.
    • Ljudi van vaše liste ne vide ništa o vama.
    • Vi i osoba od koje ste se povukli nestajete jedno drugom sa liste, iz kase i poziva, a ni kartice jedno drugog u Commit ne vidite.
    • Tekstovi i podaci se čuvaju šifrovani.

    /privacy ima celu politiku, /mydata sve o vama, ⚙️ Podešavanja → 🚪 Napusti to briše.
help-commit-title = 🧭 Kako Commit nastavlja
help-commit-1 =
    ArvutAdd kaže ko kome veruje. Commit zapisuje ko kome pomaže.

    Neko traži mesečnu podršku 🔆 ili hitnu pomoć 🆘. Drugi zapisuju namere ❤️, koje ni na šta ne obavezuju, i obaveze 🤝, koje se moraju ispuniti. Ispunjenom je čini samo reč primaoca 👍.

    Svaki mesec počinje iznova: nepotvrđeno se gasi, a ko drži reč, stiče ugled.

    Vaše veze poverenja važe u oba bota: „Otvori u Commit” na kartici osobe vodi do nje tamo. U oba ste ista osoba, sa istim podešavanjima.
