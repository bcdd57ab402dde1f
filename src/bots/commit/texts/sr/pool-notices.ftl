## Pulovi: o čemu se javlja.

notice-pool-invited = 🫂 { $name } te poziva u pul „{ $pool }”.
notice-pool-look = Pogledaj
notice-pool-candidate = 🫂 { $name } traži ulazak u „{ $pool }”. Šta kažeš?
notice-pool-answer = Pogledaj i odgovori
notice-pool-entered = 🫂 { $name } je sada u „{ $pool }”.
notice-pool-welcome = 🫂 Sad si u pulu „{ $pool }”. Lepo je što si tu.
notice-pool-not-entered = 🫂 Ulazak u „{ $pool }” nije uspeo.
notice-pool-left = 🫂 { $name } više nije u „{ $pool }”.
notice-pool-too-few = 🫂 „{ $pool }” je završen: u njemu je ostalo premalo ljudi.
notice-pool-open = 🫂 Otvori pul
notice-pools-open = 🫂 Moji pulovi
