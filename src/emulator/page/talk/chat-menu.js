import { ask } from '../frame/dialog.js'
import { el } from '../frame/dom.js'
import { attempt } from '../frame/toast.js'
import { t } from '../frame/words.js'
import { avatar } from '../people/avatar.js'
import { api } from '../town/api.js'
import { botWith, chatsOf, fullName, loadTown, personWith, town } from '../town/town.js'

/** What can be done with a chat: block a bot, look after a group. */
export async function chatMenu({ person, chat, reload, back }) {
  const group = town.groups.find(({ id }) => id === chat)
  const title = group?.title ?? botWith(chat)?.name ?? t('menu')
  const act = await ask(title, finish => linesOf(person, chat, finish))
  if (!act) return
  await attempt(act)
  await loadTown()
  const isGone = chat < 0 && !chatsOf(person).some(({ id }) => id === chat)
  if (isGone) back()
  else reload()
}

const choice = (label, onclick) => el('button', { type: 'button', class: 'choice', onclick }, label)

function linesOf(person, chat, finish) {
  const does = (label, act) => choice(label, () => finish(act))
  if (botWith(chat)) {
    const isBlocked = chatsOf(person).find(({ id }) => id === chat)?.blocked ?? false
    return does(t(isBlocked ? 'unblock' : 'block'), () => api.block(person, chat, !isBlocked))
  }
  const group = town.groups.find(({ id }) => id === chat)
  if (!group) return el('p', {}, fullName(personWith(chat) ?? { firstName: '' }))
  return groupLines(person, group, finish, does)
}

function groupLines(person, group, finish, does) {
  const isIn = id => group.members.some(member => member.id === id)
  const mine = group.members.find(({ id }) => id === person)
  const leads = ['creator', 'administrator'].includes(mine?.standing)
  const order = (who, act, account) => () =>
    finish(() => api.group(who, group.id, act, { account }))
  return [
    el(
      'ul',
      { class: 'members' },
      group.members.map(member => memberLine(member, person, leads, order)),
    ),
    el('p', { class: 'label' }, t('addToGroup')),
    el(
      'div',
      { class: 'chips' },
      town.bots
        .filter(({ id }) => !isIn(id))
        .map(({ id, name }) => choice(`+ ${name}`, order(person, 'add', id))),
      town.people
        .filter(({ id }) => !isIn(id))
        .map(other => choice(`+ ${fullName(other)}`, order(other.id, 'join'))),
    ),
    does(t('leave'), () => api.group(person, group.id, 'leave')),
  ]
}

function memberLine({ id, name, isBot, standing }, person, leads, order) {
  const rank = { creator: t('creator'), administrator: t('admin') }[standing]
  const isMine = id === person || standing === 'creator' || !leads
  const isAdmin = standing === 'administrator'
  return el(
    'li',
    {},
    avatar({ id, name, kind: isBot ? 'bot' : '' }),
    el('span', {}, name, rank ? el('small', {}, ` ${rank}`) : null),
    isMine
      ? null
      : [
          choice(
            t(isAdmin ? 'makeMember' : 'makeAdmin'),
            order(person, isAdmin ? 'demote' : 'promote', id),
          ),
          choice(t('remove'), order(person, 'remove', id)),
        ],
  )
}
