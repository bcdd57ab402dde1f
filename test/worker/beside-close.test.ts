import { setTimeout as wait } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { closeCycle } from '../../src/actions/cycle/cycle-close.ts'
import { confirmDelivery } from '../kit/acting.ts'
import { anApp } from '../kit/app.ts'
import { aGiver, answersOn, collects, deed, gives, pledgesOf } from '../kit/ledger.ts'
import { endMonthlySupport } from '../kit/looking.ts'
import { november, zone } from '../kit/people.ts'
import { onRealServer } from '../kit/store.ts'

const afterClose = '2026-11-30T23:00:05Z'

/** Boris gives to Anna, who asks each month. */
async function aMonth() {
  const { app, clock } = await anApp()
  const anna = await aGiver(app, 'Anna')
  const boris = await aGiver(app, 'Boris')
  await answersOn(app, '2026-11-01', 30)
  return { app, clock, anna, boris, toAnna: await collects(app, anna) }
}

describe('beside a close', () => {
  it('a group whose card was drawn just before shows what was renewed', async () => {
    const { app, anna, boris, toAnna } = await aMonth()
    await gives(app, boris, toAnna, deed)
    const at = november(1)
    const chat = { bot: 'commit', chatId: -5, title: 'G', language: 'en' } as const
    await app.store.groups.keep({ ...chat, addedById: anna, addedAt: at, changedAt: at })
    const group = await app.store.groups.ofChat('commit', -5)
    if (!group) throw new Error('the group is not kept')
    const told = { toldCycle: '2026-11', toldOpenedId: null, toldEndedId: null } as const
    const circle = { ownerId: anna, initiativeId: null, boundAt: at }
    await app.store.bindings.bind({ groupId: group.id, ...circle, ...told })
    const bound = await app.store.groups.find(group.id)
    if (bound) await app.store.groups.shown(bound, { cardOn: '2026-12-01', cardId: 1 })
    await closeCycle(app, '2026-11')
    const after = await app.store.groups.find(group.id)
    expect(after?.changes).toBeGreaterThan(after?.shown ?? 0)
  })

  it.runIf(onRealServer)('support that ends by hand keeps no live intention', async () => {
    const { app, clock, anna, boris, toAnna } = await aMonth()
    await gives(app, boris, toAnna, deed)
    clock.travelTo(afterClose)
    const written = Promise.withResolvers<void>()
    const end = Promise.withResolvers<void>()
    const close = { cycle: '2026-11', into: '2026-12', now: clock.now(), zone } as const
    const batch = app.store.transaction(async tx => {
      await tx.cycles.renew(close, 0, 100)
      written.resolve()
      await end.promise
    })
    await written.promise
    const ending = endMonthlySupport(app, { memberId: anna })
    await wait(200)
    end.resolve()
    await batch
    expect(await ending).toHaveProperty('done')
    const renewed = (await pledgesOf(app, toAnna)).filter(pledge => pledge.renewalOf)
    expect(renewed).toMatchObject([{ annulledAt: clock.now() }])
  })

  it.runIf(onRealServer)(
    'a confirmation that waited across midnight renews as a late one',
    async () => {
      const { app, clock, anna, boris, toAnna } = await aMonth()
      const { id: pledgeId } = await gives(app, boris, toAnna, { ...deed, confirmedAt: null })
      clock.travelTo('2026-11-30T22:59:59.500Z')
      const held = Promise.withResolvers<void>()
      const free = Promise.withResolvers<void>()
      const other = app.store.transaction(async tx => {
        await tx.members.lock(anna)
        held.resolve()
        await free.promise
      })
      await held.promise
      const confirming = confirmDelivery(app, { pledgeId, by: anna })
      await wait(200)
      clock.travelTo(afterClose)
      await closeCycle(app, '2026-11')
      free.resolve()
      await other
      expect(await confirming).toHaveProperty('done')
      const renewed = (await pledgesOf(app, toAnna)).filter(pledge => pledge.renewalOf)
      expect(renewed).toMatchObject([{ renewalOf: '2026-11', cycle: '2026-12' }])
    },
  )
})
