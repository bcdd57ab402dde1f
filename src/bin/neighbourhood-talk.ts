import { shareHelpLink } from '../actions/help-links.ts'
import { makeInvitation } from '../actions/invitations.ts'
import type { DemoTown } from './demo-town.ts'
import { must, type Neighbours } from './neighbours.ts'

/**
 * A group that talks, an invitation on its way to Ira, who knows neither bot yet, and a link by which
 * Mila may see what Anna needs.
 */
export async function talk(
  { telegram, app, bots, settled }: DemoTown,
  { anna, boris, vera, goran, mila }: Neighbours,
): Promise<void> {
  const group = telegram.addGroup({ title: 'Lipova 7 · neighbours', creator: boris.person })
  for (const { person } of [anna, vera, goran, mila]) await person.joins(group)
  await goran.person.says(group, 'Good morning! The cellar is dry again, thanks for the pump.')
  await vera.person.says(group, 'Прекрасно! Пирог на кухне, заходите.')
  await boris.person.says(group, 'On my way. And who of us trusts whom? Let us call the roll:')
  await boris.person.adds(bots['arvut-add'], group)
  await settled()

  const ira = telegram.addUser({ firstName: 'Ira', lastName: 'Novak', languageCode: 'en' })
  const order = { inviterId: anna.id, kind: 'personal', origin: 'demo ira' } as const
  const { token } = must(await makeInvitation(app, order))
  const invitation = `https://t.me/${bots['arvut-add'].username}?start=${token}`
  await anna.person.tells(ira, `Ira, you helped us so often. Be on my trust list:\n${invitation}`)

  const { token: help } = must(
    await shareHelpLink(app, { inviterId: goran.id, receiverId: anna.id }),
  )
  await goran.person.tells(
    mila.person,
    `Ana traži podršku ovog meseca, pogledaj:\nhttps://t.me/${bots.commit.username}?start=${help}`,
  )
}
