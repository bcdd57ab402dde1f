import { id, pageNumber, tap, whole, word } from '../../kit/tap.ts'

/** The board: offers, needs or both, of one kind or all; what was searched for; one member's. */
export const boardTap = tap('board', { side: word, kind: word, page: pageNumber })
export const boardKindsTap = tap('boardkinds', { side: word, kind: word })
export const boardFindTap = tap('boardfind')
export const boardFoundTap = tap('boardfound', { letters: word, page: pageNumber })
export const boardOfTap = tap('boardof', { member: id, page: pageNumber })
export const myListingsTap = tap('boardmine', { page: pageNumber })
export const listingTap = tap('listing', { listing: id })

/** Putting up: asks what, changes a default, puts up, gives up. */
export const putUpTap = tap('listput', { side: word })
export const setTap = tap('listset', { what: word, to: word, draft: word })
export const putUpSaveTap = tap('listsave', { draft: word })
export const putUpDropTap = tap('listdrop', { draft: word })

/** The owner's: it stays, it's over, it goes up once more; with the moment it was put up. */
export const keepUpTap = tap('listkeep', { listing: id, since: whole })
export const takeDownTap = tap('listover', { listing: id, since: whole })
export const upAgainTap = tap('listagain', { listing: id })

/** Talks: mine, one of them; asking, answering, taking back. */
export const talksTap = tap('talks', { page: pageNumber })
export const talkTap = tap('talk', { talk: id })
export const askTap = tap('talkask', { listing: id, since: whole })
export const answerTap = tap('talkanswer', { talk: id, yes: word })
export const takeAskingBackTap = tap('talkback', { talk: id })

/** Recording: asks for the value; nothing came of it; agrees to what is proposed. */
export const recordTap = tap('talkrec', { talk: id, as: word })
export const nothingTap = tap('talknone', { talk: id })
export const agreeTap = tap('talkagree', { talk: id, saw: whole })
