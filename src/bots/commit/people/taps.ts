import { id, tap, whole, word } from '../../kit/tap.ts'

/** My network, all of it or one relation. */
export const networkTap = tap('net', { relation: word, page: whole })
export const needingTap = tap('need', { page: whole })
export const meetTap = tap('meet', { page: whole })
/** Somebody's card, opened from a page of a list: `needing`, `meet`, or a filter of the network. */
export const personTap = tap('person', { member: id, list: word, page: whole })
/** The help link I share for somebody of my network. */
export const shareTap = tap('sharefor', { member: id })
export const qrTap = tap('hlqr', { member: id })
