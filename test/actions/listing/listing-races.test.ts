import { beforeAll, describe, expect, it } from 'vitest'
import { agreeToRecord, proposeRecord } from '../../../src/actions/listing/recording.ts'
import { answerAsking, askForListing } from '../../../src/actions/listing/talks.ts'
import type { App } from '../../../src/app.ts'
import type { MemberId } from '../../../src/domain/ids.ts'
import { numberOfProposal } from '../../../src/domain/listing/recording.ts'
import { anApp } from '../../kit/app.ts'
import { must } from '../../kit/helping.ts'
import { aGiver } from '../../kit/ledger.ts'
import { asks, offers, talks } from '../../kit/listing.ts'
import { aPlace, onRealServer } from '../../kit/store.ts'
import { befriend } from '../../kit/trust.ts'

/** In process there is one connection: a few are enough there, the races are on the server. */
const CROWD = onRealServer ? 12 : 4

let app: App
/** Another process on the same database, where there is a server. */
let twin: App
let anna: MemberId
let crowd: readonly MemberId[]

beforeAll(async () => {
  const place = await aPlace()
  app = (await anApp({}, place)).app
  twin = onRealServer ? (await anApp({}, place)).app : app
  anna = await aGiver(app, 'Anna')
  const all: MemberId[] = []
  for (let at = 0; at < CROWD; at++) {
    const each = await aGiver(app, `Taker ${at}`)
    await befriend(app, each, anna)
    all.push(each)
  }
  crowd = all
}, 120_000)

const either = (at: number) => (at % 2 ? app : twin)
const done = (outcomes: readonly object[]) => outcomes.filter(each => 'done' in each).length

describe('at one moment', () => {
  it('a single thing is promised to one of its takers', async () => {
    const ladder = await offers(app, anna, { kind: 'give', title: 'A ladder' })
    const asked = []
    for (const each of crowd) asked.push(await asks(app, each, ladder))
    const outcomes = await Promise.all(
      asked.map(({ id }, at) => answerAsking(either(at), { talkId: id, by: anna, isYes: true })),
    )
    expect(done(outcomes)).toBe(1)
  })

  it('somebody who asks again and again asks once', async () => {
    const one = await offers(app, anna)
    const by = crowd[0] ?? anna
    const outcomes = await Promise.all(
      crowd.map((_, at) => askForListing(either(at), { listingId: one.id, by })),
    )
    expect(done(outcomes)).toBe(1)
  })

  it('what was agreed on is written once, and never beyond the limit', async () => {
    const by = crowd[1] ?? anna
    const open = []
    for (let at = 0; at < 4; at++) {
      const { id } = await talks(app, by, await offers(app, anna))
      const order = { talkId: id, by: anna, as: 'exchange', amount: 10_000 } as const
      open.push(must(await proposeRecord(app, order)))
    }
    const outcomes = await Promise.all(
      [...open, ...open].map(({ id, proposal }, at) =>
        agreeToRecord(either(at), {
          talkId: id,
          by,
          saw: proposal ? numberOfProposal(proposal) : 0,
        }),
      ),
    )
    expect(done(outcomes)).toBe(3)
    expect(await app.store.talks.owedBy(by)).toBe(30_000)
  })
})
