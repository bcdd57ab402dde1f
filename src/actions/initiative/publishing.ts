import { type App, momentOf, type Queries } from '../../app.ts'
import type { Day } from '../../domain/cycle.ts'
import type { InitiativeId, MemberId } from '../../domain/ids.ts'
import { type Initiative, voteEndOf } from '../../domain/initiative/initiative.ts'
import type { InitiativeNews } from '../../domain/initiative/notices.ts'
import {
  endVoteByHand,
  lowerPrice,
  prolongVote,
  publish,
  rewrite,
  takeBack,
} from '../../domain/initiative/publishing.ts'
import type { Moment } from '../../domain/moment.ts'
import { done, isRefused, type Outcome, refused } from '../../domain/outcome.ts'
import { closeTo } from '../../views/near.ts'
import { wrongForAsking } from '../../views/standing.ts'
import { planEnough } from './reminding.ts'
import { lineAtFor, tellNear, tellVoters } from './telling.ts'

/** What an owner says of an initiative. */
type PublishingOrder = Pick<
  Initiative,
  'ownerId' | 'title' | 'text' | 'price' | 'voteUntil' | 'deliverDays' | 'againOfId'
>

/** Publishes an initiative: those near hear of it, at once or with the week. */
export async function publishInitiative(app: App, order: PublishingOrder) {
  const { ownerId } = order
  const standing = await wrongForAsking(app, ownerId)
  const near = await closeTo(app, ownerId, momentOf(app))
  return app.store.transaction(async tx => {
    await tx.members.lock(ownerId)
    const moment = momentOf(app)
    const open = await tx.initiatives.openOf(ownerId)
    const outcome = publish({ ...order, ...moment, standing, open, unit: app.settings.unit })
    if (isRefused(outcome)) return outcome

    const initiative = await tx.initiatives.add(
      { ...outcome.done, token: app.newToken() },
      {
        nextAt: voteEndOf({ ...outcome.done, voteEndsAt: null }, moment.zone),
        lineAt: lineAtFor(moment.now, moment.zone),
      },
    )
    await tellNear(tx, initiative, near, moment)
    await inviteAgain(tx, initiative, moment.now)
    return done(initiative)
  })
}

/** Inside publishing anew: whoever voted before sees it, and may repeat their vote with one tap. */
async function inviteAgain(tx: Queries, initiative: Initiative, now: Date): Promise<void> {
  const { againOfId, ownerId, id } = initiative
  const before = againOfId && (await tx.initiatives.find(againOfId))
  if (!before || before.ownerId !== ownerId) return
  await tx.initiatives.letVotersSee(before.id, id, now)
  await tellVoters(tx, initiative, { what: 'again' }, now, { of: before.id })
}

/** Whose initiative, and who changes it. */
export type OwnerOrder = Readonly<{ initiativeId: InitiativeId; by: MemberId }>

/** Other words while the vote runs; `saw`: the words they were written over. */
export async function rewriteInitiative(app: App, order: OwnerOrder & Readonly<{ text: string }>) {
  return changing(app, order, 'rewritten', (held, when) =>
    rewrite(held, { ...when, by: order.by, text: order.text }),
  )
}

/** A lower price while the vote runs. */
export async function lowerInitiativePrice(
  app: App,
  order: OwnerOrder & Readonly<{ price: number; saw: number }>,
) {
  return changing(
    app,
    order,
    'cheaper',
    (held, when) =>
      held.price === order.saw
        ? lowerPrice(held, { ...when, by: order.by, price: order.price })
        : refused('initiative-has-changed'),
    async (tx, { id }, when) => {
      await tx.initiatives.recount(id, when)
      const found = await tx.initiatives.counted(id)
      if (found) await planEnough(tx, found, when)
    },
  )
}

/** A later last day of the vote, once. */
export async function prolongInitiativeVote(
  app: App,
  order: OwnerOrder & Readonly<{ until: Day }>,
) {
  return changing(app, order, 'prolonged', (held, when) =>
    prolongVote(held, { ...when, by: order.by, until: order.until }),
  )
}

/** The owner ends the vote by hand: a day later, and everybody is told. */
export async function endInitiativeVote(app: App, order: OwnerOrder) {
  return changing(app, order, 'ends-soon', async (held, when, tx) => {
    await tx.initiatives.recount(held.id, when)
    const carried = (await tx.initiatives.counted(held.id))?.tally.carried ?? 0
    return endVoteByHand(held, { ...when, by: order.by, carried })
  })
}

/** Until the start the owner takes it back: nobody owes anything. */
export async function takeBackInitiative(app: App, order: OwnerOrder) {
  return changing(
    app,
    order,
    'taken-back',
    (held, { now }) => takeBack(held, { by: order.by, now }),
    async (tx, { id }, { now }) => tx.initiatives.endAll(id, now),
  )
}

/** One change of an initiative: it is held, the rule asked, the change kept, those who take part told. */
async function changing<Refusal extends string>(
  app: App,
  { initiativeId, by }: OwnerOrder,
  what: InitiativeNews,
  decide: (
    held: Initiative,
    when: Moment,
    tx: Queries,
  ) => Outcome<Initiative, Refusal> | Promise<Outcome<Initiative, Refusal>>,
  afterwards: (tx: Queries, next: Initiative, when: Moment) => Promise<void> = async () => {},
): Promise<Outcome<Initiative, Refusal | 'initiative-is-unknown'>> {
  return app.store.transaction(async tx => {
    const held = await tx.initiatives.hold(initiativeId)
    if (!held || held.ownerId !== by) return refused('initiative-is-unknown')
    const when = momentOf(app)
    const outcome = await decide(held, when, tx)
    if (isRefused(outcome)) return outcome
    await tx.initiatives.write(outcome.done, when.zone)
    await tellVoters(tx, outcome.done, { what }, when.now)
    await afterwards(tx, outcome.done, when)
    return outcome
  })
}
