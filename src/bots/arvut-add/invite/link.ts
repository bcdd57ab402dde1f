import type { App } from '../../../app.ts'
import type { Translate } from '../../kit/texts.ts'
import { money } from '../../kit/wording.ts'

/** The deep link that opens an invitation. */
export function linkOf({ usernames }: App, token: string): string {
  return `https://t.me/${usernames['arvut-add']}?start=${token}`
}

/** What the invited person reads: the promise in its exact meaning, and the link. */
export function messageOf(app: App, t: Translate, token: string): string {
  const { trustAmount, unit } = app.settings
  const promise = t('promise', { amount: money(t.language, trustAmount, unit) })
  return t('invite-message', { promise, link: linkOf(app, token) })
}

/** Telegram's own window for sharing the message. */
export function shareUrl(app: App, t: Translate, token: string): string {
  const link = linkOf(app, token)
  const text = messageOf(app, t, token).replace(link, '').trim()
  return `https://t.me/share/url?url=${encodeURIComponent(link)}&text=${encodeURIComponent(text)}`
}
