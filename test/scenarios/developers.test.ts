import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import { askForMonthlySupport } from '../../src/actions/collection/status.ts'
import { addDetail } from '../../src/actions/member/profile.ts'
import type { BotName } from '../../src/domain/bot.ts'
import { confirmDelivery, deliver } from '../kit/acting.ts'
import { curlsIn } from '../kit/curl.ts'
import { must, pledgesTo } from '../kit/helping.ts'
import { type Resident, residents } from '../kit/neighbours.ts'
import { aTown, type Town } from '../kit/town.ts'

/** A program that knows `docs/api.md` and nothing else, with the token and the address its owner gave it. */
const manual = readFileSync('docs/api.md', 'utf8')

let town: Town
let host: string
let anna: Resident
let борис: Resident

beforeAll(async () => {
  town = await aTown({ publicUrl: 'https://bots.example' })
  host = `http://127.0.0.1:${town.running.port}`
  const people = await residents(town, 'Anna', 'Борис')
  anna = people.Anna
  борис = people.Борис
  for (const { neighbour } of [anna, борис]) await neighbour.opens('arvut-add')
  const { app } = town
  must(await addDetail(app, { memberId: anna.id, name: 'Card', value: 'RS35-ANNA' }))
  const aim = must(await askForMonthlySupport(app, { memberId: anna.id, target: 50_000 }))
  const made = await pledgesTo(app, { giverId: борис.id, to: aim.collection, amount: 1_250 })
  must(await deliver(app, { pledgeId: made.id, by: борис.id }))
  must(await confirmDelivery(app, { pledgeId: made.id, by: anna.id }))
  await town.settled()
})

/** Runs every curl of the manual; by the end of its address what was answered. */
async function runs(token: string, more: Record<string, string> = {}) {
  const answers = new Map<
    string,
    Readonly<{ answer: Response; text: string; file: string | null }>
  >()
  for (const { address, headers, file } of curlsIn(manual, { HOST: host, TOKEN: token })) {
    const answer = await fetch(address, { headers: { ...headers, ...more, connection: 'close' } })
    const name = new URL(address).pathname.split('/').at(-1) ?? ''
    answers.set(name, { answer, text: await answer.text(), file })
  }
  return answers
}

async function makesToken({ neighbour }: Resident, bot: BotName, ...words: readonly string[]) {
  const [room = '', make = '', name = ''] = words
  await neighbour.says(bot, '/settings')
  await neighbour.presses(bot, room)
  await neighbour.presses(bot, make)
  await neighbour.says(bot, name)
  const [token] = neighbour.screen(bot).match(/arvut_\S+/) ?? []
  if (!token) throw new Error(`no token in ${neighbour.screen(bot)}`)
  return token
}

describe('a program of one’s own', () => {
  it('reads what its owner may see, by a token that stands in one message', async () => {
    const { neighbour } = anna
    await neighbour.says('commit', '/settings')
    await neighbour.presses('commit', '🧩 For developers')
    expect(neighbour.screen('commit')).toContain('https://bots.example/api/v1/')
    const token = await makesToken(anna, 'commit', '🧩 For developers', '➕ New token', 'My tables')
    const copies = neighbour.sees('commit', token).buttons.flat()
    expect(copies.map(each => each.copies).filter(Boolean)).toEqual([token])
    await neighbour.presses('commit', '✔ I have copied it')
    expect(neighbour.reads('commit').join('\n')).not.toContain(token)
    expect(neighbour.buttons('commit')).toContain('🔑 My tables')

    const answers = await runs(token)
    const json = (name: string) => JSON.parse(answers.get(name)?.text ?? '')
    expect([...answers.values()].map(({ answer }) => answer.status)).toEqual(Array(6).fill(200))
    expect(json('me')).toMatchObject({ name: 'Anna', status: 'orange' })
    expect(json('pledges').pledges).toMatchObject([
      {
        direction: 'received',
        other: { name: 'Борис' },
        stage: 'confirmed',
        amountCents: 1_250,
        unit: 'EUR',
      },
    ])
    expect(json('network').people).toMatchObject([{ person: { name: 'Борис' } }])
    expect(json('openapi.json').openapi).toMatch(/^3\.1/)
    expect(answers.get('archive.csv')).toMatchObject({ file: 'archive.csv' })
    expect([...answers.values()].map(({ text }) => text).join()).not.toContain('RS35-ANNA')

    for (const [name, { answer }] of answers) {
      const tag = answer.headers.get('etag') ?? ''
      const again = await runs(token, { 'if-none-match': tag })
      expect([name, again.get(name)?.answer.status]).toEqual([name, 304])
    }
  })

  it('gets the table in the dialect of its owner', async () => {
    const table = async (token: string) =>
      (await runs(token)).get('archive.csv')?.text.split('\r\n')
    const english = await table(
      await makesToken(anna, 'arvut-add', '🧩 For developers', '➕ New token', 'Excel'),
    )
    expect(english?.[0]).toBe('"Confirmed on",Direction,Person,Amount,Unit,Month,How,Note')
    expect(english?.[1]).toBe('"2026-11-10",received,Борис,12.50,EUR,"2026-11",,')
    const russian = await table(
      await makesToken(борис, 'arvut-add', '🧩 Для разработчиков', '➕ Новый токен', 'Таблица'),
    )
    expect(russian?.[0]).toContain('Подтверждено;Направление')
    expect(russian?.[1]).toBe('"2026-11-10";отдано;Anna;"12,50";EUR;"2026-11";;')
  })

  it('reads nothing any more when its token is revoked', async () => {
    const token = await makesToken(
      anna,
      'commit',
      '🧩 For developers',
      '➕ New token',
      'Old laptop',
    )
    await anna.neighbour.presses('commit', '✔ I have copied it')
    await anna.neighbour.presses('commit', '🔑 Old laptop')
    expect(anna.neighbour.screen('commit')).toContain('Not used yet')
    await runs(token)
    await anna.neighbour.presses('commit', '‹ Back')
    await anna.neighbour.presses('commit', '🔑 Old laptop')
    expect(anna.neighbour.screen('commit')).toContain('Last used: 10 Nov 2026')
    expect(await anna.neighbour.presses('commit', '✖ Revoke it')).toContain('Revoked')
    expect(anna.neighbour.buttons('commit')).not.toContain('🔑 Old laptop')

    const { answer, text } = (await runs(token)).get('me') ?? {}
    expect([answer?.status, JSON.parse(text ?? '').error.code]).toEqual([401, 'token-is-unknown'])
  })
})
