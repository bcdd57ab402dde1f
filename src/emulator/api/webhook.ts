import { Agent, request } from 'node:http'
import { Agent as SecureAgent, request as secureRequest } from 'node:https'
import type { Inbox, Pending, Webhook, WebhookOrder } from '../world/updates.ts'
import { readBytes } from './body.ts'

type Reply = Readonly<{ status: number; type: string; text: string; retryAfter: number }>
type Means = Readonly<{
  inbox: Inbox
  now: () => Date
  retryMs: number
  /** Executes a method that the bot put into its answer. */
  execute: (reply: string, type: string) => void
}>

/** Opens a webhook and starts with what is already waiting. */
export function openWebhook(order: WebhookOrder, means: Means): Webhook {
  const { inbox, retryMs } = means
  const lanes = new Map<number, Pending[]>()
  const ready: number[] = []
  const timers = new Set<NodeJS.Timeout>()
  const isSecure = order.url.startsWith('https:')
  const agent = new (isSecure ? SecureAgent : Agent)({ keepAlive: true, timeout: 60_000 })
  const most = order.max_connections ?? 40
  let active = 0
  let isClosed = false

  const webhook: Webhook = {
    order,
    lastError: null,
    take(entry) {
      const lane = lanes.get(entry.lane)
      if (lane) return void lane.push(entry)
      lanes.set(entry.lane, [entry])
      ready.push(entry.lane)
      work()
    },
    close() {
      isClosed = true
      for (const timer of timers) clearTimeout(timer)
      agent.destroy()
    },
  }

  const work = () => {
    while (!isClosed && active < most) {
      const lane = ready.shift()
      if (lane === undefined) return
      active += 1
      void deliver(lane, 0)
    }
  }

  const deliver = async (key: number, failures: number): Promise<void> => {
    const entry = lanes.get(key)?.[0]
    if (!entry || isClosed) return
    entry.deliveries += 1
    const reply = await post(order, agent, isSecure, entry.update)
    if (isClosed) return
    active -= 1

    if (typeof reply !== 'string' && reply.status >= 200 && reply.status < 300) {
      inbox.pending.delete(entry.id)
      if (reply.text) means.execute(reply.text, reply.type)
      next(key)
    } else {
      webhook.lastError = { at: means.now(), text: errorText(reply) }
      const wait = typeof reply === 'string' ? 0 : reply.retryAfter * 1000
      again(key, failures + 1, Math.max(wait, delay(failures, retryMs)))
    }
    work()
  }

  const next = (key: number) => {
    const lane = lanes.get(key)
    lane?.shift()
    if (lane && lane.length > 0) ready.push(key)
    else lanes.delete(key)
  }

  const again = (key: number, failures: number, ms: number) => {
    const timer = setTimeout(() => {
      timers.delete(timer)
      active += 1
      void deliver(key, failures)
    }, ms)
    timers.add(timer)
  }

  inbox.webhook = webhook
  inbox.hasListened = true
  for (const entry of inbox.pending.values()) webhook.take(entry)
  return webhook
}

/** The first retry comes at once, the following after doubling pauses. */
const delay = (failures: number, retryMs: number) =>
  failures === 0 ? 0 : Math.min(retryMs * 2 ** (failures - 1), 60_000)

const statusNames: Readonly<Record<number, string>> = {
  401: 'Unauthorized',
  403: 'Forbidden',
  404: 'Not Found',
  429: 'Too Many Requests',
  500: 'Internal Server Error',
  502: 'Bad Gateway',
  503: 'Service Unavailable',
}

const errorText = (reply: Reply | string): string =>
  typeof reply === 'string'
    ? reply
    : `Wrong response from the webhook: ${reply.status} ${statusNames[reply.status] ?? ''}`.trim()

function post(
  order: WebhookOrder,
  agent: Agent,
  isSecure: boolean,
  update: unknown,
): Promise<Reply | string> {
  const { promise, resolve } = Promise.withResolvers<Reply | string>()
  const body = Buffer.from(JSON.stringify(update))
  const headers: Record<string, string | number> = {
    'content-type': 'application/json',
    'content-length': body.length,
  }
  if (order.secret_token) headers['x-telegram-bot-api-secret-token'] = order.secret_token

  const send = isSecure ? secureRequest : request
  const call = send(order.url, { method: 'POST', agent, headers, timeout: 60_000 }, answer => {
    readBytes(answer).then(
      bytes =>
        resolve({
          status: answer.statusCode ?? 500,
          type: answer.headers['content-type'] ?? '',
          text: bytes.toString('utf8'),
          retryAfter: Math.min(Number(answer.headers['retry-after'] ?? 0) || 0, 3600),
        }),
      () => resolve('Connection reset by peer'),
    )
  })
  call.on('timeout', () => call.destroy(new Error('Read timeout expired')))
  call.on('error', error => resolve(error.message || 'Connection refused'))
  call.end(body)
  return promise
}
