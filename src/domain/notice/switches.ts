import type { MemberId } from '../ids.ts'
import type { NoticeGroup } from '../told.ts'
import { mannerOf, type NoticeFacts, type NoticeKind, noticeKinds } from './notice.ts'

/** The switches, in their order on the screen. */
export const noticeGroups: readonly NoticeGroup[] = [
  'circle',
  'status',
  'reminders',
  'thanks',
  'visitors',
  'initiatives',
  'listings',
  'pools',
  'trust',
  'broadcasts',
]

/** Whether a text from outside names a group. */
export function isNoticeGroup(name: string): name is NoticeGroup {
  return (noticeGroups as readonly string[]).includes(name)
}

/** The switch a notice falls under for its addressee; null for what is always told. */
export function groupOf(facts: NoticeFacts, to: MemberId): NoticeGroup | null {
  const { under } = mannerOf(facts.kind)
  return typeof under === 'function' ? under(facts, to) : under
}

/** Whether the message of a notice is kept true for a while after it has arrived. */
export function isEdited(facts: NoticeFacts): boolean {
  const { isAlert = false, isEdited = false } = mannerOf(facts.kind)
  return isEdited || (typeof isAlert === 'function' ? isAlert(facts) : isAlert)
}

/** The kinds whose messages are edited: alerts, whatever their facts, or changes. */
export function kindsThatAre(what: 'alerts' | 'edited'): readonly NoticeKind[] {
  return noticeKinds.filter(kind => {
    const { isAlert, isEdited } = mannerOf(kind)
    return what === 'edited' ? isEdited === true : isAlert === true
  })
}

/** Whether its addressee does without a notice. */
export function isMuted(
  facts: NoticeFacts,
  addressee: Readonly<{ id: MemberId; mutedNotices: readonly string[] }>,
): boolean {
  const group = groupOf(facts, addressee.id)
  return group !== null && addressee.mutedNotices.includes(group)
}
