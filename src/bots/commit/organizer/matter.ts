import { cycleOf, nextCycle } from '../../../domain/cycle.ts'
import type { PledgeAct } from '../../../domain/pledge/acts.ts'
import type { Pledge } from '../../../domain/pledge/pledge.ts'
import type { Request, RequestKind } from '../../../domain/pledge/request.ts'

/** A pledge, with what was asked about it, at an instant. */
export type Situation = Readonly<{
  pledge: Pledge
  requests: readonly Request[]
  now: Date
  zone: string
}>

const NOTHING = '0'

/**
 * What an act is about beside the pledge and its sum, as its button carries it: the delivery or the
 * request that is answered, the month that is bound. A pledge can be delivered twice with one sum.
 */
export function matterOf(act: PledgeAct, { pledge, requests, now, zone }: Situation): string {
  switch (act) {
    case 'confirm':
    case 'confirm-less':
    case 'not-received':
    case 'remind':
      return at(pledge.deliveredAt)
    case 'not-now':
      return at(openRequest(requests, 'commit')?.askedAt)
    case 'on-day':
      return at(openRequest(requests, 'deliver')?.askedAt)
    case 'commit':
      return pledge.dueOn ?? NOTHING
    case 'commit-next':
      return nextCycle(cycleOf(now, zone))
    default:
      return NOTHING
  }
}

/** The request of a kind that waits for an answer. */
export function openRequest(requests: readonly Request[], kind: RequestKind): Request | undefined {
  return requests.find(request => request.kind === kind && !request.answeredAt)
}

function at(instant: Date | null | undefined): string {
  return instant ? instant.getTime().toString(36) : NOTHING
}
