## Meni: gde stojim, šta me čeka, ulaz u svaku sobu.

menu-status-green = <b>✅ { $name }</b> · rado pomaže
menu-status-orange = <b>🔆 { $name }</b> · mesečna podrška
menu-status-red = <b>🆘 { $name }</b> · hitna podrška
menu-deadline = ⏳ Do { $until }: { $days ->
    [0] poslednji dan
    [one] ostao je { $days } dan
    [few] ostala su { $days } dana
   *[other] ostalo je { $days } dana
}
menu-waits = Čeka te:
menu-confirm = 🤝→👍 Potvrdi ({ $count })
menu-answer = 📩 Molbe ({ $count })
menu-organizer = 🗓 Moja obećanja
menu-profile = 👤 Ja
menu-people = 👥 Ljudi
menu-settings = ⚙️ Podešavanja
menu-help = ❓ Kako funkcioniše
