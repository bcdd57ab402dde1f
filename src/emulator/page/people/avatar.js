import { el } from '../frame/dom.js'

/** One colour for one id, everywhere; the golden angle keeps neighbours apart. */
export function hueOf(id) {
  const number = Math.abs(id)
  return Math.round(((number % 1009) * 83 + Math.trunc(number / 1009)) * 137.508) % 360
}

const square = new Set(['bot', 'group', 'supergroup'])

/** A picture with initials: round for a person, with corners for bots and groups; over a bot's lies its face. */
export function avatar({ id, name, kind }) {
  const words = name.split(/\s+/).filter(Boolean)
  const initials = [words[0], words.length > 1 ? words.at(-1) : '']
    .map(word => [...(word ?? '')][0] ?? '')
    .join('')
  return el(
    'span',
    {
      class: `avatar ${square.has(kind) ? 'square' : ''}`,
      style: `--hue:${hueOf(id)}`,
      'aria-hidden': 'true',
    },
    initials.toUpperCase(),
    kind === 'bot' ? el('img', { src: `/client/faces/${id}`, alt: '' }) : null,
  )
}
