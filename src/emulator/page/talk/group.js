import { ask, field, form } from '../frame/dialog.js'
import { el } from '../frame/dom.js'
import { attempt, toast } from '../frame/toast.js'
import { t } from '../frame/words.js'
import { boxes } from '../people/picker.js'
import { api } from '../town/api.js'
import { loadTown, town } from '../town/town.js'

/** Founds a group with the people chosen; answers with it, or null. */
export async function newGroup(person) {
  const others = town.people.filter(({ id }) => id !== person)
  const order = await ask(t('newGroup'), finish =>
    form(
      t('create'),
      [
        field(
          t('groupTitle'),
          el('input', { name: 'title', required: true, maxlength: '128', autofocus: true }),
        ),
        el('p', { class: 'label' }, t('whoJoins')),
        boxes(others),
      ],
      data => finish({ title: data.get('title'), people: data.getAll('people').map(Number) }),
    ),
  )
  if (!order) return null
  return attempt(async () => {
    const group = await api.newGroup(person, order.title)
    for (const id of order.people) await api.group(id, group.id, 'join')
    await loadTown()
    return group
  })
}

/** Follows a link that brings a bot into a group: asks which. */
export async function intoGroup(pane, link) {
  const groups = town.groups.filter(({ members }) => members.some(({ id }) => id === pane.person))
  if (groups.length === 0) return toast(t('noGroups'))
  const group = await ask(t('whichGroup'), finish =>
    el(
      'div',
      { class: 'choices' },
      groups.map(({ id, title }) =>
        el('button', { type: 'button', class: 'choice', onclick: () => finish(id) }, title),
      ),
    ),
  )
  if (!group) return
  const opened = await attempt(() => api.open(pane.person, { link, group }))
  if (opened) pane.open(opened.chat)
}
