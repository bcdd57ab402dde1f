import type { App, Member } from '../../../app.ts'
import { asItStands, type Surrounded } from '../../../domain/collection/pause.ts'
import type { MemberId } from '../../../domain/ids.ts'
import { actsOf, type PledgeAct } from '../../../domain/pledge/acts.ts'
import type { PledgeFacts } from '../../../domain/pledge/notices.ts'
import { reasonSeen } from '../../../views/reasons.ts'
import type { Translate } from '../../../words/texts.ts'
import { day, money, month } from '../../../words/wording.ts'
import type { Button, Screen, Stay } from '../../kit/screen.ts'
import { nameIn } from '../naming.ts'
import { actButton } from '../organizer/pledge.ts'
import { pledgeTap } from '../taps.ts'

/** Where a notice is worded: for whom, in which language, at which instant. */
export type Desk = Readonly<{ app: App; to: Member; t: Translate; now: Date; zone: string }>

/** What happened to a promise stays to be read again: what follows from it comes below. */
export async function staying(
  screen: Promise<Screen | null>,
  stays: Stay = 'answered',
): Promise<Screen | null> {
  const worded = await screen
  return worded && { ...worded, stays }
}

/** What every text about a pledge may say, amounts and days already in words. */
export async function wordsOf(desk: Desk, facts: PledgeFacts) {
  const { app, t, to } = desk
  const { giverId, receiverId, amount, unit, dueOn, note } = facts
  const people = await app.store.members.named([giverId, receiverId])
  const otherId = to.id === giverId ? receiverId : giverId
  return {
    giver: nameIn(t, people.get(giverId)),
    receiver: nameIn(t, people.get(receiverId)),
    name: nameIn(t, people.get(otherId)),
    amount: money(t.language, amount, unit),
    on: dueOn ? day(t.language, dueOn) : '',
    hasDay: dueOn ? 'yes' : 'no',
    month: dueOn ? month(t.language, dueOn.slice(0, 7)) : '',
    note: note ?? '',
  }
}

/** A text about somebody's collection, with their reason below its first line, for who may read it. */
export async function withReason(
  { app, to, t }: Desk,
  text: string,
  ownerId: MemberId,
): Promise<string> {
  const reason = await reasonSeen(app, to.id, ownerId)
  if (!reason) return text
  const [first = '', ...rest] = text.split('\n')
  return [first, t('quoted', { text: reason }), ...rest].join('\n')
}

/** A note as a line of its own, or nothing. */
export function noteLine(t: Translate, note: string | null): string {
  return note ? `\n${t('pledge-note', { note })}` : ''
}

/**
 * The buttons of a notice about a pledge: those of the wanted acts that are still open to the
 * addressee on the very amount the notice names, and the way to the pledge.
 */
export async function buttonsFor(
  desk: Desk,
  facts: PledgeFacts,
  wanted: readonly PledgeAct[],
): Promise<Button[][]> {
  const { app, to, t, now, zone } = desk
  const found = await app.store.pledges.findAround(facts.pledgeId, { now, zone })
  if (!found || !isSide(found, to.id)) return []
  const around = asItStands(found, { now, zone })
  const open = { text: t('notice-open'), tap: pledgeTap({ pledge: facts.pledgeId }) }
  if (around.pledge.amount !== facts.amount) return [[open]]

  const collection = await app.store.collections.get(around.pledge.collectionId)
  const requests = await app.store.requests.latestOf(around.pledge.id)
  const acts = actsOf({ ...around, collection, requests }, { by: to.id, now, zone })
  const [first, ...rest] = wanted
    .filter(act => acts.includes(act))
    .map(act => actButton(t, act, { ...around, requests, now, zone }))
  return first
    ? [
        [first, ...rest.slice(0, 1)],
        [...rest.slice(1), open],
      ]
    : [[open]]
}

function isSide({ pledge }: Surrounded, id: MemberId): boolean {
  return pledge.giverId === id || pledge.receiverId === id
}
