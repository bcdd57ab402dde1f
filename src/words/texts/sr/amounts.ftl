## Šta nije u redu sa napisanim iznosom.

refused-amount-is-empty = Napiši broj veći od 0, na primer 25 ili 12,50.
refused-amount-is-not-understood = Taj iznos ne razumem. Napiši broj veći od 0, najviše { $largestAmount }, na primer 25 ili 12,50.
refused-amount-has-too-many-decimals = Posle zareza najviše dve cifre, na primer 12,50.
refused-amount-is-not-positive = Iznos mora biti veći od 0, na primer 25 ili 12,50.
refused-amount-is-too-large = To je više od { $largestAmount }. Napiši manji iznos.
refused-amount-is-in-another-unit = Iznosi su ovde u { $unit }. Koliko je to u { $unit }? Prvo broj, pa onda šta je to, na primer: 200 dva dana na krovu.
