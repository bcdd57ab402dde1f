admin-in-commit = 🛠 Soba za operatere je u Commitu: tamo napiši /admin.
