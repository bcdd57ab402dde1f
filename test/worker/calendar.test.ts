import { setTimeout as wait } from 'node:timers/promises'
import { pino } from 'pino'
import { describe, expect, it } from 'vitest'
import { draftCall } from '../../src/actions/call/calls.ts'
import type { App } from '../../src/app.ts'
import { isDormant } from '../../src/domain/collection/standing.ts'
import { catchUp, runCalendar } from '../../src/worker/calendar.ts'
import { deliver, forgiveCommitment, requestDelivery } from '../kit/acting.ts'
import { anApp } from '../kit/app.ts'
import { must } from '../kit/helping.ts'
import { aGiver, answersOn, collects, gives, pledgesOf, told } from '../kit/ledger.ts'
import { startCall } from '../kit/looking.ts'
import { november, zone } from '../kit/people.ts'
import { befriend } from '../kit/trust.ts'

/** An app that notes which jobs the calendar has done, in their order. */
async function watched() {
  const { app, clock } = await anApp()
  const done: string[] = []
  const log = pino(
    { level: 'info' },
    {
      write(line: string) {
        const { job, key, level } = JSON.parse(line)
        if (job && job !== 'blank leftovers')
          done.push(level > 30 ? `failed: ${job}` : `${job} ${key}`)
      },
    },
  )
  const anna = await aGiver(app, 'Anna')
  const boris = await aGiver(app, 'Boris')
  await answersOn(app, '2026-11-01', 120)
  const watching: App = { ...app, log }
  await catchUp(watching)
  return { app: watching, clock, done, anna, boris, toAnna: await collects(app, anna) }
}

const threeMonths = [
  'tell month ends 2026-11',
  'run clearing 2026-11',
  'remind of commitments 2026-11',
  'offer news 2026-11',
  'close the cycle 2026-11',
  'ask yearly 2026-12',
  'tell month ends 2026-12',
  'run clearing 2026-12',
  'remind of commitments 2026-12',
  'offer news 2026-12',
  'close the cycle 2026-12',
  'ask yearly 2027-01',
  'tell month ends 2027-01',
  'run clearing 2027-01',
  'remind of commitments 2027-01',
  'offer news 2027-01',
  'close the cycle 2027-01',
]

describe('catching up', () => {
  it('does nothing at a first start, whatever the day', async () => {
    const { done, app } = await watched()
    await catchUp(app)
    expect(done).toEqual([])
  })

  it('does three months in the order of their moments, each with its own now', async () => {
    const { app, clock, done, boris, toAnna } = await watched()
    const deed = { committedAt: november(2), deliveredAt: november(3), confirmedAt: november(4) }
    await gives(app, boris, toAnna, deed)
    clock.travelTo('2027-02-03T12:00:00Z')
    await catchUp(app)

    expect(done).toEqual(threeMonths)
    const [, renewed] = await pledgesOf(app, toAnna)
    expect(renewed).toMatchObject({
      cycle: '2026-12',
      dueOn: '2026-12-31',
      createdAt: new Date('2026-11-30T23:00:00Z'),
    })
    expect(await told(app, boris, 'cycle-closed')).toMatchObject([
      { cycle: '2026-11', renewed: [{ amount: 5_000 }] },
      { cycle: '2026-12', lapsed: [{ amount: 5_000 }] },
    ])
    await catchUp(app)
    expect(done).toEqual(threeMonths)
  })

  it('goes on where a kill interrupted it', async () => {
    const { app, clock, done } = await watched()
    clock.travelTo('2027-02-03T12:00:00Z')
    let left = 0
    const dying: App = {
      ...app,
      store: {
        ...app.store,
        transaction: work =>
          ++left > 4
            ? Promise.reject(new Error('connection terminated'))
            : app.store.transaction(work),
      },
    }
    const dead = catchUp(dying)
    await expect(dead).rejects.toThrow('connection terminated')
    expect(done.length).toBeLessThan(15)
    await catchUp(app)
    expect(done).toEqual(threeMonths)
  })

  it('ends an emergency at its own midnight, before the close of the same moment', async () => {
    const { app, clock, anna, boris, toAnna } = await watched()
    const red = { kind: 'emergency', openedAt: november(9), openedOn: '2026-11-09' } as const
    const emergency = await collects(app, boris, { ...red, deadlineOn: '2026-11-30' })
    const deed = { committedAt: november(2), deliveredAt: november(3), confirmedAt: november(4) }
    await gives(app, boris, toAnna, deed)
    clock.travelTo('2026-12-15T12:00:00Z')
    await catchUp(app)

    expect(await app.store.collections.get(emergency.id)).toMatchObject({
      closedAs: 'deadline',
      closedAt: new Date('2026-11-30T23:00:00Z'),
    })
    expect((await pledgesOf(app, toAnna))[1]).toMatchObject({ dueOn: '2026-12-31' })
    expect(await told(app, anna, 'cycle-closed')).toHaveLength(1)
  })
})

