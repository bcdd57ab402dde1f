import { beforeEach, describe, expect, it } from 'vitest'
import { endEmergency } from '../../src/actions/collection/closings.ts'
import { askForMonthlySupport, askForUrgentHelp } from '../../src/actions/collection/status.ts'
import { withdrawReadiness } from '../../src/actions/trust/trust.ts'
import type { App } from '../../src/app.ts'
import { wording } from '../../src/bots/commit/notices.ts'
import type { MemberId } from '../../src/domain/ids.ts'
import type { NoticeKind } from '../../src/domain/notice/notice.ts'
import { factsOf } from '../../src/domain/notice/telling.ts'
import type { Collection } from '../../src/domain/pledge/collection.ts'
import { plain } from '../../src/words/dress.ts'
import { confirmDelivery, deliver, withdrawIntention } from '../kit/acting.ts'
import { anApp } from '../kit/app.ts'
import { withBlanks } from '../kit/blanks.ts'
import { must, pledgesTo } from '../kit/helping.ts'
import { told } from '../kit/ledger.ts'
import {
  changeCollectionTarget,
  changeEmergencyDeadline,
  endMonthlySupport,
  endUrgentHelp,
} from '../kit/looking.ts'
import { aMember, befriend } from '../kit/trust.ts'

let app: App
let anna: MemberId
let boris: MemberId
let vera: MemberId

beforeEach(async () => {
  ;({ app } = await anApp())
  anna = (await aMember(app, 'Anna')).id
  boris = (await aMember(app, 'Boris')).id
  vera = (await aMember(app, 'Vera')).id
  for (const id of [boris, vera]) await befriend(app, id, anna)
})

async function monthly(): Promise<Collection> {
  return must(await askForMonthlySupport(app, { memberId: anna, target: 50_000 })).collection
}

async function urgent(): Promise<Collection> {
  const order = { memberId: anna, target: 30_000, deadlineOn: '2026-11-20' } as const
  return must(await askForUrgentHelp(app, { ...order, inGroups: true })).collection
}

const gives = (to: Collection, amount = 5_000) => pledgesTo(app, { giverId: boris, to, amount })
const partWays = async () => must(await withdrawReadiness(app, { by: boris, towards: anna }))

/** What a member would read of the waiting notices of a kind, if they went out now. */
/** What a screen says, with plain blanks. */
const said = ({ text }: Readonly<{ text: string }>) => withBlanks(plain(text))

async function reads(id: MemberId, kind: NoticeKind): Promise<readonly string[]> {
  const member = await app.store.members.get(id)
  const waiting = await told(app, id, kind)
  const screens = await Promise.all(waiting.map(facts => wording(app)(facts, member)))
  return screens.flatMap(screen => (screen ? said(screen) : []))
}

describe('a target or a deadline that was changed', () => {
  it('is told to whoever still sees it', async () => {
    const emergency = await urgent()
    await gives(emergency)
    const order = { memberId: anna, collectionId: emergency.id }
    must(await changeCollectionTarget(app, { ...order, target: 77_700 }))
    must(await changeEmergencyDeadline(app, { ...order, deadlineOn: '2026-11-25' }))
    expect(await reads(boris, 'target-changed')).toEqual([expect.stringContaining('777')])
    expect(await reads(boris, 'deadline-changed')).toEqual([expect.stringContaining('25 November')])
    await partWays()
    expect(await reads(boris, 'target-changed')).toEqual([])
    expect(await reads(boris, 'deadline-changed')).toEqual([])
  })

  it('is not told to a stranger who withdrew what they meant to give', async () => {
    const support = await monthly()
    const goran = (await aMember(app, 'Goran')).id
    const { id: pledgeId } = await pledgesTo(app, { giverId: goran, to: support, amount: 5_000 })
    const order = { memberId: anna, collectionId: support.id, target: 77_700 }
    must(await changeCollectionTarget(app, order))
    must(await withdrawIntention(app, { pledgeId, by: goran }))
    await app.store.helpLinks.reset(anna, app.now())
    expect(await reads(goran, 'target-changed')).toEqual([])
  })
})

