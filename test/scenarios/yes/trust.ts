import { openCall } from '../../../src/actions/call/answers.ts'
import { draftCall } from '../../../src/actions/call/calls.ts'
import { dueRings } from '../../../src/actions/call/rings.ts'
import { acceptInvitation, approveVisitor } from '../../../src/actions/trust/invitation-answers.ts'
import { withdrawReadiness } from '../../../src/actions/trust/trust.ts'
import type { BotName } from '../../../src/domain/bot.ts'
import type { Cycle } from '../../../src/domain/cycle.ts'
import type { CallKind } from '../../../src/domain/trust/call.ts'
import { must } from '../../kit/helping.ts'
import { startCall } from '../../kit/looking.ts'
import type { Resident } from '../../kit/neighbours.ts'
import type { Story, World } from '../../kit/stories.ts'
import { anInvitation, befriend } from '../../kit/trust.ts'

const bot = 'arvut-add'

/** Links of two months, of which Anna is asked a year later. */
async function yearly(world: World) {
  const { store } = world.app
  const { Anna, Boris, Vera } = await world.people('Anna', 'Boris', 'Vera')
  await store.trust.link(Anna.id, Boris.id, new Date('2025-10-10T10:00:00Z'))
  await store.trust.link(Anna.id, Vera.id, new Date('2025-11-10T10:00:00Z'))
  const order = { offset: 0, limit: 10 }
  const isSaid = async (cycle: Cycle) =>
    (await store.readinessWords.linksOf(Anna.id, cycle, 'Europe/Belgrade', order)).every(
      link => link.isSaid,
    )
  return {
    who: Anna.neighbour,
    older: await world.walks(Anna, bot, 'yearly:2026-10:0'),
    newer: await world.walks(Anna, bot, 'yearly:2026-11:0'),
    done: async () => [await isSaid('2026-10'), await isSaid('2026-11')] as const,
  }
}

const previews: Story = async world => {
  const { Anna, Boris } = await world.people('Anna', 'Boris')
  await befriend(world.app, Anna.id, Boris.id)
  const writes = (text: string) => world.walks(Anna, bot, 'soswrite:sos', `says ${text}`)
  const older = await writes('Water in the cellar')
  return { who: Anna.neighbour, older, newer: await writes('Who has a ladder?') }
}

async function calls({ app, passes }: World, { id: senderId }: Resident, kind: CallKind = 'sos') {
  must(await draftCall(app, senderId, { text: 'Water', kind, collectionId: null }))
  const { id } = must(await startCall(app, { senderId, messageId: null }))
  await passes(60)
  await dueRings(app)
  return id
}

/** Two calls of one sender, under the messages that show how they go. */
const ownCalls =
  (isDone: (call: Readonly<Record<string, unknown>>) => boolean): Story =>
  async world => {
    const { Anna, Boris } = await world.people('Anna', 'Boris')
    await befriend(world.app, Anna.id, Boris.id)
    const [info, sos] = [await calls(world, Anna, 'info'), await calls(world, Anna)]
    const done = async (id: number) => isDone((await world.app.store.calls.find(id)) ?? {})
    return {
      who: Anna.neighbour,
      older: await world.walks(Anna, bot, `mycall:${info}`),
      newer: await world.walks(Anna, bot, `mycall:${sos}`),
      done: async () => [await done(info), await done(sos)],
    }
  }

/** Two calls that Boris hears, and what he has answered to each. */
const heardCalls =
  (isDone: (world: World, by: Resident, sender: Resident) => Promise<boolean>): Story =>
  async world => {
    const { Anna, Boris, Vera } = await world.people('Anna', 'Boris', 'Vera')
    for (const { id } of [Anna, Vera]) await befriend(world.app, Boris.id, id)
    const [first, second] = [await calls(world, Anna), await calls(world, Vera)]
    return {
      who: Boris.neighbour,
      older: await world.walks(Boris, bot, `call:${first}`),
      newer: await world.walks(Boris, bot, `call:${second}`),
      done: async () => [await isDone(world, Boris, Anna), await isDone(world, Boris, Vera)],
    }
  }

/** What Boris has answered to the newest call of somebody. */
const answered =
  (word: 'helpAt' | 'readAt') =>
  async ({ app }: World, by: Resident, { id }: Resident) => {
    const [call] = await app.store.calls.of(id, { offset: 0, limit: 1 })
    const given = call && (await openCall(app, call, by.id))
    return Boolean(given?.[word])
  }

/** An open invitation, before whose door two people wait one after the other. */
const visitors: Story = async world => {
  const { app } = world
  const { Anna, Boris, Vera } = await world.people('Anna', 'Boris', 'Vera')
  const { id: invitationId, token } = await anInvitation(app, Anna.id, 'open')
  must(await acceptInvitation(app, { token, visitorId: Boris.id }))
  const older = await world.walks(Anna, bot, 'waiting:0')
  must(await approveVisitor(app, { invitationId, visitorId: Boris.id, by: Anna.id }))
  must(await acceptInvitation(app, { token, visitorId: Vera.id }))
  return { who: Anna.neighbour, older, newer: await world.walks(Anna, bot, 'waiting:0') }
}

