## Kartica člana.

card-unknown = Ovde nema nikog ili vam o toj osobi ništa nije prikazano.
card-name = 👤 { $name }
card-status-green = ✅ { $name }
card-status-orange = 🔆 { $name } · mesečna podrška
card-status-red = 🆘 { $name } · hitna pomoć
card-friend-of = prijatelj osobe { $name }
card-somebody = neko sa vaše liste poverenja
card-telegram = U Telegramu: { $name }
card-chain = Vi → { $chain } · { $degree ->
    [2] dva rukovanja
    [3] tri rukovanja
    [one] { $degree } rukovanje
   *[other] { $degree } rukovanja
}
card-missing = 🙏 nedostaje { $amount }
card-deadline = ⏳ Rok: { $until } · { $days ->
    [one] ostao je { $days } dan
    [few] ostala su { $days } dana
   *[other] ostalo je { $days } dana
}
card-nobody-helps = Još niko ne pomaže.
card-helpers = { $count ->
    [one] Pomaže { $count } osoba
    [few] Pomažu { $count } osobe
   *[other] Pomaže { $count } osoba
}: { $names }
card-helpers-and-others = { $count ->
    [one] Pomaže { $count } osoba
    [few] Pomažu { $count } osobe
   *[other] Pomaže { $count } osoba
}: { $names } i još { $others }
card-helpers-unnamed = { $count ->
    [one] Pomaže { $count } osoba.
    [few] Pomažu { $count } osobe.
   *[other] Pomaže { $count } osoba.
}
card-amounts = U ovom prikupljanju:
card-details = 💳 Kako pomoći:
card-no-details = 💳 Nema podataka za uplatu: pitajte lično.
card-deeds = ✅ { $deeds ->
    [one] { $deeds } delo potvrđeno
    [few] { $deeds } dela potvrđena
   *[other] { $deeds } dela potvrđeno
}, za { $people ->
    [one] { $people } osobu
    [few] { $people } osobe
   *[other] { $people } osoba
} · na vreme { $inTime } od { $deeds }
card-deeds-sum = Ukupno { $amount }
card-no-deeds = Još nema potvrđenih dela.
card-overdue = ⌛ Sada kasni: { $count }
card-since = Ovde od: { $since }
card-help-monthly = ❤️ Želim da pomognem
card-help-emergency = 🤝 Želim da pomognem
card-share = 🔗 Podeli link za pomoć
card-write = ✉️ Piši
card-from-me = Vi:
card-to-me = Vama:

relation-supports-me = 👥→👤 Pomaže vama
relation-supported-by-me = 👤→👥 Vi pomažete
relation-trust-link = 🤝 Lično potvrđeno poverenje
relation-co-giver = Pomaže istima kao i vi
relation-co-receiver = Prima pomoć od istih kao i vi
relation-supports-my-supporter = Pomaže nekome ko pomaže vama
relation-supported-by-whom-i-support = Prima pomoć od nekoga kome pomažete
