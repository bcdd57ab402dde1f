## Meni i ono što Telegram pokazuje o botu.

bot-description =
    Arvut Adadit na hebrejskom znači „uzajamno jemstvo”: ljudi koji stoje jedni iza drugih.

    Ovde praviš listu ljudi kojima već veruješ. Svaka pozivnica kaže: { promise }

    Novac ne prolazi kroz bota i lista nije ničija.
bot-short-description = Lista ljudi kojima već veruješ. Novac ne prolazi kroz bota.
command-start = Počni ili otvori meni
command-menu = Meni
command-help = Kako funkcioniše
command-cancel = Otkaži trenutno pitanje
command-settings = Podešavanja
command-language = Jezik
command-mydata = Sve što je o meni sačuvano
command-privacy = Ko šta vidi i kako se to briše
command-invite = Pozovi osobu od poverenja
command-list = Moja lista i pul poverenja
command-graph = Slika moje mreže
command-sos = Obavesti moju listu poverenja (SOS)
menu-title = <b>📋 Tvoja lista poverenja</b>
menu-people = { $people ->
    [0] Još nikog
    [one] { $shown } osoba · lično { $near }
    [few] { $shown } osobe · lično { $near }
   *[other] { $shown } osoba · lično { $near }
}
menu-pool = Zajedno spremni da pomognu: <b>{ $pool }</b>
menu-growth = { $sum } od { $since }
menu-empty = Počni od jedne osobe kojoj veruješ: dodirni ➕ Pozovi.
menu-invite = ➕ Pozovi
menu-list = 📋 Moja lista
menu-sos = 🆘 SOS / INFO
menu-settings = ⚙️ Podešavanja
menu-help = ❓ Kako funkcioniše
