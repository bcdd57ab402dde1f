import type { MemberId } from './ids.ts'
import type { NoticeFacts, NoticeKind } from './notice.ts'

/** News a member may do without, gathered into a few switches; the names are stored. */
export type NoticeGroup =
  | 'circle'
  | 'status'
  | 'reminders'
  | 'thanks'
  | 'visitors'
  | 'trust'
  | 'broadcasts'

export const noticeGroups: readonly NoticeGroup[] = [
  'circle',
  'status',
  'reminders',
  'thanks',
  'visitors',
  'trust',
  'broadcasts',
]

/** Whether a text from outside names a group. */
export function isNoticeGroup(name: string): name is NoticeGroup {
  return (noticeGroups as readonly string[]).includes(name)
}

/** Kinds that always belong to one group. The others depend on the facts, or are always told. */
const plain: Partial<Record<NoticeKind, NoticeGroup>> = {
  'circle-day': 'circle',
  'target-changed': 'circle',
  'deadline-changed': 'circle',
  'status-changed': 'status',
  'month-ends': 'reminders',
  'commitments-due': 'reminders',
  'request-unanswered': 'reminders',
  thanked: 'thanks',
  'help-link-opened': 'visitors',
  'invitation-declined': 'visitors',
  'invitation-expired': 'visitors',
  broadcast: 'broadcasts',
}

/**
 * The switch a notice falls under for its addressee; null for what is always told: what others did
 * to one's own records, what waits for one's word, calls (they have switches of their own).
 */
export function groupOf(facts: NoticeFacts, to: MemberId): NoticeGroup | null {
  if ('as' in facts) return facts.as === 'circle' ? 'circle' : null
  switch (facts.kind) {
    case 'collection-ended':
      return facts.part === 'onlooker' ? 'circle' : null
    case 'readiness-withdrawn':
    case 'readiness-restored':
      return facts.fromId === to ? null : 'trust'
    default:
      return plain[facts.kind] ?? null
  }
}

/** Whether a notice is an alert: a call, or somebody red. Its change or end edits the message. */
export function isAlert(facts: NoticeFacts): boolean {
  const { kind } = facts
  return (
    kind === 'call' ||
    kind === 'emergency-help-asked' ||
    (kind === 'status-changed' && facts.to === 'red')
  )
}

/** Whether its addressee does without a notice. */
export function isMuted(
  facts: NoticeFacts,
  addressee: Readonly<{ id: MemberId; mutedNotices: readonly string[] }>,
): boolean {
  const group = groupOf(facts, addressee.id)
  return group !== null && addressee.mutedNotices.includes(group)
}
