import { setTimeout as wait } from 'node:timers/promises'
import { GrammyError } from 'grammy'
import { expect, it } from 'vitest'
import type { House } from '../../src/bots/kit/house.ts'
import { keepCards } from '../../src/worker/living-cards.ts'
import { anApp } from '../kit/app.ts'
import { aGiver } from '../kit/ledger.ts'
import { november } from '../kit/people.ts'

it('a group that Telegram refuses for a reason nobody knows is left alone for a while', async () => {
  const { app } = await anApp()
  const { groups, bindings } = app.store
  const at = november(1)
  const place = { bot: 'commit', chatId: -1, title: 'G', language: 'en' } as const
  await groups.keep({ ...place, addedById: null, addedAt: at, changedAt: at })
  const group = await groups.ofChat('commit', -1)
  if (!group) throw new Error('the group is not kept')
  const groupId = group.id
  await groups.change(groupId, { cardId: 7, cardOn: '2026-11-10' })
  const told = { toldCycle: '2026-08', toldOpenedId: null, toldEndedId: null } as const
  const bound = { ownerId: await aGiver(app, 'Olga'), initiativeId: null, boundAt: at }
  await bindings.bind({ groupId, ...bound, ...told })

  let calls = 0
  const refuse = async () => {
    calls++
    const answer = { ok: false, error_code: 400, description: 'Bad Request: NEW_REASON' } as const
    throw new GrammyError('refused', answer, 'sendMessage', {})
  }
  const screen = { text: 'a word', buttons: [] }
  const nextWord = async () => ({ screen, note: refuse })
  const groupPlan = { events: [], card: async () => screen, nextWord }
  const api = { editMessageText: refuse, sendMessage: refuse }
  const house = { name: 'commit', api, groups: groupPlan } as unknown as House
  const cards = keepCards(app, house, 'one')
  cards.wake()
  await wait(1_500)
  await cards.stop()
  expect(calls).toBeGreaterThan(0)
  expect(calls).toBeLessThan(5)
})
