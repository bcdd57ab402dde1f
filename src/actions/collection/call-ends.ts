import type { Queries } from '../../app.ts'
import type { CallId, CollectionId, MemberId } from '../../domain/ids.ts'
import type { NewNotice } from '../../domain/notice/notice.ts'

/** The work that is left when a call ends before its time: its messages still ask for help. */
export const CALL_ENDS = 'redraw call'
/** What the notices of a call have in common. */
export const callKey = (id: CallId) => `call:${id}`

/** So many of those who can help are told of an end. */
const MOST_HELPERS = 1_000

/** Those who can help hear that a call has ended, and why. */
export async function tellHelpers(
  tx: Queries,
  { id: callId, senderId }: Readonly<{ id: CallId; senderId: MemberId }>,
  because: 'covered' | 'halted' | 'ended',
): Promise<readonly NewNotice[]> {
  const helpers = await tx.recipients.helpers(callId, { offset: 0, limit: MOST_HELPERS })
  const facts = { kind: 'call-ended', callId, senderId, because } as const
  return helpers.map(to => ({ to, bot: 'arvut-add', facts }))
}

/**
 * Inside an action: the calls for an emergency end with it. No ring goes any more, the messages say
 * so, and who can help hears it; not `told`, who hear the result.
 */
export async function endCallsFor(
  tx: Queries,
  emergency: CollectionId,
  told: ReadonlySet<MemberId>,
  now: Date,
): Promise<void> {
  for (const call of await tx.calls.holdFor(emergency)) {
    await tx.calls.end(call.id, { endedAt: now })
    await tx.jobs.planAnew({ name: CALL_ENDS, key: String(call.id), at: now })
    const notices = await tellHelpers(tx, call, 'ended')
    await tx.notices.add(
      notices.filter(({ to }) => !told.has(to)),
      now,
    )
  }
}
