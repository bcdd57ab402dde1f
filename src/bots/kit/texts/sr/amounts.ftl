## Šta nije u redu sa napisanim iznosom.

refused-amount-is-empty = Napišite broj veći od 0, na primer 25 ili 12,50.
refused-amount-is-not-understood = Taj iznos ne razumem. Napišite broj veći od 0, najviše 1 000 000, na primer 25 ili 12,50.
refused-amount-has-too-many-decimals = Posle zareza najviše dve cifre, na primer 12,50.
refused-amount-is-not-positive = Iznos mora biti veći od 0, na primer 25 ili 12,50.
refused-amount-is-too-large = To je više od 1 000 000. Napišite manji iznos.
