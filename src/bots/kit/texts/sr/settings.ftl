## Podešavanja: zajednička za oba bota. Promena u jednom važi i u drugom.

settings-screen =
    ⚙️ Podešavanja

    👤 { $name }
    👁 Moje ime vide: { $sight }
    🌙 Tihi sati: { $quiet }

    Važe u oba bota: ArvutAdd i Commit.
settings-no-name = bez imena
settings-language = 🌐 Jezik
settings-language-screen = 🌐 Na kom jeziku da govorim?
settings-name = ✏️ Moje ime
settings-name-question =
    ✏️ Kako da vas drugi vide? Sada: { $name }

    Napišite ime: jedan red, do { $longest } znakova. Na primer: Ana iz Zemuna

    Oni s kojima ste lično potvrdili poverenje i vaš krug vide i ime iz Telegrama, { $telegramName }, da se niko ne bi izdavao za nekog drugog.
settings-name-telegram = ↩️ Uzmi ime iz Telegrama
settings-sight = 👁 Ko vidi moje ime
settings-sight-screen =
    👁 Ko sa liste poverenja vidi vaše ime?

    Ostali vide „prijatelj osobe Ana”. Šta god ovde izabrali, u Commitu vaše ime vidi vaša mreža: oni kojima pomažete, oni koji pomažu vama i oni kojima oni još pomažu ili koji još pomažu njima; zatim oni koji imaju link za pomoć vama, grupa koju ste izabrali i oni koji smeju da vas upoznaju.
settings-sight-confirmed = samo lično potvrđeni
settings-sight-near = do tri rukovanja
settings-sight-list = cela moja lista poverenja
settings-notices = 🔔 Obaveštenja
settings-notices-screen =
    🔔 O čemu da vam javljam?

    Ono što se tiče vaših sopstvenih zapisa, ili čeka vašu reč, stiže uvek.
settings-notices-circle = Šta se dešava u mojim krugovima
settings-notices-status = Ko menja status ✅ 🔆 🆘
settings-notices-reminders = Podsetnici pred kraj meseca
settings-notices-thanks = Zahvalnice
settings-notices-visitors = Ko dolazi preko mojih linkova
settings-notices-trust = Ko se povlači i vraća na mojoj listi
settings-notices-broadcasts = Novosti o botovima
settings-quiet = 🌙 Tihi sati
settings-quiet-none = nema
settings-quiet-screen =
    🌙 Tihi sati: { $hours }
    Vremenska zona: { $zone }

    U to vreme nijedan bot ne piše sam od sebe. Što se nakupi stiže posle kao jedna poruka. Na vaše dodire odgovor uvek stiže.
settings-quiet-set = ✏️ Zadaj sate
settings-quiet-off = ✖ Bez tihih sati
settings-quiet-urgent = Propusti 🆘: uzbune i pozivi prijatelja
settings-quiet-question =
    🌙 Od kada do kada da ćutim?

    Napišite dva vremena, na primer 22–7 ili 22:30–7:15 ({ $zone }).
settings-giving = 🎁 Kad pomažem
settings-giving-screen =
    🎁 Kad pomažem

    Kako vas drugi vide kad pomažete i koliko želite da dajete mesečno.

    🌱 Ako smeju da vas upoznaju, prijatelji onih koji vam pomažu, i oni koji pomažu istim ljudima kao i oni, vide vaše ime, status, tekst o vama, cilj i koliko nedostaje.

    💶 Moja mesečna granica: { $limit }
    Vidite je samo vi. Možete obećati i više: samo ću vam to unapred reći, da vam pomaganje ne bi škodilo.
settings-named-as-giver = Moje ime sme da stoji među pomagačima
settings-named-in-groups = … i u grupama, sa iznosom
settings-may-be-met = Mogu da me upoznaju kad mi treba pomoć
settings-limit-none = nema
settings-limit-set = 💶 Mesečna granica
settings-limit-off = ✖ Bez granice
settings-limit-question =
    💶 Koliko najviše želite da dajete mesečno, u { $unit }?

    Na primer 100 ili 12,50. To vidite samo vi.
settings-my-data = 🗃 Moji podaci
settings-my-data-caption = Sve što je o vama sačuvano u ArvutAdd i Commit. Drugi ljudi tu stoje kao brojevi. Čuvajte datoteku: u njoj su vaši podaci za uplatu.
settings-privacy = 🔐 Privatnost
settings-leave = 🚪 Napusti
refused-name-is-empty = To ime je prazno. Napišite bar jedno slovo.
refused-name-is-too-long = To ime je predugačko. Do 64 znaka, molim.
refused-name-has-several-lines = To ime ima više redova. U jednom redu, molim.
refused-name-has-hidden-signs = To ime sadrži nevidljive znakove. Napišite ga običnim slovima.
refused-hours-are-not-understood = Potrebna su dva vremena u danu, na primer 22–7 ili 22:30–7:15.
refused-hours-are-equal = Ta dva vremena su ista. Napišite kada tišina počinje i kada se završava.
refused-member-has-left = Ovaj član više nije ovde.
