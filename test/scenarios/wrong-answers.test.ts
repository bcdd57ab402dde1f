import { beforeAll, describe, expect, it } from 'vitest'
import { reportCall } from '../../src/actions/call/answers.ts'
import { draftCall } from '../../src/actions/call/calls.ts'
import { dueRings } from '../../src/actions/call/rings.ts'
import { askForMonthlySupport, askForUrgentHelp } from '../../src/actions/collection/status.ts'
import type { BotName } from '../../src/domain/bot.ts'
import type { Collection } from '../../src/domain/pledge/collection.ts'
import { commitIntention, deliver, requestDelivery } from '../kit/acting.ts'
import { withBlanks } from '../kit/blanks.ts'
import { must, pledgesTo } from '../kit/helping.ts'
import { offers, talks } from '../kit/listing.ts'
import { startCall } from '../kit/looking.ts'
import { type Resident, residents } from '../kit/neighbours.ts'
import { isDue, proposes } from '../kit/proposing.ts'
import { worldOf } from '../kit/stories.ts'
import { aTown, type Town } from '../kit/town.ts'
import { befriend } from '../kit/trust.ts'

/**
 * Every question of both bots, answered wrongly by one who reads English and one who reads Russian:
 * each hears what is wrong, where it can be counted by how much, and the question is asked again.
 */
type Row = Readonly<{
  bot?: BotName
  steps: (who: Resident) => readonly string[]
  wrong: string
  en: RegExp
  ru: RegExp
  /** By those who are in an emergency. */
  isRed?: true
}>

const accounts: number[] = []
const ids: Record<string, number> = {}
let town: Town
let walks: ReturnType<typeof worldOf>['walks']
let two: readonly [Resident, Resident]
let red: readonly [Resident, Resident]

const too = (count: number) => ({
  en: new RegExp(`${count} characters? too long`),
  ru: new RegExp(`на ${count} знак`),
})
const long = (longest: number, over: number) => ({
  wrong: 'x'.repeat(longest + over),
  ...too(over),
})
const isSum = { wrong: '2000000', en: /more than 1.000.000/, ru: /больше 1.000.000/ }
const noSum = { wrong: 'many', en: /don’t understand that amount/, ru: /не понят|не понимаю/i }
const id = (name: string, { neighbour }: Resident) => ids[`${name} ${neighbour.person.firstName}`]
const on =
  (name: string, act: string, ...more: string[]) =>
  (who: Resident) => [`p:${id(name, who)}`, `under pa:${act}`, ...more]

