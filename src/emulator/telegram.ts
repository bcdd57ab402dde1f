import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { getRequestListener } from '@hono/node-server'
import { Hono } from 'hono'
import { isBotPath, serveBot } from './api/bot-server.ts'
import { addBot, type NewBot } from './api/bots.ts'
import { runReply } from './api/execute.ts'
import { pageRoutes } from './page-routes.ts'
import { clientRoutes } from './people/client.ts'
import { found } from './people/groups.ts'
import type { Group } from './people/handles.ts'
import { addUser, type NewUser } from './people/people.ts'
import { type Person, personOf } from './people/person.ts'
import type { BotAccount } from './world/chat.ts'
import { addFault, type FaultRule } from './world/faults.ts'
import { reportUnanswered, type SettleOptions, settle } from './world/settled.ts'
import {
  emptyWorld,
  type LoggedRequest,
  type Violation,
  violate,
  type World,
} from './world/world.ts'

export type { Group } from './people/handles.ts'
export type { Person } from './people/person.ts'
export type { MessageView } from './people/view.ts'
export type { BotAccount } from './world/chat.ts'
export type { FaultRule } from './world/faults.ts'
export type { SettleOptions } from './world/settled.ts'
export type { LoggedRequest, Violation } from './world/world.ts'

export type TelegramOptions = Readonly<{
  /** 0, the default, takes any free port. */
  port?: number
  now?: () => Date
  /** Answers 429 as Telegram does to those who send too much. */
  flood?: boolean
  /** The pause before a webhook's second retry, doubled for each further; 1000 by default. */
  webhookRetryMs?: number
  /** Adds routes of one's own to the page's server. */
  mount?: (app: Hono) => void
}>

/** A press without an answer. */
export type UnansweredCallback = Readonly<{
  id: string
  botUsername: string
  userId: number
  data: string
  ageMs: number
}>

/** A local Telegram: the Bot API for bots, people to play, and a record of all that went wrong. */
export type Telegram = Readonly<{
  /** For `client.apiRoot` of grammY; the page stands there, too. */
  apiRoot: string
  addBot(bot: NewBot): BotAccount
  addUser(user: NewUser): Person
  addGroup(
    group: Readonly<{
      title: string
      creator: Person
      supergroup?: boolean
      topics?: boolean
      /** Makes it public: anybody may look at it and press its buttons. */
      username?: string
    }>,
  ): Group
  /** Breaches of the Bot API by bots; tests expect none. */
  violations: readonly Violation[]
  unansweredCallbacks(): readonly UnansweredCallback[]
  fault(rule: FaultRule): { remove(): void }
  /** About the last five thousand calls, oldest first; getUpdates is left out. */
  requests: readonly LoggedRequest[]
  /** Sets the clock: to a moment at which it stands, or to a clock of one's own. */
  setNow(now: Date | (() => Date)): void
  settled(options?: SettleOptions): Promise<void>
  close(): Promise<void>
}>

/** Starts a Telegram of one's own on 127.0.0.1. */
export async function startTelegram(options: TelegramOptions = {}): Promise<Telegram> {
  const world: World = emptyWorld(options, (bot, text, type) => runReply(world, bot, text, type))
  const app = new Hono()
  options.mount?.(app)
  clientRoutes(world, app)
  pageRoutes(app)
  const servePage = getRequestListener(app.fetch)

  const server = createServer((request, response) => {
    const served = isBotPath(request.url ?? '')
      ? serveBot(world, request, response)
      : servePage(request, response)
    served.catch(error => {
      violate(world, { method: 'server', botUsername: '', what: String(error), params: null })
      request.socket.destroy()
    })
  })
  server.keepAliveTimeout = 60_000
  const watch = setInterval(() => reportUnanswered(world), 1000)
  watch.unref()
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(options.port ?? 0, '127.0.0.1', resolve)
  })
  const { port } = server.address() as AddressInfo

  return {
    apiRoot: `http://127.0.0.1:${port}`,
    addBot: bot => addBot(world, bot),
    addUser: user => personOf(world, addUser(world, user)),
    addGroup({ title, creator, supergroup = false, topics = false, username }) {
      const user = world.people.get(creator.id)
      if (!user) throw new Error(`there is no person ${creator.id}`)
      return found(world, user, { title, supergroup, topics, username })
    },
    violations: world.violations,
    unansweredCallbacks: () => unanswered(world),
    fault: rule => addFault(world.faults, rule),
    requests: world.requests,
    setNow(now) {
      world.now = now instanceof Date ? () => now : now
    },
    settled: settleOptions => settle(world, settleOptions),
    async close() {
      clearInterval(watch)
      for (const { inbox } of world.botsById.values()) inbox.webhook?.close()
      const closed = new Promise<void>(resolve => server.close(() => resolve()))
      server.closeAllConnections()
      await closed
    },
  }
}

const unanswered = (world: World): readonly UnansweredCallback[] =>
  [...world.callbacks.open.values()].map(({ id, bot, user, data, since }) => ({
    id,
    botUsername: bot.username,
    userId: user.id,
    data,
    ageMs: performance.now() - since,
  }))
