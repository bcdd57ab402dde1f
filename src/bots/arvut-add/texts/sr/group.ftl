## Prozivka grupe i njena privatna strana.

roll-card =
    <b>📋 Prozivka: { $title }</b>
    Ko od nas kome veruje? Učestvuj, pa u privatnom četu označi kome lično veruješ. Kad dvoje označe jedno drugo, nastaje veza. Jednostranu oznaku ne vidi niko.

    ✋ Učestvuje: { $people }
    🤝 Veza među nama: { $links }
    💶 Spremni da pomognemo jedni drugima, uslovno: { $people } × { $amount } = { $sum }
roll-take-part = ✋ Učestvujem
roll-whom = ☑️ Kome verujem
roll-taken = Učestvuješ. Sada u privatnom četu označi kome veruješ.
roll-taken-already = Već učestvuješ.
roll-screen =
    <b>📋 { $title }: kome verujem</b>
    <q>{ promise }</q>
    { promise-measure }

    Označi one kojima lično tako veruješ. Kad dvoje označe jedno drugo, nastaje veza i oboje to saznaju. Jednostranu oznaku ne vidi niko.
    🤝 veza · ✅ označeno · ⬜ nije označeno
roll-is-empty = Još niko drugi ne učestvuje.
roll-invite =
    <b>📋 Prozivka: { $title }</b>
    Još ne učestvuješ. Učesnici vide tvoje ime i ništa drugo.
roll-members-are-hidden = Telegram mi ne govori ko je u ovoj grupi, pa ne znam da li si i ti. Pritisni „✋ Učestvujem” na kartici u grupi i videću. Ili neka administrator grupe i mene postavi za administratora.
roll-leave = 🚪 Napusti prozivku
roll-leave-question = <b>🚪 Napustiti prozivku „{ $title }”?</b> Tvoje oznake u njoj nestaju, a nastale veze ostaju.
roll-leave-yes = 🚪 Napusti
roll-left = Više ne učestvuješ u prozivci „{ $title }”.
roll-linked = 🤝 Ti i { $name } ste povezani.
roll-linked-already = 🤝 Povezani ste. Veza se prekida na kartici člana.
roll-no-name = bez imena
refused-roll-entry-is-unknown = Ove osobe više nema u prozivci.
refused-tick-is-for-oneself = To si ti.
