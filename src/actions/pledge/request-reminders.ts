import type { App } from '../../app.ts'
import type { Surrounded } from '../../domain/collection/pause.ts'
import type { Moment } from '../../domain/moment.ts'
import type { NewNotice } from '../../domain/notice/notice.ts'
import { factsOf } from '../../domain/notice/telling.ts'
import {
  canBeMet,
  isToBeReminded,
  REQUEST_RESTS_MS,
  type Request,
} from '../../domain/pledge/request.ts'
import { forAll } from '../batches.ts'

const BATCH = 100

/** When the first unanswered request that nobody was reminded of is a day old after an instant, if by another. */
export async function nextReminderAt(
  { store }: App,
  until: Date,
  after?: Date,
): Promise<Date | null> {
  const [oldest] = await store.requests.toRemind(before(until), 1, after && before(after))
  return oldest ? new Date(oldest.askedAt.getTime() + REQUEST_RESTS_MS) : null
}

/**
 * After 24 hours without an answer the asked side is reminded, once, and the asking side sees it; what
 * is overtaken falls silent.
 */
export async function remindOfRequests(app: App, at: Date): Promise<void> {
  const moment = { now: at, zone: app.settings.timeZone }
  await forAll(
    BATCH,
    limit => app.store.requests.toRemind(before(at), limit),
    request => remind(app, request, moment),
  )
}

async function remind({ store }: App, request: Request, moment: Moment): Promise<void> {
  await store.transaction(async tx => {
    if (!isToBeReminded(request, moment.now)) return
    if (!(await tx.requests.markReminded(request.id, moment.now))) return
    const around = await tx.pledges.findAround(request.pledgeId, moment)
    if (!around || !canBeMet(request, around, moment)) return
    const { giverId, receiverId } = around.pledge
    const asked = request.kind === 'confirm' ? receiverId : giverId
    if ((await tx.rests.of([asked], moment.now)).has(asked)) return
    await tx.notices.add(reminders(request, around), moment.now)
  })
}

function reminders({ id, kind }: Request, { pledge }: Surrounded): readonly NewNotice[] {
  const { giverId, receiverId } = pledge
  const [asked, asking] = kind === 'confirm' ? [receiverId, giverId] : [giverId, receiverId]
  const facts = { kind: 'request-unanswered', requestId: id, asks: kind } as const
  const about = { ...factsOf(pledge, pledge.id), ...facts }
  return [
    { to: asked, bot: 'commit', facts: { ...about, to: 'side' } },
    { to: asking, bot: 'commit', facts: { ...about, to: 'circle' } },
  ]
}

function before(instant: Date): Date {
  return new Date(instant.getTime() - REQUEST_RESTS_MS)
}
