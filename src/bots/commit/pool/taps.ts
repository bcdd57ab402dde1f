import { z } from 'zod'
import { token } from '../../kit/link.ts'
import { id, pageNumber, tap, whole, word } from '../../kit/tap.ts'

/** The pools I am in, and one of them. */
export const poolsTap = tap('pools')
export const poolTap = tap('pool', { pool: id })
export const poolRulesTap = tap('poolrules', { pool: id })
export const poolMembersTap = tap('poolwho', { pool: id, page: pageNumber })

/** Founding: begins, takes a ready set, shows and changes one rule, founds, gives up. */
export const foundTap = tap('poolnew')
export const readySetTap = tap('poolset', { set: word })
export const previewTap = tap('poolview')
export const ruleTap = tap('poolrule', { rule: word })
export const eventTap = tap('poolevent', { event: word, on: word })
export const waitingTap = tap('poolwait', { days: pageNumber })
export const vouchesTap = tap('poolvouch', { people: pageNumber })
export const tiersTap = tap('pooltiers')
export const myTierTap = tap('pooltier')
export const foundSaveTap = tap('poolfound', { draft: word, maximum: whole })
export const foundDropTap = tap('pooldrop', { draft: word })

/** Inviting: shows the ways, makes a link, picks one of my contacts. */
export const poolInviteTap = tap('poolinv', { pool: id })
export const poolLinkTap = tap('poollink', { pool: id })
export const poolPickTap = tap('poolpick', { pool: id, page: pageNumber })
export const poolPickedTap = tap('poolpicked', { pool: id, member: id })

/** Entering: what an invitation opens, asking, thinking better of it. */
export const poolDoorTap = tap('pooldoor', { token })
export const poolAskTap = tap('poolask', { token, maximum: whole })
export const poolUnaskTap = tap('poolunask', { candidate: id })

/** Somebody asks to enter: who, and my word. */
export const candidatesTap = tap('poolcands', { pool: id })
export const candidateTap = tap('poolcand', { candidate: id })
export const sayTap = tap('poolsay', { candidate: id, word: z.enum(['welcome', 'rather']) })

/** My maximum, and leaving. */
export const maximumTap = tap('poolmax', { pool: id })
export const maximumSetTap = tap('poolmaxset', { pool: id, amount: whole })
export const poolLeaveTap = tap('poolleave', { pool: id })
export const poolLeaveYesTap = tap('poolleaveyes', { pool: id })
