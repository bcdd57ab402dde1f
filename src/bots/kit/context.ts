import type { ConversationFlavor } from '@grammyjs/conversations'
import type { Context } from 'grammy'
import type { App, Member } from '../../app.ts'
import type { BotName } from '../../domain/bot.ts'
import type { Moment } from '../../domain/moment.ts'
import type { Translate } from '../../words/texts.ts'
import type { Step } from './posed.ts'
import type { Screen, Stay } from './screen.ts'

/** What every handler finds beside Telegram's update. */
export type Visit = {
  app: App
  botName: BotName
  /** Who writes; registered by the time a handler runs. */
  member: Member
  /** The instant this update is handled at; handlers pass it on instead of asking again. */
  now: Date
  /** The same with the deployment's zone. */
  moment: Moment
  /** Names this update, so that what it makes is not made twice when it is handled again. */
  origin: string
  /** The bot's texts in the member's language. */
  t: Translate
  /** A short word shown above the screen when the tap is answered. */
  toast?: string
  /** What a newcomer reads and is asked around what they came for. */
  greeting?: (screen: Screen) => Screen
  /** What a heard answer leads to: the dialogue goes on with it, anew. */
  following?: Step
  /** What went wrong inside a dialogue, to be thrown outside of it. */
  fault?: unknown
  /** The tapped message stays to be read: what follows comes below it. */
  stays?: Stay
  /** The tap's callback query has been answered. */
  answered?: boolean
}

export type Ctx = ConversationFlavor<Context & Visit>
