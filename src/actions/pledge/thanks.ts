import { type App, momentOf } from '../../app.ts'
import { type Cycle, firstInstant, nextCycle } from '../../domain/cycle.ts'
import type { MemberId } from '../../domain/ids.ts'
import { sum } from '../../domain/money.ts'
import { done, refused } from '../../domain/outcome.ts'
import { thank } from '../../domain/pledge/thanks.ts'

/** The receiver thanks a giver for what was confirmed in a cycle: one notice a giver and cycle. */
export async function thankGiver(
  app: App,
  order: Readonly<{ by: MemberId; giverId: MemberId; cycle: Cycle }>,
) {
  const when = momentOf(app)
  const { by, giverId, cycle } = order
  return app.store.transaction(async tx => {
    const pair = { giverId, receiverId: by }
    const from = firstInstant(cycle, when.zone)
    const until = firstInstant(nextCycle(cycle), when.zone)
    const deeds = await tx.pledges.deedsBetween(pair, from, until)
    const isThanked = await tx.thanks.isThanked(pair, cycle)
    const outcome = thank(deeds, { ...order, ...when, isThanked })
    if ('refused' in outcome) return outcome

    if (!(await tx.thanks.add(outcome.done))) return refused('giver-is-already-thanked')
    const amount = sum(deeds.map(deed => deed.amount))
    const unit = deeds[0]?.unit ?? app.settings.unit
    const facts = { kind: 'thanked', receiverId: by, cycle, amount, unit } as const
    await tx.notices.add([{ to: giverId, bot: 'commit', facts }], when.now)
    return done(outcome.done)
  })
}

/** The receiver thanks everybody whose deeds were confirmed in a cycle; answers how many were not yet. */
export async function thankEverybody(
  app: App,
  { by, cycle }: Readonly<{ by: MemberId; cycle: Cycle }>,
): Promise<number> {
  const when = momentOf(app)
  const from = firstInstant(cycle, when.zone)
  const until = firstInstant(nextCycle(cycle), when.zone)
  return app.store.transaction(async tx => {
    const deeds = await tx.pledges.deedsToward(by, from, until)
    const added = await tx.thanks.addAll(
      deeds.map(({ giverId }) => ({ receiverId: by, giverId, cycle, thankedAt: when.now })),
    )
    const notices = deeds
      .filter(({ giverId }) => added.has(giverId))
      .map(({ giverId, amount, unit }) => {
        const facts = { kind: 'thanked', receiverId: by, cycle, amount, unit } as const
        return { to: giverId, bot: 'commit', facts } as const
      })
    await tx.notices.add(notices, when.now)
    return notices.length
  })
}
