import type { Day } from '../../domain/cycle.ts'
import { collectionId, initiativeId, memberId } from '../../domain/ids.ts'
import type { Initiative, InitiativeEnd } from '../../domain/initiative/initiative.ts'
import type { Vote } from '../../domain/initiative/vote.ts'
import type { Cipher } from '../engine/cipher.ts'
import type { Initiative as Row, Vote as VoteRow } from '../generated/client.ts'

/** Reads a row as an initiative. */
export function initiativeOf(row: Row, cipher: Cipher): Initiative {
  return {
    id: initiativeId(row.id),
    ownerId: memberId(row.ownerId),
    title: cipher.decrypt(row.title),
    text: cipher.decrypt(row.text),
    price: row.price,
    unit: row.unit,
    token: row.token,
    publishedAt: row.publishedAt,
    voteUntil: row.voteUntil as Day,
    deliverDays: row.deliverDays,
    againOfId: row.againOfId === null ? null : initiativeId(row.againOfId),
    voteProlongedAt: row.voteProlongedAt,
    voteEndsAt: row.voteEndsAt,
    reachedAt: row.reachedAt,
    commitUntil: row.commitUntil as Day | null,
    commitProlongedAt: row.commitProlongedAt,
    startedAt: row.startedAt,
    dueOn: row.dueOn as Day | null,
    collectionId: row.collectionId === null ? null : collectionId(row.collectionId),
    endedAt: row.endedAt,
    endedAs: row.endedAs as InitiativeEnd | null,
    endWord: row.endWord && cipher.decrypt(row.endWord),
    toldAt: row.toldAt,
  }
}

/** Reads a row as a vote. */
export function voteOf(row: VoteRow): Vote {
  return {
    initiativeId: initiativeId(row.initiativeId),
    memberId: memberId(row.memberId),
    amount: row.amount,
    atLeastPeople: row.atLeast,
    votedAt: row.votedAt,
    share: row.share,
    committed: row.committed,
    committedAt: row.committedAt,
    cannotAt: row.cannotAt,
    endedAt: row.endedAt,
    askedAt: row.askedAt,
    cameAbout: row.cameAbout,
  }
}
