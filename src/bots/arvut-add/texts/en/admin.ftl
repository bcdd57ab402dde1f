admin-in-commit = 🛠 The operators’ room is in Commit: write /admin there.
