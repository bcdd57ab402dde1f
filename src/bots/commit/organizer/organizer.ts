import { Composer } from 'grammy'
import type { App, OrganizerCounts, Tally } from '../../../app.ts'
import { type Cycle, cycleOf } from '../../../domain/cycle.ts'
import type { Ctx } from '../../kit/context.ts'
import type { Screen } from '../../kit/screen.ts'
import { show } from '../../kit/show.ts'
import { onTap } from '../../kit/tap.ts'
import type { Translate } from '../../kit/texts.ts'
import { money, month, plainMoney } from '../../kit/wording.ts'
import { menuTap } from '../menu.ts'
import {
  archiveTap,
  askedTap,
  givenTap,
  organizerTap,
  overdueTap,
  receivedTap,
  waitingTap,
} from '../taps.ts'
import { pledgeActs } from './acts.ts'
import { archive } from './archive.ts'
import { giving } from './give.ts'
import { listScreen } from './lists.ts'
import { wishes } from './wishes.ts'

/** The organizer: what I give, what I am given, what waits for a word, what is past. */
export function organizer(app: App): Composer<Ctx> {
  const composer = new Composer<Ctx>()
  composer.command('organizer', async ctx => show(ctx, await organizerScreen(ctx)))
  onTap(composer, organizerTap, async ctx => show(ctx, await organizerScreen(ctx)))
  onTap(composer, givenTap, async (ctx, { page }) =>
    show(ctx, await listScreen(ctx, 'given', page)),
  )
  onTap(composer, receivedTap, async (ctx, { page }) =>
    show(ctx, await listScreen(ctx, 'received', page)),
  )
  onTap(composer, askedTap, async (ctx, { page }) =>
    show(ctx, await listScreen(ctx, 'asked', page)),
  )
  onTap(composer, waitingTap, async (ctx, { page }) =>
    show(ctx, await listScreen(ctx, 'waiting', page)),
  )
  onTap(composer, overdueTap, async (ctx, { page }) =>
    show(ctx, await listScreen(ctx, 'overdue', page)),
  )
  composer.use(pledgeActs(app), wishes(app), giving(app), archive(app))
  return composer
}

async function organizerScreen({ app, member, t, now }: Ctx): Promise<Screen> {
  const zone = app.settings.timeZone
  const counts = await app.store.pledges.organizerCounts(member.id, { now, zone })
  return screenOfOrganizer(t, { counts, cycle: cycleOf(now, zone), unit: app.settings.unit })
}

/** The organizer with its counts and sums on the buttons. */
export function screenOfOrganizer(
  t: Translate,
  { counts, cycle, unit }: Readonly<{ counts: OrganizerCounts; cycle: Cycle; unit: string }>,
): Screen {
  const { given, received } = counts
  const tally = ({ count, sum }: Tally) =>
    sum > 0 ? `${count}/${money(t.language, sum, unit)}` : '0'
  const pair = ({ intentions, commitments, paused }: OrganizerCounts['given']) => {
    const counted = `❤️ ${tally(intentions)} 🤝 ${tally(commitments)}`
    return paused.count > 0 ? `${counted} ⏸ ${tally(paused)}` : counted
  }
  const overdue = given.overdue.count + received.overdue.count
  const archived = {
    given: plainMoney(t.language, given.confirmed.sum),
    received: money(t.language, received.confirmed.sum, unit),
  }
  return {
    text: t('organizer-screen', {
      month: month(t.language, cycle),
      given: given.intentions.count + given.commitments.count,
      received: received.intentions.count + received.commitments.count,
    }),
    buttons: [
      [{ text: t('organizer-given', { tally: pair(given) }), tap: givenTap({ page: 0 }) }],
      [{ text: t('organizer-received', { tally: pair(received) }), tap: receivedTap({ page: 0 }) }],
      [
        {
          text: t('organizer-waiting', {
            toMe: received.delivered.count,
            mine: given.delivered.count,
          }),
          tap: waitingTap({ page: 0 }),
        },
      ],
      [
        { text: t('organizer-archive', archived), tap: archiveTap({ page: 0 }) },
        { text: t('organizer-overdue', { count: overdue }), tap: overdueTap({ page: 0 }) },
      ],
      [{ text: t('back'), tap: menuTap({}) }],
    ],
  }
}
