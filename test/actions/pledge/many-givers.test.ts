import { beforeAll, describe, expect, it } from 'vitest'
import { askForMonthlySupport } from '../../../src/actions/collection/status.ts'
import type { App } from '../../../src/app.ts'
import { cardScreen } from '../../../src/bots/commit/people/card.ts'
import { LONGEST_TEXT } from '../../../src/bots/kit/screen.ts'
import { dayOf } from '../../../src/domain/cycle.ts'
import type { MemberId } from '../../../src/domain/ids.ts'
import { type Card, loadCard } from '../../../src/views/cards.ts'
import { textsOf } from '../../../src/words/texts.ts'
import { anApp } from '../../kit/app.ts'
import { must, pledgesTo } from '../../kit/helping.ts'
import { aMember, befriend } from '../../kit/trust.ts'

const GIVERS = 40
let app: App
let anna: MemberId
let first: MemberId

/** Forty people with the longest of names help Anna. */
beforeAll(async () => {
  ;({ app } = await anApp())
  anna = (await aMember(app, 'Anna')).id
  const to = must(await askForMonthlySupport(app, { memberId: anna, target: 500_000 })).collection
  for (let at = 0; at < GIVERS; at++) {
    const giver = await aMember(app, `${at} ${'Maximiliana von und zu '.repeat(3)}`.slice(0, 64))
    await pledgesTo(app, { giverId: giver.id, to, amount: 1_000 })
    if (at === 0) first = giver.id
  }
})

async function cardOf(viewer: MemberId): Promise<Card> {
  const card = await loadCard(app, viewer, anna)
  if (!card) throw new Error('Anna is not seen')
  return card
}

const seatIn = ({ now, settings }: App) => ({
  today: dayOf(now(), settings.timeZone),
  trustAmount: settings.trustAmount,
})

const screenOf = (card: Card) =>
  cardScreen(textsOf('commit', app.settings)('en'), card, seatIn(app))

describe('a card with forty givers', () => {
  it.each([
    ['the owner', () => anna],
    ['one of the circle', () => first],
  ])('shows every one of them to %s, the first on the card', async (_, viewer) => {
    const card = await cardOf(viewer())
    expect(card.givers).toMatchObject({ others: 0 })
    expect(card.givers?.named).toHaveLength(GIVERS)
    expect(card.amounts).toHaveLength(GIVERS)
    const { text, buttons } = screenOf(card)
    expect(text.match(/10\s€/g)).toHaveLength(10)
    expect(buttons.flat().map(button => button.text)).toContain(`👥 All ${GIVERS} of them`)
  })

  it('has room for all else, however long the names are', async () => {
    const { text } = screenOf(await cardOf(first))
    expect(text.length).toBeLessThan(LONGEST_TEXT / 2)
    expect(text).toContain('and 30 more')
  })
})

describe('a card', () => {
  it('names the month of joining by the clock of the place', async () => {
    const { app: other, clock } = await anApp()
    clock.travelTo('2026-10-31T23:20:00Z')
    const vera = (await aMember(other, 'Vera')).id
    const boris = (await aMember(other, 'Boris')).id
    await befriend(other, vera, boris)
    clock.travelTo('2027-02-10T11:00:00Z')
    const card = await loadCard(other, boris, vera)
    if (!card) throw new Error('Vera is not seen')
    const t = textsOf('commit', other.settings)('en')
    const { text } = cardScreen(t, card, seatIn(other))
    expect(text).toContain('Here since November 2026')
  })

  it('shows the chain with me once, at its beginning', async () => {
    const { app: other } = await anApp()
    const people = await Promise.all(['Mila', 'אבי', 'Goran'].map(name => aMember(other, name)))
    const [mila, avi, goran] = people.map(({ id }) => id)
    if (!mila || !avi || !goran) throw new Error('somebody is missing')
    await befriend(other, mila, avi)
    await befriend(other, avi, goran)
    const card = await loadCard(other, mila, goran)
    if (!card) throw new Error('Goran is not seen')
    const t = textsOf('commit', other.settings)('en')
    const { text } = cardScreen(t, card, seatIn(other))
    expect(text).toContain('\nYou → \u2068אבי\u2069 → Goran · ')
  })
})
