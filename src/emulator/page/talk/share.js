import { ask } from '../frame/dialog.js'
import { el } from '../frame/dom.js'
import { attempt, toast } from '../frame/toast.js'
import { t } from '../frame/words.js'
import { avatar } from '../people/avatar.js'
import { api } from '../town/api.js'
import { fullName, town } from '../town/town.js'

/** Asks to whom, and sends text and link there as this person's message. */
export async function shareLink({ person }, [text, link]) {
  const words = [link, text].filter(Boolean).join('\n')
  const place = await ask(t('shareTo'), finish => [
    el('blockquote', { class: 'sheet' }, words),
    el(
      'div',
      { class: 'choices' },
      placesOf(person).map(({ id, name, kind }) =>
        el(
          'button',
          { type: 'button', class: 'choice', onclick: () => finish({ id, name }) },
          avatar({ id, name, kind }),
          name,
        ),
      ),
    ),
  ])
  if (!place) return
  const sent = await attempt(() => api.say(person, place.id, words))
  if (sent) toast(`${t('sent')} ${place.name}`)
}

const placesOf = person => [
  ...town.people
    .filter(({ id }) => id !== person)
    .map(other => ({ id: other.id, name: fullName(other), kind: '' })),
  ...town.groups
    .filter(({ members }) => members.some(({ id }) => id === person))
    .map(({ id, title }) => ({ id, name: title, kind: 'group' })),
]
