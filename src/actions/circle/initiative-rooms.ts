import { type App, momentOf } from '../../app.ts'
import type { Group } from '../../domain/circle/group.ts'
import { type CircleBinding, isWanted } from '../../domain/circle/room.ts'
import type { GroupId, InitiativeId, MemberId } from '../../domain/ids.ts'
import { type InitiativeSaid, nextInitiativeWord } from '../../domain/initiative/in-group.ts'
import { goesOn, type Initiative } from '../../domain/initiative/initiative.ts'
import { done, refused } from '../../domain/outcome.ts'
import { bindTo, type CircleOrder } from './circles.ts'

/** An admin binds an initiative of their own to a group, which shows it from then on. */
export async function bindInitiative(
  app: App,
  order: CircleOrder & Readonly<{ initiativeId: InitiativeId }>,
) {
  return app.store.transaction(async tx => {
    await tx.members.lock(order.by)
    const initiative = await tx.initiatives.find(order.initiativeId)
    if (!initiative || initiative.ownerId !== order.by) return refused('initiative-is-unknown')
    if (!goesOn(initiative)) return refused('initiative-is-over')
    return bindTo(tx, order, momentOf(app))
  })
}

/**
 * Somebody of a group comes by its card: they see the initiative for as long as the group shows it.
 * Whether they are in the group is asked before.
 */
export async function comeByGroup(
  app: App,
  { groupId, memberId }: Readonly<{ groupId: GroupId; memberId: MemberId }>,
) {
  const { store } = app
  const initiativeId = (await store.bindings.of(groupId))?.initiativeId
  const initiative = initiativeId ? await store.initiatives.find(initiativeId) : null
  if (!initiative) return refused('initiative-is-unknown')
  const { iWithdrew, theyWithdrew } = await store.trust.between(memberId, initiative.ownerId)
  if (!iWithdrew && !theyWithdrew)
    await store.initiatives.visit(initiative.id, memberId, { at: app.now(), groupId })
  return done(initiative.id)
}

/** A word for a group on its initiative; without a word when nobody wants to hear of it. */
export type InitiativeWordForGroup = InitiativeSaid & Readonly<{ initiative: Initiative }>

/** What a group is to be told next of the initiative it shows; null when nothing is due. */
export async function initiativeWordFor(
  app: App,
  group: Group,
  binding: CircleBinding & Readonly<{ initiativeId: InitiativeId }>,
): Promise<InitiativeWordForGroup | null> {
  const initiative = await app.store.initiatives.get(binding.initiativeId)
  const said = nextInitiativeWord(binding, initiative, momentOf(app))
  if (!said) return null
  const word = isWanted('success', group) ? said.word : null
  return { word, next: said.next, initiative }
}
