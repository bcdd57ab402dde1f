## Šta Telegram pokazuje o botu i njegovim komandama.

bot-description =
    Ljudi koji veruju jedni drugima pomažu jedni drugima, a Commit to zapisuje.

    ❤️ Namera: mogu da je promenim. 🤝 Obaveza: moram da je ispunim. 👍 Potvrditi može samo primalac. Sve ide po mesecima.

    Novac ne prolazi kroz bota: ni fonda, ni provizije, ni posrednika.
bot-short-description = Zapisuje ko kome pomaže: namere, obaveze, potvrđenu pomoć. Novac ne prolazi kroz bota.
command-start = Počni ili otvori meni
command-menu = Meni
command-help = Kako funkcioniše
command-cancel = Otkaži trenutno pitanje
command-settings = Podešavanja
command-language = Jezik
command-mydata = Sve što je o meni sačuvano
command-privacy = Ko šta vidi i kako se to briše
command-status = Moj status: ✅ 🔆 🆘
command-together = Inicijative: uradimo nešto zajedno
command-need = Treba mi pomoć
command-who = Kome sada treba pomoć
command-promises = Moja obećanja: kome pomažem, ko pomaže meni
command-people = Moja mreža i kome sada treba pomoć
command-help_link = Moj link za pomoć
command-network = Moja mreža
command-card = Kartica kruga ove grupe
command-circle = Prikaži moj krug u ovoj grupi; podešavanja
