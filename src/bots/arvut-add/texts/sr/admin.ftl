admin-in-commit = 🛠 Soba za operatere je u Commitu: tamo napišite /admin.
