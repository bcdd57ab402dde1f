import {
  noteLook,
  type Overview,
  overviewOf,
  type Queues,
} from '../../../actions/operator/operators.ts'
import { type BotName, botNames } from '../../../domain/bot.ts'
import { memberId } from '../../../domain/ids.ts'
import type { Translate } from '../../../words/texts.ts'
import { count, moment } from '../../../words/wording.ts'
import type { Ctx } from '../../kit/context.ts'
import type { Button, Screen } from '../../kit/screen.ts'
import { nameIn } from '../naming.ts'
import {
  adminTap,
  broadcastTap,
  clearingsTap,
  composeTap,
  reportsTap,
  suspendedTap,
} from './taps.ts'

/** Counts end here: what is more is said to be more. */
const COUNTED_UP_TO = 100_000

/** The operators' first screen, read anew; each look leaves a line. */
export async function adminScreen({ app, t, member }: Ctx): Promise<Screen> {
  await noteLook(app, member.id, 'opened')
  const [latest] = await app.store.broadcasts.newest(1)
  const seen = { zone: app.settings.timeZone, broadcast: latest?.id ?? null }
  return overviewScreen(t, await overviewOf(app), seen)
}

/** Counts, queues, what operators did lately, and the ways on. */
export function overviewScreen(
  t: Translate,
  { figures, queues, latest, people }: Overview,
  { zone, broadcast }: Readonly<{ zone: string; broadcast: number | null }>,
): Screen {
  const done = latest.map(({ byId, what, onId, at }) => {
    const isOnMember = onId !== undefined && !what.startsWith('broadcast')
    return t('admin-did', {
      at: moment(t.language, at, zone),
      who: nameIn(t, people.get(byId)),
      what: t(`admin-did-${what}`, {
        name: isOnMember ? nameIn(t, people.get(memberId(onId))) : '',
      }),
    })
  })
  const last: Button[] =
    broadcast === null
      ? []
      : [{ text: t('admin-last-broadcast'), tap: broadcastTap({ broadcast }) }]
  return {
    text: [
      t('admin-title'),
      ...figureLines(t, figures),
      ...botNames.map(bot => queueLine(t, bot, queues[bot])),
      ...(done.length > 0 ? ['', t('admin-lately'), ...done] : []),
    ].join('\n'),
    buttons: [
      [
        {
          text: t('admin-reports', { shown: upTo(t, figures.reports) }),
          tap: reportsTap({ page: 0 }),
        },
      ],
      [
        {
          text: t('admin-suspended', { shown: upTo(t, figures.suspended) }),
          tap: suspendedTap({ page: 0 }),
        },
      ],
      [{ text: t('admin-broadcast'), tap: composeTap({}) }, ...last],
      [{ text: t('admin-clearing'), tap: clearingsTap({}) }],
      [
        { text: t('admin-refresh'), tap: adminTap({}) },
        { text: t('open-menu'), tap: 'menu' },
      ],
    ],
  }
}

function figureLines(t: Translate, figures: Overview['figures']): string[] {
  const { pledges } = figures
  const stages = ['intention', 'committed', 'delivered', 'confirmed'] as const
  const all = Object.values(pledges).reduce((sum, each) => sum + each, 0)
  const open = stages.map(stage => [stage, count(t.language, pledges[stage] ?? 0)] as const)
  const ended = stages.reduce((left, stage) => left - (pledges[stage] ?? 0), all)
  return [
    t('admin-members', { shown: upTo(t, figures.members) }),
    t('admin-links', { shown: upTo(t, figures.links) }),
    t('admin-collections', {
      monthly: upTo(t, figures.monthly),
      emergency: upTo(t, figures.emergency),
      initiatives: upTo(t, figures.initiatives),
    }),
    t('admin-pledges', { ...Object.fromEntries(open), ended: count(t.language, ended) }),
    ...(all < COUNTED_UP_TO
      ? []
      : [t('admin-pledges-newest', { shown: count(t.language, COUNTED_UP_TO) })]),
  ]
}

function queueLine(t: Translate, bot: BotName, { incoming, outgoing }: Queues): string {
  const facts = {
    incoming: count(t.language, incoming.waiting),
    outgoing: count(t.language, outgoing.waiting),
    seconds: count(t.language, Math.round(Math.max(0, incoming.oldest, outgoing.oldest))),
  }
  return t(`admin-queue-${bot}`, facts)
}

/** A count, or that there are more. */
export function upTo(t: Translate, value: number): string {
  const isMore = value > COUNTED_UP_TO
  const shown = count(t.language, isMore ? COUNTED_UP_TO : value)
  return isMore ? t('admin-more-than', { shown }) : shown
}
