## Meni: gde stojim, šta me čeka, ulaz u svaku sobu.

menu-status-green = ✅ { $name } · spremnost da pomogne
menu-status-orange = 🔆 { $name } · mesečna podrška
menu-status-red = 🆘 { $name } · hitna pomoć
menu-deadline = ⏳ Rok: { $until } · { $days ->
    [one] ostao je { $days } dan
    [few] ostala su { $days } dana
   *[other] ostalo je { $days } dana
}
menu-waits = Čeka vas: { $list }
menu-waits-confirm = za potvrdu: { $count }
menu-waits-requests = { $count ->
    [one] { $count } molba
    [few] { $count } molbe
   *[other] { $count } molbi
}
menu-waits-overdue = ⌛ kasni: { $count }
menu-confirm = 🤝→👍 Potvrdi ({ $count })
menu-answer = ❔ Molbe ({ $count })
menu-organizer = 🗓 Organizator
menu-profile = 👤 Profil
menu-people = 👥 Ljudi
menu-settings = ⚙️ Podešavanja
menu-help = ❓ Pomoć
member-who-left = član koji je otišao
