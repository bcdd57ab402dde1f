import { type Day, dayOf, type Zone } from '../cycle.ts'
import type { MemberId, PledgeId, RequestId } from '../ids.ts'
import { done, type Outcome, refused } from '../outcome.ts'
import { isLapsed, isPaused, type Pledge, type PledgeSurroundings, stageOf } from './pledge.ts'

/** What one side asks of the other about a pledge. */
export type RequestKind = 'commit' | 'deliver' | 'confirm'

/** How the asked side answered in words; doing the thing answers `done`. */
export type Answer = 'done' | 'not-now' | 'on-day'

/** One request, at most one in 24 hours per pledge. */
export type Request = Readonly<{
  id: RequestId
  pledgeId: PledgeId
  kind: RequestKind
  byId: MemberId
  askedAt: Date
  answeredAt: Date | null
  answer: Answer | null
  /** The day a giver promises to deliver on. */
  onDay: Day | null
  remindedAt: Date | null
}>

/** A request before the store has named it. */
export type NewRequest = Omit<Request, 'id'>

/** How long a request rests before it may be made again, and before the giver is reminded: 24 hours. */
export const REQUEST_RESTS_MS = 24 * 3_600_000

type Asked = Readonly<{
  by: MemberId
  now: Date
  zone: Zone
  around: PledgeSurroundings & Readonly<{ giverLeft: boolean }>
  /** When this pledge was last asked about in this kind; null if never. */
  lastAskedAt: Date | null
}>

type Asking = 'only-the-receiver-asks' | 'giver-is-red' | 'asked-less-than-a-day-ago'

/** The receiver asks the giver of an intention to commit. */
export function askToCommit(
  pledge: Pledge,
  asked: Asked,
): Outcome<
  NewRequest,
  Asking | 'pledge-is-not-an-intention' | 'pledge-has-lapsed' | 'pledge-is-paused'
> {
  const { by, now, zone, around } = asked
  if (by !== pledge.receiverId) return refused('only-the-receiver-asks')
  if (stageOf(pledge) !== 'intention') return refused('pledge-is-not-an-intention')
  if (isLapsed(pledge, now, zone)) return refused('pledge-has-lapsed')
  if (around.giverIsRed) return refused('giver-is-red')
  if (isPaused(pledge, around, now, zone)) return refused('pledge-is-paused')
  if (isTooEarly(asked)) return refused('asked-less-than-a-day-ago')
  return done(request(pledge, 'commit', asked))
}

/** The receiver asks the giver of a commitment, overdue ones too, to deliver. */
export function askToDeliver(
  pledge: Pledge,
  asked: Asked,
): Outcome<NewRequest, Asking | 'pledge-is-not-committed' | 'giver-has-left'> {
  if (asked.by !== pledge.receiverId) return refused('only-the-receiver-asks')
  if (stageOf(pledge) !== 'committed') return refused('pledge-is-not-committed')
  if (asked.around.giverLeft) return refused('giver-has-left')
  if (asked.around.giverIsRed) return refused('giver-is-red')
  if (isTooEarly(asked)) return refused('asked-less-than-a-day-ago')
  return done(request(pledge, 'deliver', asked))
}

/** The giver reminds the receiver of a delivery that waits for an answer. */
export function remindToConfirm(
  pledge: Pledge,
  asked: Omit<Asked, 'around'>,
): Outcome<
  NewRequest,
  'only-the-giver-reminds' | 'pledge-is-not-delivered' | 'asked-less-than-a-day-ago'
> {
  if (asked.by !== pledge.giverId) return refused('only-the-giver-reminds')
  if (stageOf(pledge) !== 'delivered') return refused('pledge-is-not-delivered')
  if (isTooEarly(asked)) return refused('asked-less-than-a-day-ago')
  return done(request(pledge, 'confirm', asked))
}

type Answering = 'only-the-giver-answers' | 'request-is-answered' | 'request-does-not-ask-that'

/** "Not now" to a request to commit; the intention stays as it is. */
export function answerNotNow(
  request: Request,
  pledge: Pledge,
  { by, now }: Readonly<{ by: MemberId; now: Date }>,
): Outcome<Request, Answering> {
  const wrong = wrongAnswer(request, pledge, by, 'commit')
  if (wrong) return refused(wrong)
  return done({ ...request, answeredAt: now, answer: 'not-now' })
}

/** "On that day" to a request to deliver: from today to the pledge's last day, or the emergency's. */
export function answerOnDay(
  request: Request,
  pledge: Pledge,
  order: Readonly<{ by: MemberId; now: Date; zone: Zone; onDay: Day; deadlineOn: Day | null }>,
): Outcome<Request, Answering | 'day-has-passed' | 'day-is-after-the-last-day'> {
  const { by, now, zone, onDay, deadlineOn } = order
  const wrong = wrongAnswer(request, pledge, by, 'deliver')
  if (wrong) return refused(wrong)
  if (onDay < dayOf(now, zone)) return refused('day-has-passed')
  const last = pledge.dueOn ?? deadlineOn
  if (last !== null && onDay > last) return refused('day-is-after-the-last-day')
  return done({ ...request, answeredAt: now, answer: 'on-day', onDay })
}

/** Whether nobody answered for 24 hours and the asked side was not yet reminded of it. */
export function isToBeReminded(
  request: Pick<Request, 'askedAt' | 'answeredAt' | 'remindedAt'>,
  now: Date,
): boolean {
  if (request.answeredAt || request.remindedAt) return false
  return now.getTime() - request.askedAt.getTime() >= REQUEST_RESTS_MS
}

/** Whether what a request asks can no longer be done, so that it falls silent. */
export function isOvertaken(request: Pick<Request, 'kind'>, pledge: Pledge): boolean {
  const wanted = { commit: 'intention', deliver: 'committed', confirm: 'delivered' } as const
  return stageOf(pledge) !== wanted[request.kind]
}

/** Whether what a request asks can be done now: nobody asks a red member, nor for what has lapsed. */
export function canBeMet(
  request: Pick<Request, 'kind'>,
  { pledge, ...around }: PledgeSurroundings & Readonly<{ pledge: Pledge }>,
  { now, zone }: Pick<Asked, 'now' | 'zone'>,
): boolean {
  if (isOvertaken(request, pledge)) return false
  return !isLapsed(pledge, now, zone) && !isPaused(pledge, around, now, zone)
}

function isTooEarly({ lastAskedAt, now }: Pick<Asked, 'lastAskedAt' | 'now'>): boolean {
  return lastAskedAt !== null && now.getTime() - lastAskedAt.getTime() < REQUEST_RESTS_MS
}

function wrongAnswer(
  request: Request,
  pledge: Pledge,
  by: MemberId,
  kind: RequestKind,
): Answering | null {
  if (by !== pledge.giverId) return 'only-the-giver-answers'
  if (request.kind !== kind) return 'request-does-not-ask-that'
  return request.answeredAt || isOvertaken(request, pledge) ? 'request-is-answered' : null
}

function request(
  { id }: Pledge,
  kind: RequestKind,
  { by, now }: Pick<Asked, 'by' | 'now'>,
): NewRequest {
  return {
    pledgeId: id,
    kind,
    byId: by,
    askedAt: now,
    answeredAt: null,
    answer: null,
    onDay: null,
    remindedAt: null,
  }
}