const rows: Record<string, Row> = {
  'spread-total': { steps: () => ['spreadnew'], ...isSum },
  'spread-line': {
    steps: () => ['spreadnew', 'says 20', 'under spreadline'],
    wrong: '99999',
    en: /more than is missing/,
    ru: /больше, чем здесь не хватает/,
  },
  'give-amount': { steps: () => [`give:${ids['monthly']}`], ...isSum },
  'give-sure': { steps: () => [`give:${ids['urgent']}`, 'says 5'], ...isSum },
  'pledge-change': { steps: on('intended', 'change'), wrong: `5 ${'x'.repeat(123)}`, ...too(3) },
  'pledge-sure': { steps: on('intended', 'change', 'says 9000'), ...noSum },
  'pledge-part': {
    steps: on('intended', 'deliver-part'),
    wrong: '9000',
    en: /25 € were promised/,
    ru: /Обещано 25 €/,
  },
  'pledge-less': {
    steps: on('delivered', 'confirm-less'),
    wrong: '9000',
    en: /not less than 30 €/,
    ru: /не меньше, чем 30 €/,
  },
  'pledge-less-sure': { steps: on('delivered', 'confirm-less', 'says 3'), ...noSum },
  'pledge-deny': { steps: on('delivered', 'not-received'), ...long(120, 7) },
  'pledge-day': {
    steps: on('asked', 'on-day'),
    wrong: '24.12',
    en: /due date is .*30/,
    ru: /Последний день: .*30/,
  },
  about: { steps: () => ['aboutset'], ...long(180, 12) },
  'detail-name': { steps: () => ['detadd', 'says DE89 3704 0044 0532 0130 00'], ...long(40, 2) },
  'detail-value': { steps: () => ['detadd', 'says Bank card'], ...long(500, 1) },
  'status-target': { steps: () => ['stask:monthly'], ...isSum },
  'status-why': { steps: () => ['stask:monthly', 'says 100'], ...long(180, 21) },
  'status-deadline': {
    steps: () => ['stask:emergency', 'says 100'],
    wrong: '40',
    en: /at most 31 days ahead/,
    ru: /31/,
  },
  'for-whom': { steps: who => [`purposewho:${id('own', who)}`], ...long(60, 5) },
  'circle-news': { steps: who => [`tellnews:${id('own', who)}`], ...long(500, 5) },
  listing: { steps: () => ['listput:offer'], ...long(60, 3) },
  'listing-value': {
    steps: () => ['listput:offer', 'says A ladder', 'under listset:value'],
    ...isSum,
  },
  'talk-amount': { steps: who => [`talkrec:${id('talk', who)}:gift`], ...isSum },
  'find-on-board': { steps: () => ['boardfind'], wrong: 'a', en: /two letters/, ru: /две буквы/ },
  'pool-name': { steps: () => ['poolnew'], ...long(60, 3) },
  'pool-purpose': { steps: () => ['poolnew', 'says Lipova 7'], ...long(600, 4) },
  'pool-tiers': {
    steps: () => ['poolnew', 'says Lipova 7', 'says We share it.', 'pooltiers'],
    wrong: '10',
    en: /2 to 6 sums/,
    ru: /от 2 до 6 сумм/,
  },
  'initiative-title': { steps: () => ['inipub'], ...long(60, 3) },
  'initiative-text': { steps: () => ['inipub', 'says A bench'], ...long(1000, 4) },
  'initiative-price': { steps: () => ['inipub', 'says A bench', 'says Oak'], ...isSum },
  'initiative-vote-until': {
    steps: () => ['inipub', 'says A bench', 'says Oak', 'says 800'],
    wrong: '2',
    en: /at least 3 days/,
    ru: /хотя бы 3/,
  },
  'initiative-amount': {
    steps: () => [`inivote:${ids['bench']}`],
    wrong: '9000',
    en: /write at most that/,
    ru: /напиши не больше/,
  },
  'initiative-condition': {
    steps: () => [`inivote:${ids['bench']}`, 'says only if'],
    wrong: '0',
    en: /from 1 to 10.000/,
    ru: /от 1 до 10.000/,
  },
  'initiative-take': {
    steps: () => [`initake:${ids['bench due']}`],
    wrong: '9000',
    en: /At most 800 €/,
    ru: /Не больше 800 €/,
  },
  'initiative-take-sure': { steps: () => [`initake:${ids['bench due']}`, 'says 5'], ...noSum },
  'initiative-rewrite': { steps: who => [`initext:${id('bench', who)}`], ...long(1000, 4) },
  'initiative-cheaper': {
    steps: who => [`iniless:${id('bench', who)}`],
    wrong: '900',
    en: /can only fall/,
    ru: /только снижаться/,
  },
  'initiative-prolong': {
    steps: who => [`inimore:${id('bench', who)}`],
    wrong: '80',
    en: /Choose a day from/,
    ru: /Выбери день от/,
  },
  'initiative-tell': { steps: who => [`initell:${id('bench', who)}`], ...long(500, 3) },
  'initiative-failed': { steps: who => [`inifinish:${id('bench', who)}:failed`], ...long(500, 3) },
  why: { steps: who => [`why:${id('own', who)}`], ...long(180, 5) },
  target: { steps: () => ['target'], ...isSum },
  deadline: {
    steps: () => ['prolong'],
    wrong: '40',
    en: /at most 31 days ahead/,
    ru: /31/,
    isRed: true,
  },
  'display-name': { steps: () => ['myname'], ...long(64, 3) },
  'quiet-hours': { steps: () => ['quietask'], wrong: 'night', en: /22–7/, ru: /22–7/ },
  'time-zone': { steps: () => ['zone'], wrong: 'Atlantis', en: /✖ .*\w/, ru: /✖ .*[а-я]/ },
  'token-name': { steps: () => ['tokmake'], ...long(40, 6) },
  'monthly-limit': { steps: () => ['limit'], ...isSum },
  'broadcast-text': { steps: () => ['admwrite'], ...long(2000, 4) },
  'halt-reason': { steps: () => [`admhalt:${ids['call']}:${ids['reporter']}`], ...long(300, 2) },
  'suspend-reason': {
    steps: () => [`admsusp:${ids['call']}:${ids['reporter']}:7`],
    ...long(300, 11),
  },
}

