## My data: pools.

my-data-section-pools = 🫂 Pools you are or were in
my-data-section-pool-maxima = ✏️ What you were ready to give there
my-data-section-pool-invitations = 🔗 Your invitations into pools
my-data-section-pools-asked = ✋ Where you asked to enter
my-data-section-pool-words = 👋 Your word on who asks to enter
my-data-column-pool-id = Pool no.
my-data-column-entered-at = In it since
my-data-column-waits-from = The waiting period counts from
my-data-column-left-as = Why you are not in it
my-data-column-maximum = Maximum a month
my-data-column-decided-at = Decided
my-data-column-decided-as = How it was decided
my-data-column-candidate-id = Candidate no.
my-data-column-welcomes = Welcome
my-data-code-ended = the pool ended
my-data-code-entered = entered
my-data-code-refused = it did not come about
