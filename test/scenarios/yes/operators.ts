import { reportCall } from '../../../src/actions/call/answers.ts'
import { draftCall } from '../../../src/actions/call/calls.ts'
import { dueRings } from '../../../src/actions/call/rings.ts'
import { setQuietHours } from '../../../src/actions/member/settings.ts'
import { draftBroadcast } from '../../../src/actions/operator/broadcasts.ts'
import { liftSuspension, suspendReported } from '../../../src/actions/operator/operators.ts'
import { must } from '../../kit/helping.ts'
import { startBroadcast, startCall } from '../../kit/looking.ts'
import type { Story, World } from '../../kit/stories.ts'
import { befriend } from '../../kit/trust.ts'

/** A call of Anna's that Boris and Vera have reported, and Olga, who operates. */
async function reported(world: World) {
  const { app } = world
  const people = await world.people('Olga', 'Anna', 'Boris', 'Vera')
  const { Olga, Anna, Boris, Vera } = people
  world.operates(Olga)
  for (const { id } of [Boris, Vera]) await befriend(app, Anna.id, id)
  must(await draftCall(app, Anna.id, { text: 'Buy pumps', kind: 'sos', collectionId: null }))
  const { id: callId } = must(await startCall(app, { senderId: Anna.id, messageId: null }))
  await world.passes(60)
  await dueRings(app)
  for (const { id: by } of [Boris, Vera])
    must(await reportCall(app, { callId, by, text: 'Advertising' }))
  return { ...people, callId }
}

const previews: Story = async world => {
  const { Olga } = await world.people('Olga')
  world.operates(Olga)
  const writes = (text: string) => world.walks(Olga, 'commit', 'admwrite', `says ${text}`)
  const older = await writes('Tonight the bots rest')
  return { who: Olga.neighbour, older, newer: await writes('Tomorrow the bots rest') }
}

export const operatorStories: Record<string, Story> = {
  admsend: previews,
  admdrop: previews,

  async admstop(world) {
    const { app } = world
    const { Olga, Nina } = await world.people('Olga', 'Nina')
    world.operates(Olga)
    await setQuietHours(app, Nina.id, '0–23')
    const sends = async (text: string) => {
      must(await draftBroadcast(app, Olga.id, text))
      const { id } = must(await startBroadcast(app, { by: Olga.id, messageId: null }))
      await world.passes(10)
      return { id, message: await world.walks(Olga, 'commit', `admcast:${id}`) }
    }
    const [older, newer] = [await sends('Tonight'), await sends('Tomorrow')]
    const isStopped = async (id: number) =>
      Boolean((await app.store.broadcasts.find(id))?.stoppedAt)
    return {
      who: Olga.neighbour,
      older: older.message,
      newer: newer.message,
      done: async () => [await isStopped(older.id), await isStopped(newer.id)],
    }
  },

  async admdism(world) {
    const { app } = world
    const { Olga, Boris, Vera, callId } = await reported(world)
    const isDone = async (by: number) =>
      !(await app.store.recipients.openReports({ offset: 0, limit: 50 })).some(
        each => each.callId === callId && each.byId === by,
      )
    return {
      who: Olga.neighbour,
      older: await world.walks(Olga, 'commit', `admrep:${callId}:${Boris.id}`),
      newer: await world.walks(Olga, 'commit', `admrep:${callId}:${Vera.id}`),
      done: async () => [await isDone(Boris.id), await isDone(Vera.id)],
    }
  },

  async admlift(world) {
    const { app } = world
    const { Olga, Anna, Boris, callId } = await reported(world)
    const key = { callId, reporterId: Boris.id, by: Olga.id, reason: 'Advertising' }
    must(await suspendReported(app, { ...key, days: 7 }))
    const older = await world.walks(Olga, 'commit', 'admout:0')
    const { suspendedUntil: until } = await app.store.members.get(Anna.id)
    if (!until) throw new Error('Anna is not suspended')
    must(await liftSuspension(app, { memberId: Anna.id, until, by: Olga.id }))
    must(await suspendReported(app, { ...key, days: 30 }))
    return { who: Olga.neighbour, older, newer: await world.walks(Olga, 'commit', 'admout:0') }
  },
}
