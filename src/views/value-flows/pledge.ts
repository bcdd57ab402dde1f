import { type Day, endOf, type Zone } from '../../domain/cycle.ts'
import { isOpen, type PledgeMoments, stageOf } from '../../domain/pledge/pledge.ts'
import { idOf, measure, type Node, node } from './context.ts'

/** As much of a pledge as its flows are made of. */
export type PledgeRow = PledgeMoments &
  Readonly<{
    id: number
    giverId: number
    receiverId: number
    collectionId: number
    amount: number
    unit: string
    cycle: string | null
    dueOn: string | null
    note: string | null
  }>

/**
 * A pledge as flows: an Intent where it began as one, a Commitment once it was promised, and an
 * EconomicEvent only when its receiver has confirmed it: an event is observed, and the receiver is
 * who observes it. What was delivered and waits for that word says so in our own words.
 */
export function flowsOf(pledge: PledgeRow, zone: Zone): readonly Node[] {
  const { id, committedAt, deliveredAt, confirmedAt } = pledge
  const stage = stageOf(pledge)
  const intent = pledge.cycle === null ? null : idOf('intent', id)
  const commitment = committedAt && idOf('commitment', id)
  const flow = {
    action: 'transfer',
    provider: idOf('member', pledge.giverId),
    receiver: idOf('member', pledge.receiverId),
    resourceQuantity: measure(pledge.amount, pledge.unit),
    note: pledge.note || null,
  }
  const planned = {
    ...flow,
    due: pledge.dueOn && endOf(pledge.dueOn as Day, zone).toISOString(),
    finished: !isOpen(pledge),
    'arvut:stage': stage,
  }
  const intents = [...(intent ? [intent] : []), idOf('need', pledge.collectionId)]
  return [
    ...(intent
      ? [node('Intent', intent, { ...planned, 'arvut:recordedAt': pledge.createdAt })]
      : []),
    ...(commitment
      ? [node('Commitment', commitment, { ...planned, created: committedAt, satisfies: intents })]
      : []),
    ...(confirmedAt
      ? [
          node('EconomicEvent', idOf('event', id), {
            ...flow,
            hasPointInTime: deliveredAt ?? confirmedAt,
            created: confirmedAt,
            ...(commitment ? { fulfills: [commitment] } : { satisfies: intents }),
          }),
        ]
      : []),
  ]
}
