import { el } from '../frame/dom.js'
import { t } from '../frame/words.js'
import { pickPeople } from '../people/picker.js'
import { town } from '../town/town.js'

/** The keyboard in the place of the person's own; one that asks for people opens the picker. */
export function replyKeys(keyboard, { person, say, share }) {
  if (!keyboard?.keyboard) return null
  const press = async ({ text, request_users: request }) => {
    if (!request) return say(text)
    const others = town.people.filter(({ id }) => id !== person)
    const ids = await pickPeople(t('pickPeople'), others, request.max_quantity ?? 1)
    if (ids) await share(ids)
  }
  return el(
    'div',
    { class: 'reply-keys' },
    keyboard.keyboard.map(row =>
      el(
        'div',
        { class: 'row' },
        row.map(button =>
          el('button', { type: 'button', onclick: () => press(button) }, button.text),
        ),
      ),
    ),
  )
}
