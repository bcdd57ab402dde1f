import type { App } from '../../app.ts'
import type { CommitNotice } from '../../domain/notice/notice.ts'
import { textsOf } from '../../words/texts.ts'
import type { Sent, Wording } from '../kit/house.ts'
import { type Words, wordedBy } from '../kit/notices.ts'
import { wordBindingEnded } from './group/notice.ts'
import { collectionWords, wordDay } from './notices/collections.ts'
import type { Desk } from './notices/desk.ts'
import { monthWords } from './notices/digests.ts'
import { initiativeWords } from './notices/initiatives.ts'
import { listingWords } from './notices/listings.ts'
import { newsWords } from './notices/news.ts'
import { pledgeWords } from './notices/pledges.ts'
import { poolWords } from './notices/pools.ts'
import { requestWords } from './notices/requests.ts'
import { houseWords } from './notices/shared.ts'
import { voiceWords } from './notices/voices.ts'

const words: Words<Desk, CommitNotice> = {
  ...pledgeWords,
  ...requestWords,
  ...newsWords,
  ...collectionWords,
  ...initiativeWords,
  ...poolWords,
  ...listingWords,
  ...monthWords,
  ...houseWords,
  ...voiceWords,
  'circle-day': wordDay,
  'group-binding-ended': wordBindingEnded,
}

/**
 * Words Commit's notices in the addressee's language, from the facts of the change and what is true
 * now: what has been overtaken loses its buttons, what may no longer be seen is not told.
 */
export function wording(app: App): Wording {
  const texts = textsOf('commit', app.settings)
  return (facts, to) => {
    const at = { now: app.now(), zone: app.settings.timeZone }
    return wordedBy<Desk, CommitNotice>(words, { app, to, t: texts(to.language), ...at }, facts)
  }
}

/** A broadcast that has arrived counts for the operators' progress. */
export function arrivals(app: App): Sent {
  return async facts => {
    if (facts.kind === 'broadcast') await app.store.broadcasts.arrived(facts.broadcastId)
  }
}
