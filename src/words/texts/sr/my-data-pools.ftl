## Moji podaci: pulovi.

my-data-section-pools = 🫂 Pulovi u kojima učestvuješ sada ili ranije
my-data-section-pool-maxima = ✏️ Na koliko je tamo bila tvoja spremnost
my-data-section-pool-invitations = 🔗 Tvoje pozivnice u pulove
my-data-section-pools-asked = ✋ Tvoji zahtevi za ulazak
my-data-section-pool-words = 👋 Tvoja reč o onima koji traže ulazak
my-data-column-pool-id = Pul br.
my-data-column-entered-at = U njemu od
my-data-column-waits-from = Rok čekanja teče od
my-data-column-left-as = Zašto nisi u njemu
my-data-column-maximum = Mesečni maksimum
my-data-column-decided-at = Odlučeno
my-data-column-decided-as = Kako je odlučeno
my-data-column-candidate-id = Kandidat br.
my-data-column-welcomes = Neka uđe
my-data-code-ended = pul je završen
my-data-code-entered = ulazak je uspeo
my-data-code-refused = nije uspelo
