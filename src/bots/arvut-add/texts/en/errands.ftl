## What is typed here and answered by the other bot, or by both.

welcome-thanks = You’re welcome! And thank you.
errand-need =
    <b>🙏 Do you need help?</b>

    🆘 SOS alerts the people on your trust list at once.
    🤝 In Commit you say how much you need, each month or until a day, and see who helps.
errand-need-button = 🙏 Ask in Commit
errand-who =
    <b>❤️ Do you want to help?</b>

    In Commit you see who around you needs help, and how much is missing.
    👥 SOS in my network shows the alerts that came to you.
errand-who-button = ❤️ Who needs help, in Commit
errand-promises = What you promised, and what was promised to you, is kept in Commit.
errand-promises-button = 🗓 My promises, in Commit
