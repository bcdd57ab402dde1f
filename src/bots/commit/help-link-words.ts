import type { App } from '../../app.ts'
import type { Card } from '../../views/cards.ts'
import { plain } from '../../words/dress.ts'
import type { Translate } from '../../words/texts.ts'
import { money } from '../../words/wording.ts'
import { addressOf } from '../kit/link.ts'
import type { Sheet } from '../kit/pictures/sheet.ts'
import type { Button } from '../kit/screen.ts'
import { smallShareLine } from '../kit/small-share.ts'
import { calledIn } from './naming.ts'
import { purposeLine } from './people/collection-words.ts'

/** The address behind a help link. */
export function helpLinkOf({ usernames }: App, token: string): string {
  return addressOf(usernames.commit, token)
}

/** What goes with a help link: who asks, for what, and what is missing. It ends by itself: Telegram puts the link first. */
export function helpWords(t: Translate, card: Card): string {
  const { about, collection } = card
  const reason = collection?.reason
  const amount = (cents: number) => money(t.language, cents, collection?.unit ?? card.unit)
  const lacks = collection?.target && collection.missing
  return [
    t('share-words', { name: calledIn(t, card) }),
    reason ? t('quoted', { text: reason }) : null,
    purposeLine(t, card),
    about ? t('quoted', { text: about }) : null,
    lacks
      ? t('share-missing', { missing: amount(lacks), target: amount(collection.target) })
      : null,
    card.small ? smallShareLine(t, card.small, collection?.unit ?? card.unit) : null,
    t('share-look'),
  ]
    .filter(Boolean)
    .join('\n')
}

/** A help link as a picture with a QR code. No sums: it is printed and stays true for long. */
export function helpCard(
  t: Translate,
  { link, name }: Readonly<{ link: string; name: string }>,
): Sheet {
  return {
    kind: 'qr-card',
    bot: 'commit',
    brand: t('bot-name'),
    name,
    sentence: t('qr-help'),
    link,
    foot: t('picture-scan'),
  }
}

/** Telegram's own way to pass a link on, with words beside it. */
export function shareUrlOf(link: string, words: string): string {
  return `https://t.me/share/url?url=${encodeURIComponent(link)}&text=${encodeURIComponent(plain(words))}`
}

/** A help link to pass on, the words that go with it, and for whom it is. */
type Passed = Readonly<{ link: string; words: string; receiverId: number; isAsking: boolean }>

/** Share and copy, side by side. A card with a button goes where inline mode is on and help is asked for. */
export function shareButtons(app: App, t: Translate, passed: Passed): Button[] {
  const { link, words, receiverId, isAsking } = passed
  const text = t('help-link-share')
  const isCard = app.takesInline.commit && isAsking
  return [
    isCard ? { text, share: String(receiverId) } : { text, url: shareUrlOf(link, words) },
    { text: t('help-link-copy'), copy: link },
  ]
}
