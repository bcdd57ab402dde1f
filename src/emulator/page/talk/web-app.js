import { el, iconButton } from '../frame/dom.js'
import { attempt } from '../frame/toast.js'
import { t } from '../frame/words.js'
import { api } from '../town/api.js'
import { botWith } from '../town/town.js'

/** Telegram's names for the colours of this page. */
const colours = {
  bg_color: '--surface',
  secondary_bg_color: '--ground',
  section_bg_color: '--surface',
  text_color: '--ink',
  hint_color: '--soft',
  link_color: '--accent',
  button_color: '--accent',
  button_text_color: '--accent-ink',
}

/** Opens a bot's page in a frame, as Telegram Web does, and answers what it asks of Telegram. */
export async function showPage({ pane, url, follow }) {
  const opened = await attempt(() => api.page(pane.person, pane.chat, url))
  if (!opened) return
  const name = botWith(pane.chat)?.name ?? ''
  const frame = el('iframe', { src: opened.address, title: name })
  const back = iconButton('back', t('back'), () => say('back_button_pressed'), { hidden: true })
  const dialog = el(
    'dialog',
    { class: 'web-app', 'aria-label': name },
    el(
      'header',
      {},
      back,
      el('h2', {}, name),
      iconButton('close', t('close'), () => dialog.close()),
    ),
    frame,
  )
  const origin = new URL(opened.address).origin
  const isDark = window.matchMedia('(prefers-color-scheme: dark)')
  const theme = () => say('theme_changed', { theme_params: themeParams() })
  const answers = {
    web_app_request_theme: theme,
    web_app_request_safe_area: () => say('safe_area_changed', noEdges),
    web_app_request_content_safe_area: () => say('content_safe_area_changed', noEdges),
    web_app_request_viewport: () =>
      say('viewport_changed', { height: frame.clientHeight, is_state_stable: true }),
    web_app_setup_back_button: ({ is_visible }) => {
      back.hidden = !is_visible
    },
    web_app_open_tg_link: ({ path_full }) => follow(`https://t.me${path_full}`),
    web_app_close: () => dialog.close(),
  }

  window.addEventListener('message', hear)
  isDark.addEventListener('change', theme)
  dialog.addEventListener('close', () => {
    window.removeEventListener('message', hear)
    isDark.removeEventListener('change', theme)
    dialog.remove()
  })
  document.body.append(dialog)
  dialog.showModal()

  function hear({ source, data }) {
    if (source !== frame.contentWindow || typeof data !== 'string') return
    const { eventType, eventData } = JSON.parse(data)
    const params = typeof eventData === 'string' && eventData ? JSON.parse(eventData) : eventData
    answers[eventType]?.(params ?? {})
  }

  function say(eventType, eventData = {}) {
    frame.contentWindow?.postMessage(JSON.stringify({ eventType, eventData }), origin)
  }
}

const noEdges = { top: 0, bottom: 0, left: 0, right: 0 }

/** The colours as they are now, each as #rrggbb. */
function themeParams() {
  const found = Object.entries(colours).map(([name, variable]) => [name, hexOf(`var(${variable})`)])
  return Object.fromEntries(found.filter(([, colour]) => colour !== null))
}

function hexOf(colour) {
  const probe = el('i', { style: `color: ${colour}` })
  document.body.append(probe)
  const numbers = getComputedStyle(probe).color.match(/[\d.]+/g)
  probe.remove()
  if (!numbers || numbers.length < 3) return null
  const two = number => Math.round(Number(number)).toString(16).padStart(2, '0')
  return `#${numbers.slice(0, 3).map(two).join('')}`
}
