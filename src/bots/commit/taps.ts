import { id, pageNumber, tap, whole, word } from '../kit/tap.ts'

/** The doors between Commit's rooms: a button here opens a screen there. */
export const organizerTap = tap('org')
export const profileTap = tap('profile')
export const peopleTap = tap('people')
export const paymentDetailsTap = tap('details')
/** The menu's status: the traffic light. */
export const statusTap = tap('status')
/** "I need help": the traffic light at its question. */
export const needTap = tap('ineed')
/** Who needs help now. */
export const needingTap = tap('need', { page: pageNumber })
/** How much I can share; a spread that is being looked at is shown first. */
export const spreadTap = tap('spread')
/** Asks how things are, for those who help. */
export const tellNewsTap = tap('tellnews', { collection: id })
/** Who needs help now in one field. */
export const needFieldTap = tap('needfield', { field: word, page: pageNumber })
/** Somebody's card. */
export const cardTap = tap('card', { member: id })
/** Help for a collection: asks how much. */
export const giveTap = tap('give', { collection: id })
/** Help for a collection with this sum, from a card that offers it. */
export const giveSumTap = tap('givesum', { collection: id, amount: whole })
/** "I still need this" in a cycle, pressed in the digest at its beginning. */
export const stillNeedTap = tap('stillneed', { collection: id, cycle: word })

/** Somebody for whom I may speak; urgent help for them; telling their trust list. */
export const speakTap = tap('speak', { member: id })
export const askForTap = tap('askfor', { member: id })
export const tellForTap = tap('tellfor', { member: id })

/** A pledge's screen. */
export const pledgeTap = tap('p', { pledge: id })
/**
 * The question before an act on a pledge, and the act: the sum is what the screen showed, `of` the
 * delivery, the request or the month it was about.
 */
export const questionTap = tap('pq', { act: word, pledge: id, amount: whole, of: word })
export const actTap = tap('pa', { act: word, pledge: id, amount: whole, of: word })
/** The same of an earlier release, which did not say of what: they only show the pledge. */
export const earlierQuestionTap = tap('pq', { act: word, pledge: id, amount: whole })
export const earlierActTap = tap('pa', { act: word, pledge: id, amount: whole })

/** Thanks for a deed, or for all of a cycle; whether deeds for a receiver renew. */
export const thankTap = tap('thank', { pledge: id })
export const thankAllTap = tap('thankall', { cycle: word })
export const renewalTap = tap('renewal', { pledge: id, to: word })

/** The pieces of what I give one person, or they give me; the page leads back. */
export const piecesTap = tap('pieces', { list: word, member: id, page: pageNumber })

/** What people do together: its doors. */
export const togetherTap = tap('together')
export const clearingTap = tap('clearing')
/** What clearing would fulfil if it ran now. */
export const clearingNowTap = tap('clrnow')
/** Whether clearing may touch what I give and get. */
export const takePartTap = tap('clrin', { to: word })
/** Whether a commitment is only to this person, as I wish it. */
export const onlyTap = tap('only', { pledge: id, to: word })

/** The organizer's lists. */
export const givenTap = tap('ihelp', { page: pageNumber })
/** Lists the running intentions, and asks whether to commit to all of them. */
export const commitAllTap = tap('commitall')
export const receivedTap = tap('helpme', { page: pageNumber })
export const askedTap = tap('asked', { page: pageNumber })
export const waitingTap = tap('toconfirm', { page: pageNumber })
export const overdueTap = tap('overdue', { page: pageNumber })
export const archiveTap = tap('archive', { page: pageNumber })
export const archiveMonthTap = tap('archmonth', { cycle: word, page: pageNumber })
export const archiveFileTap = tap('archfile')
export const yearTap = tap('year')
