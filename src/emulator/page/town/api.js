async function answered(request) {
  const response = await request
  const body = await response.json()
  if (!response.ok) throw new Error(body.error ?? response.statusText)
  return body
}

const post = (path, body = {}) =>
  answered(
    fetch(path, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    }),
  )

const act = (person, name, body) => post(`/client/people/${person}/${name}`, body)

/** All that the page asks of the local Telegram. Refusals are thrown in its own words. */
export const api = {
  state: () => answered(fetch('/client/state')),
  chats: person => answered(fetch(`/client/people/${person}/chats`)),
  chat: (person, chat) => answered(fetch(`/client/people/${person}/chats/${chat}`)),
  addPerson: about => post('/client/people', about),
  say: (person, chat, text) => act(person, 'say', { chat, text }),
  open: (person, where) => act(person, 'open', where),
  tap: (person, chat, message, button) => act(person, 'tap', { chat, message, button }),
  page: (person, chat, url) => act(person, 'page', { chat, url }),
  share: (person, chat, users) => act(person, 'share', { chat, users }),
  block: (person, chat, blocked) => act(person, 'block', { chat, blocked }),
  newGroup: (person, title) => act(person, 'groups', { title }),
  group: (person, group, name, body) => act(person, `groups/${group}/${name}`, body),
}

const optional = async path => {
  const response = await fetch(path).catch(() => null)
  const isJson = response?.headers.get('content-type')?.includes('json')
  return response?.ok && isJson ? response.json() : null
}

/** What only a demo has; null where it is not mounted. */
export const demo = {
  time: () => optional('/demo/time'),
  tour: language => optional(`/demo/tour?language=${language}`),
  again: () => post('/demo/again'),
  travel: to => post('/demo/travel', { to }),
}
