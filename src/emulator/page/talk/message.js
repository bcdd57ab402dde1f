import { el, icon } from '../frame/dom.js'
import { t } from '../frame/words.js'
import { avatar, hueOf } from '../people/avatar.js'
import { inlineKeys } from './inline-keys.js'
import { clock } from './moments.js'
import { enlarge } from './picture.js'
import { richText } from './rich-text.js'

/**
 * A message as a bubble with its buttons. `talk` is the conversation it stands in:
 * `{ person, isGroup, find(id), act(target), press(message, button) }`.
 */
export function messageNode(message, talk) {
  const data = { key: `message ${message.id}`, id: String(message.id) }
  if (message.service) return el('div', { class: 'service', data }, message.service)
  const isOwn = message.from.id === talk.person
  const name = message.from.name
  return el(
    'article',
    { class: `message ${isOwn ? 'own' : ''}`, data, 'aria-label': `${name}, ${clock(message.at)}` },
    talk.isGroup && !isOwn
      ? avatar({ id: message.from.id, name, kind: message.from.isBot ? 'bot' : '' })
      : null,
    el(
      'div',
      { class: 'stack' },
      el(
        'div',
        { class: `bubble ${message.photo ? 'with-photo' : ''}` },
        talk.isGroup && !isOwn
          ? el('b', { class: 'author', style: `--hue:${hueOf(message.from.id)}` }, name)
          : null,
        message.forwardedFrom
          ? el('i', { class: 'forwarded' }, `${t('forwarded')} ${message.forwardedFrom}`)
          : null,
        quote(message, talk),
        photo(message.photo),
        file(message.document),
        words(message, talk),
        el(
          'span',
          { class: 'meta' },
          message.editedAt ? `${t('edited')} ` : null,
          el('time', { datetime: message.at }, clock(message.at)),
        ),
      ),
      message.buttons.length > 0 ? inlineKeys(message, talk.press) : null,
    ),
  )
}

function quote(message, talk) {
  const replied = message.replyTo === null ? null : talk.find(message.replyTo)
  if (!replied) return null
  const text = replied.text ?? replied.caption ?? replied.document?.name ?? '🖼'
  return el('div', { class: 'quote' }, el('b', {}, replied.from.name), text.slice(0, 90))
}

function words(message, talk) {
  const text = message.text ?? message.caption
  return text === null
    ? null
    : el('div', { class: 'text' }, ...richText(text, message.entities, talk.act))
}

const photo = picture =>
  picture &&
  el(
    'button',
    { type: 'button', class: 'photo', 'aria-label': t('enlarge'), onclick: () => enlarge(picture) },
    el('img', {
      src: picture.src,
      alt: picture.name,
      width: String(picture.width ?? ''),
      height: String(picture.height ?? ''),
    }),
  )

const file = document =>
  document &&
  el(
    'a',
    {
      class: 'file',
      href: document.src,
      download: document.name,
      'aria-label': `${t('download')} ${document.name}`,
    },
    el('span', { class: 'file-icon' }, icon('file')),
    el('span', {}, el('b', {}, document.name), el('small', {}, sizeOf(document.size))),
  )

const sizeOf = bytes => (bytes < 1024 ? `${bytes} B` : `${(bytes / 1024).toFixed(1)} kB`)
