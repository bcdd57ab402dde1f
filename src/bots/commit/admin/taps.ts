import { id, pageNumber, tap, whole, word } from '../../kit/tap.ts'

export const adminTap = tap('adm')

export const reportsTap = tap('admreps', { page: pageNumber })
export const reportTap = tap('admrep', { call: id, reporter: id })
export const haltTap = tap('admhalt', { call: id, reporter: id })
export const suspendTap = tap('admsusp', { call: id, reporter: id, days: whole })
export const dismissTap = tap('admdism', { call: id, reporter: id })
export const suspendedTap = tap('admout', { page: pageNumber })
export const clearingsTap = tap('admclear')
export const liftTap = tap('admlift', { member: id, until: whole })

export const composeTap = tap('admwrite')
export const sendTap = tap('admsend', { draft: word })
export const dropTap = tap('admdrop', { draft: word })
export const broadcastTap = tap('admcast', { broadcast: id })
export const stopTap = tap('admstop', { broadcast: id })
export const leaveTap = tap('admleave')
