import type { MemberId } from './ids.ts'

/** News a member may do without, gathered into a few switches; the names are stored. */
export type NoticeGroup =
  | 'circle'
  | 'status'
  | 'reminders'
  | 'thanks'
  | 'visitors'
  | 'initiatives'
  | 'listings'
  | 'pools'
  | 'trust'
  | 'broadcasts'

/** How notices of one kind are told; `Notice` are all kinds of their noun. */
export type Manner<Notice, Facts extends Notice> = Readonly<{
  /** The switch they fall under; null where they are always told; or a rule where it depends. */
  under: NoticeGroup | null | ((facts: Facts, to: MemberId) => NoticeGroup | null)
  /** An alert, a call or somebody red: its change or end edits the message. */
  isAlert?: boolean | ((facts: Facts) => boolean)
  /** A later one edits the message of an earlier one for a while. */
  isEdited?: boolean
  /** One for an unsent notice and a later one of the same key; null: nothing is left to say. */
  joins?: (earlier: Notice, later: Facts) => Notice | null
}>

/** What each kind of a noun's notices is like: a kind that is forgotten does not compile. */
export type Manners<Notice extends Readonly<{ kind: string }>> = Readonly<{
  [Kind in Notice['kind']]: Manner<Notice, Extract<Notice, { kind: Kind }>>
}>
