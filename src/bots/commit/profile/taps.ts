import { id, tap, whole, word } from '../../kit/tap.ts'

export const aboutTap = tap('about')
export const aboutWriteTap = tap('aboutset')
export const aboutEmptyTap = tap('aboutoff', { of: word })
export const asSeenTap = tap('asseen', { by: word })
export const detailTap = tap('detail', { detail: id })
export const detailAddTap = tap('detadd')
export const detailEditTap = tap('detedit', { detail: id })
export const detailDefaultTap = tap('detfirst', { detail: id })
export const detailAskRemoveTap = tap('detask', { detail: id })
export const detailRemoveTap = tap('detend', { detail: id, of: word })
export const helpLinkTap = tap('hlink')
export const helpLinkAskResetTap = tap('hlask')
export const helpLinkResetTap = tap('hlreset', { newest: whole })

/** The traffic light: asking, saving, ending. */
export const askTap = tap('stask', { kind: word })
export const groupsTap = tap('stgroups', { to: word, draft: word })
export const mayBeMetTap = tap('stmeet', { to: word, draft: word })
/** Whether the groups of my circle see the emergency that runs. */
export const inGroupsTap = tap('stseen', { collection: id, to: word })
export const saveTap = tap('stsave', { draft: word })
export const dropTap = tap('stdrop', { draft: word })
export const endTap = tap('stend')
export const endMonthlyTap = tap('stgreen', { collection: id, intended: whole })
export const endUrgentTap = tap('stback', { how: word, collection: id, owed: whole })
export const targetTap = tap('target')
export const targetSaveTap = tap('targset', { collection: id, from: whole, target: whole })
export const deadlineTap = tap('prolong')
export const deadlineSaveTap = tap('prolset', { collection: id, from: word, day: word })
/** For whom it is, and in what field. */
export const purposeTap = tap('purpose', { collection: id })
/** Why I need it: asks, erases. */
export const whyTap = tap('why', { collection: id })
export const whyEmptyTap = tap('whyoff', { collection: id, of: word })
export const tellListTap = tap('telllist')