describe('the calendar', () => {
  it('does a job once, though several processes have the time', async () => {
    const { app, clock, done } = await watched()
    clock.travelTo('2027-02-03T12:00:00Z')
    const calendars = ['one', 'two', 'three'].map(owner => runCalendar(app, owner))
    await Promise.all([catchUp(app), catchUp(app)])
    await Promise.all(calendars.map(calendar => calendar.stop()))
    expect(done).toEqual(threeMonths)
  })

  it('closes a month whose end has passed by a new zone, and closes it once', async () => {
    const { app, clock, done } = await watched()
    clock.travelTo('2026-11-30T22:30:00Z')
    await catchUp(app)
    expect(done.at(-1)).toBe('offer news 2026-11')
    const moved = { ...app, settings: { ...app.settings, timeZone: 'Europe/Kyiv' } }
    await catchUp(moved)
    expect(done.at(-1)).toBe('close the cycle 2026-11')
    clock.travelTo('2026-12-02T12:00:00Z')
    await catchUp(moved)
    await catchUp(app)
    expect(done.filter(line => line.startsWith('close'))).toHaveLength(1)
  })

  it('notices by itself that time has come', { timeout: 20_000 }, async () => {
    const { app, clock, done } = await watched()
    const calendar = runCalendar(app, 'one')
    clock.travelTo('2026-11-25T09:00:01Z')
    for (let tries = 0; done.length === 0 && tries < 100; tries++) await wait(100)
    await calendar.stop()
    expect(done).toEqual(['tell month ends 2026-11'])
  })

  it('stops between two batches, and the next start goes on', async () => {
    const { app, clock, done, boris, toAnna } = await watched()
    const deed = { committedAt: november(2), deliveredAt: november(3), confirmedAt: november(4) }
    await gives(app, boris, toAnna, deed)
    clock.travelTo('2026-12-01T00:00:05Z')
    const renewing = Promise.withResolvers<void>()
    const goOn = Promise.withResolvers<void>()
    const transaction: App['store']['transaction'] = async (...work) => {
      if (await app.store.jobs.hasBegun({ name: 'renew', key: '2026-11' })) {
        renewing.resolve()
        await goOn.promise
      }
      return app.store.transaction(...work)
    }
    const calendar = runCalendar({ ...app, store: { ...app.store, transaction } }, 'one')
    await renewing.promise
    const stopped = calendar.stop()
    goOn.resolve()
    await stopped
    expect(await pledgesOf(app, toAnna)).toHaveLength(2)
    expect(done).not.toContain('close the cycle 2026-11')
    expect(done.filter(line => line.startsWith('failed'))).toEqual([])
    await catchUp(app)
    expect(done.at(-1)).toBe('close the cycle 2026-11')
    expect(await told(app, boris, 'cycle-closed')).toHaveLength(1)
  })

  it('asks the other jobs what is due when the question of one meets a bug', async () => {
    const { app, clock, done } = await watched()
    const toWrite = () => Promise.reject(new Error('nobody can read it'))
    const store = { ...app.store, broadcasts: { ...app.store.broadcasts, toWrite } }
    clock.travelTo('2026-12-01T12:00:00Z')
    await catchUp({ ...app, store })
    expect(done).toContain('failed: write broadcasts')
    expect(done).toContain('close the cycle 2026-11')
  })

  it('begins anew from now when the clock was once years ahead', async () => {
    const { app, clock, done } = await watched()
    await app.store.settings.write('calendar-planned-until', `2036-01-01T12:00:00Z ${zone}`)
    clock.travelTo('2026-11-10T12:00:00Z')
    await catchUp(app)
    clock.travelTo('2026-12-02T12:00:00Z')
    await catchUp(app)
    expect(done).toContain('close the cycle 2026-11')
  })

  it('closes the real month after a clock that was forty days ahead for a moment', async () => {
    const { app, clock, done, anna, boris, toAnna } = await watched()
    clock.travelTo('2026-12-30T12:00:00Z')
    await catchUp(app)
    clock.travelTo('2026-11-20T12:00:00Z')
    await catchUp(app)
    await gives(app, boris, toAnna, {
      committedAt: november(5),
      deliveredAt: november(21),
      confirmedAt: november(22),
    })
    done.length = 0
    for (const day of ['2026-11-26', '2026-12-02', '2027-01-02']) {
      clock.travelTo(`${day}T12:00:00Z`)
      await catchUp(app)
    }
    expect(done.filter(job => /close|tell/.test(job))).toEqual([
      'tell month ends 2026-11',
      'close the cycle 2026-11',
      'tell month ends 2026-12',
      'close the cycle 2026-12',
    ])
    expect((await pledgesOf(app, toAnna)).filter(({ renewalOf }) => renewalOf)).toMatchObject([
      { giverId: boris, renewalOf: '2026-11', dueOn: '2026-12-31' },
    ])
    const digests = await told(app, boris, 'cycle-closed')
    expect(digests.filter(({ cycle }) => cycle === '2026-11')).toMatchObject([
      { renewed: [{ otherId: anna }] },
    ])
  })

  it('closes no month again and again where two clocks are at odds', async () => {
    const { app, clock, done } = await watched()
    for (let turn = 0; turn < 3; turn++)
      for (const now of ['2026-12-30T12:00:00Z', `2026-11-20T12:0${turn}:00Z`]) {
        clock.travelTo(now)
        await catchUp(app)
      }
    expect(done.filter(job => job === 'close the cycle 2026-11').length).toBeLessThanOrEqual(2)
  })

  it('keeps no call for help waiting while a month closes', { timeout: 20_000 }, async () => {
    const { app, clock, anna, boris } = await watched()
    await befriend(app, anna, boris)
    clock.travelTo('2026-12-01T00:00:05Z')
    await draftCall(app, anna, { text: 'Who has a pump?', kind: 'sos', collectionId: null })
    await startCall(app, { senderId: anna, messageId: 1 })
    clock.travelTo('2026-12-01T00:00:20Z')
    const closing = Promise.withResolvers<void>()
    const goOn = Promise.withResolvers<void>()
    const lost: App['store']['answerDays']['lost'] = async when => {
      closing.resolve()
      await goOn.promise
      return app.store.answerDays.lost(when)
    }
    const store = { ...app.store, answerDays: { ...app.store.answerDays, lost } }
    const calendar = runCalendar({ ...app, store }, 'one')
    await closing.promise
    for (let tries = 0; (await told(app, boris, 'call')).length === 0 && tries < 100; tries++)
      await wait(100)
    expect(await told(app, boris, 'call')).toHaveLength(1)
    goOn.resolve()
    await calendar.stop()
  })

  it.each([
    ['meets a bug', new TypeError('undefined is not a function')],
    ['finds a row taken', Object.assign(new Error('taken'), { code: '23505' })],
  ])('leaves a job aside that %s, and goes on with the others', async (_, fault) => {
    const { app, clock, done } = await watched()
    clock.travelTo('2026-12-02T12:00:00Z')
    const lost = () => Promise.reject(fault)
    const store = { ...app.store, answerDays: { ...app.store.answerDays, lost } }
    await catchUp({ ...app, store })
    expect(done).toEqual([
      'tell month ends 2026-11',
      'run clearing 2026-11',
      'remind of commitments 2026-11',
      'offer news 2026-11',
      'failed: close the cycle',
    ])
    await catchUp(app)
    expect(done.at(-1)).toBe('close the cycle 2026-11')
  })
})

