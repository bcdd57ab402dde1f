## Soba kruga u grupi i njena privatna strana.

circle-unbound = 🫂 { $title }
    Ovde mogu da pokažem kome ovaj krug pomaže: jedna kartica sa ciljem, sakupljenim i preostalim danima. Menja se sama.
    Administrator ove grupe može da poveže sebe sa njom.
circle-bind = 🔗 Poveži moj krug
circle-card-green = ✅ { $name }
    Sada ništa nije potrebno.
circle-card-orange = 🔆 { $name } · mesečna podrška
circle-card-red = 🆘 { $name } · hitna pomoć
circle-of = 💰 { $target } · 🙏 nedostaje { $missing }
circle-days-month = { $days ->
    [one] { $month }: ostao je { $days } dan
    [few] { $month }: ostala su { $days } dana
   *[other] { $month }: ostalo je { $days } dana
}
circle-days-red = { $days ->
    [one] Rok: { $until } · ostao je { $days } dan
    [few] Rok: { $until } · ostala su { $days } dana
   *[other] Rok: { $until } · ostalo je { $days } dana
}
circle-givers = Pomažu, uz pristanak na ime: { $list }
circle-giver = { $name } { $amount }
circle-help = ❤️ Pomozi
circle-who = 👥 Ko pomaže
circle-word-red = 🆘 { $name }: potrebna je hitna pomoć, { $target }, rok: { $until }.
circle-word-success = 👍 { $name }: cilj je postignut, stiglo je { $confirmed }. Hvala svima!
circle-word-month = 🗓 { $month }: mesec je zatvoren. { $name }: stiglo je { $confirmed } od { $target }.
circle-no-name = član
circle-group-unbind = 🔓 Odveži: { $name }
circle-group-unbind-sure = 🔓 Da, odveži: { $name }
circle-unbound-done = Odvezano. Link za pomoć sa kartice više ništa ne otvara.
circle-question = 🔗 Povezati sebe sa grupom „{ $title }”?
    Grupa će na jednoj kartici videti: vaše ime, status, cilj prikupljanja, koliko je sakupljeno i koliko je dana ostalo. Hitnu pomoć samo ako pristanete kad je tražite. Imena i iznose pomagača samo uz njihovu dozvolu.
    To možete prekinuti bilo kada.
circle-question-yes = 🔗 Poveži
circle-bound = 🔗 Grupa „{ $title }” prikazuje vaš krug.
circle-unbind = 🔓 Odveži
circle-unbind-question = 🔓 Ne prikazivati više vaš krug u grupi „{ $title }”? Link za pomoć sa njene kartice više ništa ne otvara.
circle-ended = 🔓 Grupa „{ $title }” više ne prikazuje vaš krug.
circle-who-helps = 👥 { $name }: ko pomaže
circle-open-card = 👤 Otvori karticu
circle-who-not = Ko pomaže, vide samo oni koji i sami pomažu. Otvorite karticu u grupi i dodirnite ❤️ Pomozi.
circle-binding-ended-left-group = 🔓 Više niste u grupi „{ $title }”, pa ona više ne prikazuje vaš krug.
circle-binding-ended-unbound = 🔓 Administracija grupe „{ $title }” je odvezala vaš krug. Grupa ga više ne prikazuje.
circle-binding-ended-removed = 🔓 Više me nema u grupi „{ $title }”, pa ona više ne prikazuje vaš krug.
refused-group-has-a-circle = Ova grupa već prikazuje drugi krug. Prvo ga može odvezati vlasnik ili administrator.
refused-group-has-no-circle = Ova grupa ne prikazuje nijedan krug.
