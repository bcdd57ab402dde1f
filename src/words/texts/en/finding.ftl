## Looking for somebody on a long list.

find-button = 🔎 Find somebody
find-question =
    <b>🔎 Whom are you looking for?</b>

    Type the first letters of the name, two at least. For example: ann
find-title = <b>🔎 “{ $letters }”</b>: { $count ->
        [one] { $count } person
       *[other] { $count } people
    }
find-none = Nobody whose name you can read here begins so.
find-more = These are the nearest; with more letters you find the others.
find-again = Type other letters to search again.
refused-letters-are-too-few = Please type at least two letters.
