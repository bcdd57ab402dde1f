import { toast } from '../frame/toast.js'
import { t } from '../frame/words.js'
import { changed, chatsOf, loadChats, loadTown } from './town.js'

const listeners = new Set()

/** Calls back with `{ kind, person, chat, message?, id?, action? }` for all that happens; answers how to stop it. */
export function onLive(listener) {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

const kinds = ['message', 'edit', 'delete', 'chat', 'action', 'person']
let isLost = false

/** Has everything drawn again: days were named by a clock that has been moved. */
export function drawAnew() {
  changed()
  for (const listener of listeners) listener({ kind: 'anew' })
}

/** Listens to what happens to anybody, and keeps the lists up to date. */
export function listen() {
  const stream = new EventSource('/client/events')
  for (const kind of kinds)
    stream.addEventListener(kind, ({ data }) => {
      order = order.then(() => hear({ kind, ...JSON.parse(data) })).catch(() => {})
    })
  stream.addEventListener('hello', async () => {
    if (!isLost) return
    isLost = false
    await loadTown()
    drawAnew()
  })
  stream.onerror = () => {
    if (!isLost) toast(t('lost'), 8)
    isLost = true
  }
}

/** One event after the other, as they came: an edit must not overtake its message. */
let order = Promise.resolve()

async function hear(event) {
  await follow(event)
  for (const listener of listeners) listener(event)
}

async function follow(event) {
  const { kind, person, chat: id, message } = event
  if (kind === 'person') return soon()
  const chat = chatsOf(person).find(each => each.id === id)
  if (kind === 'chat' || (kind === 'message' && !chat)) {
    soon()
    await loadChats(person)
  } else if (kind === 'message') {
    chat.last = message
    if (message.from.id === person) chat.lastOwn = message.id
  } else if (kind === 'edit' && chat?.last?.id === message.id) chat.last = message
  else if (kind === 'delete' && chat?.last?.id === event.id) await loadChats(person)
  else return
  changed()
}

let timer = null

/** Reads everything anew, once for a burst of changes. */
function soon() {
  clearTimeout(timer)
  timer = setTimeout(() => loadTown().catch(() => {}), 80)
}
