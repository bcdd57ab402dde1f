import { el, refill } from '../frame/dom.js'
import { counted, t } from '../frame/words.js'
import { avatar } from '../people/avatar.js'
import { botWith, fullName, personWith, town } from '../town/town.js'

/** Who is at the other end: picture, name, and a line that tells when somebody writes. */
export function headOf(person, chat) {
  const bot = botWith(chat)
  const other = personWith(chat)
  const group = town.groups.find(({ id }) => id === chat)
  const title = bot?.name ?? (other ? fullName(other) : (group?.title ?? ''))
  const kind = bot ? 'bot' : group ? 'group' : ''
  const about = bot
    ? `@${bot.username}`
    : group
      ? counted('members', group.members.length)
      : (other?.username && `@${other.username}`) || ''
  const line = el('small', {}, about)
  const page = el('span', { class: 'page-door' })
  return {
    title,
    root: el(
      'div',
      { class: 'head', data: { person: String(person) } },
      avatar({ id: chat, name: title, kind }),
      el('div', {}, el('h2', {}, title), line),
      page,
    ),
    /** The bot's menu button, where it opens a page. */
    offer(menuPage, act) {
      refill(
        page,
        menuPage &&
          el(
            'button',
            {
              type: 'button',
              class: 'main',
              data: { key: 'page' },
              onclick: () => act({ page: menuPage.url }),
            },
            menuPage.text,
          ),
      )
    },
    typing(isTyping) {
      line.textContent = isTyping ? t('typing') : about
      line.classList.toggle('typing', isTyping)
    },
  }
}
