import { id, pageNumber, tap, word } from '../kit/tap.ts'

/** The doors between the rooms: who leads to another room knows only these. */
export const inviteTap = tap('invite')
export const listTap = tap('list')
export const cardTap = tap('card', { member: id, page: pageNumber })
export const sosTap = tap('sos')
export const callTap = tap('call', { call: id })
export const waitingTap = tap('waiting', { page: pageNumber })
export const doorTap = tap('door', { token: word })
export const acceptTap = tap('accept', { token: word })
export const declineTap = tap('decline', { token: word })
export const whoTap = tap('who', { token: word })
