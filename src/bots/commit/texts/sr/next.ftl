## Šta sledi i kada.

next-intention = { $hasDay ->
    [yes] To još ne obavezuje: ističe { $on } ako ne postane obaveza. Za to možeš da zamoliš.
   *[no] To još ne obavezuje. Možeš da zamoliš za obavezu.
}
next-due-giver = Rok je do { $on }.
next-due-receiver = Rok je do { $on }. Kad pomoć stigne, potvrdi je.
next-nothing-owed = Niko više ništa ne duguje.
next-withdrawn = Niko ništa ne duguje. Tvom prikupljanju nedostaje još { $missing }.
next-renewed = { $on } to samo od sebe postaje namera za novi mesec. Tada je možeš promeniti ili povući.

ends-soon-giver = ⏰ Hitno prikupljanje ({ $name }) traje zaključno do { $until }: { $arrived }.
ends-soon-owner = ⏰ Tvoje hitno prikupljanje traje zaključno do { $until }: { $arrived }. Dan još možeš da pomeriš.
ends-owed-giver = 🤝 Tvoje obaveze koje još nisu ispunjene: { $list }
ends-owed-owner = 🤝 Obaveze koje još nisu ispunjene: { $list }
ends-pledge = 🤝 { $name } { $amount }
ends-intended-to-me = ❤️ Namere za tebe: { $list }
ends-committed-to-me = 🤝 Obaveze prema tebi: { $list }
ends-renewed-paused = ⏸ Obnovljeno, za sada pauzirano: { $list }
ends-renewed-to-me-paused = ⏸ Namere za tebe, za sada pauzirane: { $list }

ended-own-success = 🎉 Tvoje hitno prikupljanje je postiglo cilj: { $arrived }.
ended-own-deadline = ⌛ Tvoje hitno prikupljanje je završeno: { $arrived }.
ended-own-owed = 🤝 Još ti duguju: { $list }
ended-own-waiting = 🤝→👍 Čekaju tvoj odgovor: { $list }
notice-waiting = 🤝→👍 Odgovori
notice-owed-to-me = 🤝 Duguju mi
