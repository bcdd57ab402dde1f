/** Makes an element: properties, `on…` listeners, `data`, attributes; children that are null are left out. */
export function el(tag, props = {}, ...children) {
  const node = document.createElement(tag)
  for (const [name, value] of Object.entries(props)) {
    if (value === null || value === undefined || value === false) continue
    if (name.startsWith('on')) node.addEventListener(name.slice(2), value)
    else if (name === 'data') Object.assign(node.dataset, value)
    else if (name === 'style') node.setAttribute('style', value)
    else if (name in node && typeof value !== 'string') node[name] = value
    else node.setAttribute(name, value === true ? '' : value)
  }
  node.append(...children.flat().filter(child => child !== null && child !== undefined))
  return node
}

const paths = {
  back: 'M15 5l-7 7 7 7',
  send: 'M4 12l16-8-6 16-3-6z',
  plus: 'M12 5v14M5 12h14',
  split: 'M4 5h16v14H4zM12 5v14',
  more: 'M12 6h.01M12 12h.01M12 18h.01',
  close: 'M6 6l12 12M18 6L6 18',
  file: 'M7 3h7l4 4v14H7zM14 3v4h4',
  group:
    'M9 11a3 3 0 100-6 3 3 0 000 6zM3 19c0-3 3-5 6-5s6 2 6 5M16 5a3 3 0 010 6M21 19c0-2.5-1.5-4-4-4.7',
  slash: 'M4 5h16v14H4zM14 8l-4 8',
  up: 'M6 15l6-6 6 6',
  clock: 'M12 3a9 9 0 100 18 9 9 0 000-18zM12 7v5l3 2',
  globe: 'M12 3a9 9 0 100 18 9 9 0 000-18zM3 12h18M12 3c3 3 3 15 0 18M12 3c-3 3-3 15 0 18',
}

/** A line drawing of the set above, for the eye only. */
export function icon(name) {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg')
  svg.setAttribute('viewBox', '0 0 24 24')
  svg.setAttribute('class', 'icon')
  svg.setAttribute('aria-hidden', 'true')
  const path = document.createElementNS('http://www.w3.org/2000/svg', 'path')
  path.setAttribute('d', paths[name])
  svg.append(path)
  return svg
}

/** A round button that shows an icon and says its name to readers. */
export const iconButton = (name, label, onclick, more = {}) =>
  el(
    'button',
    { type: 'button', class: 'icon-button', title: label, 'aria-label': label, onclick, ...more },
    icon(name),
  )

/** Moves the focus among the buttons of a list with the arrow keys. */
export function walkWithArrows(list) {
  list.addEventListener('keydown', event => {
    const step = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 }[event.key]
    if (!step) return
    const items = [...list.querySelectorAll('button:not([disabled])')]
    const at = items.indexOf(document.activeElement)
    if (at < 0) return
    event.preventDefault()
    items[(at + step + items.length) % items.length]?.focus()
  })
}

/** Replaces the children and leaves the focus on what has the same `data-key`. */
export function refill(parent, ...children) {
  const key = parent.contains(document.activeElement) && document.activeElement.dataset.key
  parent.replaceChildren(...children.flat().filter(Boolean))
  if (key) parent.querySelector(`[data-key="${CSS.escape(key)}"]`)?.focus()
}
