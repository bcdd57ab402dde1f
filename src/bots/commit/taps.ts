import { id, tap, whole, word } from '../kit/tap.ts'

/** The doors between Commit's rooms: a button here opens a screen there. */
export const organizerTap = tap('org')
export const profileTap = tap('profile')
export const peopleTap = tap('people')
export const paymentDetailsTap = tap('details')
/** The menu's status: the traffic light. */
export const statusTap = tap('status')
/** Somebody's card. */
export const cardTap = tap('card', { member: id })
/** Help for a collection: asks how much. */
export const giveTap = tap('give', { collection: id })
/** "I still need this", pressed in a digest. */
export const stillNeedTap = tap('stillneed')

/** A pledge's screen. */
export const pledgeTap = tap('p', { pledge: id })
/** The question before an act on a pledge, and the act; the amount is what the screen showed. */
export const questionTap = tap('pq', { act: word, pledge: id, amount: whole })
export const actTap = tap('pa', { act: word, pledge: id, amount: whole })

/** Thanks for a deed, or for all of a cycle; whether deeds for a receiver renew. */
export const thankTap = tap('thank', { pledge: id })
export const thankAllTap = tap('thankall', { cycle: word })
export const renewalTap = tap('renewal', { pledge: id, to: word })

/** The organizer's lists. */
export const givenTap = tap('ihelp', { page: whole })
export const receivedTap = tap('helpme', { page: whole })
export const askedTap = tap('asked', { page: whole })
export const waitingTap = tap('toconfirm', { page: whole })
export const overdueTap = tap('overdue', { page: whole })
export const archiveTap = tap('archive', { page: whole })
export const archiveMonthTap = tap('archmonth', { cycle: word, page: whole })
export const archiveFileTap = tap('archfile')
