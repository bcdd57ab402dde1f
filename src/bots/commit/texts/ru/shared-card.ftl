## Ссылка для помощи как карточка в любом чате.

shared-card-title = Помощь: { $name }
shared-card-green = ✅ { $name }: сейчас ничего не нужно. Спасибо за внимание.
shared-card-help = ❤️ Помочь
