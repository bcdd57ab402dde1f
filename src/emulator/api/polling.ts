import { conflict } from '../world/problem.ts'
import type { Inbox, Poll } from '../world/updates.ts'
import { allow } from './allowed.ts'

type PollOrder = Readonly<{
  offset?: number
  limit?: number
  timeout?: number
  allowed_updates?: readonly string[]
}>

const otherPoller =
  'terminated by other getUpdates request; make sure that only one bot instance is running'

/** getUpdates: confirms what lies before the offset, then answers at once or waits for something. */
export function poll(
  inbox: Inbox,
  order: PollOrder,
  onGone: (gone: () => void) => void,
): Promise<readonly unknown[]> {
  if (inbox.webhook)
    throw conflict(
      "can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first",
    )
  inbox.poll?.displace(otherPoller)
  inbox.hasListened = true
  allow(inbox, order.allowed_updates)
  confirm(inbox, order.offset ?? 0)

  const limit = order.limit ?? 100
  const seconds = Math.min(Math.max(order.timeout ?? 0, 0), 50)
  if (inbox.pending.size > 0 || seconds === 0) return Promise.resolve(first(inbox, limit))
  return waitFor(inbox, limit, seconds, onGone)
}

function waitFor(
  inbox: Inbox,
  limit: number,
  seconds: number,
  onGone: (gone: () => void) => void,
): Promise<readonly unknown[]> {
  const { promise, resolve, reject } = Promise.withResolvers<readonly unknown[]>()
  const leave = () => {
    clearTimeout(timer)
    if (inbox.poll === waiting) inbox.poll = null
  }
  const end = () => {
    leave()
    resolve(first(inbox, limit))
  }
  let isAnswering = false
  const waiting: Poll = {
    // A turn of the event loop gathers what comes together.
    answer: () => {
      if (!isAnswering) setImmediate(() => inbox.poll === waiting && end())
      isAnswering = true
    },
    displace: by => {
      leave()
      reject(conflict(by))
    },
  }
  const timer = setTimeout(end, seconds * 1000)
  inbox.poll = waiting
  onGone(() => {
    leave()
    resolve([])
  })
  return promise
}

/** Forgets the updates before the offset; a negative one keeps only that many of the newest. */
function confirm(inbox: Inbox, offset: number): void {
  const { pending } = inbox
  if (offset === 0) return
  const surplus = pending.size + offset
  let index = 0
  for (const id of pending.keys()) {
    const isOld = offset > 0 ? id < offset : index < surplus
    if (!isOld) return
    pending.delete(id)
    index += 1
  }
}

function first(inbox: Inbox, limit: number): readonly unknown[] {
  const updates: unknown[] = []
  for (const entry of inbox.pending.values()) {
    if (updates.length === limit) break
    entry.deliveries += 1
    updates.push(entry.update)
  }
  return updates
}
