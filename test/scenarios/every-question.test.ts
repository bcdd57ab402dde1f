import { beforeAll, describe, expect, it } from 'vitest'
import { reportCall } from '../../src/actions/call/answers.ts'
import { callDraftOf, draftCall } from '../../src/actions/call/calls.ts'
import { dueRings } from '../../src/actions/call/rings.ts'
import { askForMonthlySupport, askForUrgentHelp } from '../../src/actions/collection/status.ts'
import type { BotName } from '../../src/domain/bot.ts'
import type { Collection } from '../../src/domain/pledge/collection.ts'
import type { MessageView } from '../../src/emulator/telegram.ts'
import { commitIntention, deliver, requestDelivery } from '../kit/acting.ts'
import { must, pledgesTo } from '../kit/helping.ts'
import { offers, talks } from '../kit/listing.ts'
import { startCall } from '../kit/looking.ts'
import { type Resident, residents } from '../kit/neighbours.ts'
import { isDue, proposes } from '../kit/proposing.ts'
import { scroll } from '../kit/scroll.ts'
import { aTown, type Town } from '../kit/town.ts'
import { befriend } from '../kit/trust.ts'

/**
 * Every question of both bots, asked twice with different facts: a quick answer under the older
 * message decides nothing, says so, and the running question is shown again. A question that this
 * table does not name fails the test.
 */
type Name = 'Anna' | 'Vera' | 'Mira' | 'Nina' | 'Boris' | 'Goran' | 'Olga'
type Step = Readonly<{ tap: string } | { under: string } | { says: string }>
type Row = Readonly<{
  who: Name
  bot?: BotName
  /** The ways to the question, with two kinds of facts. */
  first: () => readonly Step[]
  next: () => readonly Step[]
  /** Whether it offers quick answers. */
  answers: boolean
}>

const accounts: number[] = []
let town: Town
let eyes: ReturnType<typeof scroll>
let people: Readonly<Record<Name, Resident>>
let annas: Collection
let veras: Collection
const ids: Record<string, number> = {}

const tap = (data: string): Step => ({ tap: data })
const under = (kind: string): Step => ({ under: kind })
const says = (text: string): Step => ({ says: text })
/** To a question of a pledge's screen. */
const on = (pledge: string, kind: string, ...steps: Step[]) => [
  tap(`p:${ids[pledge]}`),
  under(kind),
  ...steps,
]
const twice = (who: Name, answers: boolean, ...steps: Step[]): Row => ({
  who,
  answers,
  first: () => steps,
  next: () => steps,
})
const both = (who: Name, answers: boolean, ...data: string[]) =>
  twice(who, answers, ...data.map(tap))

/** A question of one of two initiatives: votes that run, or shares that are due. */
const ofInitiatives = (
  who: Name,
  answers: boolean,
  kind: string,
  which: 'vote' | 'due' = 'vote',
  ...steps: Step[]
): Row => ({
  who,
  answers,
  first: () => [tap(`${kind}:${ids[which === 'vote' ? 'bench' : 'bench due']}`), ...steps],
  next: () => [tap(`${kind}:${ids[which === 'vote' ? 'tree' : 'tree due']}`), ...steps],
})

