import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { askForMonthlySupport, askForUrgentHelp } from '../../src/actions/collection/status.ts'
import { addDetail, writeAbout } from '../../src/actions/member/profile.ts'
import { withdrawReadiness } from '../../src/actions/trust/trust.ts'
import type { App, Member } from '../../src/app.ts'
import { moments, noMoments, stageOf } from '../../src/domain/pledge/pledge.ts'
import { type MyData, readMyData } from '../../src/views/my-data.ts'
import type { LinkedData, Node } from '../../src/views/value-flows/context.ts'
import { asLinkedJson, valueFlowsOf } from '../../src/views/value-flows/value-flows.ts'
import {
  commitIntention,
  confirmDelivery,
  declineIntention,
  deliver,
  forgiveCommitment,
  withdrawIntention,
} from '../kit/acting.ts'
import { anApp } from '../kit/app.ts'
import { must, pledgesTo } from '../kit/helping.ts'
import { aPledge, november } from '../kit/people.ts'
import { aMember, befriend } from '../kit/trust.ts'
import { faultsOf } from '../kit/value-flows.ts'

let app: App
let anna: Member
let data: MyData
let document: LinkedData
const ids: Record<string, number> = {}

const home = {
  address: 'https://t.me/exodus_commitbot',
  zone: 'Europe/Belgrade',
  nameOf: (id: number) => `somebody ${id}`,
}

/** As whoever gets the file reads it. */
const read = (from: MyData): LinkedData => JSON.parse(asLinkedJson(valueFlowsOf(from, home)))

/** Anna asks twice, gives and gets in every stage, trusts Boris, and parts from Vera. */
beforeAll(async () => {
  ;({ app } = await anApp())
  anna = await aMember(app, 'Anna')
  must(await writeAbout(app, anna.id, 'I mend roofs'))
  must(await addDetail(app, { memberId: anna.id, name: 'bank', value: 'RS35-ANNA' }))
  const vera = await aMember(app, 'Vera')
  await befriend(app, vera.id, anna.id)
  must(await withdrawReadiness(app, { by: anna.id, towards: vera.id }))

  const monthly = async (memberId: Member['id']) =>
    must(await askForMonthlySupport(app, { memberId, target: 50_000, reason: 'A leg' })).collection
  const mine = await monthly(anna.id)
  const stages = {
    intention: async () => {},
    committed: commitIntention,
    delivered: deliver,
    withdrawn: withdrawIntention,
    declined: declineIntention,
    confirmed: deliver,
    forgiven: commitIntention,
  }
  for (const [name, act] of Object.entries(stages)) {
    const { id: by } = await aMember(app, name)
    if (name === 'intention') await befriend(app, by, anna.id)
    const { id: pledgeId } = await pledgesTo(app, { giverId: by, to: mine, amount: 1_250 })
    ids[name] = pledgeId
    await act(app, { pledgeId, by: name === 'declined' ? anna.id : by } as never)
  }
  must(await confirmDelivery(app, { pledgeId: ids['confirmed'] as never, by: anna.id }))
  must(await forgiveCommitment(app, { pledgeId: ids['forgiven'] as never, by: anna.id }))

  const goran = await aMember(app, 'Goran')
  const urgent = must(
    await askForUrgentHelp(app, {
      memberId: goran.id,
      target: 90_000,
      deadlineOn: '2026-11-20',
      inGroups: false,
    }),
  ).collection
  ids['given'] = (await pledgesTo(app, { giverId: anna.id, to: urgent, amount: 4_000 })).id
  must(await deliver(app, { pledgeId: ids['given'] as never, by: anna.id }))
  must(await confirmDelivery(app, { pledgeId: ids['given'] as never, by: goran.id }))
  data = await readMyData(app, anna.id)
  document = read(data)
}, 120_000)

const nodeOf = (id: string): Node | undefined => document['@graph'].find(node => node['@id'] === id)

