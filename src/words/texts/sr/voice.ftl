## Who speaks for whom, as both bots say it.

settings-voice = 🗣 Govore za mene
voice-for = 🗣 { $voice } (za: { $name })
notice-voice-urgent = 🗣 <b>{ $voice } (za: { $name }):</b> u tvoje ime je zatražena hitna podrška. Možeš da je promeniš ili završiš.
notice-voice-call = 🗣 <b>{ $voice } (za: { $name }):</b> tvojoj listi poverenja u tvoje ime ide SOS. Možeš da ga zaustaviš.
notice-voice-rest = 🗣 <b>{ $voice } (za: { $name }):</b> ljudi vide da neko vreme ne možeš da odgovaraš i niko ne traži ništa od tebe. Kad se vratiš, reci to.
