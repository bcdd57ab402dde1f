import { el, icon, refill, walkWithArrows } from '../frame/dom.js'
import { language, languages, t } from '../frame/words.js'
import { fullName, onTown, town, unreadOf } from '../town/town.js'
import { addPerson } from './add-person.js'
import { avatar } from './avatar.js'

/** The people of the town: a column beside the panes, a strip above them on a phone. */
export function peopleRail(root, { shown, active, choose }) {
  root.setAttribute('aria-label', t('people'))
  walkWithArrows(root)
  const draw = () =>
    refill(
      root,
      sorted(town.people).map(person => row(person, { shown: shown(), active: active(), choose })),
      adder(choose),
    )
  onTown(draw)
  draw()
  return { draw }
}

/** Who speaks the page's language comes first. */
const sorted = people =>
  people.toSorted((one, other) => Number(speaks(other)) - Number(speaks(one)))
const speaks = ({ languageCode }) => languageCode?.slice(0, 2) === language

function row(person, { shown, active, choose }) {
  const { id, languageCode } = person
  const name = fullName(person)
  const count = unreadOf(id)
  const label = count > 0 ? `${name}, ${count} ${t('unread')}` : name
  const spoken = languages[languageCode?.slice(0, 2)]
  return el(
    'button',
    {
      type: 'button',
      class: `person ${id === active ? 'active' : ''}`,
      'aria-label': label,
      title: spoken ? `${name} · ${t('personLanguage')} ${spoken}` : name,
      'aria-current': shown.includes(id) ? 'true' : null,
      data: { key: `person ${id}` },
      onclick: () => choose(id),
    },
    avatar({ id, name }),
    el(
      'span',
      { class: 'name' },
      el('b', {}, person.firstName),
      el('small', {}, person.lastName ?? ''),
    ),
    languageCode ? el('span', { class: 'badge' }, languageCode.slice(0, 2)) : null,
    count > 0 ? el('span', { class: 'dot' }, String(count)) : null,
  )
}

const adder = choose =>
  el(
    'button',
    {
      type: 'button',
      class: 'person add',
      title: t('addPerson'),
      data: { key: 'add' },
      onclick: async () => {
        const person = await addPerson()
        if (person) choose(person.id)
      },
    },
    el('span', { class: 'avatar empty' }, icon('plus')),
    el('span', { class: 'name' }, t('addPerson')),
  )
