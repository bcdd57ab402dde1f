## My profile.

profile-title = 👤 Profile
profile-status-green = 🚦 Status: ✅ I need nothing now
profile-status-orange = 🚦 Status: 🔆 monthly support
profile-status-red = 🚦 Status: 🆘 urgent help
profile-about = 💬 About me
profile-details = 💳 Payment details ({ $count })
profile-help-link = 🔗 My help link
profile-as-seen = 👁 As others see me

about-screen = 💬 About me

    “{ $text }”
about-none = 💬 About me

    Nothing is written yet. A few words on who you are and what your situation is help others to decide. Put a link to where it is discussed, if there is such a place.
about-write = ✏️ Write
about-empty = 🗑 Empty
about-question = 💬 Write a few words about you, at most { $longest } characters. You may put a link to where your situation is discussed. For example: Two children, looking for work. t.me/+anna

details-screen = 💳 How you can be helped. Those who commit to help you see all of it, the default ⭐ first.
details-none = 💳 How can you be helped? A card number, an address for parcels, a phone number.

    While nothing is written here, those who help you are told to ask in person.
details-add = ➕ Add
details-edit = ✏️ Change
details-remove = 🗑 Delete
details-make-default = ⭐ Make default
details-is-default = ⭐ The default: shown first.
details-name-question = 💳 What shall it be called? At most { $longest } characters. For example: Bank card
details-value-question = 💳 { $name }

    Now the details themselves, at most { $longest } characters. For example: 1234 5678 9012 3456, Anna Petrova
details-now = Now: { $text }
details-keep = ↩️ Leave as it is
details-remove-question = Delete “{ $name }”?
details-remove-yes = 🗑 Yes, delete

as-seen-title = 👁 As you are seen by: { $by }
as-seen-circle = my circle
as-seen-network = my network
as-seen-list = my trust list
as-seen-stranger = strangers
as-seen-nothing = Nothing. For them you cannot be opened, found or counted.

no = ‹ No
refused-detail-name-is-too-long = That name is too long.
refused-details-are-too-many = You have as many payment details as fit. Delete one first.
refused-detail-is-gone = That one has been deleted meanwhile.
