## Moja lista.

list-title = <b>{ $people ->
    [0] 📋 Moja lista · još nikog
    [one] 📋 Moja lista · { $shown } osoba
    [few] 📋 Moja lista · { $shown } osobe
   *[other] 📋 Moja lista · { $shown } osoba
}</b>
list-degrees = Lično { $near } · preko prijatelja { $second } · tri koraka { $third }
list-degrees-many = Lično { $near } · više od 50 000 do tri koraka
list-degrees-rest = Dalje { $rest }
list-pool = Zajedno spremni da pomognu: <b>{ $pool }</b>
list-pool-then = { $pool } ({ $on })
list-show = 👥 Prikaži listu
list-picture = 🕸 Slika mreže
list-withdrawn = 🚫 Prekinute veze ({ $count })
list-people-title = <b>👥 Moja lista, najbliži prvo</b>
list-nobody = Ovde nema nikog.
list-row = { $number }. { $name } · { $degree }
list-filter-all = svi
list-filter-1 = lično
list-filter-2 = preko prijatelja
list-filter-far = dalje
list-common = I na tvojoj listi: { $names }{ $more ->
        [0] {""}
       *[other] {" "}i još { $more }
    }
list-unnamed = Ova osoba pokazuje ime samo bližima. Pitaj duž lanca.
list-deeds = 👍 { $deeds ->
        [one] pomoć potvrđena { $deeds } put
       *[other] pomoć potvrđena { $deeds } puta
    } · na vreme { $inTime } od { $deeds }
list-people-helped = { $people ->
    [one] za { $people } osobu
    [few] za { $people } osobe
   *[other] za { $people } osoba
}
list-overdue = ⌛ kasni { $count }
list-since = Sa nama od: { $since }
list-in-commit = 🤝 Otvori u Commitu
list-withdraw = 🚫 Prekini vezu
list-withdraw-question =
    <b>🚫 { $name }: prekinuti vezu?</b>

    Nestajete jedno drugom sa liste, iz pula poverenja i iz SOS-a, i u Commitu među vama nema novih obećanja. Što je obećano, ostaje. Razlog nije potreban, a vezu kasnije možeš obnoviti.

    <b>Odmah saznaju: { $name }{ $others ->
        [0] .
        [one] {" "}i još { $others } osoba sa tvoje liste.
        [few] {" "}i još { $others } osobe sa tvoje liste.
       *[other] {" "}i još { $others } osoba sa tvoje liste.
    }</b>
list-withdraw-yes = 🚫 Da, prekini
list-withdrawn-done = Veza je prekinuta.
list-withdrawn-title = <b>🚫 Tvoje prekinute veze.</b> Dodirni osobu da obnoviš vezu.
list-withdrawn-none = Nema prekinutih veza.
list-withdrawn-row = { $number }. { $name } · { $since }
list-restore-question =
    <b>↩️ { $name }: obnoviti vezu?</b>

    { $name } to saznaje. Opet ste jedno drugom na listi čim to oboje želite.
list-restore-yes = ↩️ Da, obnovi
list-restored = ↩️ { $name }: sa tvoje strane je veza obnovljena.
refused-graph-is-loading = ⏳ Samo trenutak: mreža se još učitava. Dodirni ponovo za nekoliko sekundi.
refused-member-is-myself = 🙂 To si ti.
refused-member-is-not-on-the-list = Ova kartica ti nije dostupna.
refused-already-withdrawn = Sa ovom osobom je veza već prekinuta.
refused-nothing-is-withdrawn = Sa ovom osobom veza nije prekinuta.
