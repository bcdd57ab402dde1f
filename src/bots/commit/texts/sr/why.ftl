## Zašto mi treba pomoć.

why-question = 💬 <b>Zašto ti treba?</b> Napiši nekoliko reči, do { $longestReason } znakova: ljudi ih prvo čitaju. Ili sačuvaj bez njih.
why-said = Da promeniš reči, napiši ih ponovo.
why-change = 💬 Zašto mi treba
why-question-open = <b>💬 Zašto ti treba?</b> Napiši nekoliko reči, do { $longestReason } znakova. Prvo ih čitaju oni koji vide tvoju karticu; brišu se kad se prikupljanje završi.
