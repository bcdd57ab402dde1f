import type { MemberId } from '../domain/ids.ts'
import type { Language } from '../domain/language.ts'
import type { Outcome } from '../domain/outcome.ts'
import type { Person } from '../emulator/telegram.ts'
import type { DemoTown } from './demo-town.ts'

/** A person of the neighbourhood who is a member of the bots. */
export type Neighbour = Readonly<{ person: Person; id: MemberId }>
/** Two who speak one language: who asks for support each month, and who helps. */
export type Household = Readonly<{ receiver: Neighbour; giver: Neighbour }>
export type Neighbours = PerLanguage<Household>
export type PerLanguage<Noun> = Readonly<Record<Language, Noun>>

/** What an action did; a refusal means that this story no longer fits the rules. */
export function must<T, Refusal extends string>(outcome: Outcome<T, Refusal>): T {
  if ('refused' in outcome) throw new Error(`the neighbourhood was refused: ${outcome.refused}`)
  return outcome.done
}

/** One after the other, so that the story always happens in the same order. */
export async function eachLanguage<Noun>(
  happens: (language: Language) => Noun | Promise<Noun>,
): Promise<PerLanguage<Noun>> {
  return {
    en: await happens('en'),
    ru: await happens('ru'),
    uk: await happens('uk'),
    sr: await happens('sr'),
  }
}

type Names = readonly [firstName: string, lastName: string, username: string]

const cast: PerLanguage<Readonly<Record<keyof Household, Names>>> = {
  en: {
    receiver: ['Anna', 'Petrova', 'anna_petrova'],
    giver: ['Boris', 'Ilić', 'boris_ilic'],
  },
  ru: {
    receiver: ['Вера', 'Соколова', 'vera_sokolova'],
    giver: ['Олег', 'Лебедев', 'oleg_lebedev'],
  },
  uk: {
    receiver: ['Міла', 'Коваленко', 'mila_kovalenko'],
    giver: ['Тарас', 'Бондар', 'taras_bondar'],
  },
  sr: {
    receiver: ['Goran', 'Petrović', 'goran_petrovic'],
    giver: ['Jelena', 'Marković', 'jelena_markovic'],
  },
}

/** Two neighbours of each language, each of whom has started both bots. */
export async function arrivals({ telegram, app, bots, settled }: DemoTown): Promise<Neighbours> {
  const addUser = ([firstName, lastName, username]: Names, languageCode: Language) =>
    telegram.addUser({ firstName, lastName, username, languageCode })
  const people = await eachLanguage(language => ({
    receiver: addUser(cast[language].receiver, language),
    giver: addUser(cast[language].giver, language),
  }))
  for (const bot of Object.values(bots)) {
    for (const { receiver, giver } of Object.values(people)) {
      await receiver.opens(bot)
      await giver.opens(bot)
    }
    await settled()
  }
  const neighbour = async (person: Person): Promise<Neighbour> => {
    const member = await app.store.members.ofTelegram(person.id)
    if (!member) throw new Error(`the bots did not meet ${person.firstName}`)
    return { person, id: member.id }
  }
  return eachLanguage(async language => ({
    receiver: await neighbour(people[language].receiver),
    giver: await neighbour(people[language].giver),
  }))
}
