## Moja lista.

list-title = { $people ->
    [0] 📋 Moja lista · još nikog
    [one] 📋 Moja lista · { $shown } osoba
    [few] 📋 Moja lista · { $shown } osobe
   *[other] 📋 Moja lista · { $shown } osoba
}
list-degrees = Lično { $near } · dva rukovanja { $second } · tri { $third }
list-degrees-many = Lično { $near } · više od 50 000 do tri rukovanja
list-degrees-rest = Dalje { $rest }
list-pool = Kasa { $pool }
list-pool-then = { $pool } ({ $on })
list-show = 👥 Prikaži listu
list-picture = 🕸 Slika mreže
list-withdrawn = 🚫 Povučeno ({ $count })
list-people-title = 👥 Moja lista, najbliži prvo
list-nobody = Ovde nema nikog.
list-row = { $number }. { $name } · { $degree }
list-filter-all = svi
list-filter-1 = 1
list-filter-2 = 2
list-filter-3 = 3
list-filter-rest = 4+
list-common = Takođe na vašoj listi: { $names }{ $more ->
        [0] {""}
       *[other] {" "}i još { $more }
    }
list-unnamed = Ova osoba pokazuje ime samo bližima. Pitajte duž lanca.
list-deeds = ✅ { $deeds ->
        [one] { $deeds } delo potvrđeno
        [few] { $deeds } dela potvrđena
       *[other] { $deeds } dela potvrđeno
    } · na vreme { $inTime } od { $deeds }
list-no-deeds = U Commit još nema dela
list-overdue = ⌛ kasni { $count }
list-in-commit = 🤝 Otvori u Commit
list-withdraw = 🚫 Povuci
list-withdraw-question =
    🚫 Povući spremnost da pomažete? Prema: { $name }

    Vas dvoje nestajete jedno drugom sa liste, iz kase i iz SOS, i u Commit među vama nema novih obećanja. Što je obećano, ostaje. { $name } i vaša lista će to saznati. Razlog nije potreban, a kasnije možete obnoviti.
list-withdraw-yes = 🚫 Da, povuci
list-withdrawn-done = Povučeno.
list-withdrawn-title = 🚫 Prema ovim ljudima je vaša spremnost povučena. Dodirnite nekog da je obnovite.
list-withdrawn-none = Ni od koga se niste povukli.
list-withdrawn-row = { $number }. { $name } · { $since }
list-restore-question =
    ↩️ Obnoviti spremnost da pomažete? Prema: { $name }

    { $name } će to saznati. Opet ste jedno drugom na listi čim niko od vas dvoje nema povlačenje.
list-restore-yes = ↩️ Da, obnovi
list-restored = Obnovljeno.
list-drawing = 🎨 Crtam…
refused-graph-is-loading = ⏳ Samo trenutak: mreža se još učitava. Dodirnite ponovo za nekoliko sekundi.
refused-member-is-myself = 🙂 To ste vi.
refused-member-is-not-on-the-list = Ovde nema nikog koga biste mogli da otvorite.
refused-already-withdrawn = Prema ovoj osobi je spremnost već povučena.
refused-nothing-is-withdrawn = Prema ovoj osobi ništa nije povučeno.
