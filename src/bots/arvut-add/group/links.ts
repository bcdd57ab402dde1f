import { link, maybeToken } from '../../kit/link.ts'
import { id } from '../../kit/tap.ts'

/** From a group: to its roll; onto it, with the sign of who tapped there. */
export const rollLink = link('roll', { group: id })
export const partLink = link('part', { group: id, sign: maybeToken })
