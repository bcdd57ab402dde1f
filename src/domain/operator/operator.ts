import type { MemberId } from '../ids.ts'
import type { Stage } from '../pledge/pledge.ts'

/** What an operator may do; each use leaves a row. */
export type OperatorAct =
  | 'opened'
  | 'reports-listed'
  | 'suspended-listed'
  | 'clearings-listed'
  | 'report-read'
  | 'report-dismissed'
  | 'call-halted'
  | 'suspended'
  | 'suspension-lifted'
  | 'broadcast-sent'
  | 'broadcast-stopped'

/** One use of an operator's right: by whom, what, on whom or what, why, when. */
export type Audit = Readonly<{
  byId: MemberId
  what: OperatorAct
  /** The member, or for broadcasts and calls their own number. */
  onId?: number
  detail?: string
  at: Date
}>

/** How many records there are; nothing is counted beyond `COUNTED_UP_TO`. */
export type Figures = Readonly<{
  members: number
  links: number
  monthly: number
  emergency: number
  /** Initiatives that go on. */
  initiatives: number
  /** By stage, among the newest pledges. */
  pledges: Readonly<Partial<Record<Stage, number>>>
  reports: number
  suspended: number
}>
