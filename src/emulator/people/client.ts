import { randomUUID } from 'node:crypto'
import type { Hono } from 'hono'
import { streamSSE } from 'hono/streaming'
import type { Bot, User } from '../world/chat.ts'
import { outstanding } from '../world/settled.ts'
import type { World } from '../world/world.ts'
import { actRoutes } from './client-acts.ts'
import { chatsOf, eventFor, shown, shownChat, shownGroup, shownUser } from './client-view.ts'
import { chatAt } from './handles.ts'
import { view } from './view.ts'
import { menuPage } from './web-app.ts'

/**
 * The interface by which a page plays people. All JSON; a refusal is 400 `{ error }`.
 * A chat's id is the bot's id in private, the group's id (negative) in a group, and the other
 * person's id between two people.
 *
 * Reading
 * - `GET /client/state` → `{ now, run, bots: [{ id, username, name }], people: [User], groups: [Group] }`; `run` differs after each start
 *   - User `{ id, firstName, lastName, username, languageCode, deleted }`
 *   - Group `{ id, title, kind: 'group'|'supergroup', hidesMembers, topics: [{ id, name }],
 *     members: [{ id, name, isBot, standing, isAnonymous }] }`
 * - `GET /client/people/:person/chats` → `[Chat]`: bots opened, groups they are in, people they write with
 *   - Chat `{ id, kind: 'bot'|'group'|'supergroup'|'person', title, username, blocked, pinned: [id],
 *     lastOwn, last: Message|null }`; lastOwn is the id of the newest message of their own, or 0
 * - `GET /client/people/:person/chats/:chat` →
 *   `{ chat: Chat|null, messages: [Message], replyKeyboard, commands: [{ command, description }], description,
 *   menuPage: { text, url }|null }`;
 *   `chat` is null before a bot is opened: show its description and a Start button
 *   - Message `{ id, chatId, from: { id, name, isBot, username }, text, caption, entities, photo, document,
 *     buttons: [[{ text, data, url, copies, page, style }]], replyTo, threadId, forwardedFrom, service, at, editedAt }`;
 *     entities as in the Bot API (offsets in UTF-16 units); photo and document are
 *     `{ id, name, type, size, width, height, src }` or null; service is the sentence of a service message or null
 *   - replyKeyboard as in the Bot API (`{ keyboard: [[{ text, request_users? }]], … }`) or null
 * - `GET /client/files/:id` → the bytes
 * - `GET /client/faces/:bot` → its profile photo, or a picture of nothing
 * - `GET /client/trouble` → `{ violations, outstanding }`
 * - `GET /client/events?person=ID` → server-sent events for this person (for everybody without
 *   the query, because a browser opens few streams at once); each names its `person`, too:
 *   `message` and `edit` `{ chat, message }`, `delete` `{ chat, id }`, `chat` `{ chat }` (read it anew),
 *   `action` `{ chat, bot, action }`, `answer` `{ text, alert }`, `person` `{ id }`
 *
 * Acting: POST with a JSON body
 * - `/client/people` `{ firstName, lastName?, username?, languageCode? }` → User
 * - `/client/people/:person/say` `{ chat, text, replyTo?, threadId? }` → Message
 * - `/client/people/:person/open` `{ link, group? }` or `{ chat, payload? }` → `{ chat }`; a startgroup link needs `group`
 * - `/client/people/:person/tap` `{ chat, message, button }` (its text or data) → `{ text, alert, url, copied }`
 * - `/client/people/:person/share` `{ chat, users: [id] }` → `{}`
 * - `/client/people/:person/page` `{ chat, url? }` → `{ address }`: a button's page, or the menu button's
 * - `/client/people/:person/block` `{ chat, blocked }` → `{}`
 * - `/client/people/:person/delete-account` `{}` → `{}`
 * - `/client/people/:person/groups` `{ title, supergroup?, topics? }` → Group
 * - `/client/people/:person/groups/:group/:act` → Group, where act is `join`, `leave`,
 *   `add` `{ account, payload?, admin? }`, `remove`, `promote`, `demote` `{ account }`, `supergroup`,
 *   `members` `{ hidden }` or `anonymous` `{ anonymous }`
 *
 * A text over 4,096 characters is said in pieces, as clients do; the last one is answered.
 */
