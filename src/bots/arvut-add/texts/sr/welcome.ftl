## Prvi minuti.

promise = „Ako zatreba, rado ću vam pomoći sa uslovnih { $amount } i nadam se uzajamnosti.”
welcome-screen =
    Arvut Adadit znači uzajamno jemstvo.

    Ovde zapisujete kome već verujete. Svaka pozivnica kaže:
    { $promise }

    Novac se ovde ne kreće. Lista nije ničija.
welcome-start = ▶️ Počni
welcome-sight =
    👁 Jedno pitanje: ko sme da vidi vaše ime?

    Lično potvrđeni ga vide uvek. Ostali vide „prijatelj osobe Ana”. To kasnije možete promeniti u ⚙️ Podešavanjima.
welcome-sight-confirmed = Samo lično potvrđeni
welcome-sight-near = Do tri rukovanja
welcome-sight-list = Cela moja lista poverenja
