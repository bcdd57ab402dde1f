## Razgovori o ponudama i potrebama: pitati, odgovoriti, zabeležiti.

board-talks = 💬 Razgovori
menu-talks = 🔁 Čeka se tvoja reč ({ $count })
talks-screen =
    <b>💬 Razgovori o ponudama i potrebama</b>

    ❗ čeka tvoju reč.
talks-none =
    <b>💬 Razgovori o ponudama i potrebama</b>

    Zasad nijedan. Otvori nešto na tabli i reci da ti treba.
talk-row = 💬 { $title }
talk-row-waits = ❗ { $title }
talk-row-over = ✓ { $title }
talk-head-offer = 🔁 <b>{ $title }</b> (nudi se)
talk-head-need = 🔁 <b>{ $title }</b> (treba)
talk-asked = 🔁 <b>Pitanje je poslato.</b> Odgovor stiže u roku od sedam dana.
talk-waits-owner = Čeka se tvoj odgovor, najviše sedam dana.
talk-waits-asker = Odgovor stiže u roku od sedam dana, ili se samo završava.
talk-owed = 🤲 Već obećano za primljeno: { $owed }, najviše { $limit }.
talk-open = 👍 Odgovor je „da”. Pišite jedno drugom i dogovorite se kada i kako. Kad bude gotovo, reci kako da se zabeleži: kao poklon, kao razmena ili nikako. Ništa se ne beleži dok se oboje ne slože.
talk-proposed-to-me = { $name } predlaže: { $said } Slažeš li se? Možeš da predložiš i drugačije.
talk-proposed = Tvoj predlog: { $said } Sada je na redu { $name }.
talk-as-nothing = ✖ nije bilo ništa od toga. Bez reči u roku od sedam dana razgovor se završava.
talk-as-gift-receiver = 🎁 dobijaš poklon od { $amount }. Ništa ne duguješ.
talk-as-gift-doer = 🎁 to je tvoj poklon od { $amount }. Niko ništa ne duguje.
talk-as-exchange-receiver = 🤲 preuzimaš obavezu od { $amount } do { $on }. Ispunjava se bilo kojom pomoći po dogovoru, ili prebijanjem.
talk-as-exchange-doer = 🤲 obećava ti se { $amount } do { $on }, bilo kojom pomoći po dogovoru, ili prebijanjem.
talk-end-gift = 🎁 Zabeleženo kao poklon.
talk-end-exchange = 🤲 Zabeleženo kao razmena: stoji među obećanjima.
talk-end-nothing = ✖ Nije bilo ništa od toga, i ništa nije zabeleženo.
talk-end-declined = ✖ Odgovor je bio „ne”.
talk-end-unanswered = ✖ Odgovor nije stigao.
talk-end-taken-back = ✖ Povučeno.
talk-end-elsewhere = ✖ Otišlo je nekom drugom.
talk-end-left = ✖ Druga osoba je otišla.
talk-yes = 👍 Da
talk-no = ✖ Ne
talk-take-back = ✖ Povuci
talk-agree = 👍 Slažem se
talk-gift = 🎁 Kao poklon
talk-exchange = 🤲 Kao razmenu
talk-nothing = ✖ Ništa od toga
talk-question-gift-receiver =
    <b>🎁 Koliko je poklon vredeo, u { $unit }?</b> Na primer 20.
    Potreban je pristanak druge strane. Niko ništa ne duguje; drugi vide koliko je ko poklona dao, nikad iznos.
talk-question-gift-doer =
    <b>🎁 Koliko je tvoj poklon vredeo, u { $unit }?</b> Na primer 20.
    Potreban je pristanak druge strane. Niko ništa ne duguje; drugi vide koliko je ko poklona dao, nikad iznos.
talk-question-exchange-receiver =
    <b>🤲 Na koliko preuzimaš obavezu, u { $unit }?</b> Na primer 20.
    Potreban je pristanak druge strane. Mora da se ispuni do { $on }. Za primljeno je već obećano { $owed }, najviše { $limit }.
