## Zajedničko za pomoć oba bota.

help-support = 💬 Pitaj u četu podrške
help-news = 📰 Novosti
