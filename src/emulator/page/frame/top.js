import { el, icon } from './dom.js'
import { language, languages, speak, t } from './words.js'

/** The bar on top: name, time, one or two people, language. */
export function topBar(root, { time, split }) {
  const toggle = el(
    'button',
    {
      type: 'button',
      class: 'tool split',
      'aria-pressed': String(split.isOn()),
      onclick: split.toggle,
    },
    icon('split'),
    el('span', {}, t('sideBySide')),
  )
  const chosen = el(
    'select',
    {
      'aria-label': t('pageLanguage'),
      title: t('pageLanguage'),
      onchange: event => speak(event.target.value),
    },
    Object.entries(languages).map(([code, name]) =>
      el('option', { value: code, selected: code === language }, name),
    ),
  )
  root.replaceChildren(
    ...[
      el(
        'h1',
        {},
        el('img', { src: '/style/icon.svg', alt: '', width: '26', height: '26' }),
        el('span', {}, document.title),
      ),
      time,
      el('div', { class: 'tools' }, toggle, icon('globe'), chosen),
    ].filter(Boolean),
  )
  return { draw: () => toggle.setAttribute('aria-pressed', String(split.isOn())) }
}
