## Soba kruga u grupi i njena privatna strana.

circle-unbound =
    <b>🫂 { $title }</b>
    Ovde mogu da pokažem kome ova grupa pomaže: jednu karticu sa ciljem, dokle je stiglo i koliko je dana ostalo, uvek svežu.
    Administrator ove grupe može ovde da prikaže svoj krug (one koji mu pomažu) ili svoju inicijativu.
circle-bind = 🔗 Prikaži moj krug ili inicijativu
circle-card-quiet =
    <b>🫂 { $name }</b>
    Ovde se sada ne prikazuje molba za pomoć.
circle-card-orange = <b>🔆 { $name }</b> · mesečna podrška
circle-card-red = <b>🆘 { $name }</b> · hitna podrška
circle-days-month = { $days ->
    [0] Poslednji dan za { $month }
    [one] Za { $month } je ostao još { $days } dan
    [few] Za { $month } su ostala još { $days } dana
   *[other] Za { $month } je ostalo još { $days } dana
}
circle-days-red = { $days ->
    [0] Do večeras
    [one] Do { $until }, ostao je { $days } dan
    [few] Do { $until }, ostala su { $days } dana
   *[other] Do { $until }, ostalo je { $days } dana
}
circle-givers = Pomažu: { $list }
circle-giver = { $name } { $amount }
circle-help = ❤️ Pomozi
circle-who = 👥 Ko pomaže
circle-word-red = 🆘 <b>{ $name }</b> traži hitnu podršku: <b>{ $target }</b> do { $until }.
circle-word-success = 👍 <b>{ $name }</b>: cilj je postignut, stiglo je <b>{ $confirmed }</b>. Hvala svima!
circle-word-month = <b>🗓 Zatvoren je { $month }.</b> { $name }: { $arrived }.
circle-no-name = ovaj član
circle-group-unbind = 🔓 Ne prikazuj: { $name }
circle-group-unbind-sure = 🔓 Da, ne prikazuj: { $name }
circle-unbound-done = Više se ne prikazuje. Linkovi sa kartice više ne rade.
circle-question =
    <b>🔗 Prikazati tvoj krug u grupi „{ $title }”?</b>
    Grupa će videti jednu karticu: tvoje ime, status, cilj, dokle je stiglo i koliko je dana ostalo. Hitna podrška se prikazuje samo ako pristaneš kad je tražiš. Imena i iznosi pomagača samo uz njihovu dozvolu.
    To možeš prekinuti bilo kada.
circle-question-yes = 🔗 Da, prikaži
circle-question-all = 🔗 Da, i hitnu podršku
circle-bound = 🔗 Grupa „{ $title }” sada prikazuje tvoj krug.
circle-unbind = 🔓 Ne prikazuj više
circle-unbind-question = <b>🔓 Ne prikazivati više tvoj krug u grupi „{ $title }”?</b> Link za pomoć sa njene kartice prestaje da radi.
circle-ended = 🔓 Grupa „{ $title }” više ne prikazuje tvoj krug.
circle-who-helps = <b>👥 { $name }: ko pomaže</b>
circle-open-card = 👤 Otvori karticu
circle-who-not = Ko pomaže, vide samo oni koji i sami pomažu. Otvori karticu u grupi i dodirni ❤️ Pomozi.
circle-binding-ended-left-group = 🔓 Više nisi u grupi „{ $title }”, pa ona više ne prikazuje tvoju karticu.
circle-binding-ended-unbound = 🔓 Administracija grupe „{ $title }” je uklonila tvoju karticu. Grupa je više ne prikazuje.
circle-binding-ended-removed = 🔓 Više me nema u grupi „{ $title }”, pa ona više ne prikazuje tvoju karticu.
refused-group-has-a-circle = Ova grupa već prikazuje drugi krug ili inicijativu. Prvo to može ukloniti vlasnik ili administrator.
refused-group-has-no-circle = Ova grupa sada ništa ne prikazuje.
refused-group-has-another-circle = Ova grupa sada prikazuje nešto drugo.
