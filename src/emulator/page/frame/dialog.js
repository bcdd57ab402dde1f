import { el, iconButton } from './dom.js'
import { t } from './words.js'

/** Opens a dialog and answers with what was chosen; null when it was closed. */
export function ask(title, fill) {
  return new Promise(resolve => {
    let chosen = null
    const dialog = el('dialog', { 'aria-label': title })
    const finish = value => {
      chosen = value
      dialog.close()
    }
    dialog.append(
      el(
        'header',
        {},
        el('h2', {}, title),
        iconButton('close', t('close'), () => dialog.close()),
      ),
      ...[fill(finish)].flat(),
    )
    dialog.addEventListener('click', event => event.target === dialog && dialog.close())
    dialog.addEventListener('close', () => {
      dialog.remove()
      resolve(chosen)
    })
    document.body.append(dialog)
    dialog.showModal()
    dialog.querySelector('[autofocus]')?.focus()
  })
}

/** An alert of a bot: it stays until it is closed. */
export const tell = (title, text) =>
  ask(title, finish => [
    el('p', { class: 'alert' }, text),
    el(
      'footer',
      {},
      el(
        'button',
        { type: 'button', class: 'main', autofocus: true, onclick: () => finish(null) },
        t('ok'),
      ),
    ),
  ])

/** A labelled field. */
export const field = (label, input) => el('label', { class: 'field' }, el('span', {}, label), input)

/** A form with its fields and the button that sends it. */
export function form(button, fields, send) {
  return el(
    'form',
    {
      method: 'dialog',
      onsubmit: event => {
        event.preventDefault()
        send(new FormData(event.target))
      },
    },
    ...fields,
    el('footer', {}, el('button', { class: 'main' }, button)),
  )
}
