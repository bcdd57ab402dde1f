import { isStopped } from '../../actions/broadcasts.ts'
import type { App } from '../../app.ts'
import type { Sent, Wording } from '../kit/house.ts'
import { textsOf } from '../kit/texts.ts'
import { wordBindingEnded } from './group/notice.ts'
import { wordCollection } from './notices/collections.ts'
import type { Desk } from './notices/desk.ts'
import { wordDigest } from './notices/digests.ts'
import { wordNews } from './notices/news.ts'
import { wordPledge } from './notices/pledges.ts'
import { wordRequest } from './notices/requests.ts'
import { wordShared } from './notices/shared.ts'

/**
 * Words Commit's notices in the addressee's language, from the facts of the change and what is true
 * now: what has been overtaken loses its buttons, what may no longer be seen is not told.
 */
export function wording(app: App): Wording {
  const texts = textsOf('commit')
  return async (facts, addressee) => {
    const desk: Desk = {
      app,
      to: addressee,
      t: texts(addressee.language),
      now: app.now(),
      zone: app.settings.timeZone,
    }
    switch (facts.kind) {
      case 'pledge-made':
      case 'pledge-changed':
      case 'pledge-withdrawn':
      case 'pledge-declined':
      case 'pledge-committed':
      case 'pledge-delivered':
      case 'pledge-confirmed':
      case 'pledge-forgiven':
      case 'pledge-not-received':
      case 'pledge-annulled':
      case 'pledge-allowed-again':
        return wordPledge(desk, facts)
      case 'pledge-asked':
      case 'request-unanswered':
      case 'request-answered':
        return wordRequest(desk, facts)
      case 'emergency-help-asked':
      case 'pledge-resumed':
      case 'deed-renewed':
      case 'deed-not-renewed':
      case 'thanked':
      case 'help-link-opened':
        return wordNews(desk, facts)
      case 'circle-day':
      case 'status-changed':
      case 'target-changed':
      case 'deadline-changed':
      case 'collection-ended':
        return wordCollection(desk, facts)
      case 'month-ends':
      case 'commitments-due':
      case 'cycle-closed':
        return wordDigest(desk, facts)
      case 'group-binding-ended':
        return wordBindingEnded(desk, facts)
      case 'broadcast':
        return (await isStopped(app, facts.broadcastId))
          ? null
          : wordShared(desk.t, facts, desk.zone)
      default:
        return wordShared(desk.t, facts, desk.zone)
    }
  }
}

/** A broadcast that has arrived counts for the operators' progress. */
export function arrivals(app: App): Sent {
  return async facts => {
    if (facts.kind === 'broadcast') await app.store.broadcasts.arrived(facts.broadcastId)
  }
}
