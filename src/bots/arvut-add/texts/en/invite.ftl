## Invite.

invite-screen =
    <b>➕ Invite</b>

    Invite people you already trust. A personal link is for one person; an open one is for a group or a page, and you approve each person. Links are valid for { $days } days.
invite-personal = 🔗 New personal invitation
invite-pick = 📇 Pick from my contacts
invite-open = 📣 Open link, I approve each
invite-mine = 🗂 Mine ({ $count })
invite-waiting = ✅ To approve ({ $count })
invite-words-personal =
    { $name } invites you:
    { promise }
    { promise-measure }

    Accept, and we are on each other’s trust lists. No money passes through the bot.
invite-words-open =
    { $name } invites those who know and trust each other:
    { promise }
    { promise-measure }

    Accept, and I will be asked. Once I have approved you, we are on each other’s trust lists. No money passes through the bot.
invite-is-personal = 🔗 A personal invitation: for the first person who says yes.
invite-is-open = 📣 An open invitation: for everybody you approve.
invite-is-picked = 📇 An invitation for the contact you picked. If they use this bot, I have told them; in any case you can send it yourself.
invite-state-open = Valid until { $until }.
invite-state-used = Used.
invite-state-revoked = You cancelled it.
invite-state-expired = Expired.
invite-share = 📤 Share
invite-copy = 📋 Copy the link
invite-forward = ✉️ To forward
invite-qr = ▦ QR picture
invite-revoke = 🗑 Cancel it
invite-revoke-question = <b>🗑 Cancel this invitation?</b> Its link will stop working.{ $count ->
        [0] {""}
        [one] {" "}One person who is waiting will be told.
       *[other] {" "}{ $count } people who are waiting will be told.
    }
invite-revoke-yes = 🗑 Yes, cancel it
invite-revoked = Cancelled.
invite-none = You have made no invitations yet. Go back and make one.
invite-mine-title = <b>🗂 My invitations ({ $count })</b>
invite-kind-personal = personal
invite-kind-open = open
invite-kind-picked = contact
invite-mark-open = 🟢
invite-mark-used = 🤝
invite-mark-revoked = 🗑
invite-mark-expired = ⌛
invite-row = { $number }. { $state } { $kind } · { $made }{ $who }
invite-came = { $count } came
invite-nobody-waits = Nobody is waiting for your approval.
invite-waiting-title = <b>✅ Waiting for your approval ({ $count })</b>. Approve only people you know.
invite-let-in = ✅ { $number }. { $name }
invite-let-in-now = ✅ Approve { $name }
invite-turn-away = ✖ { $number }
invite-let-in-done = 🤝 You and { $name } are on each other’s lists.
invite-turned-away = ✖ { $name } was not approved, and has been told.
pick-below = 👇 The button is below the text field.
pick-button = 📇 Choose a person
pick-screen = <b>📇 Choose one of your contacts</b> with the button below the text field. I learn nothing else about your contacts.
pick-done = ✔ Chosen.
pick-cancelled = ✖ Nobody chosen.
refused-nobody-was-picked = Nobody was invited.
refused-invited-enough-for-today = You have made { $invitationsADay } invitations today. You can make more tomorrow.
refused-too-many-invitations-are-open = { $openInvitations } of your invitations are open. Cancel some first, or wait until they are used.
refused-contact-is-myself = 🙂 That is you.
refused-contact-is-already-invited = You have already invited this person, and the invitation is still open.
refused-contact-declined-lately = This person declined recently. Please talk first; you can invite them again { $declinedDays } days after that.
refused-only-the-inviter-decides = Only the inviter can do that.
refused-visitor-is-not-waiting = This person is no longer waiting.
refused-waiting-has-changed = Others are waiting by now. This is how it stands now.
refused-visitor-has-withdrawn = In the meantime this person has disconnected from you.
shared-card-accept = 🤝 Accept
