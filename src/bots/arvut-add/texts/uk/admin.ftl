admin-in-commit = 🛠 Кімната операторів — у Commit: напишіть там /admin.
