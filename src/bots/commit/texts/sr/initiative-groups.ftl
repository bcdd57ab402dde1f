## Inicijativa u grupi: njena kartica tamo i privatna strana.

initiative-by = predlaže { $name }
initiative-open = 💡 Otvori
initiative-bind = 💡 Ili inicijativu: { $title }
initiative-bind-question =
    <b>💡 Prikazati „{ $initiative }” u grupi „{ $title }”?</b>
    Grupa će videti tekst, tvoje ime, dokle je stiglo i koliko je dana ostalo. Imena onih koji učestvuju samo uz njihovu dozvolu, ničiji pojedinačni iznos. Svako iz grupe može da je otvori i učestvuje.
    To možeš prekinuti bilo kada.
initiative-bound = 💡 Grupa „{ $title }” sada prikazuje „{ $initiative }”.
initiative-unbind-question = <b>🔓 Ne prikazivati je više u grupi „{ $title }”?</b> Ko je došao preko te kartice više je neće videti, osim onih koji učestvuju.
initiative-unbound = 🔓 Grupa „{ $title }” više ne prikazuje tvoju inicijativu.
initiative-group-started = 🎉 <b>{ $title }</b> počinje: obećano je svih { $price }, rok je { $until }.
initiative-group-done = 👍 <b>{ $title }</b>: gotovo. Hvala svima!
