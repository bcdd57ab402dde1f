import { beforeAll, describe, expect, it } from 'vitest'
import { closeCycle, type Sizes } from '../../src/actions/cycle/cycle-close.ts'
import type { App } from '../../src/app.ts'
import { wording } from '../../src/bots/commit/notices.ts'
import type { MemberId } from '../../src/domain/ids.ts'
import { anApp } from '../kit/app.ts'
import { aGiver, answersOn, collects, deed, gives, pledgesOf, told } from '../kit/ledger.ts'
import { november } from '../kit/people.ts'

const afterClose = '2026-11-30T23:00:05Z'
const tiny: Sizes = { pairs: 2, spared: 2, members: 2, collections: 1 }

/** Anna and Mila ask each month; Boris, Vera and Goran give to both, all confirmed. */
async function aMonth() {
  const { app, clock } = await anApp()
  const people: MemberId[] = []
  for (const name of ['Anna', 'Mila', 'Boris', 'Vera', 'Goran'])
    people.push(await aGiver(app, name))
  const [anna, mila, boris, vera, goran] = people as [
    MemberId,
    MemberId,
    MemberId,
    MemberId,
    MemberId,
  ]
  await answersOn(app, '2026-11-01', 30)
  const toAnna = await collects(app, anna)
  const toMila = await collects(app, mila)
  return { app, clock, anna, mila, boris, vera, goran, toAnna, toMila }
}

async function filled() {
  const month = await aMonth()
  const { app, boris, vera, goran, toAnna, toMila } = month
  for (const giver of [boris, vera, goran]) {
    await gives(app, giver, toAnna, { ...deed, amount: 2_000 })
    await gives(app, giver, toMila, { ...deed, amount: 3_000 })
  }
  return month
}

/** What a close has left, without the ids that differ from run to run. */
async function leftBy({ app, anna, mila, boris, vera, goran, toAnna, toMila }: Month) {
  const pledges = [...(await pledgesOf(app, toAnna)), ...(await pledgesOf(app, toMila))]
  const rows = pledges.map(({ giverId, receiverId, amount, cycle, dueOn, renewalOf, renewedAt }) =>
    [giverId, receiverId, amount, cycle, dueOn, renewalOf, renewedAt?.toISOString()].join(' '),
  )
  const digests = []
  for (const to of [anna, mila, boris, vera, goran])
    digests.push(
      (await told(app, to, 'cycle-closed')).map(({ gave, renewed, received, cycle }) => ({
        cycle,
        received,
        gave: gave.map(line => line.amount),
        renewed: renewed.map(line => line.amount),
      })),
    )
  return { rows: rows.toSorted(), digests }
}
type Month = Awaited<ReturnType<typeof aMonth>>

/** An app whose store breaks down at the end of its nth transaction, before it is kept. */
function breakingAt(app: App, nth: number): App {
  let count = 0
  const transaction: App['store']['transaction'] = work =>
    app.store.transaction(async tx => {
      const result = await work(tx)
      if (++count === nth) throw new Error('killed')
      return result
    })
  return { ...app, store: { ...app.store, transaction } }
}

describe('closing a cycle', () => {
  it('renews each pair once, tells each member once, and twice equals once', async () => {
    const month = await filled()
    month.clock.travelTo(afterClose)
    await closeCycle(month.app, '2026-11')
    const once = await leftBy(month)
    await closeCycle(month.app, '2026-11')

    expect(await leftBy(month)).toEqual(once)
    expect(once.rows.filter(row => row.includes(' 2026-12 2026-12-31 2026-11 '))).toHaveLength(6)
    expect(once.digests).toEqual([
      [{ cycle: '2026-11', received: { amount: 6_000, people: 3 }, gave: [], renewed: [] }],
      [{ cycle: '2026-11', received: { amount: 9_000, people: 3 }, gave: [], renewed: [] }],
      ...Array(3).fill([
        {
          cycle: '2026-11',
          received: { amount: 0, people: 0 },
          gave: [2_000, 3_000],
          renewed: [2_000, 3_000],
        },
      ]),
    ])
  })

  it('is the same after an interruption in any batch', async () => {
    const whole = await filled()
    whole.clock.travelTo(afterClose)
    await closeCycle(whole.app, '2026-11', tiny)
    const expected = await leftBy(whole)

    const broken = await filled()
    broken.clock.travelTo(afterClose)
    let interruptions = 0
    for (let nth = 1; ; nth++) {
      try {
        await closeCycle(breakingAt(broken.app, (nth % 3) + 1), '2026-11', tiny)
        break
      } catch {
        interruptions++
      }
    }
    expect(interruptions).toBeGreaterThan(4)
    expect(await leftBy(broken)).toEqual(expected)
  })

  it('puts what lapsed, is overdue and waits into one digest of both sides, sent from 9', async () => {
    const { app, clock, anna, boris, vera, goran, toAnna } = await aMonth()
    const intended = await gives(app, boris, toAnna, { amount: 1_000 })
    const owed = await gives(app, vera, toAnna, { amount: 4_000, committedAt: november(3) })
    const delivered = await gives(app, goran, toAnna, {
      committedAt: november(3),
      deliveredAt: november(29),
    })
    clock.travelTo(afterClose)
    await closeCycle(app, '2026-11')

    const line = ({ id, amount }: typeof intended, otherId: MemberId) => ({
      pledgeId: id,
      otherId,
      amount,
    })
    expect(await told(app, boris, 'cycle-closed')).toMatchObject([
      { lapsed: [line(intended, anna)] },
    ])
    expect(await told(app, vera, 'cycle-closed')).toMatchObject([{ overdue: [line(owed, anna)] }])
    expect(await told(app, goran, 'cycle-closed')).toMatchObject([
      { waiting: [line(delivered, anna)], overdue: [], lapsed: [] },
    ])
    expect(await told(app, anna, 'cycle-closed')).toMatchObject([
      {
        receivedLapsed: [line(intended, boris)],
        receivedOverdue: [line(owed, vera)],
        toConfirm: [line(delivered, goran)],
        stillNeeds: toAnna.id,
        lost: [],
      },
    ])
    expect(await app.store.notices.nextDue('commit', app.now())).toEqual(
      new Date('2026-12-01T08:00:00Z'),
    )
  })

  it('says nothing to who has nothing to hear', async () => {
    const { app, clock, goran } = await aMonth()
    clock.travelTo(afterClose)
    await closeCycle(app, '2026-11')
    expect(await told(app, goran, 'cycle-closed')).toEqual([])
  })

  it('leaves deeds out with a word', async () => {
    const { app, clock, anna, mila, boris, vera, toAnna, toMila } = await aMonth()
    await gives(app, boris, toAnna, deed)
    await gives(app, boris, toAnna, { cycle: '2026-12', dueOn: '2026-12-31' })
    await gives(app, vera, toMila, deed)
    await app.store.renewals.turnOff({ giverId: vera, receiverId: mila }, november(5))
    clock.travelTo(afterClose)
    await closeCycle(app, '2026-11')

    const left = (receiverId: MemberId, because: string) => [
      { renewed: [], leftOut: [{ receiverId, amount: 5_000, because }] },
    ]
    expect(await told(app, boris, 'cycle-closed')).toMatchObject(
      left(anna, 'giver-already-pledged'),
    )
    expect(await told(app, vera, 'cycle-closed')).toMatchObject(left(mila, 'renewal-is-off'))
    expect(await pledgesOf(app, toMila)).toHaveLength(1)
  })
})

