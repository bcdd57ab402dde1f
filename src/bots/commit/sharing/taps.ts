import { id, tap, word } from '../../kit/tap.ts'

export const spreadAnewTap = tap('spreadnew')
/** Proposes what I gave last month. */
export const spreadAgainTap = tap('spreadagain')
/** Asks for another sum for one line of the spread that was seen. */
export const spreadLineTap = tap('spreadline', { collection: id, draft: word })
/** Records the spread that was seen; where something is a commitment, asks whether one is sure. */
export const spreadSaveTap = tap('spreadsave', { draft: word })
export const spreadYesTap = tap('spreadyes', { draft: word })
