import { id, pageNumber, tap, whole, word } from '../../kit/tap.ts'

export const writeTap = tap('soswrite', { kind: word })
/** People for whom I may call, and an SOS for one of them. */
export const speakingTap = tap('speaks', { page: pageNumber })
export const callForTap = tap('callfor', { member: id })
export const draftTap = tap('sosdraft')
export const changeTap = tap('soschange', { draft: word })
export const dropTap = tap('sosdrop', { draft: word })
export const sendTap = tap('sossend', { draft: word })
export const ownCallTap = tap('mycall', { call: id })
export const leaveCallTap = tap('mycallout')
export const stopTap = tap('sosstop', { call: id })
export const coverTap = tap('soscover', { call: id })
export const helpersTap = tap('soshelp', { call: id, page: pageNumber })
export const pastTap = tap('sospast', { page: pageNumber })
export const nearTap = tap('sosnear', { before: whole })
export const canHelpTap = tap('canhelp', { call: id })
export const readTap = tap('haveread', { call: id })
export const reportTap = tap('sosreport', { call: id })
export const muteTap = tap('sosmute', { call: id })
export const mutesTap = tap('sosmutes', { page: pageNumber })
export const muteFarTap = tap('sosfar', { to: word })
export const unmuteTap = tap('sosunmute', { member: id, page: pageNumber })

/** Before every call: where a look at the calls near me begins. */
export const NEWEST = 2_147_483_647
