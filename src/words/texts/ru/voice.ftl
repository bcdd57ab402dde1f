## Who speaks for whom, as both bots say it.

settings-voice = 🗣 Говорят за меня
voice-for = 🗣 { $voice } (за: { $name })
notice-voice-urgent = 🗣 <b>{ $voice } (за: { $name }):</b> от твоего имени попросили об экстренной помощи. Это можно изменить или закончить.
notice-voice-call = 🗣 <b>{ $voice } (за: { $name }):</b> твоему списку доверия от твоего имени уходит SOS. Его можно остановить.
notice-voice-rest = 🗣 <b>{ $voice } (за: { $name }):</b> люди видят, что ты пока не можешь отвечать, и тебя ни о чём не просят. Вернёшься — скажи об этом.
