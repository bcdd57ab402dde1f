import { shareHelpLink } from '../actions/pledge/help-links.ts'
import { makeInvitation } from '../actions/trust/invitations.ts'
import type { Language } from '../domain/language.ts'
import type { Person } from '../emulator/telegram.ts'
import type { DemoTown } from './demo-town.ts'
import { eachLanguage, must, type Neighbours, type PerLanguage } from './neighbours.ts'

/** A group that talks, and a link by which Mila may see what Anna needs. */
export async function talk(
  { telegram, app, bots, settled }: DemoTown,
  { en: { receiver: anna, giver: boris }, ru, uk, sr }: Neighbours,
): Promise<void> {
  const [vera, mila, goran] = [ru.receiver, uk.receiver, sr.receiver]
  const group = telegram.addGroup({ title: 'Lipova 7 · neighbours', creator: boris.person })
  for (const { person } of [anna, vera, goran, mila]) await person.joins(group)
  await goran.person.says(group, 'Good morning! The cellar is dry again, thanks for the pump.')
  await vera.person.says(group, 'Прекрасно! Пирог на кухне, заходите.')
  await boris.person.says(group, 'On my way. And who of us trusts whom? Let us call the roll:')
  await boris.person.adds(bots['arvut-add'], group)
  await settled()

  const { token } = must(await shareHelpLink(app, { inviterId: goran.id, receiverId: anna.id }))
  await goran.person.tells(
    mila.person,
    `Ana traži podršku ovog meseca, pogledaj:\nhttps://t.me/${bots.commit.username}?start=${token}`,
  )
}

const newcomers: PerLanguage<Readonly<{ names: readonly [string, string]; letter: string }>> = {
  en: {
    names: ['Ira', 'Novak'],
    letter: 'Ira, you helped us so often. Be on my trust list:',
  },
  ru: {
    names: ['Таня', 'Белова'],
    letter: 'Таня, сколько раз ты нам помогала. Будь в моём списке доверия:',
  },
  uk: {
    names: ['Леся', 'Шевчук'],
    letter: 'Лесю, скільки разів ти нам допомагала. Будь у моєму списку довіри:',
  },
  sr: {
    names: ['Nada', 'Jović'],
    letter: 'Nado, koliko puta si nam pomogla. Budi na mojoj listi poverenja:',
  },
}

/** Who knows neither bot yet; a neighbour of their language has written to each and invites them. */
export function invite(
  { telegram, app, bots }: DemoTown,
  neighbours: Neighbours,
): Promise<PerLanguage<Person>> {
  return eachLanguage(async (language: Language) => {
    const { names, letter } = newcomers[language]
    const [firstName, lastName] = names
    const newcomer = telegram.addUser({ firstName, lastName, languageCode: language })
    const { person, id } = neighbours[language].receiver
    const order = { inviterId: id, kind: 'personal', origin: `demo ${firstName}` } as const
    const { token } = must(await makeInvitation(app, order))
    const link = `https://t.me/${bots['arvut-add'].username}?start=${token}`
    await person.tells(newcomer, `${letter}\n${link}`)
    return newcomer
  })
}
