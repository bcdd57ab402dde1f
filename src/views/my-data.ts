import type { App } from '../app.ts'
import type { MemberId } from '../domain/ids.ts'

/** Everything stored about a member, in sections of rows. Others are in it as member ids only. */
export async function readMyData({ store, now }: App, id: MemberId) {
  const { telegramId } = await store.members.get(id)
  return { writtenAt: now(), ...(await store.personal.read({ id, telegramId })) }
}

/** What the file and the page about a member are made of. */
export type MyData = Awaited<ReturnType<typeof readMyData>>

/** The same as one JSON text. */
export function asJson(data: MyData): string {
  return JSON.stringify(data, (_, value) => (typeof value === 'bigint' ? Number(value) : value), 2)
}