talk-question-exchange-doer =
    <b>🤲 Koliko treba da ti se obeća, u { $unit }?</b> Na primer 20.
    Potreban je pristanak druge strane; rok je { $on }. Za primljeno je tamo već obećano { $owed }, najviše { $limit }.
listing-ask-offer = 🙋 Treba mi
listing-ask-need = 🙋 Mogu ja
listing-talk = 💬 Naš razgovor
notice-listing-asked-offer = 🙋 <b>{ $name }: treba mi — { $title }</b>. Odgovori u roku od sedam dana.
notice-listing-asked-need = 🙋 <b>{ $name }: mogu ja — { $title }</b>. Odgovori u roku od sedam dana.
notice-talk-open = 💬 Otvori
notice-talk-yes = 👍 <b>{ $name } kaže „da”: { $title }</b>. Pišite jedno drugom i dogovorite se kada i kako.
notice-talk-proposed = 🔁 <b>{ $title }</b>: { $name } predlaže: { $said }
notice-talk-gift = 🎁 <b>{ $title }</b>: { $name } se slaže. Zabeleženo je kao poklon.
notice-talk-exchange = 🤲 <b>{ $title }</b>: { $name } se slaže. Zabeleženo je kao razmena i stoji među obećanjima.
notice-talk-nothing = ✖ <b>{ $title }</b>: nije bilo ništa od toga, i ništa nije zabeleženo.
notice-talk-declined = ✖ <b>{ $title }</b>: ovog puta je „ne”.
notice-talk-unanswered = ✖ <b>{ $title }</b>: za sedam dana nije stigao odgovor, pa je gotovo.
notice-talk-elsewhere = ✖ <b>{ $title }</b>: otišlo je nekom drugom.
notice-talk-left = ✖ Razgovor o ponudi ili potrebi je završen: druga osoba je otišla.
pledge-exchange = 🤲 razmena
pledge-gift = 🎁 poklon
card-gifts = 🎁 { $count ->
    [one] { $count } poklon
    [few] { $count } poklona
   *[other] { $count } poklona
} za { $people ->
    [one] { $people } osobu
    [few] { $people } osobe
   *[other] { $people } osoba
}
refused-owner-asks-nobody = To je tvoje.
refused-suspended-asks-for-nothing = Operateri su te zasad zaustavili; u njihovoj poruci piše zašto. Zasad ne možeš ništa da tražiš.
refused-asked-already = Pitanje je već poslato. Čeka se odgovor.
refused-asking-was-declined = Ovog puta je „ne”.
refused-listing-is-promised = Već je obećano nekom drugom. Ako od toga ne bude ništa, opet je slobodno.
refused-too-many-talks = Dvadeset tvojih razgovora traje. Prvo jedan mora da se završi.
refused-only-the-owner-answers = Odgovara samo onaj ko je postavio.
refused-talk-is-over = Ovaj razgovor je završen.
refused-talk-is-answered-already = Odgovor je već stigao.
refused-only-the-asker-takes-back = Povući može samo onaj ko je pitao.
refused-talk-is-not-open = Prvo treba „da”.
refused-receiver-is-red = Ko je u nevolji ne obećava ništa novo. Može da bude poklon.
refused-receiver-takes-gifts-only = Onaj ko prima ima staru neispunjenu obavezu. Dotle to može da bude samo poklon.
refused-beyond-the-exchange-limit = Zajedno s onim što je obećano za drugo, to bi bilo više od { $limit }. Dogovorite manje, ili neka bude poklon.
refused-nothing-is-proposed = Nema na šta da se pristane.
refused-proposal-has-changed = Predlog se u međuvremenu promenio. Ovako je sada.
refused-talk-is-unknown = Nema takvog razgovora, ili nije tvoj.
