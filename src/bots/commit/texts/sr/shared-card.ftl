## A help link as a card in any chat.

shared-card-title = Pomoć: { $name }
shared-card-green = ✅ { $name }: sada ništa nije potrebno. Hvala na brizi.
shared-card-help = ❤️ Pomozi
