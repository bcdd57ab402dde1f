import { type Day, endOf, type Zone } from '../../domain/cycle.ts'
import { nameOf } from '../../domain/member/member.ts'
import { unitSign } from '../../domain/unit.ts'
import type { MyData } from '../my-data.ts'
import { contextOf, idOf, type LinkedData, measure, type Node, node } from './context.ts'
import { flowsOf } from './pledge.ts'

/** Where the records are at home, by which clock their days end, and what the reader calls others. */
export type Home = Readonly<{ address: string; zone: Zone; nameOf: (id: number) => string }>

/**
 * What a member asked for, gave and received, and whom they trust, in the words of ValueFlows 1.0.0:
 * other programs of mutual aid read it. Payment details, messages and settings are not in it.
 */
export function valueFlowsOf(data: MyData, home: Home): LinkedData {
  const { member, collections, pledgesGiven, pledgesReceived, trustLinks, withdrawals } = data
  const pledges = [...pledgesGiven, ...pledgesReceived]
  const others = new Set([
    ...pledges.flatMap(({ giverId, receiverId }) => [giverId, receiverId]),
    ...trustLinks.flatMap(({ oneId, otherId }) => [oneId, otherId]),
    ...withdrawals.flatMap(({ fromId, toId }) => [fromId, toId]),
  ])
  others.delete(member.id)
  const units = new Set([...collections, ...pledges].map(({ unit }) => unit))
  const mine = new Set(collections.map(({ id }) => id))
  const needs = new Map(
    pledgesGiven
      .filter(({ collectionId }) => !mine.has(collectionId))
      .map(({ collectionId, receiverId }) => [collectionId, receiverId]),
  )
  const graph: Node[] = [
    person(member.id, nameOf(member) ?? home.nameOf(member.id), member.about),
    ...[...others].map(id => person(id, home.nameOf(id), null)),
    ...[...units].map(unit =>
      node('Unit', idOf('unit', unit), { label: unit, symbol: unitSign(unit) }),
    ),
    ...collections.flatMap(each => requestOf(each, home.zone)),
    ...[...needs].map(([id, receiverId]) =>
      node('Intent', idOf('need', id), {
        action: 'transfer',
        receiver: idOf('member', receiverId),
      }),
    ),
    ...pledges.flatMap(each => flowsOf(each, home.zone)),
    ...trustLinks.map(({ oneId, otherId, createdAt }) =>
      node('arvut:TrustLink', idOf('trust', `${oneId}-${otherId}`), {
        'arvut:between': [idOf('member', oneId), idOf('member', otherId)],
        'arvut:recordedAt': createdAt,
      }),
    ),
    ...withdrawals.map(({ id, fromId, toId, withdrawnAt, restoredAt }) =>
      node('arvut:Withdrawal', idOf('withdrawal', id), {
        'arvut:from': idOf('member', fromId),
        'arvut:towards': idOf('member', toId),
        'arvut:recordedAt': withdrawnAt,
        'arvut:endedAt': restoredAt,
      }),
    ),
  ]
  return { '@context': contextOf(home.address), '@graph': graph }
}

function person(id: number, name: string, about: string | null): Node {
  return node('Person', idOf('member', id), { name, note: about || null })
}

/** A collection is a published request, of an Intent whose provider is whoever helps. */
function requestOf(collection: MyData['collections'][number], zone: Zone): readonly Node[] {
  const { id, ownerId, openedAt, closedAt, deadlineOn, target, unit, reason } = collection
  const due = deadlineOn && endOf(deadlineOn as Day, zone)
  return [
    node('Proposal', idOf('collection', id), {
      purpose: 'request',
      created: openedAt,
      hasBeginning: openedAt,
      hasEnd: closedAt ?? due,
      note: reason || null,
      publishes: [idOf('need', id)],
    }),
    node('Intent', idOf('need', id), {
      action: 'transfer',
      receiver: idOf('member', ownerId),
      resourceQuantity: measure(target, unit),
      due,
      finished: closedAt !== null,
    }),
  ]
}

/** The same as one JSON text, the instants in UTC. */
export function asLinkedJson(data: LinkedData): string {
  return JSON.stringify(data, null, 2)
}
