import type { BotName } from '../bot.ts'
import type { GroupId, MemberId } from '../ids.ts'
import type { Language } from '../language.ts'

/** What a bot announces in a group as a message of its own; everything else is an edit of the card. */
export type GroupEvent = 'red' | 'success' | 'month'

export const groupEvents: readonly GroupEvent[] = ['red', 'success', 'month']

/** Whether a text from outside names an event of groups. */
export function isGroupEvent(name: string): name is GroupEvent {
  return (groupEvents as readonly string[]).includes(name)
}

/** A group one of the bots was added to. */
export type Group = Readonly<{
  id: GroupId
  bot: BotName
  /** Telegram's id; it changes when a group becomes a supergroup. */
  chatId: number
  title: string
  language: Language
  addedById: MemberId | null
  addedAt: Date
  /** Telegram's date of the newest change of the bot's membership, to the second. */
  changedAt: Date
  removedAt: Date | null
  /** Since when the bot may not write there. */
  restrictedAt: Date | null
  /** Since when admins want no messages of the bot's own accord. */
  silencedAt: Date | null
  mutedEvents: readonly GroupEvent[]
  /** The topic in which the card stands; null for the general one and where there are none. */
  topicId: number | null
  /** The message that is the living card. */
  cardId: number | null
  cardDigest: string | null
  /** The day the card was made for: a new day shows fewer days left. */
  cardOn: string | null
  /** When the card was last posted or edited. */
  cardAt: Date | null
  /** When the bot last wrote of its own accord. */
  spokenAt: Date | null
  waitUntil: Date | null
  /** How often what the card shows has changed, and up to where it was shown. */
  changes: number
  shown: number
}>

/** Telegram allows 20 a minute to one group: so long after an edit comes the next. */
export const BETWEEN_EDITS_MS = 3_000
/** A bot writes to a group of its own accord at most once a minute. */
export const BETWEEN_WORDS_MS = 60_000

/** When the bot may next write of its own accord; null for right now. */
export function speaksAgainAt({ spokenAt }: Pick<Group, 'spokenAt'>, now: Date): Date | null {
  const next = (spokenAt?.getTime() ?? 0) + BETWEEN_WORDS_MS
  return next > now.getTime() ? new Date(next) : null
}

/** Whether the bot is there and may write. */
export function isOpenTo({ removedAt, restrictedAt }: Group): boolean {
  return removedAt === null && restrictedAt === null
}

/** How the bot stands in a group, as Telegram says it. */
export type BotRights = 'present' | 'restricted' | 'gone'

/** Whether a change of membership is news: Telegram may bring them late and in any order. */
export function isNews(group: Pick<Group, 'changedAt'> | null, changedAt: Date): boolean {
  return group === null || changedAt >= group.changedAt
}
