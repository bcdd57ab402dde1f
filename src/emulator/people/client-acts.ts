import type { Hono } from 'hono'
import type { User } from '../world/chat.ts'
import type { World } from '../world/world.ts'
import { shown, shownGroup, shownUser } from './client-view.ts'
import { readLink } from './deep-link.ts'
import { addBotTo, found, groupHandle } from './groups.ts'
import { botOf, groupOf } from './handles.ts'
import { addUser, type NewUser } from './people.ts'
import { type Person, personOf } from './person.ts'

type Body = Readonly<{
  chat?: number
  text?: string
  link?: string
  payload?: string
  group?: number
  message?: number
  button?: string
  users?: readonly number[]
  blocked?: boolean
  title?: string
  supergroup?: boolean
  topics?: boolean
  url?: string
  account?: number
  admin?: boolean
  hidden?: boolean
  anonymous?: boolean
  replyTo?: number
  threadId?: number
}>

type Act = (
  world: World,
  me: Readonly<{ user: User; person: Person }>,
  body: Body,
) => Promise<unknown>

const required = <T>(value: T | undefined, name: string): T => {
  if (value === undefined) throw new Error(`"${name}" is missing`)
  return value
}

const fullRights = {
  can_manage_chat: true,
  can_delete_messages: true,
  can_invite_users: true,
  can_pin_messages: true,
}

const placeOf = (world: World, id: number) =>
  id < 0 ? groupHandle(world, groupOf(world, { id })) : botOf(world, { id })

const acts: Readonly<Record<string, Act>> = {
  async say(world, { person }, { chat, text, replyTo, threadId }) {
    const options = {
      ...(replyTo === undefined ? {} : { replyTo }),
      ...(threadId === undefined ? {} : { threadId }),
    }
    const other = world.people.get(required(chat, 'chat'))
    if (other) return shown(await person.tells(other, required(text, 'text')))
    const place = placeOf(world, required(chat, 'chat'))
    return shown(await person.says(place, required(text, 'text'), options))
  },
  async open(world, { user, person }, { link, chat, payload, group }) {
    if (link === undefined) {
      await person.opens(botOf(world, { id: required(chat, 'chat') }), payload ?? '')
      return { chat }
    }
    const target = readLink(world, link)
    if (target.group === null) {
      await person.opens(link)
      return { chat: target.bot.id }
    }
    const id = required(group, 'group')
    addBotTo(world, user, target.bot, groupOf(world, { id }), {
      payload: target.payload,
      ...(target.group === 'admin' ? { admin: fullRights } : {}),
    })
    return { chat: id }
  },
  tap: (_, { person }, { chat, message, button }) =>
    person.taps(
      { chatId: required(chat, 'chat'), id: required(message, 'message') },
      required(button, 'button'),
    ),
  async share(world, { person }, { chat, users }) {
    const chosen = required(users, 'users').map(id => ({ id }))
    await person.shares(botOf(world, { id: required(chat, 'chat') }), chosen)
    return {}
  },
  async page(world, { person }, { chat, url }) {
    const bot = botOf(world, { id: required(chat, 'chat') })
    return { address: await person.opensPage(bot, { url }) }
  },
  async block(world, { person }, { chat, blocked }) {
    const bot = botOf(world, { id: required(chat, 'chat') })
    await (required(blocked, 'blocked') ? person.blocks(bot) : person.unblocks(bot))
    return {}
  },
  async 'delete-account'(_, { person }) {
    await person.deletesAccount()
    return {}
  },
  async groups(world, { user }, { title, supergroup = false, topics = false }) {
    const group = found(world, user, { title: required(title, 'title'), supergroup, topics })
    return shownGroup(groupOf(world, group))
  },
}

const groupActs: Readonly<
  Record<string, (world: World, person: Person, groupId: number, body: Body) => Promise<void>>
> = {
  join: (world, person, id) => person.joins(handleOf(world, id)),
  leave: (world, person, id) => person.leaves(handleOf(world, id)),
  add: (world, person, id, { account, payload, admin }) =>
    person.adds(botOf(world, { id: required(account, 'account') }), handleOf(world, id), {
      ...(payload === undefined ? {} : { payload }),
      ...(admin ? { admin: fullRights } : {}),
    }),
  remove: (world, person, id, { account }) =>
    person.removes({ id: required(account, 'account') }, handleOf(world, id)),
  promote: (world, person, id, { account }) =>
    person.promotes({ id: required(account, 'account') }, handleOf(world, id)),
  demote: (world, person, id, { account }) =>
    person.demotes({ id: required(account, 'account') }, handleOf(world, id)),
  supergroup: async (world, _, id) => handleOf(world, id).becomesSupergroup(),
  members: async (world, _, id, { hidden }) =>
    handleOf(world, id).hidesMembers(required(hidden, 'hidden')),
  anonymous: (world, person, id, { anonymous }) =>
    person.staysAnonymous(handleOf(world, id), required(anonymous, 'anonymous')),
}

const handleOf = (world: World, id: number) => groupHandle(world, groupOf(world, { id }))

/** What people do, as POST routes; see `clientRoutes` for their shapes. */
export function actRoutes(world: World, app: Hono): void {
  const meOf = (id: string) => {
    const user = world.people.get(Number(id))
    if (!user) throw new Error('there is no such person')
    return { user, person: personOf(world, user) }
  }
  const answered = async (act: () => Promise<unknown>): Promise<Response> => {
    try {
      return Response.json(await act())
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error)
      return Response.json({ error: message }, { status: 400 })
    }
  }

  app.post('/client/people', c =>
    answered(async () => shownUser(addUser(world, await c.req.json<NewUser>()))),
  )
  app.post('/client/people/:person/:act', c =>
    answered(async () => {
      const { person, act } = c.req.param()
      const run = required(acts[act], act)
      return run(world, meOf(person), await c.req.json<Body>())
    }),
  )
  app.post('/client/people/:person/groups/:group/:act', c =>
    answered(async () => {
      const { person, group, act } = c.req.param()
      const run = required(groupActs[act], act)
      const id = Number(group)
      await run(world, meOf(person).person, id, await c.req.json<Body>())
      return shownGroup(groupOf(world, { id }))
    }),
  )
}
