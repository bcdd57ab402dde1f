## Inicijative: objašnjenje.

help-initiatives-title = 💡 Inicijative
help-initiatives-1 =
    Svako može da predloži nešto što košta: klupu za dvorište, čas, popravku. 🌱 Zajedno → 💡 Inicijative → ➕.

    1. ❤️ <b>Glasanje.</b> Svako kaže koliko bi dao, i ako želi, samo ako učestvuje bar toliko ljudi. Taj uslov niko drugi ne vidi. Niko ništa ne duguje.
    2. 🎉 <b>Skupilo se.</b> Ako je obećano više od cene, svako daje manje. Ako je manje, gotovo je i niko ništa ne duguje.
    3. 🤝 <b>Obećanja.</b> { $commitDays } dana za „Obećavam” ili „Ne mogu”. Slobodno mogu da preuzmu drugi. Važi samo ako se skupi sve.
    4. <b>Počelo je.</b> Sada obećanje treba održati, kao i svako drugo. Ko je predložio javlja kako ide i završava; oni koji su dali kažu da li je uspelo.

    Vide ga ljudi sa liste predlagača do tri rukovanja, njegova mreža, svi koji imaju link i članovi grupe koja ga prikazuje. Ko lično veruje predlagaču ili je već obećao može da dodirne „👁 Znam da je ovo istina”. Pojedinačne iznose vidi on, a posle početka i oni koji su obećali.
