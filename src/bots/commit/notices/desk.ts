import type { App, Member } from '../../../app.ts'
import type { MemberId } from '../../../domain/ids.ts'
import type { PledgeFacts } from '../../../domain/notice.ts'
import type { Surrounded } from '../../../domain/pause.ts'
import { actsOf, type PledgeAct } from '../../../domain/pledge-acts.ts'
import type { Button } from '../../kit/screen.ts'
import type { Translate } from '../../kit/texts.ts'
import { day, money, month } from '../../kit/wording.ts'
import { nameIn } from '../naming.ts'
import { actButton } from '../organizer/pledge.ts'
import { pledgeTap } from '../taps.ts'

/** Where a notice is worded: for whom, in which language, at which instant. */
export type Desk = Readonly<{ app: App; to: Member; t: Translate; now: Date; zone: string }>

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
    kind: facts.isEmergency ? 'emergency' : 'monthly',
    month: dueOn ? month(t.language, dueOn.slice(0, 7)) : '',
    note: note ?? '',
  }
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
  const around = await app.store.pledges.findAround(facts.pledgeId, { now, zone })
  if (!around || !isSide(around, to.id)) return []
  const open = { text: t('notice-open'), tap: pledgeTap({ pledge: facts.pledgeId }) }
  if (around.pledge.amount !== facts.amount) return [[open]]

  const collection = await app.store.collections.get(around.pledge.collectionId)
  const requests = await app.store.requests.latestOf(around.pledge.id)
  const acts = actsOf({ ...around, collection, requests }, { by: to.id, now, zone })
  const [first, ...rest] = wanted
    .filter(act => acts.includes(act))
    .map(act => actButton(t, act, around.pledge))
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
