import type { Change, User } from '../world/chat.ts'
import type { ReplyKeyboard } from '../world/message.ts'
import type { World } from '../world/world.ts'
import { chatAt, type Place } from './handles.ts'
import { type MessageView, view } from './view.ts'

/** A chat as a person sees it now, oldest message first. */
export type ChatView = Readonly<{
  messages: readonly MessageView[]
  last: MessageView | null
  /** The keyboard in the place of the person's own, or null. */
  replyKeyboard: ReplyKeyboard | null
  /** The newest message whose text or caption holds this; throws when there is none. */
  lastWith(part: string | RegExp): MessageView
  find(test: (message: MessageView) => boolean): MessageView | null
}>

/** Shows the person's chat at a place. */
export function look(world: World, user: User, place: Place): ChatView {
  const chat = chatAt(world, user, place.id)
  const stored = chat ? [...chat.messages.values()] : []
  const newest = stored.at(-1)
  const holds = (part: string | RegExp) =>
    stored.findLast(({ api }) => has(api.text ?? api.caption ?? '', part))

  return {
    get messages() {
      return stored.map(message => view(world, message))
    },
    last: newest ? view(world, newest) : null,
    replyKeyboard: chat?.replyKeyboard ?? null,
    lastWith(part) {
      const message = holds(part)
      if (message) return view(world, message)
      throw new Error(`${user.api.first_name} sees no message with ${part} but${listed(stored)}`)
    },
    find(test) {
      return this.messages.findLast(test) ?? null
    },
  }
}

type Listed = Readonly<{ api: { text?: string | undefined; caption?: string | undefined } }>

const listed = (stored: readonly Listed[]): string =>
  stored
    .slice(-5)
    .map(({ api }) => `\n  · ${(api.text ?? api.caption ?? '—').slice(0, 300)}`)
    .join('') || ' nothing at all'

const has = (text: string, part: string | RegExp) =>
  typeof part === 'string' ? text.includes(part) : part.test(text)

export type HearOptions = Readonly<{
  timeoutMs?: number
  /** Only messages with a greater id count. */
  after?: number
}>

/** Waits for a message of somebody else with this text; one that is there already counts. */
export function hear(
  world: World,
  user: User,
  place: Place,
  part: string | RegExp,
  { timeoutMs = 5000, after = 0 }: HearOptions = {},
): Promise<MessageView> {
  const { promise, resolve, reject } = Promise.withResolvers<MessageView>()
  const isIt = (id: number): MessageView | null => {
    const message = chatAt(world, user, place.id)?.messages.get(id)
    if (!message || id <= after || message.authorId === user.id) return null
    return has(message.api.text ?? message.api.caption ?? '', part) ? view(world, message) : null
  }
  const ids = [...(chatAt(world, user, place.id)?.messages.keys() ?? [])].reverse()
  for (const id of ids) {
    const message = isIt(id)
    if (message) return Promise.resolve(message)
  }

  const watch = (change: Change) => {
    if (change.kind !== 'message' && change.kind !== 'edit') return
    if (change.chat !== chatAt(world, user, place.id)) return
    const message = isIt(change.messageId)
    if (message) end(() => resolve(message))
  }
  const timer = setTimeout(() => {
    const chat = chatAt(world, user, place.id)
    const seen = listed(chat ? [...chat.messages.values()] : [])
    end(() =>
      reject(
        new Error(`${user.api.first_name} heard no ${part} within ${timeoutMs} ms but${seen}`),
      ),
    )
  }, timeoutMs)
  // A chat that does not exist yet is watched for from outside.
  const watchers = (chatAt(world, user, place.id) ?? world).watchers
  watchers.add(watch)
  const end = (finish: () => void) => {
    clearTimeout(timer)
    watchers.delete(watch)
    finish()
  }
  return promise
}
