import { type App, momentOf, type PlannedJob, type Queries } from '../../app.ts'
import { addDays, at, type Day, dayOf, daysBetween, type Zone } from '../../domain/cycle.ts'
import { type InitiativeId, initiativeId, type MemberId } from '../../domain/ids.ts'
import type { Initiative } from '../../domain/initiative/initiative.ts'
import type { InitiativeNews } from '../../domain/initiative/notices.ts'
import type { Vote } from '../../domain/initiative/vote.ts'
import type { Moment } from '../../domain/moment.ts'
import type { NewNotice } from '../../domain/notice/notice.ts'
import { closeTo, nearOf } from '../../views/near.ts'
import { forAll, inBatches } from '../batches.ts'

const VOTERS = 'tell of an initiative'
const NEAR = 'tell near an initiative'
const LINE = 'tell of the week an initiative'
/** So many are told in one transaction; fewer at once, with the change itself. */
const BATCH = 500
/** The weekly line goes out on Mondays at this hour. */
const HOUR_OF_THE_LINE = 10
/** At once at most one a week an owner. */
const AT_ONCE_DAYS = 7

/** News, and what a word or a day in it is looked up by. */
type News = Readonly<{
  what: InitiativeNews
  wordId?: number | undefined
  total?: number | undefined
}>

/**
 * Inside an action: everybody who takes part hears of it, a crowd in batches after it. `of`: another
 * initiative whose voters hear it; `beside`: what others hear at the same time.
 */
export async function tellVoters(
  tx: Queries,
  initiative: Initiative,
  news: News,
  now: Date,
  {
    of = initiative.id,
    beside = [],
  }: Readonly<{ of?: number; beside?: readonly NewNotice[] }> = {},
): Promise<void> {
  const voters = await tx.initiatives.votersAfter(initiativeId(of), 0, BATCH + 1)
  const isCrowd = voters.length > BATCH
  const notices = isCrowd ? [] : noticesTo(initiative, voters, news)
  await tx.notices.add([...notices, ...beside], now)
  if (!isCrowd) return
  const key = [initiative.id, news.what, news.wordId ?? 0, news.total ?? 0, of, now.getTime()].join(
    ':',
  )
  await tx.jobs.plan([{ name: VOTERS, key, at: now }])
}

/** What one member hears, of nothing that is their own. */
export function toMember(initiative: Initiative, to: MemberId, what: InitiativeNews): NewNotice {
  return noticeOf(initiative, to, { what }, null)
}

/** What the owner hears. */
export function toOwner(initiative: Initiative, { what, total }: News): NewNotice {
  return noticeOf(initiative, initiative.ownerId, { what, total }, null)
}

/** Inside publishing: those nearest hear of it at once, unless they heard of another one this week. */
export async function tellNear(
  tx: Queries,
  initiative: Initiative,
  near: readonly MemberId[],
  { now }: Moment,
): Promise<void> {
  const { ownerId, publishedAt } = initiative
  const since = new Date(publishedAt.getTime() - AT_ONCE_DAYS * 86_400_000)
  if (await tx.initiatives.wasToldSince(ownerId, since)) return
  await tx.initiatives.toldNear(initiative.id, publishedAt)
  if (near.length > BATCH) {
    await tx.jobs.plan([{ name: NEAR, key: String(initiative.id), at: now }])
  } else await tx.notices.add(nearNotices(initiative, near), now)
}

/** The Monday on which an initiative goes into the weekly line. */
export function lineAtFor(now: Date, zone: Zone): Date {
  const today = dayOf(now, zone)
  const weekday = ((daysBetween('1970-01-05', today) % 7) + 7) % 7
  const monday: Day = addDays(today, 7 - weekday)
  return at(monday, HOUR_OF_THE_LINE, 0, zone)
}

/** When the next batch of news is to be written, if that is due by an instant; after another one. */
export async function nextToTell({ store }: App, until: Date, after?: Date): Promise<Date | null> {
  const planned = await store.jobs.unfinished([VOTERS, NEAR], BATCH)
  const isDue = (each: Date) => each <= until && (!after || each > after)
  const first = planned.find(work => isDue(work.at))?.at
  if (first) return first
  const [line] = await store.initiatives.toLine(until, 1, after)
  return line?.lineAt ?? null
}

/** Writes the news that are due: to those who take part, to those near, into the weekly lines. */
export async function tellWhatIsDue(app: App, now: Date): Promise<void> {
  const due = async (limit: number) =>
    (await app.store.jobs.unfinished([VOTERS, NEAR], limit)).filter(each => each.at <= now)
  await forAll(BATCH, due, work =>
    work.name === VOTERS ? tellCrowd(app, work) : tellAround(app, work),
  )
  await forAll(
    BATCH,
    limit => app.store.initiatives.toLine(now, limit),
    each => tellLine(app, each),
  )
}

