import { CHANGE_GOES_ON } from '../../../actions/collection/change-notices.ts'
import type { App } from '../../../app.ts'
import type { MemberId } from '../../../domain/ids.ts'
import type { NoticeFacts } from '../../../domain/notice/notice.ts'
import { type Changeable, changeKey } from '../../../domain/notice/telling-collection.ts'
import type { Collection } from '../../../domain/pledge/collection.ts'
import { namesFor } from '../../../views/names.ts'
import { sightOf } from '../../../views/sight.ts'
import { textsOf } from '../../../words/texts.ts'
import { day, money } from '../../../words/wording.ts'
import type { House } from '../../kit/house.ts'
import { redraws } from '../../kit/redraw.ts'
import type { Screen } from '../../kit/screen.ts'
import { calledIn } from '../naming.ts'
import { cardTap } from '../taps.ts'
import { type Desk, withReason } from './desk.ts'

type Change = Extract<NoticeFacts, { kind: 'target-changed' | 'deadline-changed' }>

/** Another target or deadline, old → new; or that it is what it was, after all. */
export async function wordChange(desk: Desk, facts: Change): Promise<Screen | null> {
  const { t } = desk
  const name = await nameSeen(desk, facts.ownerId, 'target')
  if (!name) return null
  const key = facts.kind === 'target-changed' ? 'notice-target' : 'notice-deadline'
  const text = t(facts.from === facts.to ? `${key}-again` : key, { name, ...wordsOf(desk, facts) })
  return {
    text: await withReason(desk, text, facts.ownerId),
    buttons: [[{ text: `👤 ${name}`, tap: cardTap({ member: facts.ownerId }) }]],
  }
}

function wordsOf({ t }: Desk, facts: Change) {
  if (facts.kind === 'target-changed') {
    const amount = (cents: number) => money(t.language, cents, facts.unit)
    return { from: amount(facts.from), to: amount(facts.to) }
  }
  return { from: day(t.language, facts.from), to: day(t.language, facts.to) }
}

/** Writes into the messages of a change that goes on what it has come to. */
export function redrawChanges(app: App, house: House, what: Changeable): () => Promise<void> {
  return redraws(app, house, CHANGE_GOES_ON[what], async id => {
    const found = await app.store.collections.find(id)
    const facts = found && sinceItBegan(what, found)
    if (!facts) return null
    return {
      keys: [changeKey(what, found)],
      screenFor: to => {
        const t = textsOf('commit', app.settings)(to.language)
        return wordChange({ app, to, t, now: app.now(), zone: app.settings.timeZone }, facts)
      },
    }
  })
}

/** From what it was when the change began to what it is by now. */
function sinceItBegan(what: Changeable, collection: Collection): Change | null {
  const { id: collectionId, ownerId, unit, targetBefore, deadlineBefore, deadlineOn } = collection
  const about = { ownerId, collectionId } as const
  if (what === 'target') {
    const from = targetBefore?.was
    return from === undefined
      ? null
      : { kind: 'target-changed', ...about, from, to: collection.target, unit }
  }
  const from = deadlineBefore?.was
  return from && deadlineOn ? { kind: 'deadline-changed', ...about, from, to: deadlineOn } : null
}

/** The name under which somebody is told of another; null where they may see neither it nor what is wanted. */
export async function nameSeen(
  { app, to, t, now, zone }: Desk,
  id: MemberId,
  wanted?: 'target',
): Promise<string | null> {
  const sight = (await sightOf(app, to.id, [id], { now, zone })).get(id)
  if (!sight || (wanted && !sight.seen[wanted])) return null
  const called = (await namesFor(app, to.id, [sight])).get(id)
  return called?.name || called?.through ? calledIn(t, called) : null
}
