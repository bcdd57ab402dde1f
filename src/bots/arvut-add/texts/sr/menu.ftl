## Meni i ono što Telegram pokazuje o botu.

bot-description =
    Arvut Adadit znači uzajamno jemstvo.

    Ovde zapisujete kome već verujete: „Ako zatreba, rado ću vam pomoći sa uslovnih 100 € i nadam se uzajamnosti.”

    Novac se ovde ne kreće. Lista nije ničija.
bot-short-description = Zapišite kome već verujete. Novac se ovde ne kreće.
command-start = Počni ili otvori meni
command-menu = Meni
command-help = Šta sve ovo znači
command-cancel = Izađi iz pitanja
command-settings = Podešavanja
command-language = Jezik
command-mydata = Sve što je o meni sačuvano
command-privacy = Ko šta vidi i kako se to briše
command-invite = Pozovi nekoga kome veruješ
command-list = Moja lista poverenja i kasa
command-graph = Slika moje mreže
command-sos = Pozovi moju listu poverenja
menu-title = 📋 Vaša lista poverenja
menu-people = { $people ->
    [0] Još nikog
    [one] { $shown } osoba · lično { $near }
    [few] { $shown } osobe · lično { $near }
   *[other] { $shown } osoba · lično { $near }
}
menu-pool = Kasa { $pool }
menu-growth = { $sum } od { $since }
menu-empty = Počnite od jedne osobe kojoj verujete: dodirnite ➕ Pozovi.
menu-invite = ➕ Pozovi
menu-list = 📋 Moja lista
menu-sos = 🆘 SOS / INFO
menu-settings = ⚙️ Podešavanja
menu-help = ❓ Pomoć
