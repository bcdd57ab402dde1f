import { link } from '../../kit/link.ts'
import { id } from '../../kit/tap.ts'

/** From a group: to connect one's circle to it; to who helps its circle. */
export const bindLink = link('bind', { group: id })
export const whoLink = link('helpers', { group: id })
/** From a group that shows an initiative: to its card. */
export const initiativeGroupLink = link('ig', { group: id })
/** The same on cards of an earlier release: the word alone is an errand. */
export const earlierWhoLink = link('who', { group: id })
