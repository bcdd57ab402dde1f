import type { CallbackAnswer } from '../world/callbacks.ts'
import {
  type Bot,
  type BotAccount,
  type Chat,
  dialogOf,
  type Rights,
  type Stored,
  type User,
} from '../world/chat.ts'
import type { InlineResult } from '../world/inline-query.ts'
import { block } from '../world/membership.ts'
import type { World } from '../world/world.ts'
import { type ChatView, type HearOptions, hear, look } from './chat-view.ts'
import { readLink } from './deep-link.ts'
import { directOf } from './direct.ts'
import * as groups from './groups.ts'
import { botOf, chatAt, type Group, groupOf, type Place } from './handles.ts'
import { ask, choose } from './inline.ts'
import { buttonOf, press, query, share } from './pressing.ts'
import { type MessageView, view } from './view.ts'
import { addressOfPage, type PageOrder } from './web-app.ts'
import { open, rewrite, type SayOptions, write, writeInGroup } from './writing.ts'

/** A message that a person points at. */
export type Pointed = Readonly<{ id: number; chatId: number }>
export type SentByPerson = MessageView

/** Somebody with Telegram, and all that they can do there. Impossible acts throw. */
export type Person = Readonly<{
  id: number
  firstName: string
  username: string | null
  /** `/start` with a payload, or a whole `https://t.me/<bot>?start=…` link. */
  opens(bot: BotAccount | string, payload?: string): Promise<void>
  says(place: Place, text: string, options?: SayOptions): Promise<SentByPerson>
  /** Writes to another person; no bot hears it. */
  tells(other: { id: number }, text: string): Promise<SentByPerson>
  edits(message: Pointed, text: string): Promise<void>
  /** Presses a button that is there now, by text, data or part of the text. */
  taps(message: Pointed, button: string): Promise<CallbackAnswer>
  /** The same press twice, as two updates. */
  tapsTwice(message: Pointed, button: string): Promise<readonly [CallbackAnswer, CallbackAnswer]>
  /** Hostile: any data on any message, there or not. */
  sends(bot: BotAccount, callbackData: string, message: Pointed): Promise<CallbackAnswer>
  shares(bot: BotAccount, users: readonly { id: number }[]): Promise<void>
  /** The address under which a bot's page opens for them: its menu button's, or a button's. */
  opensPage(bot: BotAccount, order?: PageOrder): Promise<string>
  asksInline(bot: BotAccount, text: string): Promise<readonly InlineResult[]>
  /** Asks a bot and sends its first result to a group or another person; throws where it has none. */
  sendsInline(bot: BotAccount, text: string, to: { id: number }): Promise<SentByPerson>
  chat(place: Place): ChatView
  hears(place: Place, part: string | RegExp, options?: HearOptions): Promise<MessageView>
  blocks(bot: BotAccount): Promise<void>
  unblocks(bot: BotAccount): Promise<void>
  deletesAccount(): Promise<void>
  joins(group: Group): Promise<void>
  leaves(group: Group): Promise<void>
  promotes(account: { id: number }, group: Group, rights?: Rights): Promise<void>
  demotes(account: { id: number }, group: Group): Promise<void>
  /** As an admin writes and acts as the group itself; `false` ends it. */
  staysAnonymous(group: Group, isAnonymous?: boolean): Promise<void>
  adds(
    bot: BotAccount,
    group: Group,
    options?: Readonly<{ payload?: string; admin?: Rights }>,
  ): Promise<void>
  /** Throws a bot or a person out. */
  removes(account: { id: number }, group: Group): Promise<void>
}>

/** The handle of a person. */
export function personOf(world: World, user: User): Person {
  const seen = (message: Stored) => view(world, message)
  const chatWith = (placeId: number): Chat => {
    const chat = chatAt(world, user, placeId)
    if (!chat) throw new Error(`${user.api.first_name} has no such chat`)
    return chat
  }
  const dialog = (account: BotAccount) => dialogOf(botOf(world, account), user)
  const accountOf = (id: number): User | Bot => {
    const account = world.people.get(id) ?? world.botsById.get(id)
    if (!account) throw new Error(`there is no account ${id}`)
    return account
  }
  const tap = ({ id, chatId }: Pointed, wanted: string) => {
    const message = chatWith(chatId).messages.get(id)
    const button = buttonOf(message, wanted)
    return () => (message ? press(world, user, message, button) : Promise.reject())
  }

  return {
    id: user.id,
    firstName: user.api.first_name,
    username: user.api.username ?? null,
    async opens(bot, payload = '') {
      if (typeof bot !== 'string') return void open(world, user, botOf(world, bot), payload)
      const link = readLink(world, bot)
      if (link.group !== null) throw new Error(`${bot} adds a bot to a group: use adds`)
      open(world, user, link.bot, link.payload)
    },
    async says(place, text, options) {
      const isInGroup = place.id < 0
      return seen(
        isInGroup
          ? writeInGroup(world, user, groupOf(world, place), text, options)
          : write(world, user, botOf(world, place), text, options),
      )
    },
    async tells({ id }, text) {
      const other = world.people.get(id)
      if (!other) throw new Error(`there is no person ${id}`)
      return seen(writeInGroup(world, user, directOf(world, user, other), text))
    },
    async edits({ id, chatId }, text) {
      rewrite(world, chatWith(chatId), user, id, text)
    },
    taps: async (message, button) => tap(message, button)(),
    async tapsTwice(message, button) {
      const again = tap(message, button)
      return Promise.all([again(), again()])
    },
    sends: async (bot, data, { id, chatId }) =>
      query(world, user, chatWith(chatId), bot.id, id, data),
    async shares(bot, users) {
      const chosen = users.map(({ id }) => world.people.get(id)).filter(each => each !== undefined)
      share(world, user, botOf(world, bot), chosen)
    },
    opensPage: async (bot, order = {}) => addressOfPage(world, botOf(world, bot), user, order),
    asksInline: (bot, text) => ask(world, botOf(world, bot), user, text),
    async sendsInline(account, text, to) {
      const bot = botOf(world, account)
      const [result] = await ask(world, bot, user, text)
      if (!result) throw new Error(`@${bot.username} has nothing for "${text}"`)
      const other = world.people.get(to.id)
      const chat = other ? directOf(world, user, other) : groupOf(world, to)
      return seen(choose(world, user, { bot, query: text, result, chat }))
    },
    chat: place => look(world, user, place),
    hears: (place, part, options) => hear(world, user, place, part, options),
    async blocks(bot) {
      block(world, dialog(bot), true)
    },
    async unblocks(bot) {
      block(world, dialog(bot), false)
    },
    async deletesAccount() {
      groups.deleteAccount(world, user)
    },
    async joins(group) {
      groups.join(world, user, groupOf(world, group))
    },
    async leaves(group) {
      groups.leave(world, user, groupOf(world, group))
    },
    async promotes({ id }, group, rights) {
      groups.promote(world, user, accountOf(id), groupOf(world, group), rights)
    },
    async demotes({ id }, group) {
      groups.demote(world, user, accountOf(id), groupOf(world, group))
    },
    async staysAnonymous(group, isAnonymous = true) {
      groups.stayAnonymous(world, user, groupOf(world, group), isAnonymous)
    },
    async adds(bot, group, options) {
      groups.addBotTo(world, user, botOf(world, bot), groupOf(world, group), options)
    },
    async removes({ id }, group) {
      groups.removeFrom(world, user, accountOf(id), groupOf(world, group))
    },
  }
}
