import type { App } from '../../app.ts'
import { type Cycle, cycleOf } from '../../domain/cycle.ts'
import type { MemberId } from '../../domain/ids.ts'
import type { NewNotice } from '../../domain/notice/notice.ts'
import { MOST_LINKS_ASKED } from '../../domain/trust/trust.ts'
import { inBatches } from '../batches.ts'

/** So many members are looked at in one transaction. */
const MEMBERS = 1_000

/** In the month in which a link was made, from the second year on: is each side still ready to help? */
export async function askYearly(app: App, cycle: Cycle, at: Date): Promise<void> {
  const { timeZone: zone } = app.settings
  if (cycleOf(app.now(), zone) > cycle) return
  await inBatches(app, { name: 'readiness-asked', key: cycle, at }, async (tx, after) => {
    const members = await tx.readinessWords.toAsk(cycle, zone, { after, limit: MEMBERS })
    const notices = members
      .filter(({ isAsked }) => isAsked)
      .map(({ id }): NewNotice => {
        return { to: id, bot: 'arvut-add', facts: { kind: 'readiness-asked', cycle } }
      })
    await tx.notices.add(notices, at)
    return members.length < MEMBERS ? null : (members.at(-1)?.id ?? null)
  })
}

type Word = Readonly<{ memberId: MemberId; cycle: Cycle }>

/** A member says of one of these links, or of all of them, that they are still ready to help. */
export async function sayStillReady(
  app: App,
  { memberId, cycle, otherId }: Word & Readonly<{ otherId: MemberId | null }>,
): Promise<number> {
  const { store, settings } = app
  const order = { offset: 0, limit: MOST_LINKS_ASKED }
  const links = await store.readinessWords.linksOf(memberId, cycle, settings.timeZone, order)
  const meant = links.map(link => link.otherId).filter(id => otherId === null || id === otherId)
  await store.readinessWords.say(memberId, meant, app.now())
  return meant.length
}
