import { openHelpLink, shareHelpLink } from '../../src/actions/pledge/help-links.ts'
import { makePledge } from '../../src/actions/pledge/pledges.ts'
import type { App } from '../../src/app.ts'
import type { MemberId } from '../../src/domain/ids.ts'
import type { Collection } from '../../src/domain/pledge/collection.ts'
import type { Pledge } from '../../src/domain/pledge/pledge.ts'

/** What an action did; a refusal fails the test. */
export function must<T>(outcome: { done: T } | { refused: string }): T {
  if ('refused' in outcome) throw new Error(`refused: ${outcome.refused}`)
  return outcome.done
}

/** Somebody opens the help link of a receiver: the way a stranger comes to see them. */
export async function comesTo(app: App, viewerId: MemberId, receiverId: MemberId): Promise<void> {
  const { token } = must(await shareHelpLink(app, { inviterId: receiverId, receiverId }))
  must(await openHelpLink(app, { viewerId, token }))
}

/** Somebody comes through the help link and pledges. */
export async function pledgesTo(
  app: App,
  order: Readonly<{ giverId: MemberId; to: Collection; amount: number }>,
): Promise<Pledge> {
  const { giverId, to, amount } = order
  await comesTo(app, giverId, to.ownerId)
  return must(await makePledge(app, { giverId, collectionId: to.id, amount })).pledge
}
