import type { Language } from '../domain/language.ts'

/** The page's card for a first visit: whose phone it opens, who may stand beside, what to try. */
export type Greeting = Readonly<{
  name: string
  person: number
  chat: number
  beside: Readonly<{ person: number; chat: number }>
  texts: Readonly<
    Record<Language, Readonly<{ title: string; text: string; tries: readonly string[] }>>
  >
}>

/** What the card says, in the page's languages; the people's own screens are in theirs. */
export const greetingTexts: Greeting['texts'] = {
  en: {
    title: 'You are Anna.',
    text: 'She asked her neighbours for monthly support. Boris says that his 50 € are with her. Everybody here is played by you.',
    tries: [
      'In Anna’s Commit chat tap “👍 Received”, and see Boris hear of it.',
      'Be Ira: open Anna’s message and follow the invitation.',
      'Move the clock to the 1st and read how the month closes.',
    ],
  },
  ru: {
    title: 'Вы — Анна (Anna).',
    text: 'Она попросила соседей о ежемесячной поддержке. Борис говорит, что его 50 € уже у неё. За всех здесь играете вы.',
    tries: [
      'В чате Анны с Commit нажмите «👍 Received»: Борис сразу узнает.',
      'Станьте Ирой (Ira): откройте сообщение Анны и примите приглашение.',
      'Переведите часы к 1-му и прочитайте, как закрылся месяц.',
    ],
  },
  uk: {
    title: 'Ви — Анна (Anna).',
    text: 'Вона попросила сусідів про щомісячну підтримку. Борис каже, що його 50 € вже в неї. За всіх тут граєте ви.',
    tries: [
      'У чаті Анни з Commit натисніть «👍 Received»: Борис одразу дізнається.',
      'Станьте Ірою (Ira): відкрийте повідомлення Анни й прийміть запрошення.',
      'Переведіть годинник до 1-го і прочитайте, як закрився місяць.',
    ],
  },
  sr: {
    title: 'Vi ste Ana (Anna).',
    text: 'Zamolila je komšije za mesečnu podršku. Boris kaže da je njegovih 50 € već kod nje. Ovde vi igrate sve.',
    tries: [
      'U Aninom razgovoru sa Commit dodirnite „👍 Received“: Boris odmah saznaje.',
      'Budite Ira: otvorite Aninu poruku i prihvatite pozivnicu.',
      'Pomerite sat na 1. i pročitajte kako se mesec zatvorio.',
    ],
  },
}
