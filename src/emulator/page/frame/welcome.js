import { demo } from '../town/api.js'
import { el, iconButton } from './dom.js'
import { language, t } from './words.js'

/**
 * One card for the first visit, in the words of whoever mounted this page:
 * `{ name, person, chat, beside: { person, chat }, texts: { en: { title, text, tries: [text] } } }`.
 * Answers with where the first screen begins, or null.
 */
export async function welcome(root, show) {
  const greeting = await whenAtHome(root)
  if (!greeting) return null
  document.title = greeting.name
  root.hidden = true
  if (localStorage.getItem('welcomed') !== 'yes') fill(root, greeting, show)
  return greeting
}

/** The one who mounted the page may answer that its people are still on their way. */
async function whenAtHome(root) {
  for (;;) {
    const greeting = await demo.welcome()
    if (!greeting?.isComing) return greeting
    root.replaceChildren(el('p', { role: 'status' }, t('coming')))
    root.hidden = false
    await new Promise(resolve => setTimeout(resolve, 500))
  }
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
