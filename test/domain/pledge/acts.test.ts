import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dayOf } from '../../../src/domain/cycle.ts'
import { requestId } from '../../../src/domain/ids.ts'
import { type Actable, actsOf, type PledgeAct } from '../../../src/domain/pledge/acts.ts'
import {
  changeAmount,
  commit,
  deliver,
  raise,
  withdraw,
} from '../../../src/domain/pledge/giving.ts'
import type { Pledge } from '../../../src/domain/pledge/pledge.ts'
import {
  allowAgain,
  confirm,
  confirmLess,
  decline,
  forgive,
  notReceived,
} from '../../../src/domain/pledge/receiving.ts'
import {
  answerNotNow,
  answerOnDay,
  askToCommit,
  askToDeliver,
  type Request,
  type RequestKind,
  remindToConfirm,
} from '../../../src/domain/pledge/request.ts'
import { aCollection, anna, aPledge, boris, november, vera, zone } from '../../kit/people.ts'

const early = november(3)
const moments = fc.constantFrom<Partial<Pledge>>(
  {},
  { committedAt: early },
  { deliveredAt: early },
  { committedAt: early, deliveredAt: early },
  { deliveredAt: early, confirmedAt: early },
  { withdrawnAt: early },
  { declinedAt: early },
  { declinedAt: early, allowedAgainAt: early },
  { committedAt: early, forgivenAt: early },
  { annulledAt: early },
)
const requests = fc.subarray<RequestKind>(['commit', 'deliver', 'confirm'])
const states = fc.record({
  moments,
  requests,
  amount: fc.constantFrom(1, 5_000),
  dueOn: fc.constantFrom('2026-10-31', '2026-11-30', null),
  giverIsRed: fc.boolean(),
  collectionIsPaused: fc.boolean(),
  giverLeft: fc.boolean(),
  isClosed: fc.boolean(),
  askedAt: fc.constantFrom(november(1), november(28, 11)),
  now: fc.constantFrom(november(15), november(28, 12)),
  answered: fc.boolean(),
})

describe('the acts on a pledge’s screen', () => {
  it('are those the rules allow, and no others', () => {
    fc.assert(
      fc.property(states, state => {
        const actable = actableOf(state)
        const { now } = state
        for (const by of [boris, anna, vera]) {
          const offered = new Set(actsOf(actable, { by, now, zone }))
          for (const [act, rule] of Object.entries(rules) as [PledgeAct, Rule][]) {
            expect({ act, by, allowed: offered.has(act) }).toEqual({
              act,
              by,
              allowed: 'done' in rule(actable, by, now),
            })
          }
        }
      }),
      { numRuns: 500 },
    )
  })
})

type Rule = (actable: Actable, by: typeof boris, now: Date) => object

const order = (by: typeof boris, now: Date) => ({ by, now, zone })
const lastAsked = ({ requests }: Actable, kind: RequestKind) =>
  requests.find(request => request.kind === kind)?.askedAt ?? null
const openRequest = ({ requests }: Actable, kind: RequestKind) =>
  requests.find(request => request.kind === kind && !request.answeredAt)

const rules: Record<PledgeAct, Rule> = {
  commit: (it, by, now) => commit(it.pledge, { ...order(by, now), around: it }),
  'commit-next': (it, by, now) =>
    commit(it.pledge, { ...order(by, now), around: it, month: 'next' }),
  deliver: (it, by, now) => deliver(it.pledge, { ...order(by, now), emergencyRuns: false }),
  'deliver-part': (it, by, now) => {
    const amount = it.pledge.amount - 1
    return deliver(it.pledge, { ...order(by, now), emergencyRuns: false, amount })
  },
  change: (it, by, now) =>
    changeAmount(it.pledge, { ...order(by, now), amount: it.pledge.amount + 1, missing: 0 }),
  raise: (it, by, now) =>
    raise(it.pledge, {
      ...order(by, now),
      amount: it.pledge.amount + 1,
      missing: 0,
      collectionIsClosed: it.collection.closedAt !== null,
    }),
  withdraw: (it, by, now) => withdraw(it.pledge, order(by, now)),
  remind: (it, by, now) =>
    remindToConfirm(it.pledge, { ...order(by, now), lastAskedAt: lastAsked(it, 'confirm') }),
  'not-now': (it, by, now) => {
    const request = openRequest(it, 'commit')
    return request ? notLapsed(it, now, answerNotNow(request, it.pledge, { by, now })) : {}
  },
  'on-day': (it, by, now) => {
    const request = openRequest(it, 'deliver')
    const day = { onDay: dayOf(now, zone), deadlineOn: null } as const
    return request ? answerOnDay(request, it.pledge, { ...order(by, now), ...day }) : {}
  },
  confirm: (it, by, now) => confirm(it.pledge, { by, now }),
  'confirm-less': (it, by, now) =>
    confirmLess(it.pledge, { ...order(by, now), ...fallback, amount: it.pledge.amount - 1 }),
  'not-received': (it, by, now) => notReceived(it.pledge, { ...order(by, now), ...fallback }),
  decline: (it, by, now) => decline(it.pledge, order(by, now)),
  forgive: (it, by, now) => forgive(it.pledge, { by, now }),
  'ask-commit': (it, by, now) =>
    askToCommit(it.pledge, {
      ...order(by, now),
      around: it,
      lastAskedAt: lastAsked(it, 'commit'),
    }),
  'ask-deliver': (it, by, now) =>
    askToDeliver(it.pledge, {
      ...order(by, now),
      around: it,
      lastAskedAt: lastAsked(it, 'deliver'),
    }),
  'allow-again': (it, by, now) => allowAgain(it.pledge, { by, now, giverLeft: it.giverLeft }),
}

const fallback = { giverIsRed: false, giverLeft: false, collection: { closedAs: null } }

/** A request about what has lapsed is silent: there is no button for it. */
function notLapsed({ pledge }: Actable, now: Date, outcome: object): object {
  return pledge.dueOn === '2026-10-31' && now > november(1) ? {} : outcome
}

function actableOf(state: typeof states extends fc.Arbitrary<infer T> ? T : never): Actable {
  const pledge = aPledge({
    ...state.moments,
    amount: state.amount,
    dueOn: state.dueOn as Pledge['dueOn'],
  })
  const asked = state.requests.map(
    (kind, at): Request => ({
      id: requestId(at + 1),
      pledgeId: pledge.id,
      kind,
      byId: anna,
      askedAt: state.askedAt,
      answeredAt: state.answered ? state.askedAt : null,
      answer: null,
      onDay: null,
      remindedAt: null,
    }),
  )
  const { giverIsRed, giverLeft, collectionIsPaused, isClosed } = state
  const collection = aCollection(isClosed ? { closedAt: november(5), closedAs: 'hand' } : {})
  return { pledge, requests: asked, giverIsRed, giverLeft, collectionIsPaused, collection }
}
