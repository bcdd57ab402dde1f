import { beforeEach, describe, expect, it } from 'vitest'
import { acceptInvitation } from '../../src/actions/trust/invitation-answers.ts'
import { restoreReadiness, withdrawReadiness } from '../../src/actions/trust/trust.ts'
import type { App, Member } from '../../src/app.ts'
import { namesFor } from '../../src/bots/arvut-add/naming.ts'
import { wording } from '../../src/bots/arvut-add/notices.ts'
import { callScreen, callViewOf } from '../../src/bots/arvut-add/sos/call.ts'
import type { MemberId } from '../../src/domain/ids.ts'
import { languages } from '../../src/domain/language.ts'
import type { NoticeFacts } from '../../src/domain/notice/notice.ts'
import { textsOf } from '../../src/words/texts.ts'
import { anApp, theSettings } from '../kit/app.ts'
import type { Clock } from '../kit/clock.ts'
import { must } from '../kit/helping.ts'
import { aMember, anInvitation, befriend } from '../kit/trust.ts'

let app: App
let clock: Clock
let anna: Member
let goran: Member
let jovan: Member
let vera: Member

/** Anna – Goran – Jovan – Vera; Jovan shows the name to whom he confirmed alone. */
beforeEach(async () => {
  ;({ app, clock } = await anApp())
  anna = await aMember(app, 'Anna')
  goran = await aMember(app, 'Goran')
  jovan = await aMember(app, 'Jovan')
  vera = await aMember(app, 'Vera')
  await befriend(app, anna.id, goran.id)
  await befriend(app, goran.id, jovan.id)
  await befriend(app, jovan.id, vera.id)
  await app.store.members.change(jovan.id, { nameSeenBy: 'confirmed' })
})

/** What waits for somebody, as they would read it now; it is taken as sent. */
async function reads(of: Member, kind: NoticeFacts['kind'], language = of.language) {
  const reader = { ...(await app.store.members.get(of.id)), language }
  const waiting = await app.store.notices.waitingFor(of.id)
  const screens = waiting.filter(facts => facts.kind === kind).map(f => wording(app)(f, reader))
  return (await Promise.all(screens)).flatMap(screen => screen?.text ?? [])
}

async function calls(viewer: Member, id: MemberId): Promise<string> {
  const t = textsOf('arvut-add', theSettings())('en')
  const found = await app.store.trust.withdrawnBy(viewer.id, { offset: 0, limit: 9 })
  const before = new Map(found.map(entry => [entry.memberId, entry.calledBy]))
  return (await namesFor(app, [id], { viewerId: viewer.id, t, before }))(id)
}

describe('a hidden name', () => {
  it('stays hidden to who withdraws, in the list of withdrawals too', async () => {
    expect(await calls(anna, jovan.id)).toBe('a friend of Goran')
    must(await withdrawReadiness(app, { by: anna.id, towards: jovan.id }))
    expect(await calls(anna, jovan.id)).toBe('a friend of Goran')
  })

  it('stays hidden to whom its bearer withdraws from, and to the list', async () => {
    must(await withdrawReadiness(app, { by: jovan.id, towards: anna.id }))
    const [text] = await reads(anna, 'readiness-withdrawn')
    expect(text).toContain('A friend of Goran has disconnected from you')
    expect(await reads(goran, 'readiness-withdrawn')).toEqual([expect.stringContaining('Jovan')])
  })

  it('stays hidden when a call is covered or halted', async () => {
    for (const because of ['covered', 'halted'] as const) {
      const facts = { kind: 'call-ended', callId: 1, senderId: jovan.id, because } as NoticeFacts
      const screen = await wording(app)(facts, anna)
      expect(screen?.text).not.toContain('Jovan')
      expect(screen?.text.toLowerCase()).toContain('a friend of goran')
    }
  })

  it('is told by nobody to somebody who knows neither', async () => {
    const facts = { kind: 'readiness-restored', byId: jovan.id, fromId: vera.id } as NoticeFacts
    expect(await wording(app)(facts, await aMember(app, 'Stranger'))).toBeNull()
  })
})

describe('a name that was readable', () => {
  it('is still read in the notice of the break that takes the two apart', async () => {
    must(await withdrawReadiness(app, { by: goran.id, towards: jovan.id }))
    expect(await reads(anna, 'readiness-withdrawn')).toEqual([
      expect.stringContaining('🚫 Goran has disconnected from a friend of Goran'),
    ])
    expect(await reads(jovan, 'readiness-withdrawn')).toEqual([expect.stringContaining('Goran')])
    expect(await calls(goran, jovan.id)).toBe('Jovan')
  })

  it('is read by who is cut off by the break', async () => {
    must(await withdrawReadiness(app, { by: jovan.id, towards: goran.id }))
    expect((await app.graph())?.degree(vera.id, goran.id)).toBeNull()
    expect(await reads(vera, 'readiness-withdrawn')).toEqual([
      expect.stringContaining('Jovan has disconnected from Goran'),
    ])
  })

  it.each(languages)(
    'begins a sentence with a capital where nobody is named: %s',
    async language => {
      await app.store.members.change(goran.id, { nameSeenBy: 'confirmed' })
      must(await withdrawReadiness(app, { by: jovan.id, towards: anna.id }))
      const [text] = await reads(anna, 'readiness-withdrawn', language)
      expect(text).toMatch(/^🚫 \p{Lu}/u)
    },
  )
})

describe('the mending of a link', () => {
  const pair = () => ({ by: anna.id, towards: goran.id })
  const readAll = async () => {
    clock.travelTo('2026-11-10T12:00:00Z')
    for (const bot of ['arvut-add'] as const) {
      for (;;) {
        const claimed = await app.store.outbox.claim(bot, 'test', 99, 60, app.now())
        if (claimed.length === 0) break
        for (const each of claimed) await app.store.outbox.sent([each], null)
      }
    }
  }

  it('is told to those who were told of its break', async () => {
    must(await withdrawReadiness(app, pair()))
    await readAll()
    must(await restoreReadiness(app, pair()))
    expect(await reads(goran, 'readiness-restored')).toHaveLength(1)
    expect(await reads(vera, 'readiness-restored')).toEqual([
      expect.stringContaining('Anna and Goran: Anna has reconnected'),
    ])
  })

  it('is told by a yes to an invitation as well', async () => {
    must(await withdrawReadiness(app, pair()))
    await readAll()
    const { token } = await anInvitation(app, goran.id)
    must(await acceptInvitation(app, { token, visitorId: anna.id }))
    expect(await reads(vera, 'readiness-restored')).toHaveLength(1)
  })
})

describe('a call', () => {
  it('shows the Telegram name beside the name to who may see it', async () => {
    await app.store.members.change(goran.id, { displayName: 'Goran the baker' })
    const call = {
      id: 1,
      senderId: goran.id,
      kind: 'sos',
      text: 'Help',
      collectionId: null,
      spokenById: null,
      sendAt: app.now(),
    } as never
    const t = textsOf('arvut-add', theSettings())('en')
    const near = callScreen(t, await callViewOf(app, call, anna, t)).text
    expect(near).toContain('Goran the baker (in Telegram: Goran)')
    const far = callScreen(t, await callViewOf(app, call, vera, t)).text
    expect(far).toContain('Goran the baker')
    expect(far).not.toContain('in Telegram')
  })
})
