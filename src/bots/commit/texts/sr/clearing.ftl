## ⚖️ Prebijanje: obećanja koja zatvaraju krug ispunjavaju jedno drugo.

together-clearing = ⚖️ Prebijanje

# One promise in a preview: of so much, this would be fulfilled.
clearing-gives = Ti → { $name }: <b>{ $amount }</b>{ $isPart ->
    [yes] {" "}od { $of }
   *[no] {""}
}
clearing-gets = { $name } → tebi: <b>{ $amount }</b>{ $isPart ->
    [yes] {" "}od { $of }
   *[no] {""}
}
clearing-gives-nothing = Ti → { $name }: još ništa od { $of }
clearing-gets-nothing = { $name } → tebi: još ništa od { $of }

clearing-preview = ⚖️ <b>Prebijanje { $on } ispunilo bi:</b>
clearing-preview-nothing = ⚖️ <b>Prebijanje { $on }:</b> za sada ne bi ispunilo ništa.
clearing-why = Ti nekome obećavaš, i neko obećava tebi. Gde takve obaveze zatvaraju krug, one ispunjavaju jedna drugu: niko ništa ne šalje, a ono što daješ i ono što dobijaš smanjuje se za isti iznos.
clearing-may-differ = Tog dana može da se ispuni i više i manje od toga. Ako nešto od ovoga treba ispuniti samo toj osobi, dodirni to dole.
clearing-shows-first = Ovaj prvi put se samo prikazuje, ništa se neće ispuniti. Sledeći put je zaista.
clearing-shows-trial = Za sada se samo prikazuje, ništa se neće ispuniti.
clearing-only = { $name }: samo toj osobi

# What a run has fulfilled, and what is left.
clearing-gave = Ti → { $name }: ispunjeno <b>{ $amount }</b>{ $stays ->
    [due] , ostaje { $rest }, rok je do { $on }
    [late] , ostaje { $rest }, rok je bio do { $on }
    [open] , ostaje { $rest }
   *[no] {""}
}
clearing-got = { $name } → tebi: ispunjeno <b>{ $amount }</b>{ $stays ->
    [due] , ostaje { $rest }, rok je do { $on }
    [late] , ostaje { $rest }, rok je bio do { $on }
    [open] , ostaje { $rest }
   *[no] {""}
}
clearing-result = ⚖️ <b>Prebijanje je za tebe ispunilo:</b>
clearing-result-why = Ove obaveze su zatvorile krug i ispunile jedna drugu. Niko ništa nije slao: ono što daješ i ono što dobijaš smanjilo se za isti iznos.
clearing-result-nothing = ⚖️ Prebijanje je danas prošlo, ali tvoje obaveze nisu zatvorile krug. Sve ostaje kako je bilo.
clearing-result-skipped = ⚖️ Ovog meseca nema prebijanja: nije pripremljeno na vreme. Sve ostaje kako je bilo.

clearing-title =
    <b>⚖️ Prebijanje</b>
    Ti obećavaš Borisu, Boris Veri, Vera tebi: jednom mesečno takve obaveze ispunjavaju jedna drugu. Niko ništa ne šalje, niko ne dobija i ne gubi, i nikome ne duguješ ništa novo.
clearing-next = Sledeći prikaz je { $preview }, samo prebijanje { $run }.
clearing-next-run = Prikaz je već poslat; samo prebijanje je { $run }.
clearing-trial = Za sada se samo prikazuje, ništa se ne ispunjava.
clearing-off-here = Prebijanje je ovde isključeno.
clearing-not-mine = Ne učestvuješ: tvoje obaveze ostaju kako jesu.
clearing-last = <b>Prošli put, { $on }:</b>
clearing-last-nothing = Prošli put, { $on }, od tvojeg se ništa nije ispunilo.
clearing-network = <b>{ $month }:</b> { $cleared } od { $owed } ({ $percent } %). Nešto se ispunilo: { $relieved } od { $people } ljudi. Nijedan drugi način ne ispunjava više (dokazano).
clearing-what-if = 🔮 A da je upravo sada?
clearing-take-part = Učestvujem
clearing-help = ❓ Kako to radi
clearing-now = ⚖️ <b>Upravo sada prebijanje bi ispunilo:</b>
clearing-now-nothing = ⚖️ Upravo sada se od tvojeg ništa ne bi ispunilo: tvoje obaveze još ne zatvaraju krug.
clearing-now-at = Stanje: { $at }.
clearing-again = 🔄 Još jednom
clearing-only-switch = Samo toj osobi
done-only = ⚖️ Prebijanje ovo ne dira.
done-any = ⚖️ Što se tebe tiče, prebijanje to može da ispuni.
refused-pledge-is-not-cleared = Prebijanje se ovoga više ne tiče.

admin-clearing = ⚖️ Prebijanje
admin-clearing-title =
    <b>⚖️ Prebijanje: poslednji put</b>
    CLEARING={ $mode }
admin-clearing-none = Još nije bilo nijednog.
admin-clearing-run = <b>{ $month }</b>: prošlo { $at }, { $cleared } od { $owed } ({ $percent } %), ljudi { $relieved } od { $people }, krugova { $loops }, nije primenjeno { $leftOut }
admin-clearing-running = <b>{ $month }</b>: traje od { $at }, krugova { $loops }
admin-clearing-shown = <b>{ $month }</b>: prikaz poslat { $at }
admin-clearing-begun = <b>{ $month }</b>: prikaz se priprema
admin-clearing-skipped-only-a-preview = <b>{ $month }</b>: samo prikaz
admin-clearing-skipped-preview-came-too-late = <b>{ $month }</b>: preskočeno, prikaz je bio manje od 48 sati ranije
admin-clearing-skipped-month-is-over = <b>{ $month }</b>: preskočeno, mesec se završio
admin-clearing-skipped-result-was-not-proved = <b>{ $month }</b>: nije primenjeno, dokaz se ne slaže. Traži { $ref } u dnevniku

help-clearing-title = ⚖️ Prebijanje
help-clearing-1 =
    Ti obećavaš Borisu 50 €, Boris Veri 40 €, Vera tebi 30 €. Te tri obaveze zatvaraju krug. Prebijanje ispunjava po 30 € od svake: niko ništa ne šalje, i svako daje 30 € manje i dobija 30 € manje.

    • Niko ne dobija i ne gubi, i nikome ne duguješ ništa novo.
    • To je jednom mesečno. Nekoliko dana ranije stiže prikaz: šta bi se ispunilo. Prvi prikaz je samo da vidiš kako to radi.
    • Ono što kasni ide prvo. Što je pauzirano, hitno prikupljanje i ono što je već ispunjeno i čeka odgovor ne učestvuje.
    • Ako obećanje treba ispuniti samo toj osobi, reci to u prikazu ili kod samog zapisa. Druga strana to ne saznaje. Pomoć radom ili stvarima ne učestvuje sama od sebe.
    • Možeš i sasvim da ne učestvuješ: ⚙️ Podešavanja → 🎁 Kad pomažem.
    • Prebijanje ispunjava najviše što može i dokazuje to brojevima koje svako može da proveri. Ispunjeno je označeno sa ⚖️ 👍 i važi kao održana reč.
