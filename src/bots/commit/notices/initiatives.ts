import type { Initiative } from '../../../domain/initiative/initiative.ts'
import {
  isCommitting,
  isVoting,
  keepsShares,
  stepOf,
} from '../../../domain/initiative/initiative.ts'
import type { InitiativeNews, InitiativeNotice } from '../../../domain/initiative/notices.ts'
import { loadInitiative, maySee } from '../../../views/initiatives.ts'
import { day, money } from '../../../words/wording.ts'
import type { Words } from '../../kit/notices.ts'
import type { Button, Screen } from '../../kit/screen.ts'
import { calledIn } from '../naming.ts'
import {
  againTap,
  cameAboutTap,
  cannotTap,
  commitShareTap,
  endVoteAskTap,
  initiativesTap,
  initiativeTap,
  prolongTap,
  takeTap,
  voteAgainTap,
  voteTap,
} from '../together/taps.ts'
import { type Desk, staying } from './desk.ts'

type Facts<Kind extends InitiativeNotice['kind']> = Extract<InitiativeNotice, { kind: Kind }>
type News = Facts<'initiative-news'>

/** What is told of initiatives: to those near, and to those who take part. */
export const initiativeWords: Words<Desk, InitiativeNotice> = {
  'initiative-near': wordNear,
  'initiatives-week': wordWeek,
  'initiative-news': (desk, facts) => staying(wordNews(desk, facts)),
}

async function wordNear(desk: Desk, facts: Facts<'initiative-near'>): Promise<Screen | null> {
  const { app, t, to } = desk
  const card = await loadInitiative(app, to.id, facts.initiativeId)
  if (!card || stepOf(card.initiative) !== 'vote') return null
  const { id, title, text, price, unit, voteUntil } = card.initiative
  const words = {
    name: calledIn(t, card.owner),
    title,
    price: money(t.language, price, unit),
    until: day(t.language, voteUntil),
  }
  return {
    text: `${t('notice-initiative-near', words)}\n${t('quoted', { text })}`,
    buttons: [
      [
        { text: t('initiative-vote'), style: 'primary', tap: voteTap({ initiative: id }) },
        { text: t('notice-initiative-look'), tap: initiativeTap({ initiative: id }) },
      ],
    ],
  }
}

async function wordWeek(desk: Desk, facts: Facts<'initiatives-week'>): Promise<Screen | null> {
  const { app, t, to, now, zone } = desk
  const found = await app.store.initiatives.named(facts.initiativeIds)
  const seen: Initiative[] = []
  for (const { initiative } of found)
    if (stepOf(initiative) === 'vote' && (await maySee(app, to.id, initiative, { now, zone })))
      seen.push(initiative)
  if (seen.length === 0) return null
  const lines = seen.map(({ title, price, unit }) =>
    t('notice-initiative-line', { title, price: money(t.language, price, unit) }),
  )
  const more = facts.more > 0 ? [t('notice-initiatives-more', { count: facts.more })] : []
  return {
    text: [t('notice-initiatives-week'), ...lines, ...more].join('\n'),
    buttons: [
      [{ text: t('notice-initiatives-look'), tap: initiativesTap({ list: 'near', page: 0 }) }],
    ],
  }
}

async function wordNews(desk: Desk, facts: News): Promise<Screen | null> {
  const { app, t } = desk
  const initiative = await app.store.initiatives.find(facts.initiativeId)
  if (!initiative || (await isOvertaken(desk, facts, initiative))) return null
  const sum = (cents: number | null) =>
    cents === null ? '' : money(t.language, cents, initiative.unit)
  const lacking = facts.total === null ? 0 : Math.max(0, facts.price - facts.total)
  const words = {
    title: initiative.title,
    amount: sum(facts.amount),
    voted: sum(facts.voted),
    total: sum(facts.total),
    price: sum(facts.price),
    lacking: sum(roughly(lacking)),
    until: facts.until ? day(t.language, facts.until) : '',
    isLess: facts.amount !== null && facts.amount < (facts.voted ?? 0) ? 'yes' : 'no',
  }
  const word =
    facts.wordId && facts.what === 'told' ? await app.store.initiatives.word(facts.wordId) : null
  const quoted = word ?? (facts.what === 'failed' ? initiative.endWord : null)
  const said = facts.isOwner
    ? t(`notice-initiative-${facts.what}-owner`, words)
    : t(`notice-initiative-${facts.what}`, words)
  return {
    text: quoted ? `${said}\n${t('quoted', { text: quoted })}` : said,
    buttons: facts.what === 'left' ? [] : buttonsFor(desk, facts, initiative),
  }
}

/** Whether there is nothing left to do about it: answered, taken, or over. */
async function isOvertaken(
  { app, to, now, zone }: Desk,
  { what }: News,
  initiative: Initiative,
): Promise<boolean> {
  if (what === 'enough') return !isVoting(initiative, now, zone)
  if (what === 'free') return !isCommitting(initiative, now, zone)
  if (what !== 'share-waits') return false
  const vote = await app.store.initiatives.voteOf(initiative.id, to.id)
  const waits = vote && vote.committed === null && vote.cannotAt === null
  return !waits || !keepsShares(initiative, now, zone) || !isCommitting(initiative, now, zone)
}

/** What was lacking, in a round number: to the next ten units above. */
function roughly(cents: number): number {
  return cents < 1_000 ? cents : Math.ceil(cents / 1_000) * 1_000
}

function buttonsFor({ t }: Desk, facts: News, { unit, commitProlongedAt }: Initiative): Button[][] {
  const { initiativeId: initiative, what, isOwner, amount, voted } = facts
  const look = { text: t('notice-initiative-look'), tap: initiativeTap({ initiative }) }
  const sum = (cents: number) => money(t.language, cents, unit)
  if ((what === 'reached' || what === 'share-waits') && !isOwner && amount) {
    const yes = commitShareTap({ initiative, amount })
    return [
      [
        { text: t('initiative-commit', { share: sum(amount) }), style: 'primary', tap: yes },
        { text: t('initiative-cannot'), tap: cannotTap({ initiative, share: amount }) },
      ],
      [look],
    ]
  }
  if (what === 'free' && !isOwner)
    return [[{ text: t('initiative-take'), tap: takeTap({ initiative }) }, look]]
  if (what === 'free' && !commitProlongedAt)
    return [[look, { text: t('initiative-more-time'), tap: prolongTap({ initiative }) }]]
  if (what === 'enough' && isOwner)
    return [[look, { text: t('initiative-end-vote'), tap: endVoteAskTap({ initiative }) }]]
  if (what === 'came-about')
    return [
      [
        { text: t('initiative-came-yes'), tap: cameAboutTap({ initiative, yes: 'yes' }) },
        { text: t('initiative-came-no'), tap: cameAboutTap({ initiative, yes: 'no' }) },
      ],
    ]
  if (isOwner && isMissed.has(what))
    return [[{ text: t('initiative-again'), tap: againTap({ initiative }) }]]
  if (what === 'again' && voted)
    return [
      [
        {
          text: t('initiative-vote-again', { amount: sum(voted) }),
          style: 'primary',
          tap: voteAgainTap({ initiative, amount: voted }),
        },
      ],
      [look],
    ]
  return [[look]]
}

const isMissed: ReadonlySet<InitiativeNews> = new Set(['missed', 'not-together'])
