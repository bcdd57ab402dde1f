import type { MemberId } from '../domain/ids.ts'
import type { Outcome } from '../domain/outcome.ts'
import type { Person } from '../emulator/telegram.ts'
import type { DemoTown } from './demo-town.ts'

/** A person of the neighbourhood who is a member of the bots. */
export type Neighbour = Readonly<{ person: Person; id: MemberId }>
export type Neighbours = Readonly<Record<'anna' | 'boris' | 'vera' | 'goran' | 'mila', Neighbour>>

/** What an action did; a refusal means that this story no longer fits the rules. */
export function must<T, Refusal extends string>(outcome: Outcome<T, Refusal>): T {
  if ('refused' in outcome) throw new Error(`the neighbourhood was refused: ${outcome.refused}`)
  return outcome.done
}

/** Five neighbours, each of whom has started both bots. */
export async function arrivals(town: DemoTown): Promise<Neighbours> {
  const arrive = async (
    firstName: string,
    lastName: string,
    username: string,
    languageCode: string,
  ) => {
    const person = town.telegram.addUser({ firstName, lastName, username, languageCode })
    await person.opens(town.bots['arvut-add'])
    await person.opens(town.bots.commit)
    await town.settled()
    const member = await town.app.store.members.ofTelegram(person.id)
    if (!member) throw new Error(`the bots did not meet ${firstName}`)
    return { person, id: member.id }
  }
  return {
    anna: await arrive('Anna', 'Petrova', 'anna_petrova', 'en'),
    boris: await arrive('Boris', 'Ilić', 'boris_ilic', 'en'),
    vera: await arrive('Вера', 'Соколова', 'vera_sokolova', 'ru'),
    goran: await arrive('Goran', 'Petrović', 'goran_petrovic', 'sr'),
    mila: await arrive('Міла', 'Коваленко', 'mila_kovalenko', 'uk'),
  }
}
