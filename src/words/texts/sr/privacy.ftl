## Politika privatnosti, kako traže pravila Telegrama; zajednička za oba bota.

privacy-what =
    <b>🔐 Privatnost u ArvutAddu i Commitu</b>

    <b>Šta se čuva i zašto</b>
    <x>• tvoj Telegram ID (ne broj telefona), ime i korisničko ime: da bismo ti odgovarali i pokazivali te onima koji smeju da te vide
    • ime, jezik, tihi sati, vremenska zona i druga podešavanja po tvom izboru
    • kome veruješ, tvoje pozivnice i s kim je veza prekinuta: to i jeste tvoja lista poverenja
    • tvoj status, prikupljanja, namere, obaveze i potvrđena pomoć: zbog tih zapisa botovi i postoje
    • tekst o tebi, zašto i za koga treba pomoć i tvoje vesti (dok se prikupljanje ne završi), podaci za uplatu, beleške i SOS signali: šifrovani, a ključ stoji odvojeno od baze
    • za šta znaš da je istina, kome i dalje želiš da pomogneš, upoznavanja za koja moliš i ko može da govori za tebe: po tvojim ili njihovim rečima
    • tvoje inicijative, glasovi i njihovi uslovi, kao i tvoje ponude i potrebe, ko se na njih javio i kako se završilo: svi tekstovi su šifrovani, osim naslova ponuda i potreba
    • poruke u obradi: šifrovane i brišu se čim su obrađene; njihovi ID-jevi ostaju { $numbersDays } { $numbersDays ->
            [one] dan
           *[other] dana
        }. ID-jevi hitnih uzbuna, koje se menjaju kad nevolja prođe, ostaju do { $alertsDays } { $alertsDays ->
            [one] dan
           *[other] dana
        }
    • kontakt koji je izabran za pozivnicu: samo Telegram ID, i samo dok pozivnica važi, najviše { $invitationDays } { $invitationDays ->
            [one] dan
           *[other] dana
        }
    • kartice poslate u četove: ID poruke, dok kartica važi
    • tokeni koje napraviš za programe: ime (šifrovano), vreme korišćenja i heš; sam token se ne čuva
    • linkovi za pomoć koje otvoriš, SOS signali koje dobiješ i tvoji odgovori na njih, čiji ti SOS ne stiže, i kolika je bila tvoja lista kad je pogledaš
    • grupe u koje je bot dodat: njihov ID, naziv, podešavanja i ko tamo učestvuje</x>
    Ništa drugo: ni drugi kontakti, ni lokacija, ni razgovori. Novac ne prolazi kroz botove. Ništa se ne prodaje i nema reklama.
privacy-who =
    <b>Ko to vidi</b>
    <x>• ti: sve o sebi
    • programi kojima daš token: ono što ti vidiš, osim podataka za uplatu
    • tvoj krug, ljudi koji ti pomažu: karticu, dokle je stiglo, tvoje vesti i iznose jedni drugih u tom prikupljanju
    • tvoji podaci za uplatu: samo oni koji su preuzeli obavezu ili zapisali da je ispunjeno
    • druga strana zapisa o pomoći: tvoje ime i taj zapis, kako god se završio
    • tvoja mreža, svi koji imaju link za pomoć i svi do kojih je stigao tvoj SOS za hitnu podršku: karticu i zbirove, bez pojedinačnih iznosa
    • da znaš da je nečija potreba istinita: svi koji tu potrebu vide, a ime samo oni koji smeju da ga vide
    • tvoja inicijativa: ljudi blizu tebe, svi koji otvore njen link i grupa u kojoj je pokažeš; uslov tvog glasa: samo ti
    • tvoja ponuda ili potreba: oni s kojima je veza potvrđena lično, ili do tri rukovanja, kako odlučiš; dogovor: ti i ta osoba
    • ko može da govori za tebe: samo ta osoba i ti; a ko je nešto otvorio ili rekao za tebe, vide svi koji to vide
    • tvoja lista poverenja: ime, koliko dozvoliš, lanac do tebe i tvoja potvrđena pomoć
    • grupa koju izabereš: ime, status, cilj i traku
    • ako dozvoliš da te novi ljudi nađu: prijatelji tvojih pomagača, i oni koji pomažu istim ljudima kao oni, vide ime, status, tekst o tebi, zašto i za koga ti treba pomoć, cilj i koliko nedostaje
    • svi ostali: ništa
    • operateri: zbirove, prijave zloupotrebe i koga su pauzirali; svaki pristup se beleži</x>
    Poruke prenosi Telegram i vidi ih po svojim pravilima.
privacy-how-long =
    <b>Koliko dugo</b>
    • nezavršena pitanja: { $questionsDays } { $questionsDays ->
            [one] dan
           *[other] dana
        }
    • da je veza nastala ili prestala, bez imena: { $changesDays } { $changesDays ->
            [one] dan
           *[other] dana
        }
    • sve ostalo: dok si ovde

    <b>Kako se to briše</b>
    • 🗃 Moji podaci (/mydata) šalje ti sve: kao stranicu za čitanje i kao datoteku
    • 🚪 Napusti briše sve odmah, u oba bota. U zapisima drugih ostaju iznosi i dani, bez tvog imena. Što je drugima već napisano, ostaje kod njih
    • jedno ostaje { $rememberedMonths } { $rememberedMonths ->
            [one] mesec
            [few] meseca
           *[other] meseci
        }: ako je neko prekinuo vezu sa tobom, heš tvog Telegram ID-ja sa ključem (iz njega se ID ne može dobiti) čini da se vas dvoje i dalje ne vidite ako se vratiš
