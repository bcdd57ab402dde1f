import { el, iconButton, refill, walkWithArrows } from '../frame/dom.js'
import { t } from '../frame/words.js'
import { avatar } from '../people/avatar.js'
import { chatsOf, town, unread } from '../town/town.js'
import { newGroup } from './group.js'
import { shortMoment } from './moments.js'

/** A person's chats, the newest first; bots not yet opened stand below. */
export function chatList({ person, current, open }) {
  const list = el('div', { class: 'chats' })
  walkWithArrows(list)
  const draw = () =>
    refill(
      list,
      linesOf(person()).map(chat => line(chat, person(), current(), open)),
    )
  const root = el(
    'section',
    { class: 'chat-list', 'aria-label': t('chats') },
    el(
      'header',
      {},
      el('h2', {}, t('chats')),
      iconButton('group', t('newGroup'), async () => {
        const group = await newGroup(person())
        if (group) open(group.id)
      }),
    ),
    list,
  )
  return { root, draw }
}

function linesOf(person) {
  const chats = chatsOf(person)
  const sorted = chats.toSorted((one, other) => momentOf(other) - momentOf(one))
  const rest = town.bots
    .filter(({ id }) => !chats.some(chat => chat.id === id))
    .map(({ id, name }) => ({ id, title: name, kind: 'bot', last: null }))
  return [...sorted, ...rest]
}

const momentOf = ({ last }) => (last ? Date.parse(last.editedAt ?? last.at) : 0)

function line(chat, person, current, open) {
  const { id, title, kind, last } = chat
  const count = unread(person, chat)
  return el(
    'button',
    {
      type: 'button',
      class: 'chat',
      'aria-current': id === current ? 'true' : null,
      data: { key: `chat ${id}` },
      onclick: () => open(id),
    },
    avatar({ id, name: title, kind }),
    el('span', { class: 'title' }, title, kind === 'bot' ? el('i', {}, t('bot')) : null),
    last ? el('time', {}, shortMoment(last.at)) : null,
    el('span', { class: 'last' }, preview(last, person, kind)),
    count > 0
      ? el('span', { class: 'dot', 'aria-label': `${count} ${t('unread')}` }, String(count))
      : null,
  )
}

function preview(last, person, kind) {
  if (!last) return t('notStarted')
  if (last.service) return last.service
  const text = last.text ?? last.caption ?? (last.photo ? '🖼' : `📎 ${last.document?.name ?? ''}`)
  const flat = text.replace(/\s+/g, ' ').slice(0, 120)
  if (last.from.id === person) return `${t('you')}: ${flat}`
  return kind === 'bot' || kind === 'person' ? flat : `${last.from.name.split(' ')[0]}: ${flat}`
}
