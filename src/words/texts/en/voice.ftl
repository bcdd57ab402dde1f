## Who speaks for whom, as both bots say it.

settings-voice = 🗣 My voice
voice-for = 🗣 { $voice } for { $name }
notice-voice-urgent = 🗣 <b>{ $voice } for { $name }:</b> urgent help has been asked for in your name. You can change it or end it.
notice-voice-call = 🗣 <b>{ $voice } for { $name }:</b> an SOS goes to your trust list in your name. You can stop it.
notice-voice-rest = 🗣 <b>{ $voice } for { $name }:</b> people read that you can’t answer for a while, and nobody asks you for anything. When you’re back, say so.
