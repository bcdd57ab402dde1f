import { readFileSync } from 'node:fs'

/** A type expression of the Bot API tables. */
export type TypeExpression =
  | Readonly<{ k: 'number' | 'string' | 'boolean' }>
  | Readonly<{ k: 'lit'; v: string | number | boolean }>
  | Readonly<{ k: 'ref'; name: string }>
  | Readonly<{ k: 'array'; of: TypeExpression }>
  | Readonly<{ k: 'union'; of: readonly TypeExpression[] }>

/** A parameter or field: lengths are `min`–`max` in `unit`, numbers lie within `minVal`–`maxVal`. */
export type Slot = Readonly<{
  type: TypeExpression
  required?: true
  min?: number
  max?: number
  unit?: 'characters' | 'bytes'
  afterEntities?: true
  minVal?: number
  maxVal?: number
}>

/** An object type has fields, any other is an alias of an expression. */
export type TypeEntry = Readonly<{ fields?: Slots; alias?: TypeExpression }>

export type Slots = Readonly<Record<string, Slot>>

type Tables = Readonly<{
  version: string
  methods: Readonly<Record<string, { params: Slots }>>
  types: Readonly<Record<string, TypeEntry>>
}>

const tables: Tables = JSON.parse(readFileSync(new URL('./bot-api.json', import.meta.url), 'utf8'))

const oneOf = (...values: readonly string[]): TypeEntry => ({
  alias: { k: 'union', of: values.map(v => ({ k: 'lit', v })) },
})

/** Every update a bot may ask for by name in `allowed_updates`. */
export const updateNames: readonly string[] = Object.keys(
  tables.types['Update']?.fields ?? {},
).filter(name => name !== 'update_id')

// Names the tables mention without defining them.
const absent: Readonly<Record<string, TypeEntry>> = {
  Blob: { alias: { k: 'string' } },
  Exclude: oneOf(...updateNames),
  SendPollType: oneOf('quiz', 'regular'),
  SendDiceEmoji: oneOf('🎲', '🎯', '🏀', '⚽', '🎳', '🎰'),
  SendChatActionAction: oneOf(
    'typing',
    'upload_photo',
    'record_video',
    'upload_video',
    'record_voice',
    'upload_voice',
    'upload_document',
    'choose_sticker',
    'find_location',
    'record_video_note',
    'upload_video_note',
  ),
}

/** The version of the Bot API the tables were taken from. */
export const version = tables.version

/** The methods by their proper names, with the parameters each takes. */
export const methods = tables.methods

/** The definition of a named type, or null when the tables say nothing about it. */
export const typeNamed = (name: string): TypeEntry | null =>
  tables.types[name] ?? absent[name] ?? null
