admin-in-commit = 🛠 The operators’ room is in Commit: send /admin there.
