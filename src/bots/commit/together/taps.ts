import { id, pageNumber, tap, whole, word } from '../../kit/tap.ts'

/** The lists: mine, those I vote for, those near me. */
export const initiativesTap = tap('inis', { list: word, page: pageNumber })
export const initiativeTap = tap('ini', { initiative: id })

/** Publishing: begins, changes the days to deliver, publishes, gives up; anew after a missed vote. */
export const publishTap = tap('inipub')
export const deliverDaysTap = tap('inidays', { days: whole, draft: word })
export const publishSaveTap = tap('inisave', { draft: word })
export const publishDropTap = tap('inidrop', { draft: word })
export const againTap = tap('iniagain', { initiative: id })

/** Voting: asks how much; takes the vote back; repeats that of a missed one. */
export const voteTap = tap('inivote', { initiative: id })
export const unvoteTap = tap('iniunvote', { initiative: id, amount: whole })
export const voteAgainTap = tap('inivoteag', { initiative: id, amount: whole })

/** Shares: promises what the button says, declines it, asks how much of what is free. */
export const commitShareTap = tap('inicommit', { initiative: id, amount: whole })
export const cannotTap = tap('inicannot', { initiative: id, share: whole })
export const takeTap = tap('initake', { initiative: id })

/** The owner's: what can be changed, and each change with what was seen. */
export const ownTap = tap('iniown', { initiative: id })
export const amountsTap = tap('iniwho', { initiative: id, page: pageNumber })
export const rewriteTap = tap('initext', { initiative: id })
export const cheaperTap = tap('iniless', { initiative: id })
export const cheaperSaveTap = tap('inilessyes', { initiative: id, from: whole, price: whole })
export const prolongTap = tap('inimore', { initiative: id })
export const endVoteAskTap = tap('iniend', { initiative: id })
export const endVoteTap = tap('iniendyes', { initiative: id, price: whole })
export const takeBackAskTap = tap('iniback', { initiative: id })
export const takeBackTap = tap('inibackyes', { initiative: id, step: word })
export const tellTap = tap('initell', { initiative: id })
export const finishTap = tap('inifinish', { initiative: id, as: word })
export const finishYesTap = tap('inifinyes', { initiative: id, owed: whole })

/** Did it come about? */
export const cameAboutTap = tap('inicame', { initiative: id, yes: word })

/** "I know this is true", and taking that back. */
export const vouchTap = tap('inivouch', { initiative: id })
export const unvouchTap = tap('iniunvouch', { initiative: id })

export const shareInitiativeTap = tap('inishare', { initiative: id })
export const initiativeQrTap = tap('iniqr', { initiative: id })
