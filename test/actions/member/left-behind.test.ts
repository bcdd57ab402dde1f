import { beforeAll, describe, expect, it } from 'vitest'
import { askForMonthlySupport } from '../../../src/actions/collection/status.ts'
import { arrive } from '../../../src/actions/member/members.ts'
import { addDetail, writeAbout } from '../../../src/actions/member/profile.ts'
import { rename } from '../../../src/actions/member/settings.ts'
import { makePledge } from '../../../src/actions/pledge/pledges.ts'
import { acceptInvitation } from '../../../src/actions/trust/invitation-answers.ts'
import { expireInvitations, makeInvitation } from '../../../src/actions/trust/invitations.ts'
import { withdrawReadiness } from '../../../src/actions/trust/trust.ts'
import type { App, Member } from '../../../src/app.ts'
import type { MemberId } from '../../../src/domain/ids.ts'
import { asJson, readMyData } from '../../../src/views/my-data.ts'
import { blank } from '../../../src/worker/jobs/blank.ts'
import { deliver, denyDelivery } from '../../kit/acting.ts'
import { anApp } from '../../kit/app.ts'
import type { Clock } from '../../kit/clock.ts'
import { comesTo, must, pledgesTo } from '../../kit/helping.ts'
import { leave } from '../../kit/looking.ts'
import { aMember, befriend } from '../../kit/trust.ts'

const ACCOUNT = 4_711_000_815
const NAMES = ['Zoran Telegramović', 'zoran_handle', 'Zoki display']
/** All that tells of Zoran: number, names, and words by him and about him. */
const secrets = [
  String(ACCOUNT),
  ...NAMES,
  'I mend roofs on Sundays',
  'a leg that Zoran broke',
  'RS35-ZORAN',
  'a call by Zoran',
  'a note by Zoran',
  'nothing came, says Zoran',
  'Zoran sells pumps',
  'an advertisement of Zoran',
  'an answer half written by Zoran',
]

let app: App
let clock: Clock
let anna: Member
let boris: Member
let zoran: MemberId

type Kept = Readonly<{ table: string; text: string }>

/** A line for each record, its encrypted columns in clear: what a thief with the keys would read. */
async function dump(): Promise<readonly Kept[]> {
  return app.store.withTables(async (tables, cipher) => {
    const found = []
    for (const table of await tables.list()) {
      const { lines } = await tables.page(table, null, 100_000)
      for (const line of lines) {
        const row: Record<string, unknown> = JSON.parse(line)
        const clear = table.sealed.map(({ name }) => {
          const sealed = row[name]
          if (typeof sealed !== 'string') return ''
          return cipher.decrypt(Buffer.from(sealed.replace(/^\\x/, ''), 'hex'))
        })
        found.push({ table: table.name, text: [line, ...clear].join('\n') })
      }
    }
    return found
  })
}

/** What of it tells of Zoran. */
async function telling(): Promise<readonly Kept[]> {
  return (await dump()).filter(({ text }) =>
    secrets.some(secret => text.toLowerCase().includes(secret.toLowerCase())),
  )
}

/** Everything that waits goes out; answers nothing, as the worker does it. */
async function sendAll(): Promise<void> {
  for (const bot of ['arvut-add', 'commit'] as const) {
    for (;;) {
      const claimed = await app.store.outbox.claim(bot, 'test', 99, 60, app.now())
      if (claimed.length === 0) break
      for (const each of claimed) await app.store.outbox.sent([each], 17)
    }
  }
}

