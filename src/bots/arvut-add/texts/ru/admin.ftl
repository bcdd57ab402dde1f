admin-in-commit = 🛠 Комната операторов — в Commit: напишите там /admin.
