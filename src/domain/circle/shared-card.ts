import type { BotName } from '../bot.ts'
import type { Day } from '../cycle.ts'
import type { HelpLinkId, InitiativeId, InvitationId, MemberId } from '../ids.ts'

/** What a card that was sent into a chat leads to: help for somebody, an invitation, or an initiative. */
export type LeadsTo =
  | Readonly<{ helpLinkId: HelpLinkId; invitationId: null; initiativeId: null }>
  | Readonly<{ helpLinkId: null; invitationId: InvitationId; initiativeId: null }>
  | Readonly<{ helpLinkId: null; invitationId: null; initiativeId: InitiativeId }>

/** A card that a member sent into a chat, where the bot itself may not be. */
export type SharedCard = LeadsTo &
  Readonly<{
    id: number
    bot: BotName
    /** How Telegram names the message; all that is known of where it stands. */
    inlineMessageId: string
    sharerId: MemberId
    /** Whose facts it shows. */
    subjectId: MemberId
    /** What was shown last, as a hash. */
    digest: string
    shownAt: Date
    shownOn: Day
    changes: number
  }>

/** A card stays as it is for so long after it was shown. */
export const CARD_RESTS_MS = 3 * 60_000
