import { beforeAll, describe, expect, it } from 'vitest'
import { acceptInvitation, approveVisitor } from '../../../src/actions/trust/invitation-answers.ts'
import { withdrawReadiness } from '../../../src/actions/trust/trust.ts'
import type { App, Member } from '../../../src/app.ts'
import { openGraph } from '../../../src/store/trust-graph.ts'
import { anApp } from '../../kit/app.ts'
import { onRealServer } from '../../kit/store.ts'
import { aMember, anInvitation, befriend } from '../../kit/trust.ts'

/** In process there is one connection: a few are enough there, the races are on the server. */
const CROWD = onRealServer ? 200 : 12

let app: App
let crowd: Member[]
beforeAll(async () => {
  ;({ app } = await anApp({ dunbarLimit: 10 }))
  crowd = await Promise.all(Array.from({ length: CROWD }, (_, at) => aMember(app, `P${at}`)))
})

const found = (outcome: Awaited<ReturnType<typeof acceptInvitation>>) =>
  'done' in outcome ? outcome.done.found : outcome.refused

describe('many at one door', () => {
  it('lets one of a crowd take a personal invitation', async () => {
    const anna = await aMember(app, 'Anna')
    const { token } = await anInvitation(app, anna.id)
    const outcomes = await Promise.all(
      crowd.map(({ id }) => acceptInvitation(app, { token, visitorId: id })),
    )
    expect(outcomes.map(found).filter(end => end === 'linked')).toHaveLength(1)
    expect(outcomes.map(found).filter(end => end === 'invitation-is-used')).toHaveLength(CROWD - 1)
    expect(await app.store.trust.countWhole(anna.id)).toBe(1)
  })

  it('never passes the limit when a crowd is approved at once', async () => {
    const anna = await aMember(app, 'Anna')
    const { id, token } = await anInvitation(app, anna.id, 'open')
    const waits = await Promise.all(
      crowd.map(visitor => acceptInvitation(app, { token, visitorId: visitor.id })),
    )
    expect(new Set(waits.map(found))).toEqual(new Set(['waits']))
    await Promise.all(
      crowd.map(visitor =>
        approveVisitor(app, { invitationId: id, visitorId: visitor.id, by: anna.id }),
      ),
    )
    expect(await app.store.trust.countWhole(anna.id)).toBe(10)
    expect(await app.store.invitations.countWaiting(id)).toBe(CROWD - 10)
  })

  it('makes one link of crossing invitations', async () => {
    const [anna, boris] = [await aMember(app, 'Anna'), await aMember(app, 'Boris')]
    const toBoris = await anInvitation(app, anna.id)
    const toAnna = await anInvitation(app, boris.id)
    const outcomes = await Promise.all([
      acceptInvitation(app, { token: toBoris.token, visitorId: boris.id }),
      acceptInvitation(app, { token: toAnna.token, visitorId: anna.id }),
    ])
    expect(outcomes.map(found).sort()).toEqual(['already-linked', 'linked'])
    expect(await app.store.trust.countWhole(anna.id)).toBe(1)
    const used = await app.store.invitations.find(toAnna.id)
    expect(used?.usedAt).not.toBeNull()
  })

  it('ends in one order when accepting meets withdrawing', async () => {
    const [anna, boris] = [await aMember(app, 'Anna'), await aMember(app, 'Boris')]
    await befriend(app, anna.id, boris.id)
    await withdrawReadiness(app, { by: boris.id, towards: anna.id })
    const { token } = await anInvitation(app, anna.id)
    await Promise.all([
      acceptInvitation(app, { token, visitorId: boris.id }),
      withdrawReadiness(app, { by: anna.id, towards: boris.id }),
    ])
    const between = await app.store.trust.between(anna.id, boris.id)
    const whole = between.areLinked && !between.iWithdrew && !between.theyWithdrew
    expect((await app.graph())?.isLinked(anna.id, boris.id)).toBe(whole)
  })
})

describe('the graph of the store', () => {
  it('is the same when loaded anew and when caught up', async () => {
    const caughtUp = await app.graph()
    const anew = await openGraph(app.store)()
    expect(anew?.version).toBe(caughtUp?.version)
    expect(anew?.links).toBe(caughtUp?.links)
    for (const { id } of crowd) expect(anew?.contacts(id)).toEqual(caughtUp?.contacts(id))
  })
})
