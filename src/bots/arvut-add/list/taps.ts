import { id, pageNumber, tap, word } from '../../kit/tap.ts'

export const peopleTap = tap('people', { filter: word, page: pageNumber })
export const findTap = tap('find')
export const graphTap = tap('graph')
/** The links made in this month of an earlier year, one by one; and still ready for all of them. */
export const yearlyTap = tap('yearly', { cycle: word, page: pageNumber })
export const stillReadyAllTap = tap('stillreadyall', { cycle: word })
/** On whom my list hangs. */
export const hingesTap = tap('hinges')
/** A member's card, opened from a page of the list as it was narrowed. */
export const personTap = tap('person', { member: id, filter: word, page: pageNumber })
/** Buttons of an earlier release: from the whole list. */
export const withdrawTap = tap('wdask', { member: id, page: pageNumber })
export const withdrawFromTap = tap('wdof', { member: id, filter: word, page: pageNumber })
export const withdrawYesTap = tap('wdyes', { member: id })
export const withdrawnTap = tap('wds', { page: pageNumber })
export const restoreTap = tap('rsask', { member: id, page: pageNumber })
export const restoreYesTap = tap('rsyes', { member: id, page: pageNumber })
