import { askForMonthlySupport } from '../actions/collection/status.ts'
import { deliver } from '../actions/pledge/deliveries.ts'
import { commitIntention, makePledge } from '../actions/pledge/pledges.ts'
import { cycleOf, previousCycle } from '../domain/cycle.ts'
import type { CollectionId, PledgeId } from '../domain/ids.ts'
import { type Language, languages } from '../domain/language.ts'
import { textsOf } from '../words/texts.ts'
import type { DemoTown } from './demo-town.ts'
import {
  eachLanguage,
  must,
  type Neighbour,
  type Neighbours,
  type PerLanguage,
} from './neighbours.ts'

const DAY_MS = 24 * 3_600_000

/** The buttons by which a receiver gives the word, as the bot writes them in this language. */
export function wordButtons({ app }: Pick<DemoTown, 'app'>, language: Language) {
  const t = textsOf('commit', app.settings)(language)
  return [t('act-confirm'), t('yes-confirm')] as const
}

/** Four ask for monthly support, Anna for the most; who helps delivers, and each receiver gives the word. */
export async function lastMonthsHelp(
  town: DemoTown,
  neighbours: Neighbours,
): Promise<PerLanguage<CollectionId>> {
  const { app, clock, travelTo, settled } = town
  const collections = await eachLanguage(async language => {
    const order = { memberId: neighbours[language].receiver.id, target: targets[language] }
    return must(await askForMonthlySupport(app, order)).collection.id
  })
  const given = []
  for (const { giver, language, amount } of giftsOf(neighbours)) {
    const order = { giverId: giver.id, collectionId: collections[language], amount }
    const saw = must(await makePledge(app, order)).pledge
    given.push({ giver, pledgeId: saw.id, saw })
  }
  await settled()
  await travelTo(new Date(clock.now().getTime() + 6 * DAY_MS), () => false)
  for (const { giver, pledgeId, saw } of given)
    must(await deliver(app, { pledgeId, by: giver.id, saw }))
  await settled()
  await travelTo(new Date(clock.now().getTime() + DAY_MS))
  for (const language of languages)
    await givesTheWord(town, neighbours[language].receiver, language)
  return collections
}

const targets: PerLanguage<number> = { en: 500_00, ru: 300_00, uk: 200_00, sr: 200_00 }

const giftsOf = ({ en, ru, uk, sr }: Neighbours) =>
  [
    { giver: en.giver, language: 'en', amount: 50_00 },
    { giver: sr.receiver, language: 'en', amount: 100_00 },
    { giver: ru.receiver, language: 'en', amount: 30_00 },
    { giver: ru.giver, language: 'ru', amount: 50_00 },
    { giver: uk.giver, language: 'uk', amount: 50_00 },
    { giver: sr.giver, language: 'sr', amount: 50_00 },
  ] as const

/** A receiver presses the buttons of every delivery that waits, so that no question is left behind. */
async function givesTheWord(
  town: DemoTown,
  { person }: Neighbour,
  language: Language,
): Promise<void> {
  const { bots, settled } = town
  const withButton = (label: string) =>
    person
      .chat(bots.commit)
      .find(({ buttons }) => buttons.flat().some(({ text }) => text === label))
  const [received, yes] = wordButtons(town, language)
  for (let asked = withButton(received); asked; asked = withButton(received)) {
    await person.taps(asked, received)
    await settled()
    const sure = withButton(yes)
    if (!sure) throw new Error(`${person.firstName} was not asked whether it arrived`)
    await person.taps(sure, yes)
    await settled()
  }
}

/** Of what was renewed on the 1st, Goran and each household's giver commit; Vera's stays an intention. */
export async function thisMonthsWord(
  town: DemoTown,
  neighbours: Neighbours,
  collections: PerLanguage<CollectionId>,
): Promise<PerLanguage<PledgeId>> {
  await commitRenewed(town, neighbours.sr.receiver, collections.en)
  const pledges = await eachLanguage(language =>
    commitRenewed(town, neighbours[language].giver, collections[language]),
  )
  await town.settled()
  return pledges
}

/** Each giver's help waits for the receiver's word: the first thing they see, below their menu. */
export async function thisMonthsDeed(
  { app, bots, settled }: DemoTown,
  neighbours: Neighbours,
  pledges: PerLanguage<PledgeId>,
): Promise<void> {
  for (const language of languages)
    await neighbours[language].receiver.person.says(bots.commit, '/menu')
  await settled()
  for (const language of languages) {
    const saw = await app.store.pledges.get(pledges[language])
    must(await deliver(app, { pledgeId: saw.id, by: neighbours[language].giver.id, saw }))
  }
  await settled()
}

/**
 * Four promises that close a circle: Anna to Vera, Vera to Mila, Mila to Goran, and Goran's to Anna, who has
 * committed already. They have seen a preview last month, so that clearing counts for them.
 */
export async function aCircle(
  { app, settled }: DemoTown,
  { en, ru, uk, sr }: Neighbours,
  collections: PerLanguage<CollectionId>,
): Promise<void> {
  const [anna, vera, mila, goran] = [en.receiver, ru.receiver, uk.receiver, sr.receiver]
  const { store, settings, now } = app
  const { id } = await store.clearings.begin(previousCycle(cycleOf(now(), settings.timeZone)))
  await store.clearings.wereShown(
    id,
    [anna, vera, mila, goran].map(neighbour => neighbour.id),
  )
  const promises = [
    [anna, collections.ru, 60_00],
    [vera, collections.uk, 40_00],
    [mila, collections.sr, 50_00],
  ] as const
  for (const [{ id: giverId }, collectionId, amount] of promises) {
    const saw = must(await makePledge(app, { giverId, collectionId, amount })).pledge
    must(await commitIntention(app, { pledgeId: saw.id, by: giverId, saw, month: 'this' }))
  }
  await settled()
}

async function commitRenewed(
  { app }: DemoTown,
  giver: Neighbour,
  collectionId: CollectionId,
): Promise<PledgeId> {
  const cycle = cycleOf(app.now(), app.settings.timeZone)
  const renewed = await app.store.pledges.openIn(giver.id, collectionId, cycle)
  if (!renewed) throw new Error('what was confirmed last month was not renewed')
  must(
    await commitIntention(app, { pledgeId: renewed.id, by: giver.id, saw: renewed, month: 'this' }),
  )
  return renewed.id
}
