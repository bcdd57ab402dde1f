## Prozivka grupe i njena privatna strana.

roll-card = 📋 Prozivka: { $title }
    Ko od nas kome veruje? Učestvujte, pa u privatnom četu označite kome lično verujete. Gde se dvoje međusobno označe, nastaje veza. Jednostrane oznake ne vidi niko.

    ✋ Učestvuje: { $people }
    🤝 Veza među nama: { $links }
    💶 { $people } × { $amount } = { $sum }
roll-take-part = ✋ Učestvujem
roll-whom = ☑️ Kome verujem
roll-taken = Učestvujete. Sada u privatnom četu označite kome verujete.
roll-taken-already = Već učestvujete.
roll-screen = 📋 { $title }: kome verujem
    { $promise }

    Označite kome lično tako verujete. Gde se dvoje međusobno označe, nastaje veza i oboje to saznaju. Jednostrane oznake ne vidi niko.
    🤝 povezani · ✅ označeni · ⬜ neoznačeni
roll-is-empty = Još niko drugi ne učestvuje.
roll-invite = 📋 Prozivka: { $title }
    Još ne učestvujete. Učesnici vide vaše ime i ništa drugo.
roll-leave = 🚪 Napusti prozivku
roll-leave-question = Napustiti prozivku „{ $title }”? Vaše oznake u njoj nestaju, a nastale veze ostaju.
roll-leave-yes = 🚪 Napusti
roll-left = Više ne učestvujete u prozivci „{ $title }”.
roll-linked = 🤝 Vi i { $name } ste povezani.
roll-linked-already = 🤝 Povezani ste. Veza se prekida na kartici člana.
roll-no-name = bez imena
refused-roll-entry-is-unknown = Ove osobe više nema u prozivci.
refused-tick-is-for-oneself = To ste vi.
