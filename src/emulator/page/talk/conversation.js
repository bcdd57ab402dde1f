import { el, iconButton } from '../frame/dom.js'
import { attempt } from '../frame/toast.js'
import { t } from '../frame/words.js'
import { api } from '../town/api.js'
import { onLive } from '../town/live.js'
import { botWith, read } from '../town/town.js'
import { chatMenu } from './chat-menu.js'
import { composer } from './composer.js'
import { headOf } from './head.js'
import { follow } from './links.js'
import { messageList } from './message-list.js'
import { pressed } from './pressing.js'
import { replyKeys } from './reply-keys.js'

// On a touch screen a focused field would open the keyboard over the talk.
const isKeyed = window.matchMedia('(hover: hover)')

/** One chat of one person, live. `pane` opens other chats and leaves this one. */
export function conversation(pane) {
  const { person, chat, pending } = pane
  const act = target => follow(target, pane)
  const say = text => attempt(() => api.say(person, chat, text))
  const list = messageList({
    person,
    isGroup: chat < 0,
    act: target => (target.command ? say(target.command) : act(target)),
    press: (message, button) => pressed({ person, chat, message, button, follow: act }),
  })
  const head = headOf(person, chat)
  const write = composer(say)
  const foot = el('footer', { class: 'foot' })
  const root = el(
    'section',
    { class: 'conversation', 'aria-label': head.title },
    el(
      'header',
      {},
      iconButton('back', t('back'), pane.back, { class: 'icon-button back' }),
      head.root,
      iconButton('more', t('menu'), () => chatMenu(pane), { 'aria-haspopup': 'dialog' }),
    ),
    list.root,
    foot,
  )

  let heard = 0
  const load = async () => {
    const whole = await attempt(newest)
    if (!whole) return
    list.fill(
      whole.messages,
      whole.chat ? null : (whole.description ?? (botWith(chat) ? '' : t('noMessages'))),
    )
    write.offer(whole.commands)
    head.offer(whole.menuPage && whole.chat ? whole.menuPage : null, act)
    foot.replaceChildren(...footOf(whole))
    read(person, chat)
  }

  /** The chat as it is now: read again when something happened while it was on its way. */
  const newest = async () => {
    const before = heard
    const whole = await api.chat(person, chat)
    return heard === before ? whole : newest()
  }

  const footOf = ({ chat: known, replyKeyboard }) => {
    const start = where => async () => {
      pane.pending = null
      const opened = await attempt(() => api.open(person, where))
      if (opened) await load()
      focus()
    }
    const wide = (label, onclick) => [
      el('button', { type: 'button', class: 'main wide', onclick }, label),
    ]
    if (known?.blocked) return wide(t('unblock'), start({ chat }))
    if (pane.pending) return wide(t('start'), start({ link: pending }))
    if (!known && botWith(chat)) return wide(t('start'), start({ chat }))
    const keys = replyKeys(replyKeyboard, {
      person,
      say,
      share: ids => attempt(() => api.share(person, chat, ids)).then(load),
    })
    return [write.root, keys].filter(Boolean)
  }

  const focus = () => {
    if (isKeyed.matches) (foot.querySelector('textarea, .main') ?? root).focus()
  }

  let fading = null
  const stop = onLive(event => {
    if (event.kind === 'anew') return load()
    if (event.person !== person || event.chat !== chat) return
    heard++
    if (event.kind === 'chat') return load()
    if (event.kind === 'action') {
      head.typing(true)
      clearTimeout(fading)
      fading = setTimeout(() => head.typing(false), 4000)
      return
    }
    list.take(event)
    if (event.kind !== 'message') return
    head.typing(false)
    if (document.hasFocus() || pane.isVisible()) read(person, chat)
    if (event.message.from.id !== person) refreshKeys()
  })

  // A reply keyboard comes and goes with messages, so it is asked for after each of them.
  const refreshKeys = async () => {
    const { replyKeyboard } = await api.chat(person, chat)
    const isThere = Boolean(foot.querySelector('.reply-keys'))
    if (isThere || replyKeyboard?.keyboard) await load()
  }

  return {
    root,
    load,
    stop,
    focus,
  }
}
