import { isFoundBy } from '../../domain/member/finding.ts'
import type { Network, Person } from '../app/shapes.ts'
import { ask } from './ask.ts'
import { openCard } from './card.ts'
import { el } from './dom.ts'
import type { Drawing } from './drawing.ts'

/** So many names stand in the list at once; search finds the others. */
const LISTED = 200

/** The network around me: drawn, and as a list that keyboard and readers walk through. */
export async function networkPage(words: Readonly<Record<string, string>>): Promise<Node[]> {
  const network = await ask<Network>('network')
  const others = network.people.filter(({ degree }) => degree > 0)
  let drawing: Drawing | null = null
  let chosen = ''
  const place = el('div', { class: 'drawing', 'aria-hidden': 'true' })
  const list = el('ul', { class: 'people', 'aria-label': network.title })
  const find = el('input', {
    type: 'search',
    placeholder: words['search'] ?? '',
    'aria-label': words['search'] ?? '',
    oninput: show,
  })
  const filter = el(
    'select',
    { 'aria-label': words['filter'] ?? '', onchange: choose },
    el('option', { value: '' }, `${words['all'] ?? ''} (${others.length})`),
    network.filters.map(({ name, text, people }) =>
      el('option', { value: name }, `${text} (${people})`),
    ),
  )
  show()
  draw()
  return [
    el('h1', {}, network.title),
    el('p', { class: 'note' }, network.counts),
    el('div', { class: 'tools' }, find, filter),
    place,
    list,
  ]

  function choose() {
    chosen = filter.value
    show()
  }

  function show() {
    const letters = find.value
    const fitting = others.filter(
      person => (chosen === '' || person.in.includes(chosen)) && isFoundBy(letters, person.name),
    )
    const rows = fitting.slice(0, LISTED).map(person => row(person))
    list.replaceChildren(
      ...(rows.length > 0 ? rows : [el('li', { class: 'note' }, words['nobody'] ?? '')]),
    )
    drawing?.highlight(
      fitting.length === others.length ? null : new Set(fitting.map(({ id }) => id)),
    )
  }

  function row(person: Person): HTMLElement {
    return el(
      'li',
      {},
      el(
        'button',
        {
          type: 'button',
          class: `degree-${person.degree}`,
          onclick: () => openCard(person.id, words),
        },
        el('span', {}, `${sign(person)} ${person.name}`),
        el('small', {}, person.note),
      ),
    )
  }

  async function draw() {
    const { drawInto } = await import('./drawing.ts')
    drawing = drawInto(place, network, id => openCard(id, words))
    if (!drawing) place.replaceChildren(el('p', { class: 'note' }, words['no-drawing'] ?? ''))
    show()
  }
}

function sign({ colour }: Person): string {
  return colour === 'red' ? '🆘' : colour === 'orange' ? '🔆' : colour === 'green' ? '✅' : '👤'
}
