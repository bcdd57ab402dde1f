import { bots, isBotName } from '../../../domain/bot.ts'
import { memberId } from '../../../domain/ids.ts'
import { clockTime } from '../../../domain/member/quiet.ts'
import { isNoticeGroup } from '../../../domain/notice/switches.ts'
import type { Translate } from '../../../words/texts.ts'
import { count, day, momentWithYear, money, monthAndYear } from '../../../words/wording.ts'
import { columnKind } from './columns.ts'
import { escaped, folded, tag } from './html.ts'

/** Who reads: in which words, by which clock, in which unit, and how they call others. */
export type Reader = Readonly<{
  t: Translate
  zone: string
  unit: string
  nameOf: (id: number) => string
}>

/** A value of a column and its whole row, as the store has them. */
export type Cell = Readonly<{
  section: string
  column: string
  value: unknown
  row: Readonly<Record<string, unknown>>
}>

/** A value in plain words, as HTML; null where nothing is kept. */
export function said(reader: Reader, cell: Cell): string | null {
  const { value, column } = cell
  if (value === null || value === undefined || value === '') return null
  if (columnKind(cell.section, column) === 'stored') return stored(reader, value)
  if (!Array.isArray(value)) return tag('bdi', escaped(words(reader, cell)))
  const all = value.map(each => words(reader, { ...cell, value: each }))
  return all.length === 0 ? null : all.map(each => tag('bdi', escaped(each))).join(', ')
}

function words(reader: Reader, cell: Cell): string {
  const { t, zone } = reader
  const { value } = cell
  if (value instanceof Date) return momentWithYear(t.language, value, zone)
  if (typeof value === 'boolean') return t(value ? 'my-data-page-yes' : 'my-data-page-no')
  if (typeof value === 'number') return numberSaid(reader, cell, value)
  if (typeof value === 'string') return textSaid(reader, cell, value)
  return String(value)
}

function numberSaid({ t, unit, nameOf }: Reader, cell: Cell, value: number): string {
  switch (columnKind(cell.section, cell.column)) {
    case 'sum':
      return money(t.language, value, String(cell.row['unit'] ?? unit))
    case 'clock':
      return clockTime(value)
    case 'person':
      return t('my-data-page-person', { name: nameOf(memberId(value)), number: String(value) })
    default:
      return cell.column === 'size' ? count(t.language, value) : String(value)
  }
}

function textSaid({ t }: Reader, { section, column }: Cell, value: string): string {
  if (column === 'nameSeenBy') return t(`settings-sight-${value}`)
  if (column === 'mutedNotices' && isNoticeGroup(value)) return t(`settings-notices-${value}`)
  if (column === 'bot') return isBotName(value) ? bots[value].title : value
  switch (columnKind(section, column)) {
    case 'day':
      return day(t.language, value, '')
    case 'month':
      return monthAndYear(t.language, value)
    case 'code':
      return t.has(`my-data-code-${value}`) ? t(`my-data-code-${value}`) : value
    default:
      return value
  }
}

/** What has no words of its own: shown as it is kept, folded away. */
function stored({ t }: Reader, value: unknown): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value, null, 1)
  return folded(t('my-data-page-as-stored'), tag('pre', escaped(text)))
}
