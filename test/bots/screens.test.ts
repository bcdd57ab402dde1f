import { describe, expect, it } from 'vitest'
import type { Member, OrganizerCounts } from '../../src/app.ts'
import { offerScreen } from '../../src/bots/arvut-add/door.ts'
import { inviteScreen } from '../../src/bots/arvut-add/invite/screens.ts'
import { withdrawScreen } from '../../src/bots/arvut-add/list/card-screens.ts'
import { poolScreen } from '../../src/bots/arvut-add/list/screens.ts'
import { circleScreen } from '../../src/bots/commit/group/card.ts'
import { screenOfOrganizer } from '../../src/bots/commit/organizer/organizer.ts'
import { pledgeScreen } from '../../src/bots/commit/organizer/pledge.ts'
import type { PledgeView } from '../../src/bots/commit/organizer/view.ts'
import { statusScreen } from '../../src/bots/commit/profile/status-screens.ts'
import type { Screen } from '../../src/bots/kit/screen.ts'
import type { BotName } from '../../src/domain/bot.ts'
import { type Language, languages } from '../../src/domain/language.ts'
import { plain } from '../../src/words/dress.ts'
import { textsOf } from '../../src/words/texts.ts'
import { theSettings } from '../kit/app.ts'
import { withBlanks } from '../kit/blanks.ts'
import { aCollection, anna, aPledge, boris, november, zone } from '../kit/people.ts'

const settings = theSettings()
const named = (id: number, telegramName: string) =>
  ({
    id,
    telegramName,
    displayName: null,
    username: null,
    telegramId: 7,
    leftAt: null,
  }) as unknown as Member
const none = { count: 0, sum: 0 }
const side = {
  people: 0,
  intentions: none,
  commitments: none,
  paused: none,
  delivered: none,
  overdue: none,
  confirmed: none,
}
const counts: OrganizerCounts = {
  given: {
    ...side,
    people: 3,
    intentions: { count: 1, sum: 20_00 },
    commitments: { count: 2, sum: 70_00 },
    overdue: { count: 1, sum: 40_00 },
  },
  received: {
    ...side,
    people: 1,
    intentions: { count: 1, sum: 25_00 },
    delivered: { count: 2, sum: 60_00 },
  },
}
const bar = {
  target: 500_00,
  intended: 120_00,
  committed: 90_00,
  delivered: 0,
  confirmed: 200_00,
  missing: 210_00,
}
const view = (differs: Partial<PledgeView> = {}) =>
  ({
    pledge: aPledge(),
    giverIsRed: false,
    collectionIsPaused: false,
    collection: aCollection(),
    kind: 'monthly',
    me: boris,
    isGiver: true,
    giver: named(boris, 'Boris Ilić'),
    receiver: named(anna, 'Anna Petrova'),
    other: named(anna, 'Anna Petrova'),
    requests: [],
    details: [],
    history: [],
    renewalIsOff: false,
    isThanked: false,
    now: november(20),
    zone,
    clock: zone,
    ...differs,
  }) as unknown as PledgeView

/** The main screens as they are drawn in one language. */
function drawn(language: Language): string {
  const of = (bot: BotName) => textsOf(bot, settings)(language)
  const [trust, help] = [of('arvut-add'), of('commit')]
  const app = { settings, usernames: { 'arvut-add': 'ArvutAddBot', commit: 'exodus_commitbot' } }
  const group = { id: 1, title: 'Lipova 7' }
  const committed = aPledge({ committedAt: november(3) })
  const screens: Readonly<Record<string, Screen>> = {
    'an invitation': offerScreen(trust, named(boris, 'Boris Ilić'), {
      token: 'x'.repeat(22),
      isOpen: false,
      isNew: false,
    }),
    inviting: inviteScreen({ app, t: trust } as unknown as Parameters<typeof inviteScreen>[0], {
      made: 2,
      waiting: 1,
    }),
    'my list': poolScreen(trust, {
      size: 14,
      degrees: { counts: [3, 7, 4], more: false },
      pool: '1 400 €',
      growth: { sum: '+200 €', since: '3.11.' },
      before: [{ pool: '1 200 €', on: '3.11.' }],
      withdrawn: 1,
      links: { all: 3, fresh: 2 },
      hinges: 2,
    }),
    'a break': withdrawScreen(trust, {
      member: 4,
      name: 'Goran',
      others: 13,
      filter: 'all',
      page: 0,
    }),
    'my promises': screenOfOrganizer(help, { counts, cycle: '2026-11', unit: 'EUR' }),
    'an intention, to its giver': pledgeScreen(help, view()),
    'a commitment, to its receiver': pledgeScreen(
      help,
      view({ pledge: committed, me: anna, isGiver: false, other: named(boris, 'Boris Ilić') }),
    ),
    'the traffic light': statusScreen(help, {
      status: 'orange',
      monthly: aCollection(),
      emergency: null,
      bar,
      reason: null,
      daysLeft: null,
      today: '2026-11-20',
    } as unknown as Parameters<typeof statusScreen>[1]),
    'a group without a circle': circleScreen(
      { t: help, group, bot: 'exodus_commitbot', now: november(20), zone } as unknown as Parameters<
        typeof circleScreen
      >[0],
      null,
    ),
  }
  return Object.entries(screens)
    .map(([name, screen]) => `═══ ${name}\n${asText(screen)}`)
    .join('\n\n')
    .concat('\n')
}

/** A screen as text: its words, and a line for each row of buttons. */
function asText({ text, buttons }: Screen): string {
  const rows = buttons
    .filter(row => row.length > 0)
    .map(row => row.map(button => `[${button.text}]`).join(' '))
  return withBlanks(plain([text, ...rows].join('\n')))
}

describe('the main screens', () => {
  it.each(languages)('are as they were looked at (%s)', async language => {
    await expect(drawn(language)).toMatchFileSnapshot(`./screens/${language}.txt`)
  })
})
