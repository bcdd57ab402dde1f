## A help link as a card in any chat.

shared-card-title = Help for { $name }
shared-card-green = ✅ { $name } needs nothing right now. Thank you for looking.
shared-card-help = ❤️ Help
