## Stranica unutar Telegrama.

page-tab-month = Moj mesec
page-tab-network = Mreža
page-tab-together = Zajedno
page-month-title = Moj mesec · { $month }
page-more = Ima još: pogledaj „Moja obećanja” u botu.
page-deadline = Tvoja hitna podrška traje do { $on }
page-close = Mesec se zatvara posle { $on }
page-days = { $days ->
    [0] danas
    [one] za { $days } dan
    [few] za { $days } dana
   *[other] za { $days } dana
}
page-open-card = 💬 Otvori u Commitu
page-network = Moja mreža
page-people = { $people ->
    [0] Oko tebe još nema nikoga.
    [one] Oko tebe je { $shown } osoba
    [few] Oko tebe su { $shown } osobe
   *[other] Oko tebe je { $shown } osoba
}
page-me = ja
page-degree-1 = lično
page-degree-2 = preko jednog
page-degree-3 = preko dvoje
page-degree-4 = dalje
page-degree-beside = preko pomoći
page-filter-asks = traže pomoć
page-filter-degree-1 = lično
page-filter-degree-2 = preko jednog
page-filter-degree-3 = preko dvoje
page-filter-further = dalje
page-filter-supports-me = ko pomaže meni
page-filter-supported-by-me = kome ja pomažem
page-filter-co-giver = pomažu istim ljudima
page-filter-co-receiver = primaju pomoć od istih ljudi
page-filter-supports-my-supporter = pomažu onima koji pomažu meni
page-filter-supported-by-whom-i-support = njima pomažu oni kojima ja pomažem
page-search = Traži po imenu
page-filter = Prikaži samo
page-all = Svi
page-nobody = Niko ne odgovara.
page-close-card = Zatvori
page-loading = Trenutak…
page-no-drawing = Tvoj pregledač ne može da nacrta mrežu. Svi su na spisku ispod.
page-year-table = Kao tabela
page-button = 📊 Moj mesec