describe('a record that fails', () => {
  /** An app in which a collection or a call of this id meets a bug, once in a transaction. */
  const broken = (app: App, id: number): App => {
    const meets = <Args extends [number, ...unknown[]], T>(act: (...args: Args) => Promise<T>) => {
      return (...args: Args) =>
        args[0] === id ? Promise.reject(new TypeError('x is not a function')) : act(...args)
    }
    const transaction: App['store']['transaction'] = (work, turn) =>
      app.store.transaction(
        tx =>
          work({
            ...tx,
            collections: { ...tx.collections, get: meets(tx.collections.get) },
            calls: { ...tx.calls, hold: meets(tx.calls.hold) },
          }),
        turn,
      )
    return { ...app, store: { ...app.store, transaction } }
  }

  it('keeps no other emergency from ending, neither that day nor later', async () => {
    const { app, clock, done, anna, boris } = await watched()
    const vera = await aGiver(app, 'Vera')
    const red = { kind: 'emergency', openedAt: november(9), openedOn: '2026-11-09' } as const
    const bad = await collects(app, boris, { ...red, deadlineOn: '2026-11-15' })
    const same = await collects(app, anna, { ...red, deadlineOn: '2026-11-15' })
    const later = await collects(app, vera, { ...red, deadlineOn: '2026-11-17' })
    clock.travelTo(november(20))
    await catchUp(broken(app, bad.id))

    expect(await app.store.collections.get(same.id)).toMatchObject({ closedAt: november(16, 0) })
    expect(await app.store.collections.get(later.id)).toMatchObject({ closedAt: november(18, 0) })
    expect(done).toEqual(['failed: end emergencies', 'failed: end emergencies'])
    await catchUp(app)
    expect(await app.store.collections.get(bad.id)).toMatchObject({ closedAs: 'deadline' })
  })

  it('keeps no other call from ringing', async () => {
    const { app, clock, anna, boris } = await watched()
    await befriend(app, anna, boris)
    const calls = []
    for (const senderId of [anna, boris]) {
      await draftCall(app, senderId, { text: 'Who has a pump?', kind: 'sos', collectionId: null })
      const outcome = await startCall(app, { senderId, messageId: 1 })
      if ('done' in outcome) calls.push(outcome.done.id)
    }
    clock.travelTo(new Date(clock.now().getTime() + 20_000))
    await catchUp(broken(app, calls[0] ?? 0))
    expect(await told(app, boris, 'call')).toHaveLength(0)
    expect(await told(app, anna, 'call')).toHaveLength(1)
  })

  it('keeps no month from closing, nor other dormant support from ending', async () => {
    const { app, clock, done } = await watched()
    await answersOn(app, '2026-08-01', 92)
    const long = new Date('2026-08-15T10:00:00Z')
    const asked = { openedAt: november(1) }
    const bad = await collects(app, await aGiver(app, 'Olga', long), asked)
    const good = await collects(app, await aGiver(app, 'Petar', long), asked)
    clock.travelTo('2026-12-01T00:00:05Z')
    await catchUp(broken(app, bad.id))
    expect(await app.store.collections.get(bad.id)).toMatchObject({ closedAt: null })
    expect(await app.store.collections.get(good.id)).toMatchObject({ closedAs: 'dormant' })
    expect(done.at(-1)).toBe('close the cycle 2026-11')
  })
})

