## Prvi minuti.

promise = „Ako zatreba, pomoći ću ti uslovnom sumom od { $trustAmount } i računam na uzajamnost.”
promise-measure = { $trustAmount } je samo mera. Niko ne može to da traži.
welcome-screen =
    <b>Arvut Adadit</b> na hebrejskom znači „uzajamno jemstvo”: ljudi koji stoje jedni iza drugih.

    Ovde praviš listu ljudi kojima već veruješ. Svaka pozivnica kaže:
    <q>{ promise }</q>
    { promise-measure }

    Kad nekome zatreba pomoć, na listi se vidi kome da se obrati. Novac ne prolazi kroz bota i lista nije ničija.
welcome-line = 🤝 <b>ArvutAdd</b>: lista ljudi kojima veruješ, za dan kad nekome zatreba pomoć. Novac ne prolazi kroz bota.
welcome-start = ▶️ Počni
welcome-sight =
    <b>👁 Jedno pitanje: ko sme da vidi tvoje ime?</b>

    Lično potvrđeni ga vide uvek. Ostali vide „osoba (zna je Ana)”. To kasnije možeš promeniti u ⚙️ Podešavanjima.
