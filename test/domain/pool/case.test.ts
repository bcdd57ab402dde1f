import { describe, expect, it } from 'vitest'
import { collectionId, memberId, poolCaseId, poolId } from '../../../src/domain/ids.ts'
import {
  type Elector,
  isSilentTwice,
  mayDecline,
  shareSeen,
  sharesOfCase,
  silentOf,
} from '../../../src/domain/pool/answering.ts'
import {
  answerUntilFor,
  caseStepOf,
  isTooOften,
  nextCaseMoment,
  type PoolCase,
  sharesOn,
} from '../../../src/domain/pool/pool-case.ts'
import { readySets } from '../../../src/domain/pool/rules.ts'
import { goesOnEarly, isToBeTalkedAbout, outcomeOfTalk } from '../../../src/domain/pool/talking.ts'
import { mayTellFrom, wrongForTelling } from '../../../src/domain/pool/telling.ts'

const zone = 'Europe/Belgrade'
const at = (instant: string) => new Date(instant)
const toldAt = at('2026-11-10T10:00:00Z')
const told: PoolCase = {
  id: poolCaseId(1),
  poolId: poolId(1),
  ownerId: memberId(1),
  event: 'illness',
  text: 'Two weeks in hospital.',
  amount: 20_000,
  unit: 'EUR',
  vouches: 2,
  toldAt,
  talkUntil: '2026-11-13',
  talkProlongedAt: null,
  lookedAt: null,
  answersFrom: null,
  answerUntil: null,
  remindedAt: null,
  sharedAt: null,
  cycle: null,
  collectionId: null,
  endedAt: null,
  endedAs: null,
}
const later = { lookedAt: at('2026-11-11T10:00:00Z') }
const asked = {
  ...later,
  answersFrom: at('2026-11-13T23:00:00Z'),
  answerUntil: '2026-11-17',
} as const
const shared = { ...asked, sharedAt: at('2026-11-17T23:00:00Z'), collectionId: collectionId(1) }

describe('the step of a case', () => {
  it.each<[string, Partial<PoolCase>, string, string | null]>([
    ['told', {}, 'talking', '2026-11-11T10:00:00.000Z'],
    ['a day old', later, 'talking', '2026-11-13T23:00:00.000Z'],
    ['answered', asked, 'answering', '2026-11-16T23:00:00.000Z'],
    ['reminded', { ...asked, remindedAt: toldAt }, 'answering', '2026-11-17T23:00:00.000Z'],
    ['shared', shared, 'running', null],
    ['fallen', { ...later, endedAt: toldAt, endedAs: 'fell' }, 'fell', null],
  ])('%s', (_, differs, step, next) => {
    const poolCase = { ...told, ...differs }
    expect(caseStepOf(poolCase)).toBe(step)
    expect(nextCaseMoment(poolCase, zone)?.toISOString() ?? null).toBe(next)
  })
})

describe('the days of answering', () => {
  it('are three after the day they began', () => {
    expect(answerUntilFor(at('2026-11-13T23:00:00Z'), new Set(), zone)).toBe('2026-11-17')
  })

  it('do not count where the bots did not answer', () => {
    const down = new Set(['2026-11-16', '2026-11-17'] as const)
    expect(answerUntilFor(at('2026-11-13T23:00:00Z'), down, zone)).toBe('2026-11-19')
  })

  it('give the month of the shares and the day they are due', () => {
    expect(sharesOn('2026-11-30')).toEqual({ cycle: '2026-11', dueOn: '2026-12-07' })
  })
})

describe('telling a case', () => {
  const order: Parameters<typeof wrongForTelling>[0] = {
    event: 'illness',
    text: 'Two weeks in hospital.',
    amount: 20_000,
    rules: { ...readySets.trouble, events: ['illness', 'wedding'] },
    waitsFrom: at('2026-10-01T10:00:00Z'),
    isResting: false,
    standing: null,
    hasOpenCase: false,
    isTooOften: false,
    electors: 4,
    most: 25_000,
    now: toldAt,
    zone,
  }

  it.each<[string, Partial<typeof order>, string | null]>([
    ['after the waiting period', {}, null],
    ['in bad standing', { standing: 'member-is-indebted' }, 'member-is-indebted'],
    ['while resting', { isResting: true }, 'member-is-resting'],
    ['beside another one', { hasOpenCase: true }, 'case-is-open-already'],
    ['of an event it does not help with', { event: 'fire' }, 'event-is-not-of-this-pool'],
    ['too soon', { waitsFrom: at('2026-10-12T10:00:00Z') }, 'waiting-is-not-over'],
    ['of what was seen coming, too soon', { event: 'wedding' }, 'waiting-is-not-over'],
    ['for the seventh month', { isTooOften: true }, 'event-is-asked-too-often'],
    ['that nobody could help with', { electors: 0 }, 'nobody-could-help'],
    ['without a word', { text: '' }, 'text-is-out-of-bounds'],
    ['of more than ten times the maximum', { amount: 25_001 }, 'case-asks-too-much'],
  ])('%s', (_, differs, wrong) => {
    expect(wrongForTelling({ ...order, ...differs })).toBe(wrong)
  })

  it('waits from midnight, six times as long for what is seen coming', () => {
    const from = (event: 'illness' | 'wedding') =>
      mayTellFrom({ waitingDays: 30 }, event, at('2026-05-01T10:00:00Z'), zone).toISOString()
    expect(from('illness')).toBe('2026-05-30T22:00:00.000Z')
    expect(from('wedding')).toBe('2026-10-27T23:00:00.000Z')
  })

  it('counts the months in a row, this one apart', () => {
    const months = ['05', '06', '07', '08', '09', '10'].map(month =>
      at(`2026-${month}-10T10:00:00Z`),
    )
    expect(isTooOften(months, toldAt, zone)).toBe(true)
    expect(isTooOften(months.slice(1), toldAt, zone)).toBe(false)
    expect(isTooOften([...months.slice(0, 5), toldAt], toldAt, zone)).toBe(false)
  })
})

