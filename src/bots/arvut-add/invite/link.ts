import type { App, Member } from '../../../app.ts'
import { plain } from '../../../words/dress.ts'
import type { Translate } from '../../../words/texts.ts'
import type { Ctx } from '../../kit/context.ts'
import { addressOf } from '../../kit/link.ts'
import type { Sheet } from '../../kit/pictures/sheet.ts'
import { fullName, nameIn } from '../naming.ts'

/** The deep link that opens an invitation. */
export function linkOf({ usernames }: App, token: string): string {
  return addressOf(usernames['arvut-add'], token)
}

/** An invitation and who makes it, for the words that go with its link. */
export type Shared = Readonly<{ token: string; kind: 'personal' | 'open'; inviter: Member }>

/** What the invited person reads: who invites, the promise in its exact meaning, and the link. */
export function messageOf(app: App, t: Translate, shared: Shared): string {
  return `${wordsOf(t, shared)}\n${linkOf(app, shared.token)}`
}

/** An invitation as a picture with a QR code: who invites, and the promise. */
export function invitationCard(
  app: App,
  { t, member }: Pick<Ctx, 't' | 'member'>,
  { token }: Pick<Shared, 'token'>,
): Sheet {
  return {
    kind: 'qr-card',
    bot: 'arvut-add',
    brand: t('bot-name'),
    name: nameIn(t, member),
    sentence: plain(t('promise')),
    link: linkOf(app, token),
    foot: t('picture-scan'),
  }
}

/** Telegram's own window for sharing: it puts the link before the words, so they end by themselves. */
export function shareUrl(app: App, t: Translate, shared: Shared): string {
  const link = linkOf(app, shared.token)
  const text = plain(wordsOf(t, shared))
  return `https://t.me/share/url?url=${encodeURIComponent(link)}&text=${encodeURIComponent(text)}`
}

/** Who invites, and the promise in its exact meaning. */
export function wordsOf(t: Translate, { kind, inviter }: Shared): string {
  return t(`invite-words-${kind}`, { name: fullName(inviter, t) })
}
