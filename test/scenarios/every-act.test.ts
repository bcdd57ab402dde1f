import { beforeAll, describe, expect, it } from 'vitest'
import { askForMonthlySupport } from '../../src/actions/collection/status.ts'
import { answerThatNotNow, answerWithDay } from '../../src/actions/pledge/requests.ts'
import type { PledgeAct } from '../../src/domain/pledge/acts.ts'
import type { Collection } from '../../src/domain/pledge/collection.ts'
import {
  allowGiverAgain,
  changeAmount,
  commitIntention,
  declineIntention,
  deliver,
  denyDelivery,
  type Looking,
  raiseCommitment,
  requestCommitment,
  requestDelivery,
} from '../kit/acting.ts'
import { must, pledgesTo } from '../kit/helping.ts'
import { type Resident, residents } from '../kit/neighbours.ts'
import { scroll } from '../kit/scroll.ts'
import { aTown, type Town } from '../kit/town.ts'

/**
 * Every act on a pledge, from a screen that has been overtaken: the sum is another, what was refused
 * was delivered again, what was answered was asked again. The older button decides nothing, says so
 * and shows how it stands. The compiler knows the acts: one that is added must find its row here.
 */
type Given = Readonly<{
  anna: Resident
  boris: Resident
  support: Collection
  giver: Looking
  receiver: Looking
}>
type Row = Readonly<{
  by: 'giver' | 'receiver'
  /** Brings an intention of 25 € to where the act is offered. */
  before?: (given: Given) => Promise<unknown>
  /** What happens behind the older screen. */
  since: (given: Given) => Promise<unknown>
}>

let town: Town
let eyes: ReturnType<typeof scroll>
const another = { amount: 30_00 }

const commits = async ({ giver }: Given) => must(await commitIntention(town.app, giver))
const delivers = async ({ giver }: Given) => must(await deliver(town.app, giver))
const changes = async ({ giver }: Given) =>
  must(await changeAmount(town.app, { ...giver, ...another }))
const raises = async ({ giver }: Given) =>
  must(await raiseCommitment(town.app, { ...giver, ...another }))
/** Refused, and delivered again a minute later with the very same sum. */
const deliversAgain = async (given: Given) => {
  must(await denyDelivery(town.app, given.receiver))
  await passes(60)
  await delivers(given)
}
const passes = (seconds: number) =>
  town.travelTo(new Date(town.clock.now().getTime() + seconds * 1000).toISOString())

const rows: Record<PledgeAct, Row> = {
  commit: { by: 'giver', since: changes },
  'commit-next': { by: 'giver', since: changes },
  deliver: { by: 'giver', since: changes },
  'deliver-part': { by: 'giver', since: changes },
  change: { by: 'giver', since: changes },
  withdraw: { by: 'giver', since: changes },
  raise: { by: 'giver', before: commits, since: raises },
  'ask-commit': { by: 'receiver', since: changes },
  decline: { by: 'receiver', since: changes },
  'ask-deliver': { by: 'receiver', before: commits, since: raises },
  forgive: { by: 'receiver', before: commits, since: raises },
  confirm: { by: 'receiver', before: delivers, since: deliversAgain },
  'confirm-less': { by: 'receiver', before: delivers, since: deliversAgain },
  'not-received': { by: 'receiver', before: delivers, since: deliversAgain },
  remind: { by: 'giver', before: delivers, since: deliversAgain },
  'allow-again': {
    by: 'receiver',
    before: async ({ receiver }) => must(await declineIntention(town.app, receiver)),
    async since({ boris, support, receiver }) {
      must(await allowGiverAgain(town.app, receiver))
      const next = await pledgesTo(town.app, { giverId: boris.id, to: support, amount: 25_00 })
      must(await declineIntention(town.app, { pledgeId: next.id, by: receiver.by }))
    },
  },
  'not-now': {
    by: 'giver',
    before: async ({ receiver }) => must(await requestCommitment(town.app, receiver)),
    async since({ boris, receiver }) {
      const [asked] = await town.app.store.requests.latestOf(receiver.pledgeId)
      if (!asked) throw new Error('nobody has asked')
      must(await answerThatNotNow(town.app, { requestId: asked.id, by: boris.id }))
      await passes(25 * 3600)
      must(await requestCommitment(town.app, receiver))
    },
  },
  'on-day': {
    by: 'giver',
    async before(given) {
      await commits(given)
      must(await requestDelivery(town.app, given.receiver))
    },
    async since({ boris, receiver }) {
      const [asked] = await town.app.store.requests.latestOf(receiver.pledgeId)
      if (!asked) throw new Error('nobody has asked')
      const onDay = '2026-11-30'
      must(await answerWithDay(town.app, { requestId: asked.id, by: boris.id, onDay }))
      await passes(25 * 3600)
      must(await requestDelivery(town.app, receiver))
    },
  },
}
/** Asked about first: the older message is the question. */
const asked = new Set<string>(
  'commit commit-next deliver withdraw confirm decline forgive'.split(' '),
)

beforeAll(async () => {
  town = await aTown({}, { start: '2026-11-28T08:00:00Z' })
  eyes = scroll(town)
})

describe('an act on a pledge, from an older screen', () => {
  it.each(Object.entries(rows))(
    'to %s decides nothing, and shows how it stands',
    async (act, row) => {
      const { Anna: anna, Boris: boris } = await residents(town, 'Anna', 'Boris')
      const order = { memberId: anna.id, target: 50_000 }
      const support = must(await askForMonthlySupport(town.app, order)).collection
      const made = await pledgesTo(town.app, { giverId: boris.id, to: support, amount: 25_00 })
      const pledgeId = made.id
      const given = {
        anna,
        boris,
        support,
        giver: { pledgeId, by: boris.id },
        receiver: { pledgeId, by: anna.id },
      }
      await row.before?.(given)
      const { neighbour } = row.by === 'giver' ? boris : anna
      await neighbour.says('commit', '/menu')
      await eyes.send(neighbour, 'commit', `p:${pledgeId}`)
      if (asked.has(act)) {
        const question = act === 'commit-next' ? 'commit' : act
        await eyes.press(neighbour, 'commit', eyes.newest(neighbour, 'commit'), `pq:${question}`)
      }
      const older = eyes.newest(neighbour, 'commit')
      const button = eyes.dataOf(older, `pa:${act}`)

      await row.since(given)
      await neighbour.says('commit', '/menu')
      await eyes.send(neighbour, 'commit', `p:${pledgeId}`)
      const before = await eyes.decided()
      expect(await eyes.send(neighbour, 'commit', button, older)).not.toBe('')
      expect(await eyes.decided()).toEqual(before)
      const shown = neighbour.person.chat(town.bots.commit).messages
      expect(shown.find(({ id }) => id === older.id)?.text).toBe(
        eyes.newest(neighbour, 'commit').text,
      )
    },
  )
})
