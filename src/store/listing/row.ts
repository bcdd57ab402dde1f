import type { Day } from '../../domain/cycle.ts'
import { listingId, memberId } from '../../domain/ids.ts'
import type { ListingKind } from '../../domain/listing/kinds.ts'
import type { Listing, ListingEnd, Reach, Side } from '../../domain/listing/listing.ts'
import type { Cipher } from '../engine/cipher.ts'
import type { Listing as Row } from '../generated/client.ts'

/** Reads a row as a listing. */
export function listingOf(row: Row, cipher: Cipher): Listing {
  return {
    id: listingId(row.id),
    ownerId: memberId(row.ownerId),
    side: row.side as Side,
    kind: row.kind as ListingKind,
    title: row.title,
    text: row.text && cipher.decrypt(row.text),
    value: row.value,
    unit: row.unit,
    reach: row.reach as Reach,
    isUrgent: row.isUrgent,
    days: row.days,
    putUpAt: row.putUpAt,
    until: row.until as Day,
    remindedAt: row.remindedAt,
    endedAt: row.endedAt,
    endedAs: row.endedAs as ListingEnd | null,
  }
}
