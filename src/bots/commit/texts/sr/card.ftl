## Kartica člana.

card-unknown = Takve kartice nema ili ti nije dostupna.
card-name = <b>👤 { $name }</b>
card-status-green = <b>✅ { $name }</b>
card-status-orange = <b>🔆 { $name }</b> · mesečna podrška
card-status-red = <b>🆘 { $name }</b> · hitna podrška
card-telegram = U Telegramu: { $name }
card-chain = { $chain } · { $degree ->
    [2] prijatelj prijatelja
    [one] { $degree } korak
    [few] { $degree } koraka
   *[other] { $degree } koraka
}
card-common = Oboje verujete ovim ljudima: { $names }{ $more ->
    [0] {""}
   *[other] {" "}i još { $more }
}
card-deadline = ⏳ Do { $until } · { $days ->
    [0] poslednji dan
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
card-all-helpers = 👥 Svi ({ $count })
givers-title = <b>👥 Ko pomaže: { $name }</b>
givers-others = i još { $count ->
    [one] { $count } osoba bez imena
    [few] { $count } osobe bez imena
   *[other] { $count } osoba bez imena
}
card-amounts = <b>U ovom prikupljanju:</b>
card-details = <b>💳 Kako pomoći:</b>
card-no-details = 💳 Nema podataka za uplatu: pitaj lično.
card-deeds = 👍 { $deeds ->
    [one] pomoć potvrđena { $deeds } put
   *[other] pomoć potvrđena { $deeds } puta
}, za { $people ->
    [one] { $people } osobu
    [few] { $people } osobe
   *[other] { $people } osoba
} · na vreme { $inTime } od { $deeds }
card-deeds-sum = Ukupno { $amount }
card-words = 🤲 Reč održana: { $kept } od { $due }
card-overdue = ⌛ Sada kasni: { $count }
card-since = Ovde od: { $since }
card-help-monthly = ❤️ Želim da pomognem
card-help-emergency = 🤝 Želim da pomognem
card-share = 🔗 Podeli link za pomoć
card-write = ✉️ Napiši poruku
card-from-me = Od tebe:
card-to-me = Tebi:

relation-supports-me = 👥→👤 Pomaže tebi
relation-supported-by-me = 👤→👥 Ti pomažeš
relation-trust-link = 📋 Lično potvrđeno poverenje
relation-co-giver = Pomaže istoj osobi kao i ti
relation-co-receiver = Prima pomoć od iste osobe kao i ti
relation-supports-my-supporter = Pomaže nekome ko pomaže tebi
relation-supported-by-whom-i-support = Prima pomoć od nekoga kome pomažeš
