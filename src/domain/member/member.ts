import type { BotName } from '../bot.ts'
import type { MemberId } from '../ids.ts'
import type { Language } from '../language.ts'
import { done, type Outcome, refused } from '../outcome.ts'
import { hasHiddenSigns, isReadable, shownName } from './shown-name.ts'

/** To whom of the trust list a member's name is shown; the others see "a friend of …". */
export type NameSeenBy = 'confirmed' | 'near' | 'list'

/** The same, from the fewest people to the most. */
export const nameSights: readonly NameSeenBy[] = ['confirmed', 'near', 'list']

/** Somebody who uses the bots, with what these know of their chats. */
export type Member = Readonly<{
  id: MemberId
  /** Null once the member has left. */
  telegramId: number | null
  telegramName: string
  username: string | null
  displayName: string | null
  language: Language
  nameSeenBy: NameSeenBy
  /** When the member was asked who may see the name; null: not yet, in neither bot. */
  nameAskedAt: Date | null
  namedAsGiver: boolean
  namedInGroups: boolean
  mayBeMet: boolean
  /** Clearing may fulfil what the member gives and gets. */
  inClearing: boolean
  /** Whole cents, or null for no limit. Private. */
  monthlyLimit: number | null
  /** The member's own time zone; null: the deployment's. */
  timeZone: string | null
  /** Minutes after midnight in the member's zone; both or neither. */
  quietFrom: number | null
  quietUntil: number | null
  urgentInQuiet: boolean
  mutedNotices: readonly string[]
  joinedAt: Date
  leftAt: Date | null
  suspendedUntil: Date | null
  /** The bots this member has started and not blocked. */
  reachable: readonly BotName[]
  /** The bots this member has blocked. */
  blocked: readonly BotName[]
}>

/** What a member may change about themself in one field. */
export type MemberChange = Partial<
  Omit<Member, 'id' | 'telegramId' | 'joinedAt' | 'reachable' | 'blocked' | 'mutedNotices'>
> & { mutedNotices?: string[] }

/** Longest display name and about text, in characters. */
export const LONGEST_NAME = 64
export const LONGEST_ABOUT = 180
export const LONGEST_REASON = 180
/** Longest text of a call to the trust list. */
export const LONGEST_CALL = 1000
/** Longest name and text of a payment detail. */
export const LONGEST_DETAIL_NAME = 40
export const LONGEST_DETAIL = 500

/** Reads a display name: one line, 1 to 64 characters, a letter or digit among them, none hidden. */
export function parseName(
  text: string,
): Outcome<
  string,
  'name-is-empty' | 'name-is-too-long' | 'name-has-several-lines' | 'name-has-hidden-signs'
> {
  const name = text.normalize('NFC').trim()
  if (/[\n\r\u2028\u2029\v\f]/.test(name)) return refused('name-has-several-lines')
  if (!isReadable(name)) return refused('name-is-empty')
  if (lengthOf(name) > LONGEST_NAME) return refused('name-is-too-long')
  if (hasHiddenSigns(name)) return refused('name-has-hidden-signs')
  return done(name.replace(/\s+/g, ' '))
}

/** Reads why somebody needs help: 1 to 180 characters. */
export function parseReason(text: string): Outcome<string, 'text-is-empty' | 'text-is-too-long'> {
  return parseText(text, LONGEST_REASON)
}

/** Reads an about text of 1 to 180 characters. */
export function parseAbout(text: string): Outcome<string, 'text-is-empty' | 'text-is-too-long'> {
  return parseText(text, LONGEST_ABOUT)
}

/** Reads any free text up to a length; blanks around it are dropped. */
export function parseText(
  text: string,
  longest: number,
): Outcome<string, 'text-is-empty' | 'text-is-too-long'> {
  const trimmed = text.replaceAll('\0', '').trim()
  if (trimmed === '') return refused('text-is-empty')
  return lengthOf(trimmed) > longest ? refused('text-is-too-long') : done(trimmed)
}

/**
 * Whether what was typed is rather a payment detail than the name of one: a pasted number of a card
 * or an account, an address of several lines, or more than a name may hold.
 */
export function isDetail(text: string): boolean {
  const digits = text.replace(/\D/g, '').length
  return digits >= 8 || /\S\s*\n\s*\S/.test(text) || lengthOf(text.trim()) > LONGEST_DETAIL_NAME
}

/** The name a member goes by: their own choice, else Telegram's; null when neither can be read. */
export function nameOf({
  displayName,
  telegramName,
}: Readonly<{ displayName: string | null; telegramName: string }>): string | null {
  return shownName(displayName ?? '') ?? shownName(telegramName)
}

/** Whether a member lets the trust list see the name at this degree; degree 1 always does. */
export function mayNameBeSeen(seenBy: NameSeenBy, degree: number): boolean {
  if (degree <= 1 || seenBy === 'list') return true
  return seenBy === 'near' && degree <= 3
}

/** Characters as people count them: code points, not halves of them. */
export function lengthOf(text: string): number {
  return [...text].length
}
