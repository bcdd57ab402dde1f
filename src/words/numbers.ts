import type { App } from '../app.ts'
import { FURTHEST_DEADLINE } from '../domain/collection/status.ts'
import { COMMIT_DAYS } from '../domain/initiative/initiative.ts'
import { KEPT_DAYS, WITHDRAWALS_KEPT_MONTHS } from '../domain/keeping.ts'
import type { Language } from '../domain/language.ts'
import { INVITATIONS_A_DAY, MOST_API_TOKENS, OPEN_INVITATIONS } from '../domain/member/limit.ts'
import { LONGEST_CALL, LONGEST_NAME, LONGEST_REASON } from '../domain/member/member.ts'
import { LARGEST_AMOUNT } from '../domain/money.ts'
import { LONGEST_EMERGENCY } from '../domain/pledge/collection.ts'
import { LAST_DAYS } from '../domain/pledge/giving.ts'
import { LONGEST_NOTE } from '../domain/pledge/pledge.ts'
import { WAITING_REMINDED_MS } from '../domain/trust/answer.ts'
import { CALL_IS_NEAR_MS, COUNTDOWN_MS, RING_RESTS_MS } from '../domain/trust/call.ts'
import { INVITATION_LASTS_MS } from '../domain/trust/invitation.ts'
import { count, money, plainMoney } from './wording.ts'

const DAY_MS = 86_400_000

/** What the settings and the rules decide, for texts that tell of it; no text has such a number written out. */
export function numbersIn(language: Language, settings: App['settings']) {
  const pool = (people: number) => money(language, people * settings.trustAmount, settings.unit)
  return {
    trustAmount: pool(1),
    poolOfTen: pool(10),
    poolOfThousand: pool(1000),
    mostLinks: settings.dunbarLimit,
    invitationDays: settings.invitationDays,
    inactiveMonths: settings.inactiveAfterCycles,
    remindDays: settings.remindDays,
    sosHours: settings.sosEveryHours,
    largestAmount: plainMoney(language, LARGEST_AMOUNT),
    longestName: LONGEST_NAME,
    longestNote: LONGEST_NOTE,
    longestReason: LONGEST_REASON,
    longestCall: count(language, LONGEST_CALL),
    invitationsADay: INVITATIONS_A_DAY,
    openInvitations: OPEN_INVITATIONS,
    mostTokens: MOST_API_TOKENS,
    countdownSeconds: COUNTDOWN_MS / 1000,
    ringMinutes: RING_RESTS_MS / 60_000,
    secondRingMinutes: (2 * RING_RESTS_MS) / 60_000,
    furthestDays: FURTHEST_DEADLINE,
    longestEmergency: LONGEST_EMERGENCY,
    commitDays: COMMIT_DAYS,
    waitingDays: WAITING_REMINDED_MS / DAY_MS,
    declinedDays: INVITATION_LASTS_MS / DAY_MS,
    lastDays: LAST_DAYS,
    nearDays: CALL_IS_NEAR_MS / DAY_MS,
    numbersDays: Math.max(KEPT_DAYS.updates, KEPT_DAYS.notices),
    alertsDays: KEPT_DAYS.alerts,
    changesDays: KEPT_DAYS.changes,
    questionsDays: Math.max(KEPT_DAYS.drafts, KEPT_DAYS.dialogues),
    rememberedMonths: WITHDRAWALS_KEPT_MONTHS,
  }
}
