import type { App } from '../app.ts'
import type { MemberId } from '../domain/ids.ts'

/** Everything stored about a member as one JSON text. Others appear in it as member ids only. */
export async function exportMyData({ store, now }: App, id: MemberId): Promise<string> {
  const { telegramId } = await store.members.get(id)
  const data = {
    writtenAt: now(),
    ...(await store.myData.person(id)),
    ...(await store.myData.trust(id, telegramId)),
    ...(await store.myData.help(id)),
    ...(telegramId !== null && (await store.myData.traffic(id, telegramId))),
  }
  return JSON.stringify(data, (_, value) => (typeof value === 'bigint' ? Number(value) : value), 2)
}
