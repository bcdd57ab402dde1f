import { el } from '../frame/dom.js'

/**
 * A text with its entities as nodes. `act` gets what was clicked:
 * `{ url }`, `{ person }` (an id), `{ name }` (a username) or `{ command }`.
 */
export function richText(text, entities, act) {
  const sorted = entities.toSorted((a, b) => a.offset - b.offset || b.length - a.length)
  return part(text, 0, text.length, sorted, act)
}

/** Nested entities lie inside the first of those which begin together. */
function part(text, from, to, entities, act) {
  const nodes = []
  let at = from
  let rest = entities
  while (rest.length > 0) {
    const [entity, ...others] = rest
    const end = Math.min(entity.offset + entity.length, to)
    if (entity.offset < at || end <= entity.offset) {
      rest = others
      continue
    }
    nodes.push(text.slice(at, entity.offset))
    const inner = others.filter(({ offset }) => offset < end)
    rest = others.filter(({ offset }) => offset >= end)
    const words = text.slice(entity.offset, end)
    nodes.push(wrap(entity, words, part(text, entity.offset, end, inner, act), act))
    at = end
  }
  nodes.push(text.slice(at, to))
  return nodes.filter(node => node !== '')
}

const tags = {
  bold: 'b',
  italic: 'i',
  underline: 'u',
  strikethrough: 's',
  code: 'code',
  pre: 'pre',
  blockquote: 'blockquote',
  expandable_blockquote: 'blockquote',
}

function wrap(entity, words, children, act) {
  const link = (target, href) =>
    el(
      'a',
      {
        href,
        onclick: event => {
          event.preventDefault()
          act(target)
        },
      },
      ...children,
    )
  switch (entity.type) {
    case 'text_link':
      return link({ url: entity.url }, entity.url)
    case 'url': {
      const url = /^\w+:/.test(words) ? words : `https://${words}`
      return link({ url }, url)
    }
    case 'text_mention':
      return link({ person: entity.user.id }, '#')
    case 'mention':
      return link({ name: words.slice(1) }, '#')
    case 'bot_command':
      return link({ command: words }, '#')
    case 'spoiler':
      return el('span', { class: 'spoiler', tabIndex: 0 }, ...children)
    default:
      return tags[entity.type]
        ? el(tags[entity.type], {}, ...children)
        : el('span', {}, ...children)
  }
}
