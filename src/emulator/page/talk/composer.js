import { el, iconButton } from '../frame/dom.js'
import { t } from '../frame/words.js'

/** Where a person writes. Enter sends, Shift and Enter begins a line; `/` opens the commands. */
export function composer(say) {
  const input = el('textarea', {
    rows: '1',
    maxlength: '4096',
    placeholder: t('write'),
    'aria-label': t('write'),
    enterkeyhint: 'send',
  })
  const list = el('div', {
    class: 'commands',
    hidden: true,
    role: 'group',
    'aria-label': t('commands'),
  })
  const slash = iconButton('slash', t('commands'), () => toggle(list.hidden))
  let commands = []

  const toggle = isOpen => {
    list.hidden = !isOpen
    slash.setAttribute('aria-expanded', String(isOpen))
    if (isOpen) list.querySelector('button')?.focus()
  }
  const grow = () => {
    input.style.height = 'auto'
    input.style.height = `${input.scrollHeight}px`
  }
  const send = async () => {
    const text = input.value.trim()
    if (!text) return
    input.value = ''
    grow()
    if ((await say(text)) === null) input.value = text
  }
  input.addEventListener('input', grow)
  input.addEventListener('keydown', event => {
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return
    event.preventDefault()
    send()
  })
  list.addEventListener('keydown', event => {
    if (event.key !== 'Escape') return
    event.stopPropagation()
    toggle(false)
    slash.focus()
  })

  const root = el(
    'form',
    {
      class: 'composer',
      onsubmit: event => {
        event.preventDefault()
        send()
      },
    },
    list,
    slash,
    input,
    el('button', { class: 'icon-button send', title: t('send'), 'aria-label': t('send') }),
  )
  root.lastChild.append(iconButton('send', '', null).firstChild)

  return {
    root,
    offer(known) {
      commands = known
      slash.hidden = commands.length === 0
      toggle(false)
      list.replaceChildren(
        ...commands.map(({ command, description }) =>
          el(
            'button',
            {
              type: 'button',
              onclick: () => {
                toggle(false)
                input.focus()
                say(`/${command}`)
              },
            },
            el('b', {}, `/${command}`),
            description,
          ),
        ),
      )
    },
  }
}
