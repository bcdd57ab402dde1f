## What either bot may have to tell.

notice-member-left = { $name } has left. What was still open between you is annulled; nothing is owed.
notice-suspended =
    The operators have suspended your SOS and new collections until { $until }.
    Reason: { $reason }
    Your pledges are untouched.
notice-suspension-ended = Your SOS and new collections are open again.