describe('what the calendar reminds of', () => {
  it('is told on the 25th and three days before the end', async () => {
    const { app, clock, anna, boris, toAnna } = await watched()
    const intention = await gives(app, boris, toAnna, { amount: 1_000, cycle: '2026-10' })
    const owed = await gives(app, boris, toAnna, { amount: 2_000, committedAt: november(3) })
    clock.travelTo('2026-11-28T12:00:00Z')
    await catchUp(app)

    const line = ({ id, amount }: typeof owed) => ({ pledgeId: id, otherId: anna, amount })
    expect(await told(app, boris, 'month-ends')).toMatchObject([
      { intentions: [line(intention)], commitments: [line(owed)], lastDay: '2026-11-30' },
    ])
    expect(await told(app, boris, 'commitments-due')).toMatchObject([
      { commitments: [line(owed)], dueOn: '2026-11-30' },
    ])
    expect(await told(app, anna, 'month-ends')).toMatchObject([
      {
        receivedIntentions: [{ pledgeId: intention.id, otherId: boris }],
        receivedCommitments: [{ pledgeId: owed.id, otherId: boris }],
      },
    ])
  })

  it('is on the 25th, too, a delivery that waits for its receiver', async () => {
    const { app, clock, boris, toAnna } = await watched()
    const moments = { committedAt: november(2), deliveredAt: november(3) }
    const { id } = await gives(app, boris, toAnna, moments)
    clock.travelTo('2026-11-26T12:00:00Z')
    await catchUp(app)
    expect(await told(app, boris, 'month-ends')).toMatchObject([{ waiting: [{ pledgeId: id }] }])
  })

  it('is a request after 24 hours, once, and not of a giver who is red by then', async () => {
    const { app, clock, anna, boris, toAnna } = await watched()
    const vera = await aGiver(app, 'Vera')
    const owed = await gives(app, boris, toAnna, { committedAt: november(3) })
    const paused = await gives(app, vera, toAnna, { committedAt: november(3) })
    clock.travelTo('2026-11-12T11:00:00Z')
    for (const { id: pledgeId } of [owed, paused])
      expect(await requestDelivery(app, { pledgeId, by: anna })).toHaveProperty('done')
    const red = { kind: 'emergency', openedAt: november(12), openedOn: '2026-11-12' } as const
    await collects(app, vera, { ...red, deadlineOn: '2026-11-20' })

    clock.travelTo('2026-11-13T10:59:00Z')
    await catchUp(app)
    expect(await told(app, boris, 'request-unanswered')).toEqual([])
    clock.travelTo('2026-11-14T11:00:00Z')
    await catchUp(app)
    await catchUp(app)
    expect(await told(app, boris, 'request-unanswered')).toMatchObject([
      { pledgeId: owed.id, asks: 'deliver', to: 'side' },
    ])
    expect(await told(app, anna, 'request-unanswered')).toMatchObject([{ to: 'circle' }])
    expect(await told(app, vera, 'request-unanswered')).toEqual([])
  })

  it('blanks what nobody needs any more', async () => {
    const { app, clock, boris } = await watched()
    const old = { version: 1, data: '{}', updatedAt: november(10, 3) }
    await app.store.drafts.keep(boris, 'status', old)
    const dialogue = { version: 1, value: '{}', updatedAt: november(10, 3) }
    await app.store.dialogues.keep('commit', '1', dialogue)
    await app.store.drafts.keep(boris, 'sos', { ...old, updatedAt: november(11, 23) })
    clock.travelTo(november(12, 5))
    await catchUp(app)
    expect(await app.store.drafts.find(boris, 'status')).toBeNull()
    expect(await app.store.dialogues.find('commit', '1')).toBeNull()
    expect(await app.store.drafts.find(boris, 'sos')).not.toBeNull()
  })
})