describe('my data in the words of ValueFlows', () => {
  it('uses no word that is not there, and each of what it is said of', () => {
    expect(faultsOf(document)).toEqual([])
    expect(document['@graph'].length).toBeGreaterThan(20)
  })

  it.each<[string, Record<string, unknown>]>([
    ['a word that is on its way out', { '@type': 'Claim', '@id': '#x', action: 'transfer' }],
    ['a word that is not there', { '@type': 'Intent', '@id': '#x', action: 'lend' }],
    ['a word of something else', { '@type': 'Person', '@id': '#x', name: 'A', due: 'now' }],
    ['something that it needs', { '@type': 'Intent', '@id': '#x' }],
    ['what is not in it', { '@type': 'Proposal', '@id': '#x', publishes: ['#nothing'] }],
    ['the wrong side', { '@type': 'Intent', '@id': '#x', action: 'work', provider: '#unit-EUR' }],
    ['a day without its zone', { '@type': 'Proposal', '@id': '#x', created: '2026-11-10' }],
  ])('would be found out by %s', (_, wrong) => {
    const graph = [...document['@graph'], wrong as Node]
    expect(faultsOf({ ...document, '@graph': graph }).length).toBeGreaterThan(0)
  })

  it.each<[string, string]>([
    ['intention', 'intent'],
    ['committed', 'intent commitment'],
    ['delivered', 'intent'],
    ['withdrawn', 'intent!'],
    ['declined', 'intent!'],
    ['confirmed', 'intent! event'],
    ['forgiven', 'intent! commitment!'],
    ['given', 'commitment! event'],
  ])('says of a pledge that is %s: %s', (name, flows) => {
    const found = ['intent', 'commitment', 'event'].flatMap(noun => {
      const node = nodeOf(`#${noun}-${ids[name]}`)
      return node ? [node['finished'] ? `${noun}!` : noun] : []
    })
    expect(found.join(' ')).toBe(flows)
  })

  it('counts as happened only what its receiver has confirmed', () => {
    const events = document['@graph'].filter(node => node['@type'] === 'EconomicEvent')
    expect(events).toMatchObject(
      [
        {
          provider: expect.stringMatching(/^#member-/),
          receiver: `#member-${anna.id}`,
          resourceQuantity: { hasNumericalValue: 12.5, hasUnit: '#unit-EUR' },
          satisfies: [`#intent-${ids['confirmed']}`, expect.stringMatching(/^#need-/)],
        },
        { provider: `#member-${anna.id}`, fulfills: [`#commitment-${ids['given']}`] },
      ].toSorted((one, other) => Number('fulfills' in other) - Number('fulfills' in one)),
    )
    const waiting = nodeOf(`#intent-${ids['delivered']}`)
    expect(waiting).toMatchObject({ finished: false, 'arvut:stage': 'delivered' })
  })

  it('says what I ask for as a published request', () => {
    const [mine] = data.collections
    expect(nodeOf(`#collection-${mine?.id}`)).toMatchObject({
      '@type': 'Proposal',
      purpose: 'request',
      note: 'A leg',
      publishes: [`#need-${mine?.id}`],
    })
    expect(nodeOf(`#need-${mine?.id}`)).toMatchObject({
      receiver: `#member-${anna.id}`,
      resourceQuantity: { hasNumericalValue: 500 },
    })
  })

  it('names others as the reader calls them, and has no payment details', () => {
    expect(nodeOf(`#member-${anna.id}`)).toMatchObject({ name: 'Anna', note: 'I mend roofs' })
    const others = document['@graph'].filter(
      node => node['@type'] === 'Person' && node['@id'] !== `#member-${anna.id}`,
    )
    expect(others.length).toBeGreaterThan(8)
    for (const { name } of others) expect(name).toMatch(/^somebody \d+$/)
    expect(JSON.stringify(document)).not.toContain('RS35')
  })

  it('stays so whatever becomes of pledges', () => {
    const moment = fc.option(
      fc.integer({ min: 3, max: 28 }).map(day => november(day)),
      { nil: null },
    )
    const pledge = fc
      .record({
        ...Object.fromEntries(moments.map(name => [name, moment])),
        amount: fc.integer({ min: 1, max: 100_000_000 }),
        cycle: fc.constantFrom('2026-11', null),
        dueOn: fc.constantFrom('2026-11-30', null),
        note: fc.option(fc.string(), { nil: null }),
      })
      .map(differs => aPledge({ ...noMoments, ...differs } as never))
    fc.assert(
      fc.property(fc.array(pledge, { maxLength: 5 }), all => {
        const given = all.map((each, at) => ({ ...each, id: 1_000 + at, giverId: anna.id }))
        const linked = read({ ...data, pledgesGiven: given } as unknown as MyData)
        expect(faultsOf(linked)).toEqual([])
        const events = linked['@graph'].filter(node => node['@type'] === 'EconomicEvent')
        const mine = events.filter(node => node['provider'] === `#member-${anna.id}`)
        expect(mine).toHaveLength(given.filter(({ confirmedAt }) => confirmedAt).length)
        for (const each of given)
          if (stageOf(each) === 'confirmed')
            expect(mine.map(node => node['@id'])).toContain(`#event-${each.id}`)
      }),
    )
  })
})
