## For developers: tokens with which a member's own programs read what the member may see.

settings-developers = 🧩 For developers
developers-screen =
    <b>🧩 For developers</b>

    With a token, a program of yours reads what you can see here: you, your promises, your network. It can’t change anything.

    Whoever has the token sees it all, too. Treat it like a password, and revoke it when you no longer need it.
developers-where = How it works, with examples: { $address }
developers-where-unknown = How it works is written at /api/v1/ on the server of these bots. Whoever runs them knows its address.
developers-make = ➕ New token
developers-question =
    <b>🔑 What is the new token for?</b>

    Send a short name, up to { $longest } characters. For example: My spreadsheet
developers-made =
    <b>🔑 { $name }</b>

    { $token }

    Copy it now: I can’t show it again. The second button takes it out of this chat.
developers-copy = 📋 Copy the token
developers-copied = ✔ I have copied it
developers-token =
    <b>🔑 { $name }</b>

    Made: { $at }
developers-token-used = Last used: { $at }
developers-token-unused = Not used yet
developers-revoke = ✖ Revoke it
developers-revoked = Revoked. It opens nothing any more.
refused-token-is-gone = This token has been revoked already.
refused-token-name-is-taken = You already have a token with this name. Choose another name, or revoke the old one first.
refused-tokens-are-too-many = You already have { $mostTokens } tokens. Revoke one you no longer need first.
