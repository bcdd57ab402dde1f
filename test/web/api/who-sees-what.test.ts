import { beforeAll, describe, expect, it } from 'vitest'
import { askForMonthlySupport } from '../../../src/actions/collection/status.ts'
import { addDetail, writeAbout } from '../../../src/actions/member/profile.ts'
import { choose, rename, setMonthlyLimit } from '../../../src/actions/member/settings.ts'
import { openHelpLink, shareHelpLink } from '../../../src/actions/pledge/help-links.ts'
import { withdrawReadiness } from '../../../src/actions/trust/trust.ts'
import type { App } from '../../../src/app.ts'
import type { MemberId } from '../../../src/domain/ids.ts'
import type { Collection } from '../../../src/domain/pledge/collection.ts'
import { loadCard } from '../../../src/views/cards.ts'
import { routes } from '../../../src/web/api/routes.ts'
import { commitIntention, confirmDelivery, deliver, withdrawIntention } from '../../kit/acting.ts'
import { anApp } from '../../kit/app.ts'
import { must, pledgesTo } from '../../kit/helping.ts'
import { leave } from '../../kit/looking.ts'
import { proposes, votes } from '../../kit/proposing.ts'
import { aServer, aToken } from '../../kit/reading.ts'
import { aMember, befriend } from '../../kit/trust.ts'

let app: App
let server: Awaited<ReturnType<typeof aServer>>
let support: Collection
const who: Record<string, MemberId> = {}

/** Everybody's tie to Xenia, of whom all of them read what they can. */
const viewers = [
  'xenia',
  'intends',
  'commits',
  'withdrew',
  'receives',
  'co-giver',
  'confirmed',
  'second',
  'holder',
  'meets',
  'apart',
  'owes-apart',
  'stranger',
] as const
type Viewer = (typeof viewers)[number]

/** Words and sums that tell of Xenia, each of which stands in one field alone. */
const marks = {
  name: '"Xenia by choice"',
  telegramName: 'Xenia in Telegram',
  about: 'Two children of Xenia',
  reason: 'A leg that is broken',
  target: '"targetCents":77713',
  intended: '"intendedCents":1017',
  committed: '"committedCents":5038',
  details: 'RS35-XENIA',
  limit: '99917',
  deed: '"amountCents":7717',
  amountOfIntends: '"amountCents":1017',
  amountOfCommits: '"amountCents":2019',
  nameOfIntends: '"intends"',
  nameOfCommits: '"commits"',
  initiative: '"A well of Xenia"',
  voteOfIntends: '"votedCents":3307',
} as const
type Mark = keyof typeof marks

function id(viewer: Viewer): MemberId {
  const found = who[viewer]
  if (found === undefined) throw new Error(`nobody is called ${viewer}`)
  return found
}

const gives = (giver: MemberId, to: Collection, amount: number) =>
  pledgesTo(app, { giverId: giver, to, amount })

beforeAll(async () => {
  ;({ app } = await anApp())
  server = await aServer(app)
  for (const name of viewers)
    who[name] = (await aMember(app, name === 'xenia' ? 'Xenia in Telegram' : name)).id
  const xenia = id('xenia')
  must(await rename(app, xenia, 'Xenia by choice'))
  must(await writeAbout(app, xenia, 'Two children of Xenia'))
  must(await addDetail(app, { memberId: xenia, name: 'Card', value: 'RS35-XENIA' }))
  must(await setMonthlyLimit(app, xenia, '999.17'))
  await choose(app, xenia, { mayBeMet: true, nameSeenBy: 'confirmed' })
  const asked = { memberId: xenia, target: 77_713, reason: 'A leg that is broken' }
  support = must(await askForMonthlySupport(app, asked)).collection

  await gives(id('intends'), support, 1_017)
  const commits = { by: id('commits') }
  must(
    await commitIntention(app, {
      pledgeId: (await gives(commits.by, support, 2_019)).id,
      ...commits,
    }),
  )
  await choose(app, id('commits'), { namedAsGiver: false })
  const gone = await gives(id('withdrew'), support, 1_021)
  must(await withdrawIntention(app, { pledgeId: gone.id, by: id('withdrew') }))

  const well = await proposes(app, xenia, { title: 'A well of Xenia' })
  await votes(app, id('intends'), well, 3_307)

  const theirs = must(await askForMonthlySupport(app, { memberId: id('receives'), target: 50_000 }))
  const deed = await gives(xenia, theirs.collection, 7_717)
  must(await deliver(app, { pledgeId: deed.id, by: xenia }))
  must(await confirmDelivery(app, { pledgeId: deed.id, by: id('receives') }))
  await gives(id('co-giver'), theirs.collection, 1_023)

  await befriend(app, xenia, id('confirmed'))
  await befriend(app, id('confirmed'), id('second'))
  const { token } = must(await shareHelpLink(app, { inviterId: xenia, receiverId: xenia }))
  must(await openHelpLink(app, { viewerId: id('holder'), token }))
  await befriend(app, id('meets'), id('intends'))

  await befriend(app, xenia, id('apart'))
  must(await withdrawReadiness(app, { by: xenia, towards: id('apart') }))
  await befriend(app, xenia, id('owes-apart'))
  const owes = { by: id('owes-apart') }
  must(await commitIntention(app, { pledgeId: (await gives(owes.by, support, 3_019)).id, ...owes }))
  must(await withdrawReadiness(app, { by: xenia, towards: id('owes-apart') }))
  await app.graph()
}, 120_000)

