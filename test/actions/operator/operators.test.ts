import { beforeAll, describe, expect, it } from 'vitest'
import { reportCall } from '../../../src/actions/call/answers.ts'
import { draftCall, mayCallNow } from '../../../src/actions/call/calls.ts'
import { dueRings } from '../../../src/actions/call/rings.ts'
import { askForMonthlySupport } from '../../../src/actions/collection/status.ts'
import {
  dismissReport,
  haltReported,
  isOperator,
  liftSuspension,
  noteReading,
  overviewOf,
  reportOf,
  suspendReported,
} from '../../../src/actions/operator/operators.ts'
import type { App, Member } from '../../../src/app.ts'
import { stageOf } from '../../../src/domain/pledge/pledge.ts'
import { wrongForAsking } from '../../../src/views/standing.ts'
import { anApp } from '../../kit/app.ts'
import type { Clock } from '../../kit/clock.ts'
import { aGiver, collects, gives, pledgesOf } from '../../kit/ledger.ts'
import { startCall } from '../../kit/looking.ts'
import { november } from '../../kit/people.ts'
import { aMember, befriend } from '../../kit/trust.ts'

let app: App
let clock: Clock
let anna: Member
let boris: Member
let operator: Member
let key: { callId: Parameters<typeof reportCall>[1]['callId']; reporterId: Member['id'] }

beforeAll(async () => {
  ;({ app, clock } = await anApp())
  anna = await aMember(app, 'Anna')
  boris = await aMember(app, 'Boris')
  operator = await aMember(app, 'Goran')
  await befriend(app, anna.id, boris.id)
  await draftCall(app, anna.id, { text: 'Buy my pump', kind: 'sos', collectionId: null })
  const call = await startCall(app, { senderId: anna.id, messageId: 1 })
  if ('refused' in call) throw new Error(call.refused)
  clock.travelTo(new Date(clock.now().getTime() + 60_000))
  await dueRings(app)
  key = { callId: call.done.id, reporterId: boris.id }
  await reportCall(app, { callId: key.callId, by: boris.id, text: 'An advertisement' })
})

const told = async ({ id }: Member, kind: string) =>
  (await app.store.notices.waitingFor(id)).filter(facts => facts.kind === kind)
const by = () => ({ ...key, by: operator.id })
const suspending = (days: number, reason = 'Advertising') =>
  suspendReported(app, { ...by(), days, reason })

describe('an operator', () => {
  it('is whoever the settings name, by the account; nobody who has left', () => {
    const named = { ...app, settings: { ...app.settings, adminIds: [operator.telegramId ?? 0] } }
    expect(isOperator(named, operator)).toBe(true)
    expect(isOperator(named, anna)).toBe(false)
    expect(isOperator(named, { telegramId: null })).toBe(false)
    expect(isOperator(app, operator)).toBe(false)
  })
})

describe('judging a report', () => {
  it('shows the call, its sender and the words, and leaves a trace', async () => {
    await noteReading(app, by())
    expect(await reportOf(app, key)).toMatchObject({
      report: { text: 'An advertisement', handledAt: null },
      call: { text: 'Buy my pump' },
      sender: { telegramName: 'Anna' },
      reporter: { telegramName: 'Boris' },
    })
    await noteReading(app, { ...by(), reporterId: operator.id })
    expect(await reportOf(app, { ...key, reporterId: anna.id })).toBeNull()
    const [last] = await app.store.audits.latest(1)
    expect(last).toMatchObject({ byId: operator.id, what: 'report-read', onId: anna.id })
  })

  it('asks for a reason, and is refused without a report', async () => {
    expect(await haltReported(app, { ...by(), reason: ' ' })).toEqual({ refused: 'text-is-empty' })
    const none = { ...by(), reporterId: operator.id, reason: 'Because' }
    expect(await haltReported(app, none)).toEqual({ refused: 'report-is-unknown' })
    expect(await suspendReported(app, { ...none, days: 7 })).toEqual({
      refused: 'report-is-unknown',
    })
    expect(await suspending(31)).toEqual({ refused: 'suspension-has-another-length' })
    expect((await app.store.members.get(anna.id)).suspendedUntil).toBeNull()
  })

  it('halts the call once, tells why, and takes the report off the list', async () => {
    expect(await haltReported(app, { ...by(), reason: 'Advertising' })).toHaveProperty('done')
    expect(await haltReported(app, { ...by(), reason: 'Advertising' })).toEqual({
      refused: 'call-is-not-running',
    })
    expect(await told(anna, 'call-halted')).toMatchObject([{ reason: 'Advertising' }])
    expect(await app.store.recipients.openReports({ offset: 0, limit: 10 })).toEqual([])
    expect(await dismissReport(app, by())).toEqual({ refused: 'report-is-handled' })
    const [last] = await app.store.audits.latest(1)
    expect(last).toMatchObject({ what: 'call-halted', onId: anna.id, detail: 'Advertising' })
  })
})

