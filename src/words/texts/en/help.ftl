## What the help of both bots shares.

help-support = 💬 Ask in the support chat
help-news = 📰 News