describe('a status', () => {
  it('is not told across a withdrawal, whatever was promised', async () => {
    const support = await monthly()
    expect(await reads(boris, 'status-changed')).toHaveLength(1)
    await gives(support)
    await partWays()
    expect(await reads(boris, 'status-changed')).toEqual([])
    expect(await reads(vera, 'status-changed')).toHaveLength(1)
  })

  it('is not told where another has come since', async () => {
    await gives(await monthly())
    expect(await reads(boris, 'status-changed')).toHaveLength(1)
    await urgent()
    expect(await reads(boris, 'status-changed')).toEqual([])
    expect(await reads(boris, 'emergency-help-asked')).toHaveLength(1)
  })
})

describe('a request for urgent help', () => {
  it('is not made of whoever no longer sees what is asked', async () => {
    await gives(await monthly())
    await urgent()
    expect(await reads(boris, 'emergency-help-asked')).toEqual([expect.stringContaining('300 €')])
    await partWays()
    expect(await reads(boris, 'emergency-help-asked')).toEqual([])
  })
})

describe('a result', () => {
  it('leaves two who are apart by now what is owed no more', async () => {
    const support = await monthly()
    await gives(support)
    must(await endMonthlySupport(app, { memberId: anna }))
    expect(await reads(boris, 'collection-ended')).toEqual([
      expect.stringMatching(/Anna doesn’t need monthly support any more\.\nYour 50 €/),
    ])
    await partWays()
    expect(await reads(boris, 'collection-ended')).toEqual([
      expect.stringMatching(
        /^✖ The collection ended: your intention of 50 € for Anna is cancelled/,
      ),
    ])
  })

  it('leaves two who are apart by now a release by hand', async () => {
    await gives(await urgent())
    must(await endUrgentHelp(app, { memberId: anna, forgiving: true }))
    await partWays()
    expect(await reads(boris, 'collection-ended')).toEqual([
      expect.stringMatching(/^🕊 Anna releases you from 50 €/),
    ])
  })

  it('says nothing to whoever is apart by now and owes as before', async () => {
    await gives(await urgent())
    must(await endUrgentHelp(app, { memberId: anna, forgiving: false }))
    expect(await reads(boris, 'collection-ended')).toHaveLength(1)
    await partWays()
    expect(await reads(boris, 'collection-ended')).toEqual([])
  })
})

describe('what comes next', () => {
  it('is said when help is meant, withdrawn, and confirmed, with its day', async () => {
    const support = await monthly()
    const { id: pledgeId } = await gives(support)
    expect(await reads(anna, 'pledge-made')).toEqual([
      expect.stringMatching(/not binding yet[\s\S]*1 December/),
    ])
    must(await deliver(app, { pledgeId, by: boris }))
    must(await confirmDelivery(app, { pledgeId, by: anna }))
    expect(await reads(boris, 'pledge-confirmed')).toEqual([
      expect.stringMatching(/On 1 December it becomes an intention/),
    ])
    const { id: other } = await pledgesTo(app, { giverId: vera, to: support, amount: 5_000 })
    const facts = factsOf(await app.store.pledges.get(other), other)
    must(await withdrawIntention(app, { pledgeId: other, by: vera }))
    const withdrawn = { ...facts, kind: 'pledge-withdrawn', as: 'side' } as const
    const screen = await wording(app)(withdrawn, await app.store.members.get(anna))
    expect(screen && said(screen)).toMatch(/still lacks 450 €/)
  })

  it('is the deadline for a commitment in an emergency', async () => {
    await gives(await urgent())
    expect(await reads(anna, 'pledge-made')).toEqual([expect.stringMatching(/due by 20 November/)])
  })
})

describe('the end of an emergency, to its owner', () => {
  it('speaks to them, and names what is still owed', async () => {
    const { id } = await urgent()
    const emergency = await app.store.collections.get(id)
    await gives(emergency)
    await endEmergency(app, id, new Date('2026-11-21T00:00:00Z'))
    expect(await reads(anna, 'collection-ended')).toEqual([
      expect.stringMatching(/^⌛ Your urgent collection is over[\s\S]*owed to you: Boris 50 €/),
    ])
  })
})
