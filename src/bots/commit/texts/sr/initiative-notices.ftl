## Inicijative: vesti.

notice-initiative-near =
    💡 <b>{ $name } predlaže: { $title }</b>
    { $price }, glasanje do { $until }. Ako se ne skupi, niko ništa ne duguje.
notice-initiative-look = 💡 Pogledaj
notice-initiatives-look = 💡 Pogledaj
notice-initiatives-week = 💡 <b>Novo u blizini ove nedelje:</b>
notice-initiative-line = • { $title } · { $price }
notice-initiatives-more = i još { $count }
notice-initiative-rewritten = 💡 <b>{ $title }</b>: tekst je promenjen. Tvoj glas ostaje kakav jeste.
notice-initiative-cheaper = 💡 <b>{ $title }</b> sada košta { $price }.
notice-initiative-prolonged = 💡 <b>{ $title }</b>: glasanje je produženo do { $until }.
notice-initiative-ends-soon = 🎉 <b>{ $title }</b>: cena se skupila. Glasanje se završava za 24 sata; do tada možeš da promeniš glas.
notice-initiative-missed = 💡 <b>{ $title }</b>: nije se skupilo, nedostajalo je oko { $lacking }. Niko ništa ne duguje. Hvala za tvojih { $voted }!
notice-initiative-missed-owner = 💡 <b>{ $title }</b>: nije se skupilo, { $total } od { $price }, nedostajalo je oko { $lacking }. Svima smo zahvalili. Možeš da predložiš ponovo jednim dodirom.
notice-initiative-taken-back = 💡 <b>{ $title }</b>: inicijativa je povučena. Niko ništa ne duguje.
notice-initiative-left = 💡 Inicijativa u kojoj učestvuješ je završena: osobe koja ju je predložila više nema ovde. Niko ništa ne duguje.
notice-initiative-reached =
    🎉 <b>{ $title }</b>: obećano je { $total } za { $price }.
    Tvoj deo je { $amount }{ $isLess ->
    [yes] {" "}umesto { $voted }
   *[no] {""}
}.
    Obećavaš do { $until }? Važi samo ako se skupi sve.
notice-initiative-reached-owner = 🎉 <b>{ $title }</b>: obećano je { $total } za { $price }. Svi treba da potvrde do { $until }. Počinje čim se skupi sve.
notice-initiative-left-out = 💡 <b>{ $title }</b> ide dalje, ali tvoj uslov nije ispunjen, pa od tebe ništa ne treba. Hvala!
notice-initiative-nothing-to-give = 💡 <b>{ $title }</b>: obećano je toliko da od tebe ništa ne treba. Hvala!
notice-initiative-more-time = 💡 <b>{ $title }</b>: obećati se može do { $until }. Slobodno se može preuzeti.
notice-initiative-started = 🎉 <b>{ $title }</b> počinje! Tvoj deo: { $amount }, do { $until }.
notice-initiative-started-owner = 🎉 <b>{ $title }</b> počinje: svih { $total } je obećano, do { $until }. Javiću ti za svaki korak.
notice-initiative-not-together = 💡 <b>{ $title }</b>: nije obećano dovoljno. Ne počinje, i <b>niko ništa ne duguje</b>. Hvala!
notice-initiative-not-together-owner = 💡 <b>{ $title }</b>: do roka nije obećano dovoljno. Ne počinje, i svi znaju da niko ništa ne duguje. Možeš da predložiš ponovo jednim dodirom.
notice-initiative-told = 📣 <b>{ $title }</b>:
notice-initiative-done = 👍 <b>{ $title }</b>: urađeno je. Hvala!
notice-initiative-failed = ✖ <b>{ $title }</b>: nije uspelo. Više niko ništa ne duguje.
notice-initiative-unfinished = ✖ <b>{ $title }</b>: dugo nije bilo vesti, pa je zatvoreno. Možeš da pitaš onoga ko je predložio šta je bilo.
notice-initiative-unfinished-owner = ✖ <b>{ $title }</b>: dugo nema vesti od tebe, pa je zatvoreno. Oni koji su dali mogu da te pitaju.
notice-initiative-came-about = 💡 <b>{ $title }</b>: da li je uspelo?
notice-initiative-again = 💡 <b>{ $title }</b>: ponovo se predlaže, { $price }, do { $until }. Prošli put je od tebe bilo { $voted }: da ponovimo?
notice-initiative-enough = 🎉 <b>{ $title }</b>: cena je skupljena, { $total } od { $price }! Glasanje traje do { $until }: što više ljudi, to manji deo za svakoga.
notice-initiative-enough-owner = 🎉 <b>{ $title }</b>: cena je skupljena, { $total } od { $price }! Glasanje traje do { $until }. Možeš ga završiti i ranije.
notice-initiative-share-waits = ⏳ <b>{ $title }</b>: tvoj deo od { $amount } čeka te do kraja dana. Obećavaš ili ne možeš?
notice-initiative-free = 🙏 <b>{ $title }</b>: oslobodilo se { $total }, jer ne mogu svi. Hoćeš li da preuzmeš nešto od toga? Ima vremena do { $until }.
notice-initiative-free-owner = 🙏 <b>{ $title }</b>: oslobodilo se { $total }, jer ne mogu svi. Učesnici su pitani. Ima vremena do { $until }; možeš proslediti link.
