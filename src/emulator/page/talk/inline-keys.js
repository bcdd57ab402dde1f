import { el } from '../frame/dom.js'

/** The buttons under a message, row by row; a link shows its arrow, a copier its sheets. */
export function inlineKeys(message, press) {
  return el(
    'div',
    { class: 'inline-keys' },
    message.buttons.map((row, at) =>
      el(
        'div',
        { class: 'row' },
        row.map((button, column) =>
          key(message, button, `key ${message.id} ${at} ${column}`, press),
        ),
      ),
    ),
  )
}

function key(message, button, name, press) {
  const kind = button.url || button.page ? 'link' : button.copies ? 'copier' : ''
  return el(
    'button',
    {
      type: 'button',
      class: `key ${kind} ${button.style ?? ''}`,
      title: button.text,
      data: { key: name },
      onclick: async ({ currentTarget }) => {
        if (currentTarget.getAttribute('aria-busy')) return
        currentTarget.setAttribute('aria-busy', 'true')
        await press(message, button)
        currentTarget.removeAttribute('aria-busy')
      },
    },
    button.text,
  )
}