const arvut: Record<string, Row> = {
  'call-text': { steps: () => ['soswrite:sos'], ...long(1000, 6) },
  'call-report': { steps: () => [`sosreport:${ids['call']}`], ...long(500, 8) },
  'display-name': { steps: () => ['myname'], wrong: '!!!', en: /letter or digit/, ru: /букв/ },
  'quiet-hours': { steps: () => ['quietask'], wrong: '25–7', en: /22–7/, ru: /22–7/ },
  'time-zone': { steps: () => ['zone'], wrong: 'Atlantis', en: /✖ .*\w/, ru: /✖ .*[а-я]/ },
  'token-name': { steps: () => ['tokmake'], ...long(40, 6) },
}
/** They search, and any word will do; the limit has its room in Commit alone. */
const without = { commit: ['find-in-network'], 'arvut-add': ['find-on-list', 'monthly-limit'] }

beforeAll(async () => {
  town = await aTown({ adminIds: accounts })
  const { app } = town
  walks = worldOf(town, accounts).walks
  const people = await residents(town, 'Anna', 'Борис', 'Vera', 'Mira', 'Olga')
  const { Anna, Борис, Vera, Mira, Olga } = people
  two = [Anna, Борис]
  for (const { neighbour } of Object.values(people)) await neighbour.opens('arvut-add')
  accounts.push(Anna.neighbour.person.id, Борис.neighbour.person.id)
  for (const { id: other } of [Vera, Mira, Olga])
    for (const { id: one } of two) await befriend(app, one, other)
  const monthly = async ({ id: memberId }: Resident) =>
    must(await askForMonthlySupport(app, { memberId, target: 900_00 })).collection
  const urgently = async ({ id: memberId }: Resident) =>
    must(
      await askForUrgentHelp(app, {
        memberId,
        target: 900_00,
        deadlineOn: '2026-11-20',
        inGroups: false,
      }),
    ).collection
  ids['monthly'] = (await monthly(Vera)).id
  ids['urgent'] = (await urgently(Olga)).id
  const hers = await monthly(Mira)
  const keep = async (
    name: string,
    who: Resident,
    giver: Resident,
    to: Collection,
    amount: number,
  ) => {
    const made = await pledgesTo(app, { giverId: giver.id, to, amount })
    ids[`${name} ${who.neighbour.person.firstName}`] = made.id
    return { pledgeId: made.id, by: giver.id }
  }
  const wide = await residents(town, 'Nina', 'Goran', 'Petra', 'Денис')
  await urgently(wide.Денис)
  red = [Olga, wide.Денис]
  for (const who of two) {
    await keep('intended', who, who, hers, 25_00)
    const own = await monthly(who)
    ids[`own ${who.neighbour.person.firstName}`] = own.id
    const given = await keep('delivered', who, wide.Nina, own, 30_00)
    must(await deliver(app, given))
    ids[`talk ${who.neighbour.person.firstName}`] = (
      await talks(app, who.id, await offers(app, Vera.id))
    ).id
    ids[`bench ${who.neighbour.person.firstName}`] = (await proposes(app, who.id)).id
    const third = who === Anna ? wide.Goran : wide.Petra
    const asked = await keep('asked', who, who, await monthly(third), 40_00)
    must(await commitIntention(app, asked))
    must(await requestDelivery(app, { pledgeId: asked.pledgeId, by: third.id }))
  }
  ids['bench'] = (await proposes(app, Vera.id)).id
  ids['bench due'] = (await isDue(app, await proposes(app, Vera.id))).id
  must(await draftCall(app, Vera.id, { text: 'Pumps', kind: 'info', collectionId: null }))
  ids['call'] = must(await startCall(app, { senderId: Vera.id, messageId: null })).id
  await town.travelTo(new Date(town.clock.now().getTime() + 60_000).toISOString())
  await dueRings(app)
  const reporter = must(
    await reportCall(app, { callId: ids['call'] as never, by: Anna.id, text: 'x' }),
  )
  expect(reporter).toBeDefined()
  ids['reporter'] = Anna.id
  await town.settled()
}, 180_000)

describe.each([
  ['commit', rows],
  ['arvut-add', arvut],
] as const)('the questions of %s', (bot, table) => {
  it('all stand in this table', () => {
    const asked = town.running.houses[bot].questions.map(({ name }) => name)
    expect([...Object.keys(table), ...without[bot]].toSorted()).toEqual(asked.toSorted())
  })

  it.each(Object.entries(table))('%s says what is wrong, and is asked again', async (_, row) => {
    for (const [at, who] of (row.isRed ? red : two).entries()) {
      const asked = await walks(who, bot, ...row.steps(who))
      await who.neighbour.says(bot, row.wrong)
      const heard = who.neighbour.screen(bot)
      expect(heard).toMatch(/^✖ /)
      expect(heard).toMatch(at === 0 ? row.en : row.ru)
      expect(heard.split('\n\n').slice(1).join('\n\n')).toBe(withBlanks(asked.text))
    }
  })
})
