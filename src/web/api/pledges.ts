import { momentOf } from '../../app.ts'
import type { Surrounded } from '../../domain/collection/pause.ts'
import type { MemberId } from '../../domain/ids.ts'
import type { Moment } from '../../domain/moment.ts'
import { ends, isLapsed, isOverdue, isPaused, stageOf } from '../../domain/pledge/pledge.ts'
import { loadPeople, type PersonSeen } from '../../views/people.ts'
import { jsonRoute, nextOf } from './route.ts'
import { momentIn, personIn } from './seen.ts'
import { pledges } from './shapes.ts'

const PAGE = 100

/** Every pledge of the member, either way, whatever became of it. */
export const pledgesRoute = jsonRoute({
  path: '/me/pledges',
  name: 'readPledges',
  says: 'Your pledges, given and received, in the order of their making',
  isPaged: true,
  shape: pledges,
  async read(app, { viewer: { id: me }, page }) {
    const moment = momentOf(app)
    const found = await app.store.pledges.everyOf(me, moment, { page, size: PAGE })
    const personOf = await loadPeople(
      app,
      me,
      found.entries.map(({ pledge }) => otherOf(me, pledge)),
    )
    return {
      pledges: found.entries.map(each =>
        pledgeIn(each, { me, other: personOf(otherOf(me, each.pledge)), moment }),
      ),
      next: nextOf('/me/pledges', page, found.hasMore),
    }
  },
})

type Sides = Readonly<{ giverId: MemberId; receiverId: MemberId }>

function otherOf(me: MemberId, { giverId, receiverId }: Sides): MemberId {
  return giverId === me ? receiverId : giverId
}

function pledgeIn(
  around: Surrounded,
  { me, other, moment }: Readonly<{ me: MemberId; other: PersonSeen; moment: Moment }>,
) {
  const { pledge, kind } = around
  const { now, zone } = moment
  return {
    id: pledge.id,
    direction: pledge.giverId === me ? ('given' as const) : ('received' as const),
    other: personIn(other),
    collectionId: pledge.collectionId,
    kind,
    stage: stageOf(pledge),
    isPaused: isPaused(pledge, around, now, zone),
    isLapsed: isLapsed(pledge, now, zone),
    isOverdue: isOverdue(pledge, now, zone),
    amountCents: pledge.amount,
    unit: pledge.unit,
    month: pledge.cycle,
    dueOn: pledge.dueOn,
    note: pledge.note,
    partOf: pledge.partOfId,
    createdAt: pledge.createdAt.toISOString(),
    committedAt: momentIn(pledge.committedAt),
    deliveredAt: momentIn(pledge.deliveredAt),
    confirmedAt: momentIn(pledge.confirmedAt),
    endedAt: momentIn(ends.map(end => pledge[end]).find(at => at !== null) ?? null),
  }
}
