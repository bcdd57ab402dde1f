import { setTimeout as wait } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { received } from '../../src/worker/intake.ts'
import { testKeys } from '../kit/keys.ts'
import { aPlace, aStore } from '../kit/store.ts'
import { aNotice, aStreet } from '../kit/street.ts'

const newKey = { id: 'new', bytes: new Uint8Array(32).fill(9) }

/** A process that lacks the key under which another one writes already; Anna has begun. */
async function aRotation() {
  const place = await aPlace()
  const { app, telegram, bots, open } = await aStreet(ctx => ctx.reply('hello'), {}, place)
  const ahead = await aStore({ keys: [newKey, ...testKeys], place })
  const anna = telegram.addUser({ firstName: 'Anna' })
  const behind = await open('behind')
  await anna.opens(bots.commit)
  await behind.idle()
  const member = await app.store.members.ofTelegram(anna.id)
  if (!member) throw new Error('Anna is not registered')
  return { app, bots, anna, behind, ahead, id: member.id }
}

it('what is under a key that a process lacks waits for one that has it', async () => {
  const { app, anna, behind, ahead, id } = await aRotation()

  const from = { id: anna.id, is_bot: false, first_name: 'Anna' }
  const chat = { id: anna.id, type: 'private' as const, first_name: 'Anna' }
  const message = { message_id: 999, date: 1, chat, from, text: 'a word' }
  await ahead.updates.keep('commit', [received({ update_id: 999_999_999, message })])
  await ahead.notices.add([aNotice(id, 'a notice')], app.now())
  await wait(1_500)
  await behind.close()

  expect(await ahead.updates.backlog('commit')).toMatchObject({ waiting: 1 })
  const [claimed] = await claimAfter(6, () =>
    ahead.outbox.claim('commit', 'ahead', 9, 60, app.now()),
  )
  expect(claimed).toMatchObject({ facts: { text: 'a notice' }, attempts: 1, isForeign: false })
})

it('what is gathered with what can be read waits, too', async () => {
  const { app, bots, anna, behind, ahead, id } = await aRotation()
  await anna.blocks(bots.commit)
  await app.store.notices.add([aNotice(id, 'the first')], app.now())
  await behind.idle()
  await ahead.notices.add([aNotice(id, 'the second')], app.now())
  await behind.idle()
  await anna.unblocks(bots.commit)
  await anna.opens(bots.commit)
  await anna.hears(bots.commit, 'the first')
  await behind.close()
  expect(await ahead.notices.waitingFor(id)).toMatchObject([{ text: 'the second' }])
})

/** What rests for some seconds. */
async function claimAfter<T>(seconds: number, claim: () => Promise<readonly T[]>) {
  for (let tries = 0; tries < seconds * 5; tries++) {
    const found = await claim()
    if (found.length > 0) return found
    await wait(200)
  }
  return []
}
