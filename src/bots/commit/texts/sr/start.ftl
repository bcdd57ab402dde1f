## Prvi minuti i ono što stoji iza linka.

welcome-screen =
    <b>🤝 Commit: ljudi pomažu ljudima.</b>

    Ako ti treba pomoć, reci to. Drugi odgovaraju namerom ❤️ (mogu da je promenim) ili obavezom 🤝 (moram da je ispunim). Da je pomoć stigla 👍, potvrđuje samo onaj kome se pomaže.

    Novac ne prolazi kroz bota: ni fonda, ni provizije. Pomažeš direktno i svojom voljom.
welcome-line = 🤝 <b>Commit</b>: ljudi pomažu ljudima, direktno. Novac ne prolazi kroz bota.
welcome-start = ▶️ Počni
welcome-help = ❓ Kako funkcioniše
welcome-sight =
    <b>👁 Jedno pitanje: ko sme da vidi tvoje ime?</b>

    Oni kojima pomažeš i koji pomažu tebi vide ga uvek. Ovde je reč o ostalima sa tvoje liste poverenja u ArvutAddu: drugi tamo vide „osoba (zna je Ana)”. To kasnije možeš promeniti u ⚙️ Podešavanjima.

help-link-invites = <b>{ $name }: potrebna je pomoć. Poziva te { $inviter }.</b>
help-link-asks = <b>{ $name } moli za pomoć.</b>
help-link-helping = { $name }: već pomažeš. Hvala!
help-link-own = Ovo je tvoj sopstveni link za pomoć. Podeli ga sa onima koji bi možda hteli da ti pomognu.
help-link-green = Osobi za koju je ovaj link sada ništa ne treba. Sačuvaj ga: opet radi kad joj pomoć zatreba.
help-link-not-now = ✖ Ne sada

refused-help-link-is-unknown = Ovaj link ne radi. Traži novi od onoga ko ga je podelio.
refused-help-link-is-reset = Ovaj link više ne važi. Traži novi od onoga ko ga je podelio.
