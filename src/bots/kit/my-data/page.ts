import type { MyData } from '../../../views/my-data.ts'
import { momentWithYear } from '../../../words/wording.ts'
import { columnKind, isBookkeeping, keyed } from './columns.ts'
import { escaped, folded, tag } from './html.ts'
import { type Reader, said } from './said.ts'
import { style } from './style.ts'

type Row = Readonly<Record<string, unknown>>
type Section = Readonly<{ name: string; rows: readonly Row[] }>

/** Nothing on the page runs, and nothing is fetched. */
const policy = `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`

/** Everything stored about a member as a page to read: one HTML file that needs nothing else. */
export function myDataPage(data: MyData, zoneName: string, reader: Reader): string {
  const { t, zone } = reader
  const all = sectionsOf(data)
  const at = momentWithYear(t.language, data.writtenAt, zone)
  const title = escaped(t('my-data-page-title'))
  const empty = all.filter(({ rows }) => rows.length === 0).map(({ name }) => titleOf(t, name))
  const body = [
    tag('h1', title),
    tag('p', escaped(t('my-data-page-intro', { at, zone: zoneName }))),
    tag('p', escaped(t('my-data-page-safe'))),
    ...all.filter(({ rows }) => rows.length > 0).map(section => sectionSaid(reader, section)),
    empty.length > 0
      ? tag('p', escaped(t('my-data-page-nothing', { sections: empty.join(', ') })))
      : '',
  ]
  const viewport = '<meta name="viewport" content="width=device-width, initial-scale=1">'
  const head = `<meta charset="utf-8">${policy}${viewport}${tag('title', title)}${tag('style', style)}`
  const language = t.language === 'sr' ? 'sr-Latn' : t.language
  return `<!doctype html>\n<html lang="${language}"><head>${head}</head>\n<body>\n${body.join('\n')}\n</body></html>\n`
}

/** Everybody the page names. */
export function peopleIn(data: MyData): readonly number[] {
  const found = sectionsOf(data).flatMap(({ name, rows }) =>
    rows.flatMap(row =>
      Object.entries(row)
        .filter(([column]) => columnKind(name, column) === 'person')
        .flatMap(([, value]) => value),
    ),
  )
  return [...new Set(found.filter(id => typeof id === 'number'))]
}

function sectionsOf({ writtenAt: _, ...sections }: MyData): readonly Section[] {
  return Object.entries(sections).map(([name, rows]) => ({
    name,
    rows: Array.isArray(rows) ? rows : [rows],
  }))
}

function titleOf(t: Reader['t'], section: string): string {
  return t(`my-data-section-${keyed(section)}`)
}

function sectionSaid(reader: Reader, section: Section): string {
  const rows = section.rows.map(row => tag('article', rowSaid(reader, section.name, row)))
  return [tag('h2', escaped(titleOf(reader.t, section.name))), ...rows].join('\n')
}

function rowSaid(reader: Reader, section: string, row: Row): string {
  const { t } = reader
  const columns = Object.keys(row)
  const list = (some: readonly string[]) =>
    some.map(column => {
      const value = said(reader, { section, column, row, value: row[column] })
      const label = escaped(t(`my-data-column-${keyed(column)}`))
      return value === null ? '' : tag('dt', label) + tag('dd', value)
    })
  const main = list(columns.filter(column => !isBookkeeping(column))).join('')
  const behind = list(columns.filter(isBookkeeping)).join('')
  return tag('dl', main) + (behind && folded(t('my-data-page-bookkeeping'), tag('dl', behind)))
}