/** Two personal invitations that wait for Boris. */
const doors =
  (isDone: (world: World, id: number, by: Resident) => Promise<boolean>): Story =>
  async world => {
    const { Anna, Boris, Vera } = await world.people('Anna', 'Boris', 'Vera')
    const [first, second] = [
      await anInvitation(world.app, Anna.id),
      await anInvitation(world.app, Vera.id),
    ]
    return {
      who: Boris.neighbour,
      older: await world.walks(Boris, bot, `door:${first.token}`),
      newer: await world.walks(Boris, bot, `door:${second.token}`),
      done: async () => [
        await isDone(world, first.id, Boris),
        await isDone(world, second.id, Boris),
      ],
    }
  }

/** Two people of Boris's list, asked about one after the other. */
const readiness =
  (question: string, isWithdrawn: boolean): Story =>
  async world => {
    const { app } = world
    const { Anna, Boris, Vera } = await world.people('Anna', 'Boris', 'Vera')
    for (const { id } of [Anna, Vera]) await befriend(app, Boris.id, id)
    await app.graph()
    await world.passes(5)
    if (isWithdrawn)
      for (const { id: towards } of [Anna, Vera])
        must(await withdrawReadiness(app, { by: Boris.id, towards }))
    const isDone = async (other: Resident) =>
      (await app.store.trust.between(Boris.id, other.id)).iWithdrew !== isWithdrawn
    return {
      who: Boris.neighbour,
      older: await world.walks(Boris, bot, `${question}:${Anna.id}:0`),
      newer: await world.walks(Boris, bot, `${question}:${Vera.id}:0`),
      done: async () => [await isDone(Anna), await isDone(Vera)],
    }
  }

export const trustStories: Record<string, Story> = {
  stillready: world => yearly(world),
  stillreadyall: world => yearly(world),

  async introduce(world) {
    const names = ['Anna', 'Boris', 'Vera', 'Goran', 'Mila'] as const
    const { Anna, Boris, Vera, Goran, Mila } = await world.people(...names)
    await befriend(world.app, Anna.id, Boris.id)
    await befriend(world.app, Boris.id, Vera.id)
    const older = await world.walks(Anna, bot, 'hinges')
    await befriend(world.app, Anna.id, Vera.id)
    await befriend(world.app, Anna.id, Goran.id)
    await befriend(world.app, Goran.id, Mila.id)
    return { who: Anna.neighbour, older, newer: await world.walks(Anna, bot, 'hinges') }
  },

  sossend: previews,
  sosdrop: previews,
  /** Only in its ten seconds: those of the older call are over, those of the newer run. */
  async sosstop(world) {
    const { app } = world
    const { Anna, Boris } = await world.people('Anna', 'Boris')
    await befriend(app, Anna.id, Boris.id)
    const begins = async (kind: CallKind) => {
      await world.passes(60)
      must(await draftCall(app, Anna.id, { text: 'Water', kind, collectionId: null }))
      const { id } = must(await startCall(app, { senderId: Anna.id, messageId: null }))
      return world.walks(Anna, bot, `mycall:${id}`)
    }
    const older = await begins('info')
    return { who: Anna.neighbour, older, newer: await begins('sos') }
  },
  soscover: ownCalls(({ coveredAt }) => Boolean(coveredAt)),
  canhelp: heardCalls(answered('helpAt')),
  haveread: heardCalls(answered('readAt')),
  sosmute: heardCalls(async ({ app }, { id: by }, { id }) =>
    (await app.store.mutes.of(by, { offset: 0, limit: 9 })).includes(id),
  ),
  accept: doors(async ({ app }, id, { id: by }) =>
    Boolean((await app.store.invitations.answer(id as never, by))?.acceptedAt),
  ),
  decline: doors(async ({ app }, id, { id: by }) =>
    Boolean((await app.store.invitations.answer(id as never, by))?.declinedAt),
  ),
  letin: visitors,
  turn: visitors,
  async invend(world) {
    const { app } = world
    const { Anna, Boris } = await world.people('Anna', 'Boris')
    const { id, token } = await anInvitation(app, Anna.id, 'open')
    const asked = () => world.walks(Anna, bot, `invask:${id}:0`)
    const older = await asked()
    must(await acceptInvitation(app, { token, visitorId: Boris.id }))
    return { who: Anna.neighbour, older, newer: await asked() }
  },
  wdyes: readiness('wdask', false),
  rsyes: readiness('rsask', true),
}

/** Before leaving: what it will do, and the last question. */
export const leavingOf = (of: BotName): Record<string, Story> => {
  const leaving =
    (...steps: readonly string[]): Story =>
    async world => {
      const { Anna, Boris } = await world.people('Anna', 'Boris')
      const older = await world.walks(Anna, of, 'leave', ...steps)
      await befriend(world.app, Anna.id, Boris.id)
      return { who: Anna.neighbour, older, newer: await world.walks(Anna, of, 'leave', ...steps) }
    }
  return { leavesure: leaving(), leaveyes: leaving('under leavesure') }
}
