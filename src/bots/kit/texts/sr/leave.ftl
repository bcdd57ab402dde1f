## Odlazak iz oba bota.

leave-screen =
    🚪 Odlazak iz ArvutAdd i Commit

    Evo šta će se desiti:
leave-to-confirm = { $count ->
    [one] 🤝→👍 { $count } predaja čeka vašu reč. Prvo odgovorite: posle se nikome ne računa.
    [few] 🤝→👍 { $count } predaje čekaju vašu reč. Prvo odgovorite: posle se nikome ne računaju.
   *[other] 🤝→👍 { $count } predaja čeka vašu reč. Prvo odgovorite: posle se nikome ne računaju.
}
leave-answer-first = 🤝→👍 Prvo odgovori
leave-erased = brišu se vaše ime, tekstovi, podaci za uplatu, podešavanja i sačuvane poruke
leave-links = { $count ->
    [one] { $count } veza poverenja prestaje, a ta osoba to saznaje
    [few] { $count } veze poverenja prestaju, a ti ljudi to saznaju
   *[other] { $count } veza poverenja prestaje, a ti ljudi to saznaju
}
leave-given = { $count ->
    [one] { $count } zapis o pomoći od vas se poništava, a primalac to saznaje
    [few] { $count } zapisa o pomoći od vas se poništavaju, a primaoci to saznaju
   *[other] { $count } zapisa o pomoći od vas se poništava, a primaoci to saznaju
}
leave-received = { $count ->
    [one] { $count } zapis o pomoći vama se poništava, a pomagač to saznaje
    [few] { $count } zapisa o pomoći vama se poništavaju, a pomagači to saznaju
   *[other] { $count } zapisa o pomoći vama se poništava, a pomagači to saznaju
}
leave-delivered = { $count ->
    [one] { $count } vaša predaja ostaje primaocu, od „člana koji je otišao”
    [few] { $count } vaše predaje ostaju primaocima, od „člana koji je otišao”
   *[other] { $count } vaših predaja ostaje primaocima, od „člana koji je otišao”
}
leave-collections = { $count ->
    [one] vaše prikupljanje se zatvara, a vaš krug to saznaje
    [few] vaša { $count } prikupljanja se zatvaraju, a vaš krug to saznaje
   *[other] vaših { $count } prikupljanja se zatvara, a vaš krug to saznaje
}
leave-invitations = { $count ->
    [one] { $count } pozivnica se opoziva
    [few] { $count } pozivnice se opozivaju
   *[other] { $count } pozivnica se opoziva
}
leave-help-links = { $count ->
    [one] { $count } link za pomoć vama prestaje da radi
    [few] { $count } linka za pomoć vama prestaju da rade
   *[other] { $count } linkova za pomoć vama prestaje da radi
}
leave-calls = { $count ->
    [one] vaš poziv se završava
    [few] vaša { $count } poziva se završavaju
   *[other] vaših { $count } poziva se završava
}
leave-ledger = u zapisima drugih ostaju iznosi i dani bez vašeg imena
leave-again = Vratiti se možete bilo kada: to je novi početak. Ko je povukao spremnost prema vama, ostaje odvojen od vas još 12 meseci.
leave-go-on = 🚪 Dalje
leave-sure =
    🚪 Napustiti oba bota i sve odmah izbrisati?

    To se ne može poništiti.
leave-yes = 🚪 Da, izbriši i napusti
leave-no = ‹ Ne
leave-done =
    Više niste u ArvutAdd i Commit. Sve što je o vama bilo sačuvano je izbrisano.

    Hvala što ste bili ovde. Ako jednom poželite da počnete iznova, napišite /start.
