import { beforeAll, describe, expect, it } from 'vitest'
import { askForMonthlySupport } from '../../src/actions/collection/status.ts'
import { withdrawReadiness } from '../../src/actions/trust/trust.ts'
import type { App } from '../../src/app.ts'
import { wording } from '../../src/bots/commit/notices.ts'
import type { MemberId } from '../../src/domain/ids.ts'
import type { NoticeFacts } from '../../src/domain/notice/notice.ts'
import { loadCard } from '../../src/views/cards.ts'
import { anApp } from '../kit/app.ts'
import { must, pledgesTo } from '../kit/helping.ts'
import { told } from '../kit/ledger.ts'
import { aMember, befriend } from '../kit/trust.ts'

let app: App
let anna: MemberId
let boris: MemberId
let vera: MemberId
let goran: MemberId

/** Boris, Vera and Goran help Anna; then Boris withdraws from Vera. */
beforeAll(async () => {
  ;({ app } = await anApp())
  const member = async (name: string) => (await aMember(app, name)).id
  anna = await member('Anna')
  boris = await member('Boris')
  vera = await member('Vera')
  goran = await member('Goran')
  const to = must(await askForMonthlySupport(app, { memberId: anna, target: 50_000 })).collection
  await pledgesTo(app, { giverId: boris, to, amount: 1_000 })
  await pledgesTo(app, { giverId: vera, to, amount: 5_000 })
  await pledgesTo(app, { giverId: goran, to, amount: 2_000 })
  await befriend(app, boris, vera)
  must(await withdrawReadiness(app, { by: boris, towards: vera }))
})

/** What a notice says to somebody now. */
async function read(facts: NoticeFacts | undefined, to: MemberId): Promise<string | null> {
  if (!facts) throw new Error('nothing was told')
  const screen = await wording(app)(facts, await app.store.members.get(to))
  return screen?.text ?? null
}

describe('two givers of one circle who are apart', () => {
  it.each([
    ['Boris', () => boris, ['Boris', 'Goran'], 1],
    ['Vera', () => vera, ['Vera', 'Goran'], 1],
    ['Goran', () => goran, ['Boris', 'Vera', 'Goran'], 0],
    ['Anna', () => anna, ['Boris', 'Vera', 'Goran'], 0],
  ] as const)('are to each other a number on the card: %s', async (_, viewer, names, others) => {
    const card = await loadCard(app, viewer(), anna)
    expect(card?.givers?.named.map(({ name }) => name)).toEqual(names)
    expect(card?.givers?.others).toBe(others)
    expect(card?.amounts.map(({ name }) => name).toSorted()).toEqual(names.toSorted())
  })

  it('are told nothing of each other', async () => {
    const [facts] = await told(app, boris, 'pledge-made')
    expect(facts?.giverId).toBe(vera)
    expect(await read(facts, boris)).toBeNull()
    expect(await read(facts, goran)).toContain('Vera')
  })

  it('read nothing of each other in the line of a day', async () => {
    const line = (giverId: MemberId) =>
      ({ what: 'pledge-made', giverId, amount: 5_000, unit: 'EUR' }) as const
    const day = (...givers: readonly MemberId[]): NoticeFacts => ({
      kind: 'circle-day',
      receiverId: anna,
      day: '2026-11-10',
      deeds: givers.map(line),
      more: 0,
    })
    expect(await read(day(vera, goran), boris)).toMatch(/^(?!.*Vera).*Goran/s)
    expect(await read(day(vera), boris)).toBeNull()
    expect(await read(day(vera, goran), goran)).toContain('Vera')
  })
})
