import { Composer } from 'grammy'
import type { App, OrganizerCounts, Tally } from '../../../app.ts'
import { type Cycle, cycleOf } from '../../../domain/cycle.ts'
import type { Translate } from '../../../words/texts.ts'
import { glued, money, month } from '../../../words/wording.ts'
import type { Ctx } from '../../kit/context.ts'
import { links, way } from '../../kit/link.ts'
import { type Room, together } from '../../kit/room.ts'
import { rowsOf, type Screen } from '../../kit/screen.ts'
import { show } from '../../kit/show.ts'
import { onTap } from '../../kit/tap.ts'
import { menuTap } from '../menu.ts'
import {
  archiveTap,
  askedTap,
  givenTap,
  organizerTap,
  overdueTap,
  piecesTap,
  receivedTap,
  waitingTap,
} from '../taps.ts'
import { pledgeActs } from './acts.ts'
import { archive } from './archive.ts'
import { committingAll } from './commit-all.ts'
import { giving } from './give.ts'
import { type ListName, listScreen } from './lists.ts'
import { piecesScreen } from './pieces.ts'
import { showPledge } from './show-pledge.ts'
import { wishes } from './wishes.ts'

/** The organizer: what I give, what I am given, what waits for a word, what is past. */
export function organizer(app: App): Room {
  const composer = new Composer<Ctx>()
  composer.command('organizer', async ctx => show(ctx, await organizerScreen(ctx)))
  onTap(composer, organizerTap, async ctx => show(ctx, await organizerScreen(ctx)))
  onTap(composer, givenTap, async (ctx, { page }) =>
    show(ctx, await listScreen(ctx, 'given', page)),
  )
  onTap(composer, receivedTap, async (ctx, { page }) =>
    show(ctx, await listScreen(ctx, 'received', page)),
  )
  onTap(composer, piecesTap, async (ctx, { list, ...of }) =>
    show(ctx, await piecesScreen(ctx, list === 'given' ? 'given' : 'received', of)),
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
  const list = (name: ListName) => async (ctx: Ctx) => show(ctx, await listScreen(ctx, name, 0))
  const ways = [
    way(links.confirm, list('waiting')),
    way(links.asked, list('asked')),
    way(links.pledge, (ctx, { pledge }) => showPledge(ctx, pledge)),
  ]
  const front = { composer, links: ways }
  return together(
    front,
    pledgeActs(app),
    wishes(app),
    giving(app),
    committingAll(app),
    archive(app),
  )
}

/** The organizer as it is now. */
export async function organizerScreen({ app, member, t, now }: Ctx): Promise<Screen> {
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
  const tally = (sign: string, { count, sum }: Tally) =>
    count > 0 ? glued(sign, `${count}/${money(t.language, sum, unit)}`) : ''
  const tallies = ({ intentions, commitments, paused }: OrganizerCounts['given']) => [
    tally('❤️', intentions),
    tally('🤝', commitments),
    tally('⏸', paused),
  ]
  const summed = (sign: string, { sum }: Tally) =>
    sum > 0 ? glued(sign, money(t.language, sum, unit)) : ''
  const counted = (count: number) => (count > 0 ? String(count) : '')
  const mine = given.delivered.count
  return {
    text: [
      t('organizer-title', { month: month(t.language, cycle) }),
      ...inWords(t, counts, unit),
    ].join('\n'),
    buttons: [
      [{ text: said(t('organizer-given'), ...tallies(given)), tap: givenTap({ page: 0 }) }],
      [
        {
          text: said(t('organizer-received'), ...tallies(received)),
          tap: receivedTap({ page: 0 }),
        },
      ],
      [
        {
          text: said(
            t('organizer-waiting'),
            counted(received.delivered.count),
            mine > 0 ? t('organizer-mine-waiting', { count: mine }) : '',
          ),
          tap: waitingTap({ page: 0 }),
        },
      ],
      ...rowsOf(
        [
          {
            text: said(
              t('organizer-archive'),
              summed('→', given.confirmed),
              summed('←', received.confirmed),
            ),
            tap: archiveTap({ page: 0 }),
          },
          {
            text: said(
              t('organizer-overdue'),
              counted(given.overdue.count + received.overdue.count),
            ),
            tap: overdueTap({ page: 0 }),
          },
        ],
        2,
      ),
      [{ text: t('back'), tap: menuTap({}) }],
    ],
  }
}

/** How many people I help, and how many help me, with what is promised and what is only meant. */
export function inWords(
  t: Translate,
  { given, received }: OrganizerCounts,
  unit: string,
): string[] {
  const sum = (key: string, sign: string, { sum: cents }: Tally) =>
    cents > 0 ? t(key, { sum: glued(sign, money(t.language, cents, unit)) }) : null
  const line = (side: 'given' | 'received', { people, ...of }: OrganizerCounts['given']) => {
    const sums = [
      sum('progress-promised', '🤝', of.commitments),
      sum('progress-meant', '❤️', of.intentions),
      sum('organizer-late', '⌛', of.overdue),
    ].filter(each => each !== null)
    if (people === 0 && sums.length === 0) return t(`organizer-${side}-nobody`)
    return [t(`organizer-${side}-people`, { people }), ...sums].join(' · ')
  }
  return [line('given', given), line('received', received)]
}

/** A label with whatever of its numbers is not zero. */
function said(label: string, ...numbers: readonly string[]): string {
  return [label, ...numbers].filter(Boolean).join(' ')
}
