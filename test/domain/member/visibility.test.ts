import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  isSeen,
  nothing,
  type Seen,
  seen,
  type ViewerFacts,
} from '../../../src/domain/member/visibility.ts'

const stranger: ViewerFacts = {
  isSelf: false,
  areApart: false,
  inCircle: false,
  isCommitted: false,
  tie: 'none',
  inNetwork: false,
  holdsHelpLink: false,
  degree: null,
  mayNameBeSeen: false,
  mayMeet: false,
  inBoundGroup: false,
}

const viewers = {
  'a stranger': {},
  X: { isSelf: true },
  'one of the circle': { inCircle: true, inNetwork: true, tie: 'owing' },
  'one of the circle with an intention': { inCircle: true, inNetwork: true, tie: 'some' },
  'one of the circle who committed': {
    inCircle: true,
    inNetwork: true,
    isCommitted: true,
    tie: 'owing',
  },
  'the other side of an ended pledge': { tie: 'some' },
  'the other side of an overdue pledge': { tie: 'owing' },
  'one of the network': { inNetwork: true },
  'the holder of a help link': { holdsHelpLink: true },
  'one confirmed in person': { degree: 1, mayNameBeSeen: true },
  'one on the trust list': { degree: 2, mayNameBeSeen: true },
  'one on the trust list who may not see the name': { degree: 4 },
  'one who may meet X': { mayMeet: true },
  'one in a group bound': { inBoundGroup: true },
  'one apart': {
    areApart: true,
    inCircle: true,
    isCommitted: true,
    inNetwork: true,
    holdsHelpLink: true,
    degree: 1,
    mayNameBeSeen: true,
    mayMeet: true,
  },
  'one apart with an overdue pledge': { areApart: true, inCircle: true, degree: 2, tie: 'owing' },
} as const satisfies Record<string, Partial<ViewerFacts>>

/** The table of the rules, written once more as the list of what each viewer sees. */
const table: Record<keyof typeof viewers, string> = {
  'a stranger': '',
  X: 'name=own telegramName status about target missing totals bar daysLeft givers=all amounts paymentDetails chain deeds deedsSum ownPledges everything',
  'one of the circle':
    'name=own telegramName status about target missing totals bar daysLeft givers=all amounts paymentDetails deeds deedsSum ownPledges',
  'one of the circle with an intention':
    'name=own telegramName status about target missing totals bar daysLeft givers=all amounts deeds deedsSum ownPledges',
  'one of the circle who committed':
    'name=own telegramName status about target missing totals bar daysLeft givers=all amounts paymentDetails deeds deedsSum ownPledges',
  'the other side of an ended pledge': 'name=own ownPledges',
  'the other side of an overdue pledge': 'name=own paymentDetails ownPledges',
  'one of the network':
    'name=own status about target missing totals bar daysLeft givers=allowed deeds',
  'the holder of a help link':
    'name=own status about target missing totals bar daysLeft givers=allowed deeds',
  'one confirmed in person':
    'name=own telegramName status about target missing totals bar daysLeft givers=allowed chain deeds',
  'one on the trust list': 'name=own chain deeds',
  'one on the trust list who may not see the name': 'name=friend-of chain deeds',
  'one who may meet X': 'name=own status about target missing',
  'one in a group bound': 'name=own status target bar daysLeft',
  'one apart': '',
  'one apart with an overdue pledge': 'name=own paymentDetails ownPledges',
}

const written = (all: Seen) =>
  Object.entries(all)
    .filter(([, value]) => value !== false && value !== 'none')
    .map(([field, value]) => (value === true ? field : `${field}=${value}`))
    .join(' ')

describe('what is seen', () => {
  it.each(Object.keys(viewers) as (keyof typeof viewers)[])('by %s', viewer => {
    expect(written(seen({ ...stranger, ...viewers[viewer] }))).toBe(table[viewer])
  })

  it('by a stranger is the same as of nobody', () => {
    expect(seen(stranger)).toEqual(nothing)
    expect(isSeen(stranger)).toBe(false)
    expect(isSeen({ ...stranger, degree: 3 })).toBe(true)
  })

  const facts = fc.record<ViewerFacts>({
    isSelf: fc.constant(false),
    areApart: fc.boolean(),
    inCircle: fc.boolean(),
    isCommitted: fc.boolean(),
    tie: fc.constantFrom('none', 'some', 'owing'),
    inNetwork: fc.boolean(),
    holdsHelpLink: fc.boolean(),
    degree: fc.option(fc.integer({ min: 1, max: 6 }), { nil: null }),
    mayNameBeSeen: fc.boolean(),
    mayMeet: fc.boolean(),
    inBoundGroup: fc.boolean(),
  })

  it('never shows amounts, sums or payment details but to the circle and the giver who owes', () => {
    fc.assert(
      fc.property(facts, each => {
        const sees = seen(each)
        if (!each.inCircle) expect([sees.amounts, sees.deedsSum]).toEqual([false, false])
        if (!each.isCommitted && each.tie !== 'owing') expect(sees.paymentDetails).toBe(false)
        expect(sees.everything).toBe(false)
      }),
    )
  })

  it('after a withdrawal is nothing but what was promised', () => {
    fc.assert(
      fc.property(facts, each => {
        const { name, ownPledges, paymentDetails, ...rest } = seen({ ...each, areApart: true })
        expect(Object.values(rest).every(value => value === false || value === 'none')).toBe(true)
        expect(name).toBe(each.tie === 'none' ? 'none' : 'own')
        expect([ownPledges, paymentDetails]).toEqual([each.tie !== 'none', each.tie === 'owing'])
      }),
    )
  })

  it('only grows with another tie', () => {
    fc.assert(
      fc.property(facts, each => {
        const more = written(seen({ ...each, areApart: false, inNetwork: true }))
        const less = written(seen({ ...each, areApart: false, inNetwork: false }))
        for (const field of less.split(' ').filter(one => one && !one.includes('='))) {
          expect(more.split(' ')).toContain(field)
        }
      }),
    )
  })
})
