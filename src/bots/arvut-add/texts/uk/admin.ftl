admin-in-commit = 🛠 Кімната операторів — у Commit: надішли там /admin.
