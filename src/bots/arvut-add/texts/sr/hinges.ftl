## O kome visi moj spisak, i upoznavanja.

list-hangs = Tvoj spisak visi o { $count ->
    [one] { $count } osobi
    [few] { $count } osobe
   *[other] { $count } osoba
}.
hinges-open = 🪢 O kome visi moj spisak
hinges-screen = <b>🪢 Tvoj spisak visi o { $count ->
    [one] { $count } osobi
    [few] { $count } osobe
   *[other] { $count } osoba
}</b>
hinge-line = { $name }: samo tako dolaziš do { $people ->
    [one] { $shown } osobe
    [few] { $shown } osobe
   *[other] { $shown } osoba
}
hinges-way = Drugi put ga čini čvršćim: zamoli da te upoznaju. Tvoj kontakt dobija jednu poruku sa tvojim pozivom, koji može da prosledi.
hinges-none = Ni o kome: tvoj spisak drži i bez bilo kog tvog kontakta.
introduce = { $via }, upoznaj me: { $name }
introduction-asked = Zamoljeno. Sada poziv može da se prosledi.
notice-introduction = 🪢 { $asker } moli da upozna: { $name }. Ako misliš da je zgodno, prosledi ovaj poziv. Ako ne, niko se neće ljutiti.
introduction-pass-on = 📨 Prosledi: { $name }
refused-introduction-was-asked-lately = Ta molba je već poslata u poslednjih 7 dana.
refused-introduction-is-needless = To je već tvoj kontakt, ili se neko od dvoje isključio.
refused-introduction-is-not-theirs = To se ovde više ne može zamoliti.
