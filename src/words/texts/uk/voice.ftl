## Who speaks for whom, as both bots say it.

settings-voice = 🗣 Говорять за мене
voice-for = 🗣 { $voice } (за: { $name })
notice-voice-urgent = 🗣 <b>{ $voice } (за: { $name }):</b> від твого імені попросили про термінову допомогу. Це можна змінити або закінчити.
notice-voice-call = 🗣 <b>{ $voice } (за: { $name }):</b> твоєму списку довіри від твого імені йде SOS. Його можна зупинити.
notice-voice-rest = 🗣 <b>{ $voice } (за: { $name }):</b> люди бачать, що ти поки не можеш відповідати, і тебе ні про що не просять. Повернешся — скажи про це.
