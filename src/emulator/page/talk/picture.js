import { el, iconButton } from '../frame/dom.js'
import { t } from '../frame/words.js'

/** Shows a picture over everything; Escape or a click closes it. */
export function enlarge({ src, name }) {
  const dialog = el(
    'dialog',
    { class: 'light-box', 'aria-label': name, onclick: () => dialog.close() },
    iconButton('close', t('close'), () => dialog.close()),
    el('img', { src, alt: name }),
  )
  dialog.addEventListener('close', () => dialog.remove())
  document.body.append(dialog)
  dialog.showModal()
}
