import { id, pageNumber, tap } from '../../kit/tap.ts'

/** One who may speak for me. */
export const voiceTap = tap('voice', { voice: id })
/** Whom of my trust list to name, and the question before. */
export const pickVoiceTap = tap('voicepick', { page: pageNumber })
export const nameVoiceTap = tap('voicename', { member: id })
export const askVoiceTap = tap('voiceask', { member: id })
export const agreeTap = tap('voiceyes', { voice: id })
export const endAskTap = tap('voiceend', { voice: id })
export const endTap = tap('voiceover', { voice: id })
/** People for whom I may speak. */
export const speakingTap = tap('speaks', { page: pageNumber })
/** That somebody can't answer: asks, says so, and that they are back. */
export const restAskTap = tap('restask', { member: id })
export const restTap = tap('restsay', { member: id })
export const backAgainTap = tap('restover', { member: id })
