import { ask, form } from '../frame/dialog.js'
import { el } from '../frame/dom.js'
import { t } from '../frame/words.js'
import { fullName } from '../town/town.js'
import { avatar } from './avatar.js'

/** Lets choose up to `most` of these people; answers with their ids, or null. */
export const pickPeople = (title, people, most) =>
  ask(most > 1 ? `${title} (${t('mostPeople')} ${most})` : title, finish =>
    most === 1
      ? el(
          'div',
          { class: 'choices' },
          people.map(person => line(person, () => finish([person.id]))),
        )
      : form(t('choose'), [boxes(people)], data => {
          const ids = data.getAll('people').map(Number)
          if (ids.length > 0 && ids.length <= most) finish(ids)
        }),
  )

const line = (person, onclick) =>
  el(
    'button',
    { type: 'button', class: 'choice', onclick },
    avatar({ id: person.id, name: fullName(person) }),
    fullName(person),
  )

/** These people with a box each. */
export const boxes = people =>
  el(
    'div',
    { class: 'choices' },
    people.map(person =>
      el(
        'label',
        { class: 'choice' },
        el('input', { type: 'checkbox', name: 'people', value: String(person.id) }),
        avatar({ id: person.id, name: fullName(person) }),
        fullName(person),
      ),
    ),
  )
