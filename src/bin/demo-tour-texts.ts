import type { PerLanguage } from './neighbours.ts'

/** The words of the tour; a button's label comes from the bot itself. */
export type TourTexts = Readonly<{
  title: string
  about: string
  finished: string
  receive: (button: string) => string
  accept: string
  close: string
}>

export const tourTexts: PerLanguage<TourTexts> = {
  en: {
    title: 'ArvutAdd & Commit: the demo',
    about: 'Two Telegram bots: ArvutAdd writes down trust, Commit writes down promises.',
    finished:
      'That was the tour. You play everybody here. Try as Ira in Commit: “Who needs help”, “I can share”.',
    receive: button => `Anna: in Commit tap “${button}”. Boris hears of it at once.`,
    accept: 'Ira, a newcomer: open Anna’s message, follow its link, and accept.',
    close: 'Move the clock to the 1st, and read in Commit how the month closes.',
  },
  ru: {
    title: 'ArvutAdd и Commit: демо',
    about: 'Два телеграм-бота: ArvutAdd записывает доверие, Commit записывает обещания.',
    finished:
      'Экскурсия пройдена. За всех играешь ты. Попробуй за Таню в Commit: кому нужна помощь, «Могу поделиться».',
    receive: button => `Вера: в Commit нажми «${button}». Олег сразу узнает.`,
    accept: 'Таня, новенькая: открой сообщение Веры, перейди по ссылке и прими приглашение.',
    close: 'Переведи часы к 1-му и прочитай в Commit, как закрылся месяц.',
  },
  uk: {
    title: 'ArvutAdd і Commit: демо',
    about: 'Два телеграм-боти: ArvutAdd записує довіру, Commit записує обіцянки.',
    finished:
      'Екскурсію пройдено. За всіх граєш ти. Спробуй за Лесю в Commit: кому потрібна допомога, «Можу поділитися».',
    receive: button => `Міла: у Commit натисни «${button}». Тарас одразу дізнається.`,
    accept: 'Леся, новенька: відкрий повідомлення Міли, перейди за посиланням і прийми запрошення.',
    close: 'Переведи годинник до 1-го і прочитай у Commit, як закрився місяць.',
  },
  sr: {
    title: 'ArvutAdd i Commit: demo',
    about: 'Dva Telegram bota: ArvutAdd beleži poverenje, Commit beleži obećanja.',
    finished:
      'Obilazak je gotov. Ti igraš sve. Probaj kao Nada u Commitu: kome treba pomoć, „Mogu da podelim”.',
    receive: button => `Goran: u Commitu dodirni „${button}”. Jelena odmah saznaje.`,
    accept: 'Nada, nova ovde: otvori Goranovu poruku, prati link i prihvati pozivnicu.',
    close: 'Pomeri sat na 1. i pročitaj u Commitu kako se mesec zatvorio.',
  },
}
