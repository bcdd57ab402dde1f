## Jednom godišnje: i dalje postoji spremnost?

list-fresh = Potvrđeno lično: { $all }; obnovljeno u poslednjih godinu dana: { $fresh }
yearly-all = 🤝 Da, za sve
yearly-one-by-one = Jedno po jedno
yearly-said = ✅ { $name }
yearly-not = Više ne
yearly-none = Više nema koga da se pita.
yearly-screen =
    <b>🤝 { $month }: i dalje postoji spremnost da pomogneš?</b>
    Dodirni ime da kažeš da. Ako ništa ne kažeš, ništa se ne završava.
notice-readiness = 🤝 { $month } ranijih godina: tada je rečeno: ako zatreba, pomoći ću. { $names }{ $more ->
    [yes] {" "}i drugi
   *[no] {""}
}: da li i dalje važi? Ako ništa ne kažeš, ništa se ne završava.