describe('talking', () => {
  it.each<[number, number, number, number, string, string]>([
    // electors, vouches, needed, doubts; when the days end, and when they end a second time
    [11, 4, 2, 0, 'goes-on', 'goes-on'],
    [11, 1, 2, 0, 'more-time', 'falls'],
    [11, 2, 2, 3, 'goes-on', 'goes-on'],
    [11, 3, 2, 4, 'falls', 'falls'],
    [11, 4, 2, 4, 'goes-on', 'goes-on'],
    [11, 1, 2, 3, 'more-time', 'falls'],
    [1, 0, 0, 0, 'goes-on', 'goes-on'],
    [1, 1, 2, 0, 'goes-on', 'goes-on'],
    [1, 0, 2, 1, 'falls', 'falls'],
  ])(
    'of %i, %i know (%i needed) and %i doubt: %s, then %s',
    (electors, vouches, needed, doubts, first, second) => {
      const talk = { electors, vouches, needed, doubts }
      expect(outcomeOfTalk(talk, { isProlonged: false })).toBe(first)
      expect(outcomeOfTalk(talk, { isProlonged: true })).toBe(second)
      expect(goesOnEarly(talk)).toBe(first === 'goes-on' && doubts === 0)
    },
  )

  it.each([
    [11, 1, false],
    [11, 2, true],
    [5, 1, true],
    [5, 0, false],
  ])('again with %i people of whom %i doubt: %s', (electors, doubts, isTalked) => {
    expect(isToBeTalkedAbout({ electors, doubts })).toBe(isTalked)
  })
})

describe('shares of a case', () => {
  const elector = (id: number, unused: number, differs: Partial<Elector> = {}): Elector => ({
    memberId: memberId(id),
    unused,
    isRed: false,
    hasOwnCase: false,
    isMember: true,
    hasAnswered: true,
    hasCommitted: true,
    ...differs,
  })

  it('are by what is unused, of those who committed, and whole where all is whole', () => {
    const electors = [elector(1, 2_500), elector(2, 5_000), elector(3, 2_500)]
    expect(sharesOfCase(8_000, electors)).toEqual([2_000, 4_000, 2_000])
    expect(sharesOfCase(1_000, electors)).toEqual([300, 500, 200])
    expect(sharesOfCase(20_000, electors)).toEqual([2_500, 5_000, 2_500])
  })

  it.each<[string, Partial<Elector>]>([
    ['red', { isRed: true }],
    ['gone', { isMember: false }],
    ['in need themselves', { hasOwnCase: true }],
    ['with nothing left', { unused: 0 }],
    ['silent', { hasAnswered: false, hasCommitted: false }],
  ])('leave out whoever is %s', (name, differs) => {
    const electors = [elector(1, 2_500), elector(2, 2_500, differs)]
    expect(sharesOfCase(2_000, electors)).toEqual([2_000, 0])
    expect(silentOf(electors)).toHaveLength(name === 'silent' ? 1 : 0)
  })

  it('are seen as they stand and as they can become', () => {
    const open = { hasAnswered: false, hasCommitted: false }
    const electors = [1, 2, 3, 4].map(each => elector(each, 2_000, open))
    expect(shareSeen(7_200, electors, memberId(1))).toEqual({ share: 1_800, most: 2_000 })
    const without = [...electors.slice(1), elector(1, 2_000, { hasCommitted: false })]
    expect(shareSeen(6_000, without, memberId(2))).toEqual({ share: 2_000, most: 2_000 })
  })

  it.each<[string | null, boolean, boolean]>([
    [null, true, false],
    ['2025-11-10T10:00:00Z', true, false],
    ['2025-11-11T10:00:00Z', false, false],
    ['2026-05-11T10:00:00Z', false, true],
  ])('last said no or nothing %s: may say no %s, is silent twice %s', (last, may, twice) => {
    const lastAt = last ? at(last) : null
    expect(mayDecline(lastAt, toldAt)).toBe(may)
    expect(isSilentTwice(lastAt, toldAt)).toBe(twice)
  })
})
