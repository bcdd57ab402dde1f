## Як далеко збір, словами.

progress-missing = Бракує <b>{ $missing }</b> з { $target }
progress-missing-all = Бракує <b>{ $missing }</b>
progress-complete = Усього вистачає: { $target } обіцяно або дійшло.
progress-arrived = { $sum } дійшло
progress-arrived-cleared = { $sum } дійшло, з них { $cleared } взаємозаліком
progress-promised = { $sum } обіцяно
progress-meant = { $sum } у намірах
people-missing = бракує { $amount }
organizer-mine-waiting = моїх чекає { $count }
list-pieces-given =
    <b>👤→👥 Я допомагаю: { $name }</b>
    Відкрий запис, щоб змінити, відкликати, взяти зобов’язання або виконати.
list-pieces-received =
    <b>👥→👤 Допомагає мені: { $name }</b>
    Відкрий запис, щоб попросити, подякувати або звільнити.
arrived = дійшло <b>{ $confirmed }</b> з { $target }
arrived-nothing = з { $target } поки що не дійшло нічого
