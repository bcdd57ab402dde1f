import { id, tap, whole, word } from '../../kit/tap.ts'

/** My network, all of it or one relation. */
export const networkTap = tap('net', { relation: word, page: whole })
export const needingTap = tap('need', { page: whole })
export const meetTap = tap('meet', { page: whole })
/** The help link I share for somebody of my network. */
export const shareTap = tap('sharefor', { member: id })
export const qrTap = tap('hlqr', { member: id })
