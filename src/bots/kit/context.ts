import type { ConversationFlavor } from '@grammyjs/conversations'
import type { Context } from 'grammy'
import type { App, Member } from '../../app.ts'
import type { BotName } from '../../domain/bot.ts'
import type { Translate } from './texts.ts'

/** What every handler finds beside Telegram's update. */
export type Visit = {
  app: App
  botName: BotName
  /** Who writes; registered by the time a handler runs. */
  member: Member
  /** The instant this update is handled at; handlers pass it on instead of asking again. */
  now: Date
  /** Names this update, so that what it makes is not made twice when it is handled again. */
  origin: string
  /** The bot's texts in the member's language. */
  t: Translate
  /** A short word shown above the screen when the tap is answered. */
  toast?: string
  /** What went wrong inside a dialogue, to be thrown outside of it. */
  fault?: unknown
  /** The tap's callback query has been answered. */
  answered?: boolean
}

export type Ctx = ConversationFlavor<Context & Visit>