describe('a suspension', () => {
  const order = () => ({ memberId: anna.id, target: 50_000 })

  it('stops calls and new collections until its end, and is told', async () => {
    clock.travelTo('2026-11-12T11:00:00Z')
    expect(await suspending(7)).toEqual({ done: { until: new Date('2026-11-19T11:00:00Z') } })
    expect(await told(anna, 'suspended')).toMatchObject([
      { reason: 'Advertising', until: '2026-11-19T11:00:00.000Z' },
    ])
    const no = { refused: 'member-is-suspended' }
    expect(await mayCallNow(app, anna.id, 'sos')).toEqual(no)
    expect(await askForMonthlySupport(app, order())).toEqual(no)
    expect(await wrongForAsking(app, anna.id)).toBe('member-is-suspended')
    expect(await app.store.members.suspended(clock.now(), { offset: 0, limit: 10 })).toMatchObject([
      { id: anna.id },
    ])
    clock.travelTo('2026-11-19T11:00:00Z')
    expect(await wrongForAsking(app, anna.id)).toBeNull()
    expect(
      await liftSuspension(app, { memberId: anna.id, until: app.now(), by: operator.id }),
    ).toEqual({
      refused: 'member-is-not-suspended',
    })
  })

  it('is lifted once, and the member is told', async () => {
    await suspending(30)
    const until = (await app.store.members.get(anna.id)).suspendedUntil as Date
    const lift = { memberId: anna.id, until, by: operator.id }
    const older = { ...lift, until: new Date(until.getTime() - 86_400_000) }
    expect(await liftSuspension(app, older)).toEqual({ refused: 'suspension-has-changed' })
    expect(await liftSuspension(app, lift)).toEqual({ done: anna.id })
    expect(await liftSuspension(app, lift)).toEqual({ refused: 'member-is-not-suspended' })
    expect(await told(anna, 'suspension-ended')).toHaveLength(1)
    expect(await askForMonthlySupport(app, order())).toHaveProperty('done')
    const acts = (await app.store.audits.latest(2)).map(({ what }) => what)
    expect(acts).toEqual(['suspension-lifted', 'suspended'])
  })
})

describe('the overview', () => {
  it('counts pledges by the stage that the rule reads off them', async () => {
    const moments = [
      {},
      { committedAt: november(2) },
      { committedAt: november(2), deliveredAt: november(3) },
      { committedAt: november(2), deliveredAt: november(3), confirmedAt: november(4) },
      { withdrawnAt: november(4) },
      { declinedAt: november(4) },
      { committedAt: november(2), forgivenAt: november(4) },
      { committedAt: november(2), deliveredAt: november(3), annulledAt: november(4) },
    ]
    const goran = await aGiver(app, 'Goran')
    const open = await collects(app, goran)
    for (const each of moments) await gives(app, await aGiver(app, 'Vera'), open, each)
    const stages = Object.groupBy(await pledgesOf(app, open), stageOf)
    const counted = Object.entries(stages).map(([stage, list]) => [stage, list?.length ?? 0])
    const { figures, latest, people } = await overviewOf(app)
    expect(figures.pledges).toEqual(Object.fromEntries(counted))
    expect(Object.keys(figures.pledges)).toHaveLength(8)
    expect(figures).toMatchObject({ links: 1, monthly: 2, emergency: 0, reports: 0, suspended: 0 })
    expect(people.get(latest[0]?.byId ?? anna.id)?.telegramName).toBe('Goran')
  })
})