describe('a red over the 1st', () => {
  it('bears paused what its giver renews, and what goes to a paused collection', async () => {
    const { app, clock, anna, boris, vera, toAnna, toMila } = await aMonth()
    await gives(app, boris, toMila, deed)
    await gives(app, vera, toAnna, deed)
    const red = { kind: 'emergency', openedAt: november(20), openedOn: '2026-11-20' } as const
    await collects(app, boris, { ...red, deadlineOn: '2026-12-05' })
    await collects(app, anna, { ...red, deadlineOn: '2026-12-05' })
    clock.travelTo(afterClose)
    await closeCycle(app, '2026-11')

    const [, toMilaRenewed] = await pledgesOf(app, toMila)
    const [, toAnnaRenewed] = await pledgesOf(app, toAnna)
    expect(toMilaRenewed).toMatchObject({ cycle: '2026-12', dueOn: null })
    expect(toAnnaRenewed).toMatchObject({ cycle: '2026-12', dueOn: null })
    expect(await told(app, boris, 'cycle-closed')).toMatchObject([
      { renewed: [{ isPaused: true }] },
    ])
  })
})

describe('a dormant owner', () => {
  let month: Month
  beforeAll(async () => {
    month = await aMonth()
    const { app, clock } = month
    await answersOn(app, '2026-08-01', 92)
    const old = await aGiver(app, 'Olga', new Date('2026-08-15T10:00:00Z'))
    const idle = await aGiver(app, 'Ilija', new Date('2026-08-15T10:00:00Z'))
    const toOld = await collects(app, old, { openedAt: november(1) })
    const next = { cycle: '2026-12', dueOn: '2026-12-31' } as const
    const intention = await gives(app, month.boris, toOld, next)
    await gives(app, month.vera, toOld, { ...deed })
    clock.travelTo(afterClose)
    await closeCycle(app, '2026-11')
    Object.assign(month, { old, idle, toOld, intention })
  })

  it('loses the monthly collection at a close; intentions for the new month are annulled', async () => {
    const { app, toOld } = month as Month & { toOld: Month['toAnna'] }
    expect(await app.store.collections.get(toOld.id)).toMatchObject({ closedAs: 'dormant' })
    const [annulled, kept] = await pledgesOf(app, toOld)
    expect(annulled?.annulledAt).not.toBeNull()
    expect(kept?.annulledAt).toBeNull()
  })

  it('hears of having become dormant, and the deeds do not renew', async () => {
    const { app, vera, old } = month as Month & { old: MemberId }
    expect(await told(app, vera, 'cycle-closed')).toMatchObject([
      { leftOut: [{ receiverId: old, because: 'collection-is-closed' }] },
    ])
    expect(await told(app, old, 'cycle-closed')).toMatchObject([
      { becameDormant: true, supportEnded: true },
    ])
  })

  it('is told of the end alone who had one; who had none only that they are dormant', async () => {
    const { app, old, idle } = month as Month & { old: MemberId; idle: MemberId }
    const reads = async (id: MemberId) => {
      const [digest] = await told(app, id, 'cycle-closed')
      return digest && (await wording(app)(digest, await app.store.members.get(id)))?.text
    }
    expect(await reads(old)).toMatch(/💤 You have not taken part[\s\S]*your monthly collection/)
    expect(await reads(idle)).toContain('💤 You have not taken part')
    expect(await reads(idle)).not.toContain('monthly collection')
  })

  it('is told once: the next close ends nothing more', async () => {
    const { app, old, clock } = month as Month & { old: MemberId }
    await answersOn(app, '2026-12-01', 31)
    clock.travelTo('2027-01-01T10:00:00Z')
    await closeCycle(app, '2026-12')
    expect(await told(app, old, 'cycle-closed')).toHaveLength(1)
  })
})
