import type { Line, Month, Year } from '../app/shapes.ts'
import { ask } from './ask.ts'
import { bar, el } from './dom.ts'
import { follow } from './telegram.ts'

/** My month: what waits for me first, then both columns, the next dates, and my year. */
export async function monthPage(words: Readonly<Record<string, string>>): Promise<Node[]> {
  const month = await ask<Month>('month')
  const [first = '', ...rest] = month.status
  return [
    el('h1', {}, month.title),
    el(
      'section',
      { class: 'status' },
      el('p', { class: 'name' }, first),
      month.share === null ? null : bar(month.share),
      rest.map(line => el('p', {}, line)),
    ),
    month.waits.length > 0 && el('section', { class: 'waits' }, month.waits.map(actor)),
    el(
      'div',
      { class: 'sides' },
      month.sides.map(side =>
        el(
          'section',
          {},
          el('h2', {}, side.title),
          el('p', { class: 'sums' }, side.sums),
          el('ul', {}, side.rows.map(row)),
          side.more && el('p', { class: 'note' }, side.more),
        ),
      ),
    ),
    el('section', { class: 'dates' }, el('ul', {}, month.dates.map(row))),
    month.year && yearSection(month.year, words),
  ].filter(part => part !== false && part !== null)
}

/** A button back into the bot. */
export function actor({ text, link }: Line): HTMLElement {
  return el('button', { type: 'button', onclick: () => link && follow(link) }, text)
}

/** A line of a list, one that leads into the bot where it has a way. */
export function row({ text, note, link }: Line): HTMLElement {
  const parts = [el('span', {}, text), note ? el('small', {}, note) : null]
  if (!link) return el('li', {}, ...parts)
  return el('li', {}, el('button', { type: 'button', onclick: () => follow(link) }, ...parts))
}

/** Bars up for given and down for received, a month each; the same as a table for who reads. */
function yearSection(year: Year, words: Readonly<Record<string, string>>): HTMLElement {
  const largest = Math.max(1, ...year.months.flatMap(({ given, received }) => [given, received]))
  const half = (cents: number, of: 'given' | 'received') => {
    const part = el('span', { class: of })
    part.style.height = `${Math.round((cents * 100) / largest)}%`
    return el('span', { class: `half ${of}` }, part)
  }
  return el(
    'section',
    { class: 'year' },
    el('h2', {}, year.title),
    el('p', { class: 'note' }, year.span),
    el(
      'p',
      {},
      el('b', { class: 'given' }, year.totals[0]),
      ' · ',
      el('b', { class: 'received' }, year.totals[1]),
    ),
    el(
      'div',
      { class: 'chart', 'aria-hidden': 'true' },
      year.months.map(month =>
        el(
          'span',
          { class: 'month' },
          half(month.given, 'given'),
          el('small', { class: 'label' }, month.label),
          half(month.received, 'received'),
        ),
      ),
    ),
    el(
      'details',
      {},
      el('summary', {}, words['year-table'] ?? ''),
      el(
        'table',
        {},
        year.months.map(month =>
          el(
            'tr',
            {},
            el('th', { scope: 'row' }, month.label),
            el('td', {}, `↑ ${month.givenText}`),
            el('td', {}, `↓ ${month.receivedText}`),
          ),
        ),
      ),
    ),
  )
}
