import type { MemberId } from '../ids.ts'
import type { Moment } from '../moment.ts'
import { type Collection, runs } from './collection.ts'
import { choosesMonth } from './giving.ts'
import {
  isLapsed,
  isOverdue,
  isPaused,
  type Pledge,
  type PledgeSurroundings,
  stageOf,
} from './pledge.ts'
import { REQUEST_RESTS_MS, type Request } from './request.ts'

/** What one side of a pledge may do with it. */
export type PledgeAct =
  | 'commit'
  | 'commit-next'
  | 'deliver'
  | 'deliver-part'
  | 'change'
  | 'raise'
  | 'withdraw'
  | 'remind'
  | 'not-now'
  | 'on-day'
  | 'confirm'
  | 'confirm-less'
  | 'not-received'
  | 'decline'
  | 'forgive'
  | 'ask-commit'
  | 'ask-deliver'
  | 'allow-again'

/** A pledge with all that decides which acts are open. */
export type Actable = PledgeSurroundings &
  Readonly<{
    pledge: Pledge
    giverLeft: boolean
    collection: Pick<Collection, 'kind' | 'deadlineOn' | 'closedAt'>
    /** The latest request of each kind about it. */
    requests: readonly Request[]
  }>

type Viewer = Moment & Readonly<{ by: MemberId }>

/**
 * The acts a member may do with a pledge now, in the order of their buttons. A screen offers these
 * and no others; each rule still has the last word.
 */
export function actsOf(actable: Actable, viewer: Viewer): readonly PledgeAct[] {
  const { pledge } = actable
  if (viewer.by === pledge.giverId) return giverActs(actable, viewer)
  return viewer.by === pledge.receiverId ? receiverActs(actable, viewer) : []
}

function giverActs(actable: Actable, { now, zone }: Viewer): readonly PledgeAct[] {
  const { pledge, collection, requests } = actable
  const isAsked = (kind: Request['kind']) =>
    requests.some(request => request.kind === kind && !request.answeredAt)
  const part: readonly PledgeAct[] = pledge.amount > 1 ? ['deliver-part'] : []
  switch (stageOf(pledge)) {
    case 'intention': {
      if (isLapsed(pledge, now, zone)) return []
      const commit: readonly PledgeAct[] = isPaused(pledge, actable, now, zone)
        ? []
        : ['commit', ...(choosesMonth(pledge, now, zone) ? (['commit-next'] as const) : [])]
      const answer: readonly PledgeAct[] = isAsked('commit') ? ['not-now'] : []
      return [...commit, ...answer, 'deliver', ...part, 'change', 'withdraw']
    }
    case 'committed': {
      const hasDaysLeft = !isOverdue(pledge, now, zone)
      const answer: readonly PledgeAct[] = isAsked('deliver') && hasDaysLeft ? ['on-day'] : []
      const raise: readonly PledgeAct[] = runs(collection, now, zone) ? ['raise'] : []
      return ['deliver', ...part, ...answer, ...raise]
    }
    case 'delivered':
      return rested(requests, 'confirm', now) ? ['remind'] : []
    default:
      return []
  }
}

function receiverActs(actable: Actable, { now, zone }: Viewer): readonly PledgeAct[] {
  const { pledge, giverIsRed, giverLeft, requests } = actable
  switch (stageOf(pledge)) {
    case 'intention': {
      if (isLapsed(pledge, now, zone)) return []
      const mayAsk = !isPaused(pledge, actable, now, zone) && rested(requests, 'commit', now)
      return mayAsk ? ['ask-commit', 'decline'] : ['decline']
    }
    case 'committed':
      return !giverIsRed && !giverLeft && rested(requests, 'deliver', now)
        ? ['ask-deliver', 'forgive']
        : ['forgive']
    case 'delivered':
      return pledge.amount > 1
        ? ['confirm', 'confirm-less', 'not-received']
        : ['confirm', 'not-received']
    case 'declined':
      return pledge.allowedAgainAt || giverLeft ? [] : ['allow-again']
    default:
      return []
  }
}

/** Whether a day has gone by since the last request of a kind. */
function rested(requests: readonly Request[], kind: Request['kind'], now: Date): boolean {
  return requests.every(
    request =>
      request.kind !== kind || now.getTime() - request.askedAt.getTime() >= REQUEST_RESTS_MS,
  )
}
