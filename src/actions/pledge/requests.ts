import type { App } from '../../app.ts'
import type { Day } from '../../domain/cycle.ts'
import type { MemberId, RequestId } from '../../domain/ids.ts'
import type { NewNotice } from '../../domain/notice/notice.ts'
import { factsOf } from '../../domain/notice/telling.ts'
import { done, type Outcome, refused } from '../../domain/outcome.ts'
import { isStale } from '../../domain/pledge/move.ts'
import {
  answerNotNow,
  answerOnDay,
  askToCommit,
  askToDeliver,
  type NewRequest,
  type Request,
  type RequestKind,
  remindToConfirm,
} from '../../domain/pledge/request.ts'
import { type Held, hold, type PledgeOrder, turnOf } from './moves.ts'

/** The giver's word on a request. */
export type AnswerOrder = Readonly<{ requestId: RequestId; by: MemberId }>

/** The receiver asks the giver to commit an intention; at most once in 24 hours. */
export async function requestCommitment(app: App, order: PledgeOrder) {
  return ask(app, order, 'commit', (held, lastAskedAt) =>
    askToCommit(held.pledge, { by: order.by, ...held.when, around: held, lastAskedAt }),
  )
}

/** The receiver asks the giver to deliver a commitment, overdue ones too; at most once in 24 hours. */
export async function requestDelivery(app: App, order: PledgeOrder) {
  return ask(app, order, 'deliver', (held, lastAskedAt) =>
    askToDeliver(held.pledge, { by: order.by, ...held.when, around: held, lastAskedAt }),
  )
}

/** The giver reminds the receiver of a delivery without an answer; at most once in 24 hours. */
export async function remindReceiver(app: App, order: PledgeOrder) {
  return ask(app, order, 'confirm', (held, lastAskedAt) =>
    remindToConfirm(held.pledge, { by: order.by, ...held.when, lastAskedAt }),
  )
}

/** "Not now" to a request to commit; the receiver hears it, the intention stays. */
export async function answerThatNotNow(app: App, order: AnswerOrder) {
  return answer(app, order, (request, { pledge, when }) =>
    answerNotNow(request, pledge, { by: order.by, now: when.now }),
  )
}

/** "On that day" to a request to deliver; the receiver hears which. */
export async function answerWithDay(app: App, order: AnswerOrder & Readonly<{ onDay: Day }>) {
  return answer(app, order, (request, { pledge, collection, when }) =>
    answerOnDay(request, pledge, {
      by: order.by,
      ...when,
      onDay: order.onDay,
      deadlineOn: collection.deadlineOn,
    }),
  )
}

async function ask<Refusal extends string>(
  app: App,
  order: PledgeOrder,
  kind: RequestKind,
  decide: (held: Held, lastAskedAt: Date | null) => Outcome<NewRequest, Refusal>,
) {
  const turn = await turnOf(app, order)
  return app.store.transaction(async tx => {
    const held = await hold(app, tx, order)
    if (!held) return refused('pledge-is-unknown')
    if (isStale(held.pledge, order)) return refused('pledge-has-changed-meanwhile')
    const outcome = decide(held, await tx.requests.lastAskedAt(held.pledge.id, kind))
    if ('refused' in outcome) return outcome
    const { pledge } = held
    const to = kind === 'confirm' ? pledge.receiverId : pledge.giverId
    if ((await tx.rests.of([to], held.when.now)).has(to)) return refused('member-rests')

    const request = await tx.requests.insert(outcome.done)
    const facts = { kind: 'pledge-asked', requestId: request.id, asks: kind } as const
    await tx.notices.add([aboutPledge(held, to, facts)], held.when.now)
    return done({ pledge, request })
  }, turn)
}

async function answer<Refusal extends string>(
  app: App,
  { requestId, by }: AnswerOrder,
  decide: (request: Request, held: Held) => Outcome<Request, Refusal>,
) {
  return app.store.transaction(async tx => {
    const seen = await tx.requests.find(requestId)
    const held = seen && (await hold(app, tx, { pledgeId: seen.pledgeId, by }))
    const request = held && (await tx.requests.find(requestId))
    if (!request) return refused('pledge-is-unknown')
    const outcome = decide(request, held)
    if ('refused' in outcome) return outcome

    const answered = outcome.done
    if (!(await tx.requests.answer(answered))) return refused('request-is-answered')
    const { answer: said, onDay } = answered
    if (!said) return refused('request-is-answered')
    const facts = { kind: 'request-answered', requestId, answer: said, onDay } as const
    await tx.notices.add([aboutPledge(held, request.byId, facts)], held.when.now)
    return done({ pledge: held.pledge, request: answered })
  })
}

type AboutRequest =
  | Readonly<{ kind: 'pledge-asked'; requestId: RequestId; asks: RequestKind }>
  | Readonly<{
      kind: 'request-answered'
      requestId: RequestId
      answer: NonNullable<Request['answer']>
      onDay: Day | null
    }>

function aboutPledge({ pledge }: Held, to: MemberId, facts: AboutRequest): NewNotice {
  const key = `request:${facts.requestId}:${facts.kind}`
  return { to, bot: 'commit', facts: { ...factsOf(pledge, pledge.id), ...facts }, key }
}
