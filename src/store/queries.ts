import { calls } from './call/calls.ts'
import { mutes } from './call/mutes.ts'
import { recipients } from './call/recipients.ts'
import { bindings } from './circle/bindings.ts'
import { groups } from './circle/groups.ts'
import { network } from './circle/network.ts'
import { sharedCards } from './circle/shared-cards.ts'
import { clearingDebts } from './clearing/debts.ts'
import { clearingLines } from './clearing/lines.ts'
import { clearingLoops } from './clearing/loops.ts'
import { clearingRuns } from './clearing/runs.ts'
import { circleNews } from './collection/circle-news.ts'
import { collections } from './collection/collections.ts'
import { purposes } from './collection/purposes.ts'
import { stillNeeds } from './collection/still-needs.ts'
import { vouches } from './collection/vouches.ts'
import { answerDays } from './cycle/answer-days.ts'
import { cycles } from './cycle/cycles.ts'
import { digests } from './cycle/digests.ts'
import { jobs } from './cycle/jobs.ts'
import type { Cipher } from './engine/cipher.ts'
import type { Database } from './engine/database.ts'
import { leases } from './engine/leases.ts'
import { settings } from './engine/settings.ts'
import { initiatives } from './initiative/initiatives.ts'
import { promises } from './initiative/promises.ts'
import { visits } from './initiative/visits.ts'
import { votes } from './initiative/votes.ts'
import { board } from './listing/board.ts'
import { listings } from './listing/listings.ts'
import { listingNews } from './listing/news.ts'
import { talks } from './listing/talks.ts'
import { apiTokens } from './member/api-tokens.ts'
import { leaving } from './member/leaving.ts'
import { members } from './member/members.ts'
import { paymentDetails } from './member/payment-details.ts'
import { alertMessages } from './notice/alert-messages.ts'
import { notices } from './notice/notices.ts'
import { outbox } from './notice/outbox.ts'
import { audits } from './operator/audits.ts'
import { broadcasts } from './operator/broadcasts.ts'
import { figures } from './operator/figures.ts'
import { personal } from './personal.ts'
import { deeds } from './pledge/deeds.ts'
import { helpLinks } from './pledge/help-links.ts'
import { pledgeLists } from './pledge/lists.ts'
import { pledges } from './pledge/pledges.ts'
import { renewals } from './pledge/renewals.ts'
import { reputation } from './pledge/reputation.ts'
import { requests } from './pledge/requests.ts'
import { pledgeSums } from './pledge/sums.ts'
import { thanks } from './pledge/thanks.ts'
import { candidates } from './pool/candidates.ts'
import { memberships } from './pool/memberships.ts'
import { pools } from './pool/pools.ts'
import { answers } from './trust/answers.ts'
import { introductions } from './trust/introductions.ts'
import { invitations } from './trust/invitations.ts'
import { poolVisits } from './trust/pool-visits.ts'
import { readinessWords } from './trust/readiness-words.ts'
import { rolls } from './trust/rolls.ts'
import { ties } from './trust/ties.ts'
import { trust } from './trust/trust.ts'
import { withdrawals } from './trust/withdrawals.ts'
import { dialogues } from './update/dialogues.ts'
import { drafts } from './update/drafts.ts'
import { updates } from './update/updates.ts'
import { waiting } from './update/waiting.ts'
import { rests } from './voice/rests.ts'
import { voices } from './voice/voices.ts'

/** The queries of every noun, on the client or inside one transaction. */
export type Queries = ReturnType<typeof queriesOn>

/** Binds the queries of every noun to what they run on. */
export function queriesOn(db: Database, cipher: Cipher) {
  return {
    members: members(db, cipher),
    audits: audits(db, cipher),
    broadcasts: broadcasts(db, cipher),
    figures: figures(db),
    jobs: jobs(db),
    updates: updates(db, cipher),
    notices: notices(db, cipher),
    outbox: outbox(db, cipher),
    dialogues: dialogues(db, cipher),
    leases: leases(db),
    settings: settings(db),
    ties: ties(db),
    answerDays: answerDays(db),
    reputation: reputation(db),
    network: network(db),
    trust: trust(db),
    invitations: { ...invitations(db), ...answers(db) },
    introductions: introductions(db),
    readinessWords: readinessWords(db),
    poolVisits: poolVisits(db),
    calls: calls(db, cipher),
    alertMessages: alertMessages(db),
    recipients: recipients(db, cipher),
    mutes: mutes(db),
    drafts: drafts(db, cipher),
    helpLinks: helpLinks(db),
    sharedCards: sharedCards(db),
    groups: groups(db),
    rolls: rolls(db),
    bindings: bindings(db),
    paymentDetails: paymentDetails(db, cipher),
    apiTokens: apiTokens(db, cipher),
    collections: collections(db, cipher),
    vouches: vouches(db),
    purposes: purposes(db, cipher),
    circleNews: circleNews(db, cipher),
    pledges: {
      ...pledges(db, cipher),
      ...deeds(db, cipher),
      ...pledgeLists(db, cipher),
      ...pledgeSums(db),
    },
    initiatives: { ...initiatives(db, cipher), ...votes(db), ...promises(db), ...visits(db) },
    listings: { ...listings(db, cipher), ...board(db) },
    talks: talks(db),
    listingNews: listingNews(db),
    pools: { ...pools(db, cipher), ...memberships(db), ...candidates(db) },
    requests: requests(db),
    thanks: thanks(db),
    stillNeeds: stillNeeds(db),
    renewals: renewals(db),
    clearings: { ...clearingRuns(db), ...clearingDebts(db, cipher), ...clearingLines(db) },
    clearingLoops: clearingLoops(db),
    cycles: cycles(db),
    digests: digests(db),
    waiting: waiting(db),
    voices: voices(db),
    rests: rests(db),
    withdrawals: withdrawals(db, cipher),
    leaving: leaving(db),
    personal: personal(db, cipher),
  }
}
