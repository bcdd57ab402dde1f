import { api } from './api.js'
import { forgetMarks, markOf, setMark } from './marks.js'

/** Everybody and everything, as last heard. */
export const town = {
  bots: [],
  people: [],
  groups: [],
  chats: new Map(),
  zone: undefined,
  offset: 0,
}

const listeners = new Set()

/** Calls back at each change of the lists; answers how to stop it. */
export function onTown(listener) {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** Tells the lists to draw themselves. */
export const changed = () => {
  for (const listener of listeners) listener()
}

/** Reads people, bots and groups, and the chats of all. */
export async function loadTown() {
  const { run, now, bots, people, groups } = await api.state()
  forgetMarks(run)
  Object.assign(town, { bots, groups, people: people.filter(({ deleted }) => !deleted) })
  setNow(now)
  await Promise.all(town.people.map(({ id }) => loadChats(id)))
  changed()
}

/** Reads a person's list of chats. At a first visit what they have answered to counts as read. */
export async function loadChats(person) {
  const chats = await api.chats(person)
  town.chats.set(person, chats)
  for (const { id, last, lastOwn } of chats)
    if (last && markOf(person, id) === null) setMark(person, id, lastOwn > 0 ? last.id : 0)
}

export const setNow = now => {
  town.offset = Date.parse(now) - Date.now()
}

/** The town's time now. */
export const townNow = () => new Date(Date.now() + town.offset)

export const personWith = id => town.people.find(person => person.id === id)
export const botWith = id => town.bots.find(bot => bot.id === id)
export const chatsOf = person => town.chats.get(person) ?? []

export const fullName = ({ firstName, lastName }) => [firstName, lastName].filter(Boolean).join(' ')

/** How many messages of others came after the last one this person has seen. */
export function unread(person, chat) {
  const { last } = chat
  if (!last || last.from.id === person) return 0
  return Math.max(0, last.id - (markOf(person, chat.id) ?? 0))
}

export const unreadOf = person =>
  chatsOf(person).reduce((sum, chat) => sum + unread(person, chat), 0)

/** This person has read the chat to its end. */
export function read(person, chatId) {
  const last = chatsOf(person).find(({ id }) => id === chatId)?.last
  if (!last || markOf(person, chatId) === last.id) return
  setMark(person, chatId, last.id)
  changed()
}
