## Dokle je stiglo prikupljanje, rečima.

progress-missing = Nedostaje <b>{ $missing }</b> od { $target }
progress-missing-all = Nedostaje <b>{ $missing }</b>
progress-complete = Ništa više ne nedostaje: { $target } je obećano ili stiglo.
progress-arrived = { $sum } stiglo
progress-arrived-cleared = { $sum } stiglo, od toga { $cleared } prebijanjem
progress-promised = { $sum } obećano
progress-meant = { $sum } u namerama
people-missing = nedostaje { $amount }
organizer-mine-waiting = mojih čeka { $count }
list-pieces-given =
    <b>👤→👥 Pomažem: { $name }</b>
    Otvori zapis da ga promeniš, povučeš, preuzmeš obavezu ili ispuniš.
list-pieces-received =
    <b>👥→👤 Pomaže mi: { $name }</b>
    Otvori zapis da zamoliš, zahvališ ili oslobodiš.
arrived = stiglo je <b>{ $confirmed }</b> od { $target }
arrived-nothing = od { $target } još ništa nije stiglo