const commit: Record<string, Row> = {
  'for-whom': {
    who: 'Anna',
    answers: false,
    first: () => [tap(`purposewho:${annas.id}`)],
    next: () => [tap(`purposewho:${annas.id}`)],
  },
  'circle-news': {
    who: 'Anna',
    answers: false,
    first: () => [tap(`tellnews:${annas.id}`)],
    next: () => [tap(`tellnews:${annas.id}`)],
  },
  'spread-total': both('Boris', true, 'spreadnew'),
  'spread-line': {
    who: 'Boris',
    answers: true,
    first: () => [tap('spreadnew'), says('20'), under('spreadline')],
    next: () => [tap('spreadnew'), says('10'), under('spreadline')],
  },
  'give-amount': {
    who: 'Boris',
    answers: true,
    first: () => [tap(`give:${annas.id}`)],
    next: () => [tap(`give:${veras.id}`)],
  },
  'give-sure': {
    who: 'Boris',
    answers: true,
    first: () => [tap(`give:${annas.id}`), says('5')],
    next: () => [tap(`give:${veras.id}`), says('400')],
  },
  'pledge-change': {
    who: 'Goran',
    answers: true,
    first: () => on('intended', 'pa:change'),
    next: () => on('other', 'pa:change'),
  },
  'pledge-sure': {
    who: 'Goran',
    answers: true,
    first: () => on('intended', 'pa:change', says('9000')),
    next: () => on('other', 'pa:change', says('8000')),
  },
  'pledge-part': {
    who: 'Goran',
    answers: true,
    first: () => on('intended', 'pa:deliver-part'),
    next: () => on('other', 'pa:deliver-part'),
  },
  'pledge-less': {
    who: 'Mira',
    answers: true,
    first: () => on('delivered', 'pa:confirm-less'),
    next: () => on('brought', 'pa:confirm-less'),
  },
  'pledge-less-sure': {
    who: 'Mira',
    answers: true,
    first: () => on('delivered', 'pa:confirm-less', says('3')),
    next: () => on('brought', 'pa:confirm-less', says('4')),
  },
  'pledge-deny': {
    who: 'Mira',
    answers: true,
    first: () => on('delivered', 'pa:not-received'),
    next: () => on('brought', 'pa:not-received'),
  },
  'pledge-day': {
    who: 'Boris',
    answers: true,
    first: () => on('asked', 'pa:on-day'),
    next: () => on('wanted', 'pa:on-day'),
  },
  about: both('Goran', false, 'aboutset'),
  'detail-name': both('Goran', false, 'detadd'),
  'detail-value': twice('Goran', false, tap('detadd'), says('Bank card')),
  'status-target': {
    who: 'Goran',
    answers: true,
    first: () => [tap('stask:monthly')],
    next: () => [tap('stask:emergency')],
  },
  'status-why': {
    who: 'Goran',
    answers: false,
    first: () => [tap('stask:monthly'), says('100')],
    next: () => [tap('stask:emergency'), says('5000'), says('7')],
  },
  why: {
    who: 'Anna',
    answers: false,
    first: () => [tap(`why:${annas.id}`)],
    next: () => [tap(`why:${annas.id}`)],
  },
  'status-deadline': {
    who: 'Goran',
    answers: true,
    first: () => [tap('stask:emergency'), says('100')],
    next: () => [tap('stask:emergency'), says('5000')],
  },
  listing: both('Goran', false, 'listput:offer'),
  'listing-value': {
    who: 'Goran',
    answers: true,
    first: () => [tap('listput:offer'), says('A ladder'), under('listset:value')],
    next: () => [tap('listput:need'), says('A tent'), under('listset:value')],
  },
  'talk-amount': {
    who: 'Goran',
    answers: true,
    first: () => [tap(`talkrec:${ids['talk']}:gift`)],
    next: () => [tap(`talkrec:${ids['other talk']}:exchange`)],
  },
  'find-on-board': both('Goran', false, 'boardfind'),
  'pool-name': both('Goran', false, 'poolnew'),
  'pool-purpose': twice('Goran', false, tap('poolnew'), says('Lipova 7')),
  'pool-tiers': {
    who: 'Goran',
    answers: false,
    first: () => [tap('poolnew'), says('One'), says('We share it.'), tap('pooltiers')],
    next: () => [tap('poolnew'), says('Two'), says('We share it.'), tap('pooltiers')],
  },
  'initiative-title': both('Goran', false, 'inipub'),
  'initiative-text': twice('Goran', false, tap('inipub'), says('A bench')),
  'initiative-price': twice('Goran', true, tap('inipub'), says('A bench'), says('Oak')),
  'initiative-vote-until': {
    who: 'Goran',
    answers: true,
    first: () => [tap('inipub'), says('A bench'), says('Oak'), says('800')],
    next: () => [tap('inipub'), says('A tree'), says('Oak'), says('90')],
  },
  'initiative-amount': ofInitiatives('Boris', true, 'inivote'),
  'initiative-condition': {
    who: 'Boris',
    answers: true,
    first: () => [tap(`inivote:${ids['bench']}`), says('only if')],
    next: () => [tap(`inivote:${ids['tree']}`), says('only if')],
  },
  'initiative-take': ofInitiatives('Goran', true, 'initake', 'due'),
  'initiative-take-sure': ofInitiatives('Goran', true, 'initake', 'due', says('5')),
  'initiative-rewrite': ofInitiatives('Nina', false, 'initext'),
  'initiative-cheaper': ofInitiatives('Nina', false, 'iniless'),
  'initiative-prolong': ofInitiatives('Nina', true, 'inimore'),
  'initiative-tell': ofInitiatives('Nina', false, 'initell'),
  'initiative-failed': {
    who: 'Nina',
    answers: false,
    first: () => [tap(`inifinish:${ids['bench']}:failed`)],
    next: () => [tap(`inifinish:${ids['tree']}:failed`)],
  },
  target: both('Anna', true, 'target'),
  deadline: both('Anna', true, 'prolong'),
  'display-name': both('Goran', false, 'myname'),
  'quiet-hours': both('Goran', true, 'quietask'),
  'time-zone': both('Goran', true, 'zone'),
  'token-name': both('Goran', false, 'tokmake'),
  'monthly-limit': both('Goran', true, 'limit'),
  'broadcast-text': both('Olga', false, 'admwrite'),
  'halt-reason': {
    who: 'Olga',
    answers: false,
    first: () => [tap(`admhalt:${ids['call']}:${people.Goran.id}`)],
    next: () => [tap(`admhalt:${ids['call']}:${people.Boris.id}`)],
  },
  'suspend-reason': {
    who: 'Olga',
    answers: false,
    first: () => [tap(`admsusp:${ids['call']}:${people.Goran.id}:1`)],
    next: () => [tap(`admsusp:${ids['call']}:${people.Goran.id}:30`)],
  },
}

