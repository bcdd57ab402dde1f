import type { App } from '../src/app.ts'
import { memberId } from '../src/domain/ids.ts'
import { random } from './random-network.ts'

/** Links among so many people, all within a few steps of the first: about 3 a person. */
export function streetLinks(people: number): readonly (readonly [number, number])[] {
  const next = random(people)
  const near = Math.min(60, Math.ceil(Math.sqrt(people)))
  const links = new Map<string, readonly [number, number]>()
  const add = (one: number, other: number) => {
    if (one !== other) links.set(`${Math.min(one, other)} ${Math.max(one, other)}`, [one, other])
  }
  for (let id = 2; id <= people; id++) {
    add(id, id <= near + 1 ? 1 : 2 + (next() % near))
    if (id > 3) add(id, 2 + (next() % (id - 2)))
    if (id > 3 && id % 3 === 0) add(id, 2 + (next() % (id - 2)))
  }
  return [...links.values()]
}

/** Registers them, and writes their links as an acceptance would. */
export async function fillStreet(app: App, people: number): Promise<void> {
  const now = app.now()
  for (let at = 1; at <= people; at++) {
    const visitor = {
      telegramId: 1_000_000 + at,
      telegramName: `Member ${at}`,
      username: null,
      language: 'en',
    } as const
    await app.store.members.register(visitor, now)
  }
  for (const [one, other] of streetLinks(people)) {
    await app.store.transaction(tx => tx.trust.link(memberId(one), memberId(other), now))
  }
}
