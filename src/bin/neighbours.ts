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
export async function arrivals({ telegram, app, bots, settled }: DemoTown): Promise<Neighbours> {
  const person = (firstName: string, lastName: string, username: string, languageCode: string) =>
    telegram.addUser({ firstName, lastName, username, languageCode })
  const people = {
    anna: person('Anna', 'Petrova', 'anna_petrova', 'en'),
    boris: person('Boris', 'Ilić', 'boris_ilic', 'en'),
    vera: person('Вера', 'Соколова', 'vera_sokolova', 'ru'),
    goran: person('Goran', 'Petrović', 'goran_petrovic', 'sr'),
    mila: person('Міла', 'Коваленко', 'mila_kovalenko', 'uk'),
  }
  for (const bot of Object.values(bots)) {
    for (const each of Object.values(people)) await each.opens(bot)
    await settled()
  }
  const memberOf = async (each: Person): Promise<Neighbour> => {
    const member = await app.store.members.ofTelegram(each.id)
    if (!member) throw new Error(`the bots did not meet ${each.firstName}`)
    return { person: each, id: member.id }
  }
  return {
    anna: await memberOf(people.anna),
    boris: await memberOf(people.boris),
    vera: await memberOf(people.vera),
    goran: await memberOf(people.goran),
    mila: await memberOf(people.mila),
  }
}
