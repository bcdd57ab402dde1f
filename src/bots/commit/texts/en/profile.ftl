## My profile.

profile-title = <b>👤 Me</b>
profile-status-green = 🚦 Status: ✅ I need nothing now
profile-status-orange = 🚦 Status: 🔆 monthly support
profile-status-red = 🚦 Status: 🆘 urgent help
profile-about = 💬 About me
profile-details = 💳 Payment details ({ $count })
profile-help-link = 🔗 My help link
profile-as-seen = 👁 As others see me

about-screen = <b>💬 About me</b>

    <q>{ $text }</q>
about-none = <b>💬 About me</b>

    Nothing is written yet. A few words on who you are and what your situation is help others to decide. Add a link to where it is discussed, if there is one.
about-write = ✏️ Write
about-empty = 🗑 Clear
about-question = <b>💬 Write a few words about yourself</b>, at most { $longest } characters. You can add a link to where your situation is discussed. For example: Two children, looking for work. t.me/+anna

details-screen = <b>💳 How you can be helped.</b> People who commit to help you see all of it, the default ⭐ first.
details-none = <b>💳 How can you be helped?</b> A card number, an address for parcels, a phone number.

    While nothing is written here, people who help you are told to ask in person.
details-add = ➕ Add
details-edit = ✏️ Change
details-remove = 🗑 Delete
details-make-default = ⭐ Make default
details-is-default = ⭐ The default: shown first.
details-name-question = <b>💳 Give it a name</b>, at most { $longest } characters. For example: Bank card
details-value-question = <b>💳 { $name }</b>

    Now the details themselves, at most { $longest } characters. For example: 1234 5678 9012 3456, Anna Petrova
details-now = Now: { $text }
details-keep = ↩️ Leave as it is
details-remove-question = <b>🗑 Delete “{ $name }”?</b>
details-remove-yes = 🗑 Yes, delete

as-seen-title = <b>👁 How you look to: { $by }</b>
as-seen-circle = my circle
as-seen-network = my network
as-seen-list = my trust list
as-seen-stranger = strangers
as-seen-nothing = Nothing. They can’t open, find or count you.

no = ‹ No
refused-detail-name-is-too-long = That name is { $over } { $over ->
        [one] character
       *[other] characters
    } too long. At most { $longest }, please.
refused-details-are-too-many = You have reached the limit of payment details. Delete one first.
refused-detail-is-gone = That one has been deleted in the meantime.
