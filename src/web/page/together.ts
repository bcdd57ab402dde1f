import type { Together } from '../app/shapes.ts'
import { ask } from './ask.ts'
import { bar, el } from './dom.ts'
import { row } from './month.ts'

/** What people do together: each leads back into the bot. */
export async function togetherPage(): Promise<Node[]> {
  const together = await ask<Together>('together')
  return [
    el('h1', {}, together.title),
    ...together.lists.map(({ title, none, rows }) =>
      el(
        'section',
        {},
        el('h2', {}, title),
        none && el('p', { class: 'note' }, none),
        el(
          'ul',
          {},
          rows.flatMap(each => [
            row(each),
            each.share === null ? null : el('li', {}, bar(each.share)),
          ]),
        ),
      ),
    ),
  ]
}
