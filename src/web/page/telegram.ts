import { on, postEvent, retrieveRawInitData, setTargetOrigin } from '@tma.js/bridge'

/** What Telegram signed for whoever opened the page; empty where it was not opened by Telegram. */
export function signed(): string {
  try {
    return retrieveRawInitData() ?? ''
  } catch {
    return ''
  }
}

/** Tells Telegram that the page is there, and follows its colours and its edges. */
export function settle(): void {
  const parent = document.querySelector<HTMLMetaElement>('meta[name=telegram]')?.content
  if (parent) setTargetOrigin(parent)
  on('theme_changed', ({ theme_params }) => paint(theme_params as Record<string, string>))
  on('safe_area_changed', edges => keepEdges('safe', edges))
  on('content_safe_area_changed', edges => keepEdges('content', edges))
  for (const event of [
    'iframe_ready',
    'web_app_ready',
    'web_app_expand',
    'web_app_request_theme',
    'web_app_request_safe_area',
    'web_app_request_content_safe_area',
  ] as const)
    say(event)
  say('web_app_setup_swipe_behavior', { allow_vertical_swipe: false })
}

/** Colours by Telegram's names, `bg_color` as `--bg-color`; what it leaves out keeps ours. */
function paint(colours: Record<string, string>): void {
  const root = document.documentElement
  for (const [name, colour] of Object.entries(colours))
    if (/^#[0-9a-f]{6}$/i.test(colour))
      root.style.setProperty(`--${name.replaceAll('_', '-')}`, colour)
  root.style.colorScheme = isDark(colours['bg_color'] ?? '#ffffff') ? 'dark' : 'light'
  dispatchEvent(new Event('painted'))
}

function isDark(colour: string): boolean {
  const [red = 255, green = 255, blue = 255] = [1, 3, 5].map(at =>
    Number.parseInt(colour.slice(at, at + 2), 16),
  )
  return red * 0.3 + green * 0.59 + blue * 0.11 < 128
}

type Edges = Readonly<{ top: number; bottom: number }>

/** The device's edges and Telegram's own are added by the style sheet. */
function keepEdges(of: 'safe' | 'content', { top, bottom }: Edges): void {
  document.documentElement.style.setProperty(`--${of}-top`, `${top}px`)
  document.documentElement.style.setProperty(`--${of}-bottom`, `${bottom}px`)
}

/** Shows Telegram's way back as long as there is one. */
export function showBack(isShown: boolean): void {
  say('web_app_setup_back_button', { is_visible: isShown })
}

export function onBack(back: () => void): void {
  on('back_button_pressed', back)
}

/** Opens a t.me address in Telegram itself; it leaves the page there. */
export function follow(link: string): void {
  const { pathname, search } = new URL(link)
  say('web_app_open_tg_link', { path_full: `${pathname}${search}` })
  say('web_app_close')
}

function say(...[event, params]: readonly [string, object?]): void {
  try {
    ;(postEvent as (event: string, params?: object) => void)(event, params)
  } catch {
    // Not inside Telegram: then there is nobody to tell.
  }
}
