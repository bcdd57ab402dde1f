import { type App, momentOf, type Queries } from '../../app.ts'
import type { Group } from '../../domain/circle/group.ts'
import {
  bind,
  type CircleBinding,
  isWanted,
  nextWord,
  resultCycle,
  type Said,
  shownInGroup,
  showsTheSame,
  unbind,
} from '../../domain/circle/room.ts'
import { endOf, lastDay } from '../../domain/cycle.ts'
import type { GroupId, InitiativeId, MemberId } from '../../domain/ids.ts'
import { type Member, nameOf } from '../../domain/member/member.ts'
import type { Moment } from '../../domain/moment.ts'
import { isRefused, refused } from '../../domain/outcome.ts'
import { type Collection, type Progress, runs } from '../../domain/pledge/collection.ts'
import type { SmallShare } from '../../domain/pledge/small-share.ts'
import { smallShareOf } from '../../views/small-share.ts'
import { bindingEnded } from './groups.ts'

/** Who acts on a group's binding; whether they are an admin is read from Telegram at the tap. */
export type CircleOrder = Readonly<{ groupId: GroupId; by: MemberId; isAdmin: boolean }>

/** An admin binds their own circle to a group, which shows it from then on. */
export async function bindCircle(app: App, order: CircleOrder) {
  return app.store.transaction(async tx => {
    await tx.members.lock(order.by)
    return bindTo(tx, { ...order, initiativeId: null }, momentOf(app))
  })
}

/** Inside an action of the owner: the group shows their circle, or the initiative, from then on. */
export async function bindTo(
  tx: Queries,
  { groupId, by, isAdmin, initiativeId }: CircleOrder & Pick<CircleBinding, 'initiativeId'>,
  { now, zone }: Moment,
) {
  const group = await tx.groups.find(groupId)
  if (!group || group.removedAt || group.bot !== 'commit') return refused('group-is-unknown')
  const wanted = { ownerId: by, initiativeId }
  const outcome = bind({ isAdmin, bound: await tx.bindings.of(groupId), wanted })
  if (isRefused(outcome) || outcome.done === 'already-mine') return outcome

  const told = { toldOpenedId: null, toldEndedId: null, toldCycle: resultCycle(now, zone) }
  const isBound = await tx.bindings.bind({ groupId, ...wanted, boundAt: now, ...told })
  return isBound ? outcome : refused('group-has-a-circle')
}

/** What of whose binding is ended, and by whom. */
type UnbindOrder = Readonly<{
  groupId: GroupId
  ownerId: MemberId
  initiativeId?: InitiativeId | null
  by: MemberId | null
  isAdmin: boolean
}>

/** The owner or an admin ends this binding; the help link of the group's card ends with it. */
export async function unbindCircle(
  app: App,
  { groupId, ownerId, initiativeId = null, by, isAdmin }: UnbindOrder,
) {
  const now = app.now()
  return app.store.transaction(async tx => {
    const bound = await tx.bindings.of(groupId)
    const isThis = !bound || showsTheSame(bound, { ownerId, initiativeId })
    if (!isThis) return refused('group-has-another-circle')
    const outcome = unbind({ isAdmin, bound, by })
    if (isRefused(outcome) || !bound) return outcome
    if (!(await tx.bindings.end(groupId, now))) return refused('group-has-no-circle')
    if (outcome.done === 'by-admin') await tx.notices.add([bindingEnded(bound, 'unbound')], now)
    return outcome
  })
}

/** Whom a card names of the givers, and with what. */
export type GiverLine = Readonly<{ name: string; amount: number }>

/** What a group's card shows of its circle. */
export type CircleCard = Readonly<{
  ownerId: MemberId
  name: string | null
  /** Null while there is nothing that this group may see. */
  shown: Readonly<{
    collection: Collection
    progress: Progress
    small: SmallShare | null
    givers: readonly GiverLine[]
    /** Whose voice opened it, named where they let groups name them; null where the owner did. */
    opener: Readonly<{ name: string | null }> | null
    /** The group's own help link. */
    token: string
  }> | null
}>

/** So many givers are named on a card. */
const MOST_NAMED = 10