export function clientRoutes(world: World, app: Hono): void {
  const run = randomUUID()
  app.get('/client/state', c =>
    c.json({
      now: world.now(),
      run,
      bots: [...world.botsById.values()].map(({ id, username, api }) => ({
        id,
        username,
        name: api.first_name,
      })),
      people: [...world.people.values()].map(shownUser),
      groups: [...world.groups.values()].filter(chat => !chat.movedTo).map(shownGroup),
    }),
  )
  app.get('/client/people/:person/chats', c => {
    const user = world.people.get(Number(c.req.param('person')))
    if (!user) return c.json({ error: 'there is no such person' }, 404)
    return c.json(chatsOf(world, user).map(chat => shownChat(world, user, chat)))
  })
  app.get('/client/people/:person/chats/:chat', c => {
    const user = world.people.get(Number(c.req.param('person')))
    const id = Number(c.req.param('chat'))
    const isPlace = [world.botsById, world.groups, world.people].some(places => places.has(id))
    if (!user || !isPlace) return c.json({ error: 'there is no such chat' }, 404)
    return c.json(wholeChat(world, user, id))
  })
  app.get('/client/files/:id', c => {
    const file = world.files.byId.get(c.req.param('id'))
    if (!file) return c.json({ error: 'there is no such file' }, 404)
    return c.body(new Uint8Array(file.bytes), 200, {
      'content-type': mediaType(file.path, file.type),
    })
  })
  app.get('/client/faces/:bot', c => {
    const face = world.botsById.get(Number(c.req.param('bot')))?.face
    const headers = {
      'content-type': face ? 'image/jpeg' : 'image/svg+xml',
      'cache-control': 'no-cache',
    }
    return c.body(face ? new Uint8Array(face.bytes) : NO_FACE, 200, headers)
  })
  app.get('/client/trouble', c =>
    c.json({ violations: world.violations, outstanding: outstanding(world) }),
  )
  eventRoutes(world, app)
  actRoutes(world, app)
}

/** A picture of nothing, so that the initials below it are seen. */
const NO_FACE = '<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"/>'

const mediaType = (path: string, type: string) => (path.startsWith('photos/') ? 'image/png' : type)

function wholeChat(world: World, user: User, id: number) {
  const chat = chatAt(world, user, id)
  const bot = world.botsById.get(id)
  return {
    chat: chat && shownChat(world, user, chat),
    messages: [...(chat?.messages.values() ?? [])].map(message => shown(view(world, message))),
    replyKeyboard: chat?.replyKeyboard ?? null,
    commands: bot ? commandsFor(bot, user) : [],
    description: bot ? textFor(bot, user, 'description') : null,
    menuPage: bot ? menuPage(bot, user) : null,
  }
}

const languages = ({ api }: User) => [api.language_code?.slice(0, 2) ?? '', '']

const textFor = (bot: Bot, user: User, field: string) =>
  languages(user)
    .map(language => bot.settings.get(`${field} ${language}`))
    .find(text => text !== undefined) ?? null

// Telegram's order: the narrower scope first, in it the person's language first.
const commandsFor = (bot: Bot, user: User): unknown =>
  [`chat ${user.id}`, 'all_private_chats ', 'default ']
    .flatMap(scope => languages(user).map(language => `commands ${scope}  ${language}`))
    .map(key => bot.settings.get(key))
    .find(commands => commands !== undefined) ?? []

function eventRoutes(world: World, app: Hono): void {
  app.get('/client/events', c => {
    const asked = c.req.query('person')
    const user = world.people.get(Number(asked))
    if (asked && !user) return c.json({ error: 'there is no such person' }, 404)
    return streamSSE(c, async stream => {
      const watch = (change: Parameters<typeof eventFor>[2]) => {
        for (const each of user ? [user] : world.people.values()) {
          const message = eventFor(world, each, change)
          if (!message) continue
          const data = JSON.stringify({ person: each.id, ...message.data })
          void stream.writeSSE({ event: message.event, data })
        }
      }
      const { promise: gone, resolve: leave } = Promise.withResolvers<void>()
      // Comments keep proxies from closing a quiet stream.
      const heartbeat = setInterval(() => void stream.write(':\n\n'), 15_000)
      heartbeat.unref()
      world.watchers.add(watch)
      stream.onAbort(leave)
      await stream.writeSSE({ event: 'hello', data: '{}' })
      await gone
      clearInterval(heartbeat)
      world.watchers.delete(watch)
    })
  })
}
