## Invite.

invite-screen =
    ➕ Invite

    Invite people you already trust. A personal link is for one person; an open one is for a group or a page, and you let each person in. Links are valid for { $days } days.
invite-personal = 🔗 New personal invitation
invite-pick = 📇 Pick from my contacts
invite-open = 📣 Open link with my approval
invite-mine = 🗂 My invitations ({ $count })
invite-waiting = ✅ Waiting for me ({ $count })
invite-message =
    { $promise }

    Accept, and we are on each other's trust list. No money moves there:
    { $link }
invite-is-personal = 🔗 A personal invitation: for the first person who says yes.
invite-is-open = 📣 An open invitation: for as many as you let in.
invite-is-picked = 📇 An invitation for the contact you picked. If they use this bot, I have told them; in any case you can send it yourself.
invite-state-open = Valid until { $until }.
invite-state-used = It has been used.
invite-state-revoked = You took it back.
invite-state-expired = Its days are over.
invite-share = 📤 Share
invite-copy = 📋 Copy the link
invite-forward = ✉️ Message to forward
invite-qr = 🔳 QR picture
invite-revoke = 🗑 Take back
invite-revoke-question = Take this invitation back? Its link will no longer work.{ $count ->
        [0] {""}
        [one] {" "}One person who waits will be told.
       *[other] {" "}{ $count } people who wait will be told.
    }
invite-revoke-yes = 🗑 Yes, take it back
invite-revoked = Taken back.
invite-none = You have made no invitations yet.
invite-mine-title = 🗂 My invitations ({ $count })
invite-kind-personal = personal
invite-kind-open = open
invite-kind-picked = contact
invite-mark-open = 🟢
invite-mark-used = 🤝
invite-mark-revoked = 🗑
invite-mark-expired = ⌛
invite-row = { $number }. { $state } { $kind } · { $made }
invite-nobody-waits = Nobody waits for your word.
invite-waiting-title = ✅ Waiting for your word ({ $count }). Let in only people you know.
invite-let-in = ✅ { $number }. { $name }
invite-turn-away = ✖ { $number }
invite-let-in-done = 🤝 You and { $name } are on each other's list.
invite-turned-away = Not let in.
pick-below = 👇 The button is below the text field.
pick-button = 📇 Choose a person
pick-screen = 📇 Choose one of your contacts with the button below the text field. I learn nothing else about your contacts.
pick-done = ✔ Chosen.
pick-cancelled = ✖ Nobody chosen.
refused-nobody-was-picked = Nobody was invited.
refused-invited-enough-for-today = You have made 20 invitations today. Please go on tomorrow: trust takes its time.
refused-too-many-invitations-are-open = 50 of your invitations are open. Take some back first, or wait until they are used.
refused-contact-is-myself = 🙂 That is you.
refused-contact-is-already-invited = You have invited this person already, and the invitation is still open.
refused-contact-declined-lately = This person declined not long ago. Please talk first; you can invite again 30 days after.
refused-only-the-inviter-decides = Only the inviter decides that.
refused-visitor-is-not-waiting = This person no longer waits.
refused-visitor-has-withdrawn = This person has ended the readiness towards you meanwhile.
