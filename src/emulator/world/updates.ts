/** An update on its way to a bot. `lane` orders it among those of one chat. */
export type Pending = {
  readonly id: number
  readonly lane: number
  readonly update: Readonly<Record<string, unknown>>
  deliveries: number
}

/** A call of getUpdates that waits. */
export type Poll = { readonly answer: () => void; readonly displace: (by: string) => void }

/** What a bot said in setWebhook. */
export type WebhookOrder = Readonly<{
  url: string
  secret_token?: string
  max_connections?: number
  ip_address?: string
  allowed_updates?: readonly string[]
  drop_pending_updates?: boolean
}>

/** A webhook at work: it takes updates and hands them on, one at a time for each chat. */
export type Webhook = {
  readonly order: WebhookOrder
  take(entry: Pending): void
  close(): void
  lastError: Readonly<{ at: Date; text: string }> | null
}

/** A bot's queue: what was not confirmed, who waits for more, and where a webhook stands. */
export type Inbox = {
  readonly pending: Map<number, Pending>
  nextUpdateId: number
  allowed: ReadonlySet<string>
  poll: Poll | null
  webhook: Webhook | null
  hasListened: boolean
}

/** A queue with nothing in it yet, for a bot that wants these kinds of updates. */
export const emptyInbox = (firstUpdateId: number, allowed: ReadonlySet<string>): Inbox => ({
  pending: new Map(),
  nextUpdateId: firstUpdateId,
  allowed,
  poll: null,
  webhook: null,
  hasListened: false,
})

/** Queues an update unless the bot did not ask for its kind; answers its place in the queue. */
export function push(inbox: Inbox, kind: string, lane: number, content: unknown): Pending | null {
  if (!inbox.allowed.has(kind)) return null
  const id = inbox.nextUpdateId
  inbox.nextUpdateId += 1
  const entry = { id, lane, update: { update_id: id, [kind]: content }, deliveries: 0 }
  inbox.pending.set(id, entry)
  if (inbox.webhook) inbox.webhook.take(entry)
  else inbox.poll?.answer()
  return entry
}
