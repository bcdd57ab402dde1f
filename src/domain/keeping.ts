/** How many days each kind of leftover is kept; the privacy text says so. */
export const KEPT_DAYS = {
  drafts: 1,
  dialogues: 1,
  /** Numbers of updates and notices; their contents go with the handling. */
  updates: 7,
  notices: 7,
  /** Alerts that still stand in a chat: for as long as an emergency may last, and a week. */
  alerts: 100,
  changes: 30,
} as const

/** Others' withdrawals from who has left are remembered for so many months. */
export const WITHDRAWALS_KEPT_MONTHS = 12