async function tellCrowd(app: App, work: PlannedJob): Promise<void> {
  const [id = '', what = '', wordId = '0', total = '0', of = id] = work.key.split(':')
  await inBatches(app, work, async (tx, cursor) => {
    const initiative = await tx.initiatives.get(Number(id))
    const voters = await tx.initiatives.votersAfter(initiativeId(Number(of)), cursor, BATCH)
    const news = { what: what as InitiativeNews, wordId: Number(wordId), total: Number(total) }
    await tx.notices.add(noticesTo(initiative, voters, news), work.at)
    return voters.length < BATCH ? null : (voters.at(-1)?.memberId ?? null)
  })
}

async function tellAround(app: App, work: PlannedJob): Promise<void> {
  const initiative = await app.store.initiatives.get(Number(work.key))
  const moment = { now: work.at, zone: app.settings.timeZone }
  const near = [...(await closeTo(app, initiative.ownerId, moment))].sort((a, b) => a - b)
  await inBatches(app, work, async (tx, cursor) => {
    const some = near.filter(each => each > cursor).slice(0, BATCH)
    await tx.notices.add(nearNotices(initiative, some), work.at)
    return some.length < BATCH ? null : (some.at(-1) ?? null)
  })
}

type Lined = Readonly<{ id: number; lineAt: Date | null; ownerId: MemberId; endedAt: Date | null }>

async function tellLine(app: App, { id, lineAt, ownerId, endedAt }: Lined): Promise<void> {
  const moment = momentOf(app)
  const line = lineAt ?? moment.now
  const work = { name: LINE, key: String(id), at: line }
  const near = endedAt ? [] : await nearOf(app, ownerId, moment)
  const ids = near.map(each => each.id).sort((a, b) => a - b)
  await inBatches(app, work, async (tx, cursor) => {
    const some = ids.filter(each => each > cursor).slice(0, BATCH)
    await tx.notices.add(
      some.map(to => lineNotice(initiativeId(id), to, line)),
      moment.now,
    )
    return some.length < BATCH ? null : (some.at(-1) ?? null)
  })
  await app.store.initiatives.lined(id)
}

function lineNotice(id: InitiativeId, to: MemberId, line: Date): NewNotice {
  const facts = { kind: 'initiatives-week', initiativeIds: [id], more: 0 } as const
  return { to, bot: 'commit', facts, key: `initiatives-week:${line.getTime()}` }
}

function nearNotices({ id, ownerId }: Initiative, near: readonly MemberId[]): readonly NewNotice[] {
  const facts = { kind: 'initiative-near', initiativeId: id, ownerId } as const
  return near.map(to => ({ to, bot: 'commit', facts }))
}

/** What each of those who take part hears: of their own share, or that nothing is left of their vote. */
function noticesTo(
  initiative: Initiative,
  voters: readonly Vote[],
  news: News,
): readonly NewNotice[] {
  return voters.flatMap(vote => {
    const what = whatFor(vote, news.what)
    return what ? [noticeOf(initiative, vote.memberId, { ...news, what }, vote)] : []
  })
}

function whatFor(vote: Vote, what: InitiativeNews): InitiativeNews | null {
  if (what === 'reached') {
    if (vote.share === null) return 'left-out'
    return vote.share === 0 ? 'nothing-to-give' : 'reached'
  }
  if (what === 'started') {
    if (vote.committed !== null) return vote.endedAt ? 'left-out' : 'started'
    return null
  }
  const { endedAt, share, committed, cannotAt, amount } = vote
  if (what === 'share-waits' || what === 'free') {
    const hasShare = endedAt === null && (share ?? 0) > 0 && cannotAt === null
    const mayTake = what === 'share-waits' ? committed === null : (committed ?? 0) < amount
    return hasShare && mayTake ? what : null
  }
  const isInIt = endedAt === null || endsVotes.has(what)
  return isInIt ? what : null
}

/** What ends the votes that it is told to. */
const endsVotes: ReadonlySet<InitiativeNews> = new Set([
  'missed',
  'taken-back',
  'left',
  'not-together',
  'again',
])

/** News of which the day is that of the vote. */
const aboutVote: ReadonlySet<InitiativeNews> = new Set([
  'prolonged',
  'ends-soon',
  'rewritten',
  'enough',
])

function noticeOf(
  initiative: Initiative,
  to: MemberId,
  { what, wordId, total }: News,
  vote: Vote | null,
): NewNotice {
  const { id, price, voteUntil, commitUntil, dueOn, ownerId } = initiative
  const isAboutVote = aboutVote.has(what)
  const facts = {
    kind: 'initiative-news',
    initiativeId: id,
    what,
    isOwner: to === ownerId,
    amount: vote && (vote.committed ?? vote.share),
    voted: vote?.amount ?? null,
    total: total ?? null,
    price,
    until: what === 'started' ? dueOn : isAboutVote ? voteUntil : commitUntil,
    wordId: wordId || null,
  } as const
  return { to, bot: 'commit', facts, key: `initiative:${id}:${what}` }
}