describe('dormancy', () => {
  it('is the same for a batch of members as for one', async () => {
    const { app } = await watched()
    const joined = new Date('2026-01-01T10:00:00Z')
    const names = ['idle', 'intends', 'lapsed', 'committed', 'links', 'needs', 'gave']
    names.push('delivers when asked', 'is released when asked')
    const ids = []
    for (const name of names) ids.push(await aGiver(app, name, joined))
    const [, intends, lapsed, committed, links, , gave, delivers, released] = ids
    if (!intends || !lapsed || !committed || !links || !gave) throw new Error('nobody there')
    if (!delivers || !released) throw new Error('nobody there')
    const receiver = await aGiver(app, 'Olga', joined)
    const toOlga = await collects(app, receiver)
    await gives(app, intends, toOlga, { createdAt: november(3) })
    const july = {
      cycle: '2026-07',
      dueOn: '2026-07-31',
      createdAt: new Date('2026-07-03'),
    } as const
    await gives(app, lapsed, toOlga, july)
    await gives(app, committed, toOlga, { ...july, committedAt: new Date('2026-07-04') })
    const confirmed = { deliveredAt: november(3), confirmedAt: november(4) }
    await gives(app, gave, toOlga, { ...july, ...confirmed })
    await befriend(app, links, receiver)
    const owed = { ...july, committedAt: new Date('2026-07-04') }
    const given = { pledgeId: (await gives(app, delivers, toOlga, owed)).id }
    const forgiven = { pledgeId: (await gives(app, released, toOlga, owed)).id }
    must(await requestDelivery(app, { ...given, by: receiver }))
    must(await deliver(app, { ...given, by: delivers }))
    must(await requestDelivery(app, { ...forgiven, by: receiver }))
    must(await forgiveCommitment(app, { ...forgiven, by: receiver }))

    const now = new Date('2026-11-30T23:00:00Z')
    const moment = { now, zone: 'Europe/Belgrade' }
    const window = { first: '2026-09', closedAt: now, zone: moment.zone } as const
    const dormant = await app.store.cycles.dormantOf(ids, window)
    const alone = []
    for (const id of ids) {
      const facts = await app.store.reputation.standingFacts(id, false, moment)
      if (isDormant(facts, { ...moment, lost: new Set() })) alone.push(id)
    }
    expect([...dormant].toSorted()).toEqual(alone.toSorted())
    expect(alone).toEqual([ids[0], lapsed, committed, ids[5], released])
  })
})
