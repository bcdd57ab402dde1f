## Politika privatnosti, kako traže pravila Telegrama; zajednička za oba bota.

privacy-what =
    🔐 Privatnost u ArvutAdd i Commit

    Šta se čuva i zašto
    • vaš broj u Telegramu, ime i korisničko ime: da bismo vam odgovarali i pokazivali vas onima koji smeju da vas vide
    • ime, jezik, tihi sati i druga podešavanja koja ste izabrali
    • kome verujete, vaše pozivnice i povlačenja: to i jeste vaša lista poverenja
    • vaš status, prikupljanja, namere, obaveze i dela: zbog tih zapisa sve ovo postoji
    • tekst o vama, podaci za uplatu, beleške i pozivi: šifrovani, a ključ stoji odvojeno od baze
    • poruke na putu: šifrovane i brišu se čim su obrađene; njihovi brojevi ostaju 7 dana
    Ništa drugo: ni kontakti, ni lokacija, ni drugi četovi. Novac se ovde ne kreće. Ništa se ne prodaje i nema reklama.
privacy-who =
    Ko to vidi
    • vi: sve o sebi
    • vaš krug, oni koji vam pomažu: karticu, tok i iznose jedni drugih u tom prikupljanju
    • vaši podaci za uplatu: samo oni koji su preuzeli obavezu ili predaju pomoć
    • druga strana zapisa o pomoći: vaše ime i taj zapis, ma kako se završio
    • vaša mreža i oni koji imaju link za pomoć: karticu i zbirove, bez pojedinačnih iznosa
    • vaša lista poverenja: ime, koliko dozvolite, lanac do vas i vaša dela
    • grupa koju ste izabrali: ime, status, cilj i traku
    • ako smeju da vas upoznaju, prijatelji onih koji vam pomažu, i oni koji pomažu istim ljudima kao i oni: ime, status, tekst o vama, cilj i koliko nedostaje
    • svi ostali: ništa
    • operateri: brojeve i prijave; svaki pogled se beleži
    Poruke prenosi Telegram i vidi ih po svojim pravilima.
privacy-how-long =
    Koliko dugo
    • nezavršena pitanja: jedan dan
    • sve ostalo: dok ste ovde

    Kako se to briše
    • 🗃 Moji podaci (/mydata) šalje vam sve kao datoteku
    • 🚪 Napusti briše sve odmah, u oba bota. U zapisima drugih ostaju iznosi i dani bez vašeg imena
    • jedno ostaje 12 meseci: ako je neko povukao spremnost prema vama, heš vašeg Telegram broja sa ključem, iz kog se broj ne može pročitati, drži vas dvoje odvojeno ako se vratite
