/** What the values of a column are, where their type alone does not say it. */
export type ColumnKind = 'sum' | 'person' | 'clock' | 'day' | 'month' | 'code' | 'stored'

const kinds: Readonly<Record<ColumnKind, readonly string[]>> = {
  sum: [
    'amount',
    'target',
    'fromAmount',
    'toAmount',
    'monthlyLimit',
    'price',
    'share',
    'committed',
    'foreseen',
    'possible',
    'proposedAmount',
    'maximum',
  ],
  person: [
    'sharerId',
    'subjectId',
    'memberId',
    'byId',
    'onId',
    'oneId',
    'otherId',
    'inviterId',
    'visitorId',
    'askerId',
    'viaId',
    'fromId',
    'toId',
    'toldTo',
    'calledById',
    'senderId',
    'ownerId',
    'giverId',
    'receiverId',
    'viewerId',
    'proposedById',
    'voiceId',
    'endedById',
    'spokenById',
  ],
  clock: ['quietFrom', 'quietUntil'],
  day: ['shownOn', 'dueOn', 'openedOn', 'deadlineOn', 'onDay', 'voteUntil', 'commitUntil', 'until'],
  month: ['cycle', 'renewalOf', 'toldCycle'],
  code: [
    'kind',
    'what',
    'fromStage',
    'toStage',
    'closedAs',
    'endedAs',
    'leftAs',
    'decidedAs',
    'answer',
    'note',
    'matter',
    'field',
    'side',
    'proposedAs',
  ],
  stored: ['facts', 'payload', 'data'],
}
const kindOf = new Map(
  Object.entries(kinds).flatMap(([kind, names]) => names.map(name => [name, kind as ColumnKind])),
)

/** How a column's values are read; null: a text, a number, a moment, yes or no. */
export function columnKind(section: string, column: string): ColumnKind | null {
  if (section === 'questionsOpen' && column === 'value') return 'stored'
  // A rule's reason is a code; what people write in a note is theirs.
  if (column === 'note' && section !== 'pledgeEvents') return null
  return kindOf.get(column) ?? null
}

const bookkeeping = new Set([
  'id',
  'version',
  'key',
  'origin',
  'messageId',
  'ringCursor',
  'reads',
  'isUnshown',
  'expiryToldAt',
  'toldOpenedId',
  'toldEndedId',
  'toldCycle',
  'updateId',
  'digest',
  'changes',
  'shown',
])

/** Whether a column is kept for the bots' own use, and tells a reader little. */
export function isBookkeeping(column: string): boolean {
  return bookkeeping.has(column)
}

/** `paymentDetails` as a part of a text's key. */
export function keyed(name: string): string {
  return name.replace(/[A-Z]/g, letter => `-${letter.toLowerCase()}`)
}
