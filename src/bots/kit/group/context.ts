import type { Api, Context } from 'grammy'
import type { App, Member } from '../../../app.ts'
import type { BotName } from '../../../domain/bot.ts'
import type { Group, GroupEvent } from '../../../domain/circle/group.ts'
import type { Translate } from '../../../words/texts.ts'
import type { Button, Screen } from '../screen.ts'

/** What every handler in a group finds beside Telegram's update. */
export type GroupVisit = {
  app: App
  botName: BotName
  group: Group
  /** Who writes or taps; null for a stranger: in a group nobody is registered by talking. */
  member: Member | null
  now: Date
  /** The bot's texts in the group's language, for what the group reads. */
  t: Translate
  /** The same in the person's own language, for what only they see. */
  tMine: Translate
  toast?: string
  answered?: boolean
}

export type GroupCtx = Context & GroupVisit

/** A word of a bot's own accord, with what is to be noted once it is said; without a screen nothing is said. */
export type DueWord = Readonly<{ screen: Screen | null; note(): Promise<void> }>

/** What makes the two bots different in groups. */
export type GroupPlan = Readonly<{
  /** The living card as it is now, in the group's language. */
  card(group: Group): Promise<Screen>
  /** Asked before a card is shown by the bot itself: whether whom it shows is still in the group. */
  check?(group: Group, api: Api): Promise<void>
  /** The next word that is due in a group, or null. */
  nextWord?(group: Group): Promise<DueWord | null>
  /** The events admins may switch off. */
  events: readonly GroupEvent[]
  /** More rows for the settings of a group. */
  settings?(ctx: GroupCtx): Promise<Button[][]>
}>
