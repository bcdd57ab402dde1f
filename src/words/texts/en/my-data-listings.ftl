## My data: offers and needs.

my-data-section-listings = 🔁 Your offers and needs
my-data-column-side = Offered or needed
my-data-column-reach = Seen so many handshakes away
my-data-column-is-urgent = Urgent
my-data-column-days = Days
my-data-column-put-up-at = Put up
my-data-column-until = Until
my-data-code-offer = offered
my-data-code-need = needed
my-data-code-do = do
my-data-code-give = give
my-data-code-lend = lend
my-data-code-place = share a place
my-data-code-teach = teach
my-data-code-lapsed = its days were over
my-data-code-taken = it found somebody
