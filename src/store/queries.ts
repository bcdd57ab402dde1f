import { alertMessages } from './alert-messages.ts'
import { answerDays } from './answer-days.ts'
import { audits } from './audits.ts'
import { bindings } from './bindings.ts'
import { broadcasts } from './broadcasts.ts'
import { calls } from './calls.ts'
import type { Cipher } from './cipher.ts'
import { collections } from './collections.ts'
import { cycles } from './cycles.ts'
import type { Database } from './database.ts'
import { dialogues } from './dialogues.ts'
import { digests } from './digests.ts'
import { drafts } from './drafts.ts'
import { figures } from './figures.ts'
import { groups } from './groups.ts'
import { helpLinks } from './help-links.ts'
import { invitations } from './invitations.ts'
import { jobs } from './jobs.ts'
import { leases } from './leases.ts'
import { leaving } from './leaving.ts'
import { members } from './members.ts'
import { mutes } from './mutes.ts'
import { myData } from './my-data.ts'
import { network } from './network.ts'
import { notices } from './notices.ts'
import { outbox } from './outbox.ts'
import { paymentDetails } from './payment-details.ts'
import { pledgeLists } from './pledge-lists.ts'
import { pledgeSums } from './pledge-sums.ts'
import { pledges } from './pledges.ts'
import { poolVisits } from './pool-visits.ts'
import { recipients } from './recipients.ts'
import { renewals } from './renewals.ts'
import { reputation } from './reputation.ts'
import { requests } from './requests.ts'
import { rolls } from './rolls.ts'
import { settings } from './settings.ts'
import { stillNeeds } from './still-needs.ts'
import { thanks } from './thanks.ts'
import { ties } from './ties.ts'
import { trust } from './trust.ts'
import { updates } from './updates.ts'
import { withdrawalMemories } from './withdrawal-memories.ts'

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
    invitations: invitations(db),
    poolVisits: poolVisits(db),
    calls: calls(db, cipher),
    alertMessages: alertMessages(db),
    recipients: recipients(db, cipher),
    mutes: mutes(db),
    drafts: drafts(db, cipher),
    helpLinks: helpLinks(db),
    groups: groups(db),
    rolls: rolls(db),
    bindings: bindings(db),
    paymentDetails: paymentDetails(db, cipher),
    collections: collections(db),
    pledges: { ...pledges(db, cipher), ...pledgeLists(db, cipher), ...pledgeSums(db) },
    requests: requests(db),
    thanks: thanks(db),
    stillNeeds: stillNeeds(db),
    renewals: renewals(db),
    cycles: cycles(db),
    digests: digests(db),
    withdrawalMemories: withdrawalMemories(db),
    leaving: leaving(db, cipher),
    myData: myData(db, cipher),
  }
}
