## Pomoć za ArvutAdd: teme po stranicama.

help-intro =
    <b>❓ Kako funkcioniše</b>

    ArvutAdd zapisuje kome već veruješ. Izaberi temu.
help-idea-title = 💡 Ideja
help-idea-1 =
    Arvut Adadit (hebrejski) znači uzajamno jemstvo: svako stoji iza drugog.

    Ljudi koji već veruju jedni drugima to ovde zapisuju, dvoje po dvoje. Prijatelj mog prijatelja je moj prijatelj, pa lista raste sama: ako je Boris na tvojoj listi, a Goran na njegovoj, Goran je i na tvojoj kao prijatelj prijatelja.

    Lista nije ničija. Niko u njoj nije prvi. Za pozivanje nema ni nagrada ni činova.

    Kad se nekome nešto desi, mogu da pomognu mnogi, svako pomalo. Ko kome pomaže, zapisuje Commit. Ljudi se dogovaraju van botova.
help-promise-title = 🤝 Obećanje
help-promise-1 =
    Svaka pozivnica kaže:
    <q>{ promise }</q>
    { promise-measure }

    <b>Šta to znači</b>
    • dvoje ljudi koji se poznaju spremni su da pomognu, i oboje to kažu
    • uslovno: mera, a ne cena. Pomoć može biti novac, rad, soba, vreme
    • ako zatreba: svaki put odlučuješ ti, da li i kako

    <b>Šta to ne znači</b>
    • nije dug: niko zbog toga ne može ništa da traži
    • nije osiguranje: niko ne garantuje ishod
    • nije plaćanje: novac ne prolazi kroz bota

    Vezu možeš prekinuti sa svakim, bilo kada i bez razloga. Druga osoba to saznaje. Veza se vraća kad je obnovi onaj ko ju je prekinuo.
help-pool-title = 💶 Pul poverenja
help-pool-1 =
    Tvoj pul poverenja = ljudi na tvojoj listi × { $trustAmount }:
    • 10 ljudi: <b>{ $poolOfTen }</b>
    • 1000 ljudi: <b>{ $poolOfThousand }</b>

    Prikazan je kao „zajedno spremni da pomognu”. Računaju se drugi, ne ti. To je izražena spremnost, a ne novac: niko ništa ne skuplja i ne čuva.

    <x>Čovek može da održava oko { $mostLinks } pravih veza (Danbarov broj), pa je { $mostLinks } veza najviše. Prijatelja prijatelja i njihovih prijatelja ima veoma mnogo; u stvarnosti ljudi imaju zajedničke prijatelje, pa ih je mnogo manje od { $mostLinks } × { $mostLinks } × { $mostLinks }.</x>

    📋 Moja lista pokazuje kako se tvoj pul poverenja promenio od prošle posete.
help-firm-title = 🪢 Čvrst spisak
help-firm-1 =
    <b>Spisak koji drži</b>

    • 🪢 Moj spisak kaže kad tvoj spisak visi o nekome: bez te osobe gubiš one iza nje. Upoznavanje daje drugi put. Koga zamoliš, dobija jednu poruku sa tvojim pozivom, najviše jednom nedeljno.
    • 🤝 Jednom godišnje, u mesecu kad je veza nastala, obe strane dobijaju pitanje: i dalje postoji spremnost da se pomogne? Reci da za sve ili jedno po jedno. Ako ništa ne kažeš, ništa se ne završava.
help-menus-title = 🗺 Meniji
help-menus-1 =
    <b>➕ Pozovi</b>
    Lična pozivnica je za jednu osobu i važi { $invitationDays ->
        [one] { $invitationDays } dan
       *[other] { $invitationDays } dana
    }: prosledi je, podeli link ili pokaži QR kod. Možeš izabrati i nekoga iz kontakata. Otvoreni link je za grupu ili stranicu: ko prihvati, čeka tvoju potvrdu.
    Do { $invitationsADay } pozivnica dnevno, do { $openInvitations } otvorenih odjednom. Svaku možeš opozvati.

    <b>📋 Moja lista</b>
    Vidiš koliko je ljudi na njoj, koliko su blizu i koliki je pul poverenja. Dodirni osobu za lanac od tebe do nje, zajedničke kontakte i njenu pomoć. Tu joj možeš pisati, otvoriti je u Commitu ili prekinuti vezu. 🕸 Slika mreže crta prave veze oko tebe. Pod „🚫 Prekinute veze” možeš ih i obnoviti.
help-menus-2 =
    <b>🆘 SOS / INFO</b>
    Poruka tvojoj listi, do { $longestCall } znakova, najbolje sa linkom do četa. Posle pregleda imaš { $countdownSeconds } s da je zaustaviš. Ide u talasima: lično potvrđenima odmah, posle { $ringMinutes } min njihovim prijateljima, pa još korak dalje dok to nije previše ljudi. Dodirni „Pomoć je tu, hvala” i dalje ne ide. Najviše jedan SOS i jedan INFO za { $sosHours } h. Drugi odgovaraju „Mogu da pomognem”, utišaju te ili prijave zloupotrebu.
    🗣 Ako ti je neko dozvolio da govoriš za njega (Commit → Podešavanja → Govore za mene), možeš da pošalješ SOS za tu osobu.

    <b>⚙️ Podešavanja</b>
    Jezik, ime, ko ga vidi, obaveštenja, tihi sati, tvoji podaci, odlazak. Važe u oba bota.

    Komande: /menu /sos /invite /list /graph /help /settings /language /mydata /privacy /cancel
help-groups-title = 👥 U grupama
help-groups-1 =
    Dodaj bota u grupu ljudi koji se poznaju i on otvara prozivku.

    „Učestvujem” te upisuje u prozivku grupe. U privatnom četu označiš kome iz prozivke lično veruješ. Kad dvoje označe jedno drugo, nastaje veza i oboje to saznaju. Oznaku bez odgovora niko nikada ne vidi.

    Kartica grupe pokazuje koliko ljudi učestvuje i koliko je među njima veza. /roll i /card je vraćaju.
help-privacy-title = 🔐 Privatnost
help-privacy-1 =
    • Tvoje ime vide lično potvrđeni. Ko još, biraš u ⚙️ Podešavanjima; ostali vide „osoba (zna je Ana)”.
    • Ljudi van tvoje liste ne vide ništa o tebi.
    • Kad sa nekim prekineš vezu, nestajete jedno drugom sa liste, iz pula poverenja i iz SOS-a, a ni kartice jedno drugog u Commitu ne vidite.
    • Tekstovi i podaci se čuvaju šifrovani.

    /privacy ima celu politiku, /mydata sve o tebi, ⚙️ Podešavanja → 🚪 Napusti to briše.
help-commit-title = 🧭 Šta dodaje Commit
help-commit-1 =
    ArvutAdd kaže ko kome veruje. Commit zapisuje ko kome pomaže.

    Neko traži mesečnu podršku 🔆 ili hitnu podršku 🆘. Drugi zapisuju namere ❤️ (mogu da ih promenim) i obaveze 🤝 (moram da ih ispunim). Da je pomoć stigla 👍, potvrđuje samo primalac.

    Svaki mesec počinje iznova: što niko nije potvrdio, otpada, a ko drži reč, stiče poverenje.

    Tvoje veze poverenja važe u oba bota: „Otvori u Commitu” na kartici osobe vodi do njene kartice tamo. U oba si ista osoba, sa istim podešavanjima.
help-other-bot = 🧭 Commit: ko kome pomaže