/** The card of a group's circle as it is now; null while no circle is bound. */
export async function circleCard(app: App, { id }: Group): Promise<CircleCard | null> {
  const { store } = app
  const moment = momentOf(app)
  const binding = await store.bindings.of(id)
  const owner = binding && (await store.members.find(binding.ownerId))
  if (!binding || !owner || owner.leftAt) return null

  const { ownerId } = binding
  const open = await store.collections.openOf(ownerId)
  const collection = shownInGroup(open, moment.now, moment.zone)
  const progress =
    collection && (await store.pledges.progressOf([collection.id], moment)).get(collection.id)
  if (!collection || !progress) return { ownerId, name: nameOf(owner), shown: null }

  const named = await store.bindings.namedGivers(collection.id, moment, MOST_NAMED)
  const people = await store.members.named(named.map(({ giverId }) => giverId))
  const givers = named.flatMap(({ giverId, amount }) => {
    const giver = people.get(giverId)
    const name = giver && nameOf(giver)
    return name ? [{ name, amount }] : []
  })
  const link = { groupId: id, ownerId, token: app.newToken() }
  const { token } = await store.helpLinks.ofGroup(link, moment.now)
  const small = await smallShareOf(app, collection, progress.missing, moment)
  const spokenBy = await store.collections.spokenBy(collection.id)
  const opener = spokenBy && openerIn(await store.members.find(spokenBy))
  const shown = { collection, progress, small, givers, opener, token }
  return { ownerId, name: nameOf(owner), shown }
}

function openerIn(voice: Member | null) {
  return { name: voice?.namedInGroups ? nameOf(voice) : null }
}

/** The emergency of a member that their groups may not see; null when none runs. */
export async function hiddenEmergency(app: App, id: MemberId): Promise<Collection | null> {
  const { now, zone } = momentOf(app)
  const { emergency } = await app.store.collections.openOf(id)
  return emergency && !emergency.inGroups && runs(emergency, now, zone) ? emergency : null
}

/** A word for a group with all that it says; without a word when nobody wants to hear of it. */
export type WordForGroup = Said &
  Readonly<{ name: string | null; confirmed: number; token: string | null }>

/** What a group is to be told next; null when nothing is due. */
export async function wordForGroup(app: App, group: Group): Promise<WordForGroup | null> {
  const { store } = app
  const moment = momentOf(app)
  const binding = await store.bindings.of(group.id)
  if (!binding) return null
  const { ownerId } = binding
  const open = await store.collections.openOf(ownerId)
  const past = await store.collections.pastOf(ownerId, 10)
  const said = nextWord({ ...open, ...moment, binding, past })
  if (!said) return null

  const { word, next } = said
  if (!word || !isWanted(word.event, group)) {
    return { word: null, next, name: null, confirmed: 0, token: null }
  }
  const when = word.event === 'month' ? lastMomentOf(word.cycle, moment.zone) : moment.now
  const sums = await store.pledges.progressOf([word.collection.id], { ...moment, now: when })
  const owner = await store.members.get(ownerId)
  const link = { groupId: group.id, ownerId, token: app.newToken() }
  const token = word.event === 'red' ? await store.helpLinks.ofGroup(link, moment.now) : null
  return {
    word,
    next,
    name: nameOf(owner),
    confirmed: sums.get(word.collection.id)?.confirmed ?? 0,
    token: token?.token ?? null,
  }
}

/** Notes what a group was told. */
export async function noteWord({ store }: App, next: CircleBinding): Promise<void> {
  await store.bindings.note(next)
}

/** Who helps the owner of a group's circle, for one of the circle; null for everybody else. */
export async function whoHelps(
  app: App,
  { groupId, viewerId }: Readonly<{ groupId: GroupId; viewerId: MemberId }>,
): Promise<Readonly<{ ownerId: MemberId; givers: readonly MemberId[] }> | null> {
  const { store } = app
  const binding = await store.bindings.of(groupId)
  if (!binding || binding.initiativeId) return null
  const { ownerId } = binding
  const circle = await store.pledges.circleOf(ownerId, momentOf(app))
  if (viewerId !== ownerId && !circle.has(viewerId)) return null
  const apart = await store.trust.apartFrom(viewerId)
  return { ownerId, givers: [...circle].filter(id => !apart.has(id)) }
}

function lastMomentOf(cycle: CircleBinding['toldCycle'], zone: string): Date {
  return new Date(endOf(lastDay(cycle), zone).getTime() - 1)
}
