import { id, pageNumber, tap, word } from '../../kit/tap.ts'

/** My network, all of it or one relation. */
export const networkTap = tap('net', { relation: word, page: pageNumber })
/** Asks whom of my network I look for. */
export const findTap = tap('find')
export const meetTap = tap('meet', { page: pageNumber })
/** Somebody's card, opened from a page of a list: `needing`, `meet`, or a filter of the network. */
export const personTap = tap('person', { member: id, list: word, page: pageNumber })
/** Everybody who helps somebody, as far as I see them. */
export const giversTap = tap('givers', { member: id, page: pageNumber })
/** "I know this is true" of a collection, and taking it back. */
export const vouchTap = tap('vouch', { collection: id })
export const unvouchTap = tap('unvouch', { collection: id })
/** The help link I share for somebody of my network. */
export const shareTap = tap('sharefor', { member: id })
export const qrTap = tap('hlqr', { member: id })
