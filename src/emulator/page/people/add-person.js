import { ask, field, form } from '../frame/dialog.js'
import { el } from '../frame/dom.js'
import { attempt } from '../frame/toast.js'
import { language, languages, t } from '../frame/words.js'
import { api } from '../town/api.js'
import { loadTown } from '../town/town.js'

/** Asks for a name and a language; answers with the new person, or null. */
export async function addPerson() {
  const about = await ask(t('addPerson'), finish =>
    form(
      t('add'),
      [
        field(
          t('firstName'),
          el('input', { name: 'firstName', required: true, maxlength: '64', autofocus: true }),
        ),
        field(t('lastName'), el('input', { name: 'lastName', maxlength: '64' })),
        field(
          t('username'),
          el('input', { name: 'username', pattern: '[A-Za-z][A-Za-z0-9_]{3,31}' }),
        ),
        field(
          t('theirLanguage'),
          el(
            'select',
            { name: 'languageCode' },
            ...Object.entries(languages).map(([code, name]) =>
              el('option', { value: code, selected: code === language }, name),
            ),
          ),
        ),
      ],
      data => finish(Object.fromEntries([...data].filter(([, value]) => value))),
    ),
  )
  if (!about) return null
  const person = await attempt(() => api.addPerson(about))
  if (person) await loadTown()
  return person
}
