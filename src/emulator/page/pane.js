import { el, refill } from './frame/dom.js'
import { clearToasts } from './frame/toast.js'
import { languages, t } from './frame/words.js'
import { avatar, hueOf } from './people/avatar.js'
import { chatList } from './talk/chat-list.js'
import { conversation } from './talk/conversation.js'
import { fullName, onTown, personWith } from './town/town.js'

/** One person's messenger: their chats and the open one. In a narrow place one at a time. */
export function openPane(person, { onPick, onMove }) {
  let talk = null
  const pane = {
    person,
    chat: null,
    pending: null,
    root: el('section', {
      class: 'pane',
      onfocusin: () => onPick(pane),
      onpointerdown: () => onPick(pane),
    }),
    play,
    open,
    back,
    reload: () => talk?.load(),
    isVisible: () => document.visibilityState === 'visible',
    close() {
      talk?.stop()
      forget()
    },
  }
  const head = el('header', { class: 'whose' })
  const list = chatList({ person: () => pane.person, current: () => pane.chat, open })
  const place = el('div', { class: 'place' })
  pane.root.append(head, el('div', { class: 'columns' }, list.root, place))
  const forget = onTown(draw)
  pane.root.addEventListener('keydown', event => {
    if (event.key !== 'Escape' || event.defaultPrevented || pane.chat === null) return
    back()
  })
  play(person)
  return pane

  function draw() {
    const known = personWith(pane.person)
    if (!known) return
    const name = fullName(known)
    pane.root.style.setProperty('--hue', hueOf(known.id))
    pane.root.setAttribute('aria-label', name)
    refill(
      head,
      avatar({ id: known.id, name }),
      el('span', {}, `${t('playing')} `, el('b', {}, name)),
      el('small', { class: 'next-here' }, t('takesNext')),
      el('small', {}, languages[known.languageCode?.slice(0, 2)] ?? ''),
    )
    list.draw()
  }

  function play(other) {
    pane.person = other
    pane.root.dataset.person = other
    clearToasts()
    leave()
    draw()
  }

  function setChat(chat) {
    pane.chat = chat
    pane.root.dataset.chat = chat ?? ''
  }

  async function open(chat, pending = null, takesFocus = true) {
    talk?.stop()
    setChat(chat)
    pane.pending = pending
    talk = conversation(pane)
    place.replaceChildren(talk.root)
    pane.root.classList.add('talking')
    list.draw()
    onMove()
    await talk.load()
    if (takesFocus) talk?.focus()
  }

  function leave() {
    talk?.stop()
    talk = null
    setChat(null)
    pane.root.classList.remove('talking')
    place.replaceChildren(el('p', { class: 'nothing' }, t('pickChat')))
    onMove()
  }

  function back() {
    const key = `chat ${pane.chat}`
    leave()
    list.draw()
    list.root.querySelector(`[data-key="${key}"]`)?.focus()
  }
}
