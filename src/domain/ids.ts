/** A number that names one record of one noun, so that a pledge's id never passes for a member's. */
export type Id<Noun extends string> = number & { readonly brand: Noun }

export type MemberId = Id<'member'>
export type InvitationId = Id<'invitation'>
export type CallId = Id<'sos-call'>
export type CollectionId = Id<'collection'>
export type PledgeId = Id<'pledge'>
export type RequestId = Id<'request'>
export type PaymentDetailId = Id<'payment-detail'>
export type ApiTokenId = Id<'api-token'>
export type HelpLinkId = Id<'help-link'>
export type GroupId = Id<'group'>
export type InitiativeId = Id<'initiative'>
export type ListingId = Id<'listing'>
export type TalkId = Id<'talk'>
export type ClearingId = Id<'clearing'>
export type VoiceId = Id<'voice'>
export type RestId = Id<'rest'>
export type PoolId = Id<'pool'>
export type PoolCaseId = Id<'pool-case'>

/** Names a constructor by its noun; ids come from the store or from callback data, both already checked. */
function idOf<Noun extends string>(): (value: number) => Id<Noun> {
  return value => value as Id<Noun>
}

/** Reads a number of the store as a member's id. */
export const memberId = idOf<'member'>()
/** Reads a number of the store as an invitation's id. */
export const invitationId = idOf<'invitation'>()
/** Reads a number of the store as an SOS call's id. */
export const callId = idOf<'sos-call'>()
/** Reads a number of the store as a collection's id. */
export const collectionId = idOf<'collection'>()
/** Reads a number of the store as a pledge's id. */
export const pledgeId = idOf<'pledge'>()
/** Reads a number of the store as a request's id. */
export const requestId = idOf<'request'>()
/** Reads a number of the store as a payment detail's id. */
export const paymentDetailId = idOf<'payment-detail'>()
/** Reads a number of the store as an API token's id. */
export const apiTokenId = idOf<'api-token'>()
/** Reads a number of the store as a help link's id. */
export const helpLinkId = idOf<'help-link'>()
/** Reads a number of the store as a group's id. */
export const groupId = idOf<'group'>()
/** Reads a number of the store as an initiative's id. */
export const initiativeId = idOf<'initiative'>()
/** Reads a number of the store as a clearing's id. */
export const clearingId = idOf<'clearing'>()
/** Reads a number of the store as the id of a member's voice. */
export const voiceId = idOf<'voice'>()
/** Reads a number of the store as the id of a member's rest. */
export const restId = idOf<'rest'>()
/** Reads a number of the store as a listing's id. */
export const listingId = idOf<'listing'>()
/** Reads a number of the store as a pool's id. */
export const poolId = idOf<'pool'>()
/** Reads a number of the store as the id of a pool's case. */
export const poolCaseId = idOf<'pool-case'>()
/** Reads a number of the store as a talk's id. */
export const talkId = idOf<'talk'>()