const arvut: Record<string, Row> = {
  'call-text': {
    who: 'Boris',
    answers: false,
    first: () => [tap('soswrite:sos')],
    next: () => [tap('soswrite:info')],
  },
  'call-report': {
    who: 'Boris',
    answers: false,
    first: () => [tap(`sosreport:${ids['call']}`)],
    next: () => [tap(`sosreport:${ids['call']}`)],
  },
  'display-name': both('Goran', false, 'myname'),
  'quiet-hours': both('Goran', true, 'quietask'),
  'time-zone': both('Goran', true, 'zone'),
  'token-name': both('Goran', false, 'tokmake'),
}
/** Only Commit has its room. */
/** Asked nowhere there, or on lists so long that a story of their own asks them (looking-for-people). */
const unreachable = { 'arvut-add': ['monthly-limit', 'find-on-list'], commit: ['find-in-network'] }

beforeAll(async () => {
  town = await aTown({ adminIds: accounts })
  eyes = scroll(town)
  people = await residents(town, 'Anna', 'Vera', 'Mira', 'Nina', 'Boris', 'Goran', 'Olga')
  const { Anna, Vera, Mira, Nina, Boris, Goran, Olga } = people
  accounts.push(Olga.neighbour.person.id)
  for (const { neighbour } of [Anna, Boris, Goran]) await neighbour.opens('arvut-add', 'menu')
  for (const giver of [Boris, Goran])
    for (const { id } of [Anna, Vera]) await befriend(town.app, giver.id, id)
  const { app } = town
  const urgent = async ({ id: memberId }: Resident, target: number) =>
    must(
      await askForUrgentHelp(app, { memberId, target, deadlineOn: '2026-11-20', inGroups: false }),
    ).collection
  annas = await urgent(Anna, 600_00)
  veras = await urgent(Vera, 900_00)
  const monthly = async ({ id: memberId }: Resident) =>
    must(await askForMonthlySupport(app, { memberId, target: 500_00 })).collection
  const [miras, ninas] = [await monthly(Mira), await monthly(Nina)]

  const gives = async (name: string, giver: Resident, to: Collection, amount: number) => {
    const made = await pledgesTo(app, { giverId: giver.id, to, amount })
    ids[name] = made.id
    return { pledgeId: made.id, by: giver.id }
  }
  await gives('intended', Goran, ninas, 25_00)
  const given = await gives('delivered', Goran, miras, 30_00)
  must(await deliver(app, given))
  must(await deliver(app, { ...(await gives('brought', Boris, miras, 40_00)), amount: 40_00 }))
  const wanted = await gives('asked', Boris, ninas, 50_00)
  must(await commitIntention(app, wanted))
  must(await requestDelivery(app, { pledgeId: wanted.pledgeId, by: Nina.id }))
  const third = await monthly(Olga)
  await gives('other', Goran, third, 35_00)
  const also = await gives('wanted', Boris, third, 60_00)
  must(await commitIntention(app, also))
  must(await requestDelivery(app, { pledgeId: also.pledgeId, by: Olga.id }))

  ids['talk'] = (await talks(app, Goran.id, await offers(app, Vera.id))).id
  ids['other talk'] = (await talks(app, Goran.id, await offers(app, Vera.id))).id
  ids['bench'] = (await proposes(app, Nina.id)).id
  ids['tree'] = (await proposes(app, Nina.id, { price: 90_000 })).id
  ids['bench due'] = (await isDue(app, await proposes(app, Mira.id))).id
  ids['tree due'] = (await isDue(app, await proposes(app, Mira.id, { price: 90_000 }))).id

  await draftCall(app, Anna.id, { text: 'Water in the cellar', kind: 'sos', collectionId: null })
  expect(await callDraftOf(app, Anna.id)).not.toBeNull()
  const call = must(await startCall(app, { senderId: Anna.id, messageId: null }))
  ids['call'] = call.id
  await town.travelTo(new Date(town.clock.now().getTime() + 60_000).toISOString())
  await dueRings(app)
  for (const { id: by } of [Goran, Boris])
    must(await reportCall(app, { callId: call.id, by, text: 'Advertising' }))
  await town.settled()
}, 120_000)

