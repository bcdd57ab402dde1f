import { expect, it } from 'vitest'
import type { Person } from '../../src/emulator/telegram.ts'
import { received } from '../../src/worker/intake.ts'
import { aNotice, aStreet } from '../kit/street.ts'

const HOUR = 3600

it('what rests for long after faults is tried at the first success of a new process', async () => {
  const { app, telegram, bots, open } = await aStreet(ctx =>
    ctx.reply(`heard ${ctx.message?.text}`),
  )
  const { updates, outbox, notices, members } = app.store
  const people = ['Anna', 'Boris'].map(firstName => telegram.addUser({ firstName }))
  const [anna, boris] = people as [Person, Person]
  const killed = await open('killed')
  for (const person of people) await person.opens(bots.commit)
  await killed.idle()
  await killed.close()

  const from = { id: anna.id, is_bot: false, first_name: 'Anna' }
  const chat = { id: anna.id, type: 'private' as const, first_name: 'Anna' }
  const message = { message_id: 999, date: 1, chat, from, text: 'a word' }
  await updates.keep('commit', [received({ update_id: 999_999_999, message })])
  for (const update of await updates.claim('commit', 'killed', 9, HOUR))
    await updates.retry(update, HOUR)
  const member = await members.ofTelegram(anna.id)
  await notices.add([aNotice(member?.id ?? 0, 'a notice')], app.now())
  await outbox.retry(await outbox.claim('commit', 'killed', 9, HOUR, app.now()), HOUR)

  const fresh = await open('fresh')
  await boris.says(bots.commit, 'hello')
  await anna.hears(bots.commit, 'heard a word')
  const reader = await members.ofTelegram(boris.id)
  await notices.add([aNotice(reader?.id ?? 0, 'news')], app.now())
  await anna.hears(bots.commit, 'a notice')
  await fresh.close()
  expect(boris.chat(bots.commit).find(each => each.text === 'news')).not.toBeNull()
})
