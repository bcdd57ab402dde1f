## Šta Telegram pokazuje o botu i njegovim komandama.

bot-description =
    Ljudi koji veruju jedni drugima pomažu jedni drugima, a Commit to zapisuje.

    ❤️ Namere ni na šta ne obavezuju. 🤝 Obaveze se moraju ispuniti. 👍 Ispunjenom je čini samo reč primaoca. Sve ide po mesecima.

    Novac se ovde ne kreće: ni fonda, ni provizije, ni posrednika.
bot-short-description = Zapisuje ko kome pomaže: namere, obaveze i reč primaoca. Novac se ovde ne kreće.
command-start = Počni ili otvori meni
command-menu = Meni
command-help = Šta sve ovo znači
command-cancel = Izađi iz pitanja
command-settings = Podešavanja
command-language = Jezik
command-mydata = Sve što je o meni sačuvano
command-privacy = Ko šta vidi i kako se to briše
command-status = Moj status: ✅ 🔆 🆘
command-organizer = Kome pomažem, ko pomaže meni
command-people = Moja mreža i kome je sada potrebna pomoć
command-help_link = Moj link za pomoć
command-network = Moja mreža
command-card = Kartica kruga ove grupe
command-circle = Poveži sebe sa ovom grupom, podešavanja
