import { describe, expect, it } from 'vitest'
import { KEPT_DAYS } from '../../src/domain/keeping.ts'
import { withdrawalsRememberedUntil } from '../../src/domain/notice/parting.ts'
import { blank } from '../../src/worker/jobs/blank.ts'
import { anApp } from '../kit/app.ts'
import { aMember, anInvitation, befriend } from '../kit/trust.ts'

const DAY_MS = 24 * 3_600_000

/** The privacy text says the same numbers: its test reads them off it. */
describe('what is kept', () => {
  it('says how long numbers of what was handled stay', async () => {
    const { app } = await anApp()
    const anna = await aMember(app, 'Anna')
    await app.store.notices.add(
      [{ to: anna.id, bot: 'arvut-add', facts: { kind: 'suspension-ended' } }],
      app.now(),
    )
    const [claimed] = await app.store.outbox.claim('arvut-add', 'test', 1, 60, app.now())
    if (!claimed) throw new Error('nothing waits')
    await app.store.outbox.sent([claimed], null)
    await app.store.updates.keep('commit', [{ updateId: 1, lane: 5, payload: '{}' }])
    const [update] = await app.store.updates.claim('commit', 'test', 1, 60)
    if (!update) throw new Error('no update waits')
    await app.store.updates.finish(update)

    const numbers = async () => {
      const rows = await app.store.withTables(async tables => {
        const kept = (await tables.list()).filter(({ name }) => /^(notice|update)$/.test(name))
        return Promise.all(kept.map(table => tables.count(table)))
      })
      return rows.reduce((sum, count) => sum + count, 0)
    }
    // The database's clock notes when something was handled.
    await blank(app, new Date(Date.now() + (KEPT_DAYS.notices - 1) * DAY_MS))
    expect(await numbers()).toBe(2)
    await blank(app, new Date(Date.now() + (KEPT_DAYS.notices + 2) * DAY_MS))
    expect(await numbers()).toBe(0)
  })

  it('says how long unfinished questions stay, and that links were made or ended', async () => {
    const { app } = await anApp()
    const [anna, boris] = [await aMember(app, 'Anna'), await aMember(app, 'Boris')]
    await befriend(app, anna.id, boris.id)
    // The newest change stays, for processes that slept longer.
    await befriend(app, boris.id, (await aMember(app, 'Vera')).id)
    const at = app.now()
    await app.store.drafts.keep(anna.id, 'sos', { version: 1, data: '{}', updatedAt: at })
    await app.store.dialogues.keep('commit', 'anna', { version: 1, value: '{}', updatedAt: at })
    const kept = async () => {
      const named = /^(draft|dialogue|trust_change)$/
      const tables = await app.store.withTables(async found => {
        const list = (await found.list()).filter(({ name }) => named.test(name))
        return Promise.all(list.map(async table => [table.name, await found.count(table)] as const))
      })
      return Object.fromEntries(tables)
    }
    const blankAfter = (days: number) => blank(app, new Date(at.getTime() + days * DAY_MS))
    expect(await kept()).toEqual({ draft: 1, dialogue: 1, trust_change: 2 })
    await blankAfter(KEPT_DAYS.drafts)
    expect(await kept()).toEqual({ draft: 1, dialogue: 1, trust_change: 2 })
    await blankAfter(KEPT_DAYS.drafts + 1)
    expect(await kept()).toEqual({ draft: 0, dialogue: 0, trust_change: 2 })
    await blankAfter(KEPT_DAYS.changes)
    expect(await kept()).toMatchObject({ trust_change: 2 })
    await blankAfter(KEPT_DAYS.changes + 1)
    expect(await kept()).toMatchObject({ trust_change: 1 })
  })

  it('says how long an invitation lasts, and a memory of withdrawals', async () => {
    const { app } = await anApp({ invitationDays: 23 })
    const { createdAt, expiresAt } = await anInvitation(app, (await aMember(app, 'Anna')).id)
    expect((expiresAt.getTime() - createdAt.getTime()) / DAY_MS).toBe(23)
    expect(withdrawalsRememberedUntil(new Date('2026-11-10T11:00:00Z'))).toEqual(
      new Date('2027-11-10T11:00:00Z'),
    )
  })
})
