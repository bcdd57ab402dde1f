import { demo } from '../town/api.js'
import { el, iconButton } from './dom.js'
import { language, t } from './words.js'

/**
 * One card for the first visit, in the words of whoever mounted this page:
 * `{ person, chat, beside: { person, chat }, texts: { en: { title, text, tries: [text] } } }`.
 * Answers with where the first screen begins, or null.
 */
export async function welcome(root, show) {
  const greeting = await demo.welcome()
  if (!greeting) return null
  if (localStorage.getItem('welcomed') !== 'yes') fill(root, greeting, show)
  return greeting
}

function fill(root, greeting, show) {
  const { title, text, tries } = greeting.texts[language] ?? greeting.texts.en
  const dismiss = () => {
    localStorage.setItem('welcomed', 'yes')
    root.hidden = true
  }
  root.replaceChildren(
    el('div', {}, el('h2', {}, title), el('p', {}, text)),
    el(
      'ol',
      {},
      tries.map(each => el('li', {}, each)),
    ),
    el(
      'div',
      { class: 'ways' },
      el(
        'button',
        {
          type: 'button',
          class: 'main',
          onclick: () => {
            dismiss()
            show(greeting)
          },
        },
        t('showMe'),
      ),
      el('button', { type: 'button', class: 'quiet', onclick: dismiss }, t('gotIt')),
    ),
    iconButton('close', t('close'), dismiss),
  )
  root.hidden = false
}