async function asks(who: Resident, bot: BotName, steps: readonly Step[]): Promise<MessageView> {
  const { neighbour } = who
  await neighbour.says(bot, '/menu')
  for (const step of steps) {
    if ('tap' in step) await eyes.send(neighbour, bot, step.tap)
    else if ('under' in step)
      await eyes.press(neighbour, bot, eyes.newest(neighbour, bot), step.under)
    else await neighbour.says(bot, step.says)
  }
  return eyes.newest(neighbour, bot)
}

const isAnswer = ({ data }: { data: string | null }) => data?.startsWith('a:')

describe.each([
  ['commit', commit],
  ['arvut-add', arvut],
] as const)('the questions of %s', (bot, table) => {
  it('all stand in this table', () => {
    const asked = town.running.houses[bot].questions.map(({ name }) => name)
    expect([...Object.keys(table), ...unreachable[bot]].sort()).toEqual(asked.toSorted())
  })

  it.each(Object.entries(table))(
    '%s is answered under its own message alone',
    async (name, row) => {
      const who = people[row.who]
      const running = async () => {
        const key = `${who.neighbour.person.id}:${who.neighbour.person.id}`
        const kept = await town.app.store.dialogues.find(bot, key)
        return kept !== null && new RegExp(`name\\\\*":\\\\*"${name}\\\\*"`).test(kept.value)
      }
      const older = await asks(who, bot, row.first())
      expect(await running()).toBe(true)
      const newer = await asks(who, bot, row.next())
      expect(await running()).toBe(true)
      expect(older.id).not.toBe(newer.id)

      const answer = older.buttons.flat().find(isAnswer)?.data
      expect(answer !== undefined).toBe(row.answers)
      if (!answer) return
      const before = await eyes.decided()
      expect(await eyes.send(who.neighbour, bot, answer, older)).toMatch(
        /question is over|Этот вопрос уже закрыт/,
      )
      expect(await eyes.decided()).toEqual(before)
      expect(await running()).toBe(true)
      const shown = (message: MessageView) => message.text?.replace(/\d\d:\d\d/g, '')
      expect(shown(eyes.newest(who.neighbour, bot))).toBe(shown(newer))
    },
  )
})