/** Zoran lives a full life in both bots, and others meet him. */
beforeAll(async () => {
  ;({ app, clock } = await anApp())
  anna = await aMember(app, 'Anna')
  boris = await aMember(app, 'Boris')
  const picking = { kind: 'personal', contactTelegramId: ACCOUNT } as const
  must(await makeInvitation(app, { ...picking, inviterId: boris.id, origin: 'a pick' }))
  zoran = await arrives()

  must(await rename(app, zoran, 'Zoki display'))
  must(await writeAbout(app, zoran, 'I mend roofs on Sundays'))
  must(await addDetail(app, { memberId: zoran, name: 'bank', value: 'RS35-ZORAN' }))
  await befriend(app, zoran, anna.id)
  const [toZoran] = await app.store.invitations.of(boris.id, { offset: 0, limit: 1 })
  must(await acceptInvitation(app, { token: toZoran?.token ?? '', visitorId: zoran }))
  must(await withdrawReadiness(app, { by: boris.id, towards: zoran }))

  const reasonOf = (id: MemberId) => (id === zoran ? 'a leg that Zoran broke' : null)
  const wants = async (memberId: MemberId) =>
    must(await askForMonthlySupport(app, { memberId, target: 50_000, reason: reasonOf(memberId) }))
      .collection
  const aim = await wants(anna.id)
  await comesTo(app, zoran, anna.id)
  const order = { giverId: zoran, collectionId: aim.id, amount: 2_000, note: 'a note by Zoran' }
  const { pledge: given } = must(await makePledge(app, order))
  must(await deliver(app, { pledgeId: given.id, by: zoran }))
  const got = await pledgesTo(app, { giverId: anna.id, to: await wants(zoran), amount: 3_000 })
  must(await deliver(app, { pledgeId: got.id, by: anna.id }))
  must(await denyDelivery(app, { pledgeId: got.id, by: zoran, note: 'nothing came, says Zoran' }))
  await calls()
  await app.store.dialogues.keep('commit', `${ACCOUNT}:${ACCOUNT}`, {
    version: 1,
    value: JSON.stringify('an answer half written by Zoran'),
    updatedAt: app.now(),
  })
  const from = { id: ACCOUNT, first_name: 'Zoran Telegramović', username: 'zoran_handle' }
  await app.store.updates.keep('commit', [
    { updateId: 1, lane: ACCOUNT, payload: JSON.stringify({ message: { from } }) },
  ])
  await sendAll()
})

async function arrives(): Promise<MemberId> {
  const visitor = {
    telegramId: ACCOUNT,
    telegramName: 'Zoran Telegramović',
    username: 'zoran_handle',
    language: 'sr',
  } as const
  for (const bot of ['arvut-add', 'commit'] as const) {
    const member = await arrive(app, { visitor, bot })
    if (member) await app.store.members.started(member.id, bot, app.now())
  }
  const member = await app.store.members.ofTelegram(ACCOUNT)
  if (!member) throw new Error('Zoran did not arrive')
  return member.id
}

/** Zoran calls, Anna reports it, and an operator gives a reason. */
async function calls(): Promise<void> {
  const at = app.now()
  const what = {
    senderId: zoran,
    kind: 'sos',
    text: 'a call by Zoran',
    collectionId: null,
  } as const
  await app.store.transaction(async tx => {
    const call = await tx.calls.make({ ...what, createdAt: at, sendAt: at, messageId: 5 })
    await tx.recipients.come(call.id, anna.id, 1, at)
    await tx.recipients.report(call.id, anna.id, 'Zoran sells pumps', at)
    const detail = 'an advertisement of Zoran'
    await tx.audits.add({ byId: boris.id, what: 'call-halted', onId: zoran, detail, at })
    const facts = {
      kind: 'call',
      callId: call.id,
      senderId: zoran,
      call: 'sos',
      degree: 1,
    } as const
    await tx.notices.add([{ to: anna.id, bot: 'arvut-add', facts }], at)
  })
}

describe('a stolen store, ten days after somebody left', () => {
  it('tells of them while they are here: the thief searches well', async () => {
    const found = (await telling()).map(({ text }) => text).join('\n')
    const missing = secrets.filter(secret => !found.includes(secret))
    expect(missing).toEqual([])
  })

  it('keeps the name in notices that others have not read yet, encrypted, and nowhere else', async () => {
    must(await leave(app, { memberId: zoran, current: null }))
    clock.travelTo('2026-11-20T11:00:00Z')
    await expireInvitations(app)
    for (let day = 1; day <= 10; day++)
      await blank(app, new Date(Date.now() + day * 24 * 3_600_000))

    const left = await telling()
    expect(left.map(({ table }) => table)).toEqual(left.map(() => 'notice'))
    expect(left.length).toBeGreaterThan(0)
    for (const { text } of left) {
      const [line = '', facts = ''] = text.split('\n')
      expect(secrets.filter(secret => line.includes(secret))).toEqual([])
      expect(JSON.parse(facts)).toMatchObject({ kind: 'member-left', name: 'Zoki display' })
    }
    for (const { id } of [anna, boris]) {
      const { noticesWaiting, ...file } = JSON.parse(asJson(await readMyData(app, id)))
      const told = JSON.stringify(file)
      expect(secrets.filter(secret => told.includes(secret))).toEqual([])
      const kinds = noticesWaiting.map(({ kind }: { kind: string }) => kind)
      // Boris had parted from Zoran: he is told nothing.
      expect(kinds.includes('member-left')).toBe(id === anna.id)
    }
  })

  it('tells nothing once others have read that they left', async () => {
    await sendAll()
    expect(await telling()).toEqual([])
  })
})
