## Glavna vrata: dva posla s kojima se dolazi, i odakle početi.

menu-need = 🙏 Treba mi pomoć
menu-who = ❤️ Kome treba pomoć ({ $count })
menu-overdue = ⌛ Kasni ({ $count })
menu-invite = ➕ Pozovi ljude od poverenja
menu-alone = Počni od ljudi kojima veruješ: pozovi ih u ArvutAddu. Onda ovde vidiš kome treba pomoć, a oni saznaju kad zatreba tebi.
menu-quiet = Nikome oko tebe sada ne treba pomoć. Javiću ti kad nekome zatreba.
need-screen =
    <b>🙏 Kakva pomoć ti treba?</b>

    🔆 Mesečna podrška: iznos za svaki mesec, dok god ti treba. Drugi počinju namerom.
    🆘 Hitna podrška: jedan iznos do dana koji izabereš. Drugi odmah preuzimaju obavezu.

    Sledi pitanje o iznosu. Dok ne sačuvaš, niko ništa ne saznaje.
card-sum-monthly = ❤️ { $amount }
card-sum-emergency = 🤝 { $amount }
small-share-monthly = ❤️ Mali deo: { $amount }
small-share-emergency = 🤝 Mali deo: { $amount }
welcome-thanks = Nema na čemu! Hvala i tebi.
to-thank =
    <b>💐 Kome želiš da zahvališ?</b>
    Ovo je stiglo ovog meseca. Otvori zapis i dodirni 💐 Zahvali.
invite-elsewhere = Ljudi se pozivaju u ArvutAddu: tamo zapisuješ kome veruješ.
