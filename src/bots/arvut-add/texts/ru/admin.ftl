admin-in-commit = 🛠 Комната операторов — в Commit: напиши там /admin.
