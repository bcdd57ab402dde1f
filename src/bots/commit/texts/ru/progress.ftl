## Как далеко сбор, словами.

progress-missing = Не хватает <b>{ $missing }</b> из { $target }
progress-missing-all = Не хватает <b>{ $missing }</b>
progress-complete = Всего хватает: { $target } обещано или дошло.
progress-arrived = { $sum } дошло
progress-arrived-cleared = { $sum } дошло, из них { $cleared } взаимозачётом
progress-promised = { $sum } обещано
progress-meant = { $sum } в намерениях
people-missing = не хватает { $amount }
organizer-mine-waiting = моих ждёт { $count }
list-pieces-given =
    <b>👤→👥 Я помогаю: { $name }</b>
    Открой запись, чтобы изменить, отозвать, взять обязательство или отметить, что исполнено.
list-pieces-received =
    <b>👥→👤 Помогает мне: { $name }</b>
    Открой запись, чтобы попросить, поблагодарить или простить.
arrived = дошло <b>{ $confirmed }</b> из { $target }
arrived-nothing = из { $target } пока не дошло ничего
