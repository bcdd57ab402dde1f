## A help link as a card in any chat.

shared-card-title = Допомога: { $name }
shared-card-green = ✅ { $name }: зараз нічого не потрібно. Дякуємо за увагу.
shared-card-help = ❤️ Допомогти
