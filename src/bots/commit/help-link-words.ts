import type { App } from '../../app.ts'
import type { Button } from '../kit/screen.ts'
import type { Translate } from '../kit/texts.ts'

/** The address behind a help link. */
export function helpLinkOf({ usernames }: App, token: string): string {
  return `https://t.me/${usernames.commit}?start=${token}`
}

/** Telegram's own way to pass a link on, with words beside it. */
export function shareUrlOf(link: string, words: string): string {
  return `https://t.me/share/url?url=${encodeURIComponent(link)}&text=${encodeURIComponent(words)}`
}

/** Share and copy, side by side. */
export function shareButtons(t: Translate, link: string, words: string): Button[] {
  return [
    { text: t('help-link-share'), url: shareUrlOf(link, words) },
    { text: t('help-link-copy'), copy: link },
  ]
}
