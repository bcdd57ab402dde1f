## Pulovi: zašto ne.

refused-too-many-pools = Već si u pet pulova. Prvo izađi iz jednog.
refused-pool-name-is-out-of-bounds = Naziv je prazan ili predugačak.
refused-purpose-is-out-of-bounds = Tekst je prazan ili predugačak.
refused-maximum-is-no-tier = Izaberi jedan od iznosa na dugmadima.
refused-maximum-is-the-same = To i jeste tvoj maksimum.
