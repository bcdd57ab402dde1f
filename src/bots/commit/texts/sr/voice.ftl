## Who may speak for me, and for whom I may.

voices-screen =
    <b>🗣 Govore za mene</b>

    Posle nesreće niko ne pritiska dugmad. Izaberi do dvoje ljudi kojima veruješ. Oni mogu da zatraže hitnu podršku za tebe, da pošalju tvoj SOS i da kažu da ne možeš da odgovaraš.

    Svi vide da to kažu za tebe, a tebi javljaju oba bota. Možeš to da završiš kad god hoćeš, a mogu i oni.
voices-mine = Tvoj izbor:
voice-line = • { $name }
voice-line-asked = • { $name }: još nema odgovora
voices-none = Za tebe još niko ne može da govori.
voices-name = ➕ Izaberi nekoga
voices-others = 🗣 Za koga ja govorim
voice-pick = <b>🗣 Ko može da govori za tebe?</b> Ovo su ljudi sa kojima je poverenje potvrđeno lično.
voice-pick-nobody = Lično još nikoga ne potvrđuješ. Prvo u ArvutAdd pozovi nekoga kome veruješ.
voice-ask = <b>🗣 Pitamo: { $name }?</b> Počinje kad je odgovor s obe strane „da”.
voice-ask-yes = 🗣 Da, pitaj: { $name }
voice-asked = Pitanje je poslato. Javiću ti odgovor.
voice-speaks = 🗣 <b>{ $name }</b> može da govori za tebe od { $on }.
voice-waits = 🗣 <b>{ $name }</b>: pitanje od { $on }, još nema odgovora.
voice-end-ask = ✖ Završi
voice-end = <b>✖ Završiti?</b> { $name } će to saznati. Što je već rečeno, ostaje kako jeste.
voice-decline-ask = <b>✖ Reći „ne”?</b> { $name } će to saznati i može ponovo da pita za { $days } dana.
voice-end-yes = ✖ Da
voice-ended = Završeno.
voice-agree = 🗣 Da, hoću
voice-decline = ✖ Ne
voice-stop = ✖ Ne govorim više za: { $name }

speaks-screen = <b>🗣 Za njih možeš da govoriš</b>
speak-screen = 🗣 <b>{ $name }: možeš da govoriš za tu osobu</b> kad ona ne može. Svi vide da to ti kažeš, a { $name } to saznaje u oba bota.
speak-is-red = 🆘 { $name }: hitna podrška se već traži.
speak-ask = 🆘 Hitna podrška: { $name }
speak-tell = 📣 Lista poverenja: { $name }
speak-call = 🆘 SOS za: { $name }
speak-target = <b>🆘 { $name }: koliko treba, u { $unit }?</b> Na primer 500. Računa se i pomoć koja nije novac: vrednost dogovara dvoje.
speak-deadline = <b>📅 { $name }: do kog dana treba?</b> Izaberi, ili napiši broj dana (do { $furthest }) ili dan, na primer { $example }.
speak-summary = { $name } to saznaje u oba bota i može da promeni ili završi. Dok traje, ono što je obećano drugima je na pauzi. Ljudima okolo se javlja.
speak-why = 💬 <b>{ $name }: šta se desilo?</b> Napiši nekoliko reči, do { $longestReason } znakova: ljudi ih čitaju prve. Ili sačuvaj bez njih.
speak-asked = 🆘 <b>{ $name }: podrška je zatražena.</b> Ljudima okolo je javljeno.
speak-call-words = { $name }: treba hitna podrška, { $amount } do { $until }.
speak-call-ready = 📣 SOS je spreman u ArvutAdd. Pogledaj ga tamo, promeni ako želiš i pošalji.
speak-refused = { $why ->
    [voice-is-over] { $name }: više ne možeš da govoriš za tu osobu.
    [voice-is-suspended] Operateri su pauzirali tvoje SOS poruke i prikupljanja, pa ni za druge sada ne možeš da tražiš.
    [member-is-already-red] { $name }: hitna podrška se već traži.
    [collection-is-closed] { $name }: sada se ništa hitno ne traži.
    [deadline-has-passed] Taj dan je prošao. Počni ponovo.
    [deadline-is-not-ahead] Taj dan je prošao. Počni ponovo.
   *[other] { $name }: to sada ne može da se zatraži.
}

rest-open = 💤 { $name } ne može da odgovara
rest-ask = <b>💤 Reći da { $name } ne može da odgovara?</b> Važi najviše { $days } dana. Za to vreme niko tu osobu ništa ne pita i ne podseća; na kartici piše da to ti kažeš.
rest-yes = 💤 Da, reci
rest-said = Rečeno. { $name } će to saznati.
rest-theirs = 💤 { $by }, { $on }: { $name } ne može da odgovara.
rest-mine = 💤 { $name }, { $on }: ne možeš da odgovaraš. Dok je tako, niko od tebe ništa ne traži.
rest-back = ☀️ Opet sam tu
rest-back-theirs = ☀️ { $name } je opet tu
rest-over = ☀️ Dobro.
card-rests = 💤 Neko vreme ne može da odgovara: { $voice }, { $on }

notice-voice-asked =
    🗣 <b>{ $name } pita: hoćeš li da govoriš za mene?</b>

    Ako se nešto desi, možeš da zatražiš hitnu podršku, pošalješ SOS i kažeš da { $name } ne može da odgovara. Svi vide da to ti kažeš. Možeš da završiš kad god hoćeš.
notice-voice-accepted = 🗣 <b>{ $name } kaže „da”</b> i sada može da govori za tebe.
notice-voice-ended = 🗣 <b>{ $name } ne govori za tebe.</b> Možeš da izabereš nekog drugog.
notice-voice-over = 🗣 <b>{ $name }</b>: više ne govoriš za tu osobu.
notice-voice-also-urgent = 🗣 <b>{ $voice } (za: { $name }):</b> traži se hitna podrška.
notice-voice-also-call = 🗣 <b>{ $voice } (za: { $name }):</b> ide SOS.
notice-voice-also-rest = 🗣 <b>{ $voice } (za: { $name }):</b> neko vreme ne može da odgovara.

refused-only-who-is-near-speaks = Za tebe može da govori samo neko sa kim je poverenje potvrđeno lično.
refused-voice-is-named = Ta osoba je već pitana.
refused-voices-are-enough = Za tebe već govori dvoje. Prvo završi sa nekim.
refused-voice-said-no-lately = Nedavno je odgovor bio „ne”. Ne pitaj ponovo 30 dana.
refused-voice-is-over = Završeno je: ne možeš da govoriš za tu osobu.
refused-only-who-is-named-answers = Ovo pitanje nije za tebe.
refused-voice-is-accepted = Već kažeš „da”.
refused-member-rests-already = To je već rečeno.
refused-member-rests-no-more = To je već završeno.
refused-member-rests = Ta osoba neko vreme ne može da odgovara: tako kaže neko njoj blizak. Ne traži i ne podsećaj je sada.
refused-voice-is-suspended = Operateri su pauzirali tvoje SOS poruke i prikupljanja, pa ni za druge sada ne možeš da tražiš.
