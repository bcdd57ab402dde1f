## Zajedno: inicijative, liste i kartica.

together-screen =
    <b>🌱 Zajedno</b>
    Šta mogu zajedno ljudi koji veruju jedni drugima.
together-initiatives = 💡 Inicijative{ $count ->
    [0] {""}
   *[other] {" "}({ $count })
}
menu-together = 🌱 Zajedno
menu-shares = 💡 Moji delovi ({ $count })
initiatives-near =
    <b>💡 Inicijative u blizini</b>

    Prvo najbliži ljudi. Dodirni da pročitaš.
initiatives-near-none =
    <b>💡 Inicijative u blizini</b>

    Zasad nema nijedne blizu tebe. Predloži svoju: napiši šta je i koliko košta, a ljudi će reći koliko bi dali.
initiatives-voted = <b>💡 Gde učestvujem</b>
initiatives-voted-none =
    <b>💡 Gde učestvujem</b>

    Zasad nigde.
initiatives-mine = <b>💡 Moje inicijative</b>
initiatives-mine-none =
    <b>💡 Moje inicijative</b>

    Zasad nijedna.
initiatives-tab-near = Blizu
initiatives-tab-voted = Učestvujem
initiatives-tab-mine = Moje
initiative-publish = ➕ Predloži nešto
initiative-row-vote = 💡 { $title } · { $percent } % od { $price }
initiative-row-committing = 🎉 { $title } · { $price }
initiative-row-started = 🤝 { $title } · { $price }
initiative-row-done = 👍 { $title } · { $price }
initiative-row-missed = ✖ { $title } · { $price }
initiative-row-not-together = ✖ { $title } · { $price }
initiative-row-taken-back = ✖ { $title } · { $price }
initiative-row-left = ✖ { $title } · { $price }
initiative-row-failed = ✖ { $title } · { $price }
initiative-row-unfinished = ✖ { $title } · { $price }
initiative-unknown = Nema takve inicijative, ili nije dostupna tebi.
initiative-head = <b>💡 { $title }</b>
initiative-record = 💡 Završenih inicijativa: { $ended }, uspelo: { $done }{ $said ->
    [0] {""}
   *[other] {" "}(tako kaže { $yes } od { $said } učesnika)
}
initiative-carried = { $carried } od { $price }
initiative-price = Potrebno { $price }
initiative-people = { $count ->
    [one] ❤️ { $count } osoba
    [few] ❤️ { $count } osobe
   *[other] ❤️ { $count } osoba
}
initiative-waiting = Neki bi se pridružili ako bude više ljudi.
initiative-ends-soon = ⏳ Glasanje se završava { $at }.
initiative-until = ⏳ Glasanje do { $until } · { $days ->
    [0] poslednji dan
    [one] još { $days } dan
    [few] još { $days } dana
   *[other] još { $days } dana
}
initiative-together = obećano { $together } od { $price }
initiative-together-none = od { $price } još se ništa nije skupilo
initiative-free = 🙏 { $free } još niko nije preuzeo.
initiative-commit-until = ⏳ Obećati se može do { $until } · { $days ->
    [0] poslednji dan
    [one] još { $days } dan
    [few] još { $days } dana
   *[other] još { $days } dana
}
initiative-due = 🤝 Počelo je. Obećano treba do { $on }.
initiative-end-missed = ✖ Na glasanju se cena nije skupila. Niko ništa ne duguje.
initiative-end-not-together = ✖ Do roka nije obećano dovoljno. Niko ništa ne duguje.
initiative-end-taken-back = ✖ Povučeno. Niko ništa ne duguje.
initiative-end-left = ✖ Osobe koja je predložila više nema ovde.
initiative-end-done = 👍 Urađeno.
initiative-end-failed = ✖ Nije uspelo.
initiative-end-unfinished = ✖ Zatvoreno bez kraja: dugo nije bilo vesti.
initiative-own-vote = ❤️ Od tebe bi bilo { $amount }. Dok traje glasanje, možeš da promeniš.
initiative-own-vote-if = ❤️ Od tebe { $amount }, samo ako učestvuje bar { $people } ljudi. Ovaj uslov vidiš samo ti.
initiative-own-promise = 🤝 Tvoj deo: { $amount }.
initiative-own-cannot = Tvoj odgovor je bio „ne mogu”. U redu je.
initiative-own-share = 🎉 Tvoj deo je { $share }, od tvojih { $voted }. Važi samo ako se skupi sve.
initiative-word = 📣 { $on }:
initiative-share = 🔗 Podeli
initiative-vote = ❤️ Učestvujem
initiative-vote-change = ✏️ Promeni
initiative-unvote = ✖ Povuci
initiative-take = 🤝 Preuzmi deo
initiative-help = 🤝 Dodaj što nedostaje
initiative-my-promise = 🗓 Moje obećanje
initiative-commit = 🤝 Obećavam { $share }
initiative-cannot = ✖ Ne mogu
initiative-amounts = 👥 Ko koliko
initiative-own = ✏️ Promeni
initiative-tell = 📣 Javi kako ide
initiative-done = 👍 Urađeno je
initiative-failed = ✖ Nije uspelo
initiative-again = 🔁 Predloži ponovo
initiative-vote-again = ❤️ Opet { $amount }
initiative-came-yes = 👍 Da, uspelo je
initiative-came-no = ✖ Ne
initiative-came-thanks = Hvala!
