import { el } from '../frame/dom.js'
import { messageNode } from './message.js'
import { dayOf } from './moments.js'

/** The messages of a chat, oldest on top, always at the newest unless the reader went up. */
export function messageList({ person, isGroup, act, press }) {
  const root = el('div', { class: 'messages', role: 'log', 'aria-live': 'polite', tabIndex: 0 })
  let messages = new Map()
  const talk = { person, isGroup, act, press, find: id => messages.get(id) }

  const isAtEnd = () => root.scrollHeight - root.scrollTop - root.clientHeight < 120
  const toEnd = () => {
    root.scrollTop = root.scrollHeight
  }
  const nodeOf = id => root.querySelector(`[data-id="${id}"]`)
  let isFollowing = true
  root.addEventListener('scroll', () => {
    isFollowing = isAtEnd()
  })
  root.addEventListener('load', () => isFollowing && toEnd(), true)
  new ResizeObserver(() => isFollowing && toEnd()).observe(root)

  const append = message => {
    const day = dayOf(message.at)
    const newest = [...root.querySelectorAll('.day')].at(-1)
    if (newest?.textContent !== day) root.append(el('div', { class: 'day' }, day))
    root.append(messageNode(message, talk))
  }

  /** An edited message takes its old place, and the focus stays on the button that stood there. */
  const replace = message => {
    const old = nodeOf(message.id)
    if (!old) return
    const focused = old.contains(document.activeElement) ? document.activeElement.dataset.key : null
    const fresh = messageNode(message, talk)
    fresh.classList.add('changed')
    old.replaceWith(fresh)
    if (focused)
      (fresh.querySelector(`[data-key="${focused}"]`) ?? fresh.querySelector('.key') ?? root).focus(
        { preventScroll: true },
      )
  }

  return {
    root,
    fill(list, introduction) {
      messages = new Map(list.map(message => [message.id, message]))
      root.replaceChildren()
      if (introduction) root.append(el('p', { class: 'introduction' }, introduction))
      list.forEach(append)
      toEnd()
    },
    take({ kind, id, message }) {
      const wasFollowing = isFollowing
      if (kind === 'delete') {
        messages.delete(id)
        nodeOf(id)?.remove()
      } else {
        messages.set(message.id, message)
        if (kind === 'message' && !nodeOf(message.id)) {
          root.querySelector('.introduction')?.remove()
          append(message)
        } else replace(message)
      }
      if (wasFollowing) toEnd()
    },
  }
}
