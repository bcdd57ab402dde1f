## Odlazak iz oba bota.

leave-screen =
    <b>🚪 Odlazak iz ArvutAdda i Commita</b>

    Evo šta će se desiti:
leave-to-confirm = { $count ->
    [one] 🤝→👍 { $count } ispunjeno obećanje čeka tvoj odgovor. Prvo odgovori: kad odeš, ne računa se nikome.
    [few] 🤝→👍 { $count } ispunjena obećanja čekaju tvoj odgovor. Prvo odgovori: kad odeš, ne računaju se nikome.
   *[other] 🤝→👍 { $count } ispunjenih obećanja čeka tvoj odgovor. Prvo odgovori: kad odeš, ne računaju se nikome.
}
leave-answer-first = 🤝→👍 Prvo odgovori
leave-erased = brišu se tvoje ime, tekstovi, podaci za uplatu, podešavanja i sačuvane poruke
leave-links = { $count ->
    [one] { $count } veza poverenja prestaje, a ta osoba to saznaje
    [few] { $count } veze poverenja prestaju, a ti ljudi to saznaju
   *[other] { $count } veza poverenja prestaje, a ti ljudi to saznaju
}
leave-given = { $count ->
    [one] { $count } tvoje obećanje pomoći se poništava, a osoba kojoj je dato to saznaje
    [few] { $count } tvoja obećanja pomoći se poništavaju, a ljudi kojima su data to saznaju
   *[other] { $count } tvojih obećanja pomoći se poništava, a ljudi kojima su data to saznaju
}
leave-received = { $count ->
    [one] { $count } obećanje pomoći tebi se poništava, a osoba koja ga je dala to saznaje
    [few] { $count } obećanja pomoći tebi se poništavaju, a ljudi koji su ih dali to saznaju
   *[other] { $count } obećanja pomoći tebi se poništava, a ljudi koji su ih dali to saznaju
}
leave-delivered = { $count ->
    [one] { $count } tvoje ispunjeno obećanje ostaje kod primaoca, od „člana koji je otišao”
    [few] { $count } tvoja ispunjena obećanja ostaju kod primalaca, od „člana koji je otišao”
   *[other] { $count } tvojih ispunjenih obećanja ostaje kod primalaca, od „člana koji je otišao”
}
leave-collections = { $count ->
    [one] tvoje prikupljanje se zatvara, a tvoj krug to saznaje
    [few] tvoja { $count } prikupljanja se zatvaraju, a tvoj krug to saznaje
   *[other] tvojih { $count } prikupljanja se zatvara, a tvoj krug to saznaje
}
leave-invitations = { $count ->
    [one] { $count } pozivnica se opoziva
    [few] { $count } pozivnice se opozivaju
   *[other] { $count } pozivnica se opoziva
}
leave-help-links = { $count ->
    [one] { $count } link za pomoć tebi prestaje da radi
    [few] { $count } linka za pomoć tebi prestaju da rade
   *[other] { $count } linkova za pomoć tebi prestaje da radi
}
leave-calls = { $count ->
    [one] tvoj SOS signal se zaustavlja
    [few] tvoja { $count } SOS signala se zaustavljaju
   *[other] tvojih { $count } SOS signala se zaustavlja
}
leave-ledger = u zapisima drugih ostaju iznosi i dani, bez tvog imena
leave-again = Možeš se vratiti bilo kada; to je novi početak. Ko je prekinuo vezu sa tobom, još 12 meseci ne vidi tebe, ni ti njega.
leave-go-on = 🚪 Dalje
leave-sure =
    <b>🚪 Napustiti oba bota i sve odmah izbrisati?</b>

    To se ne može poništiti.
leave-yes = 🚪 Da, izbriši i napusti
leave-no = ‹ Ne
leave-done =
    <b>Više nisi u ArvutAddu i Commitu.</b> Sve što je o tebi bilo sačuvano je izbrisano.

    Hvala na svemu. Ako jednom poželiš da počneš iznova, napiši /start.
refused-parting-has-changed = Nešto se u međuvremenu promenilo. Ništa nije izbrisano: pogledaj još jednom.