const tokens = new Map<Viewer, string>()

/** All that a viewer can read, one text. */
async function readsAll(viewer: Viewer): Promise<string> {
  const token = tokens.get(viewer) ?? (await aToken(app, id(viewer)))
  tokens.set(viewer, token)
  const answers = await Promise.all(routes.map(({ path }) => server.reads(token, path)))
  expect(answers.map(({ status }) => status)).toEqual(routes.map(() => 200))
  return (await Promise.all(answers.map(answer => answer.text()))).join('\n')
}

const marksIn = (text: string) =>
  (Object.keys(marks) as Mark[]).filter(mark => text.includes(marks[mark]))

describe('the API', () => {
  it.each<[Viewer, string]>([
    [
      'xenia',
      'name about reason target intended committed deed amountOfIntends amountOfCommits nameOfIntends nameOfCommits initiative',
    ],
    [
      'intends',
      'name reason target intended committed amountOfIntends nameOfIntends nameOfCommits initiative voteOfIntends',
    ],
    [
      'commits',
      'name reason target intended committed amountOfCommits nameOfIntends nameOfCommits',
    ],
    ['withdrew', 'name'],
    ['receives', 'name reason target intended committed deed nameOfIntends nameOfCommits'],
    ['co-giver', 'name reason target intended committed'],
    ['confirmed', 'name reason target intended committed'],
    ['second', ''],
    ['holder', ''],
    ['meets', 'nameOfIntends'],
    ['apart', ''],
    ['owes-apart', 'name'],
    ['stranger', ''],
  ])('tells %s exactly: %s', async (viewer, told) => {
    expect(marksIn(await readsAll(viewer)).join(' ')).toBe(told)
  })

  it.each(viewers)('tells %s nothing of Xenia that her card does not', async viewer => {
    const card = await loadCard(app, id(viewer), id('xenia'))
    const onCard: Partial<Record<Mark, unknown>> = {
      name: card?.name,
      telegramName: card?.telegramName,
      about: card?.about,
      reason: card?.collection?.reason,
      target: card?.collection?.target,
      intended: card?.collection?.bar,
      committed: card?.collection?.bar,
      details: card?.paymentDetails.length,
      limit: null,
    }
    const told = marksIn(await readsAll(viewer)).filter(mark => mark in onCard)
    expect(told.filter(mark => !onCard[mark])).toEqual([])
  })

  it('calls who has left by no name, and shows them in no list', async () => {
    const { id: gone } = await aMember(app, 'Goran who goes')
    const aim = must(await askForMonthlySupport(app, { memberId: gone, target: 50_000 }))
    await gives(id('stranger'), aim.collection, 1_300)
    expect(await readsAll('stranger')).toContain('Goran who goes')
    await leave(app, { memberId: gone, current: null })
    const text = await readsAll('stranger')
    expect(text).not.toContain('Goran')
    expect(text).toContain(`{"id":${gone},"name":null,"friendOf":null,"hasLeft":true}`)
    expect(text).toContain('"people":[]')
  })
})
