import { isUp } from '../../../domain/listing/listing.ts'
import type { ListingNotice } from '../../../domain/listing/notices.ts'
import { loadTalk } from '../../../views/talks.ts'
import { day } from '../../../words/wording.ts'
import type { Words } from '../../kit/notices.ts'
import type { Screen } from '../../kit/screen.ts'
import { keepRow } from '../listing/card.ts'
import { answerRow, owedLine, proposedIn, recordRows } from '../listing/talk-screens.ts'
import { listingTap, talkTap, upAgainTap } from '../listing/taps.ts'
import { calledIn } from '../naming.ts'
import type { Desk } from './desk.ts'

type Facts<Kind extends ListingNotice['kind']> = Extract<ListingNotice, { kind: Kind }>

/** What is told of offers and needs. */
export const listingWords: Words<Desk, ListingNotice> = {
  'listing-ends': wordEnds,
  'listing-ended': wordEnded,
  'listing-asked': wordAsked,
  'talk-news': wordTalk,
}

/** Whether it stays: asked a week before its end. */
async function wordEnds({ app, t }: Desk, facts: Facts<'listing-ends'>): Promise<Screen | null> {
  const listing = await app.store.listings.find(facts.listingId)
  if (!listing || !isUp(listing) || !listing.remindedAt) return null
  const { title, days, until } = listing
  const key = days === null ? 'notice-listing-standing' : 'notice-listing-ends'
  return {
    text: t(key, { title, until: day(t.language, until) }),
    buttons: [keepRow(t, listing)],
  }
}

async function wordEnded({ app, t }: Desk, facts: Facts<'listing-ended'>): Promise<Screen | null> {
  const listing = await app.store.listings.find(facts.listingId)
  if (listing?.endedAs !== 'lapsed') return null
  const { id, title } = listing
  return {
    text: t('notice-listing-ended', { title }),
    buttons: [
      [
        { text: t('listing-again'), tap: upAgainTap({ listing: id }) },
        { text: t('notice-listing-look'), tap: listingTap({ listing: id }) },
      ],
    ],
  }
}

/** Somebody asks for mine; overtaken once it is answered or taken back. */
async function wordAsked(
  { app, t, to }: Desk,
  facts: Facts<'listing-asked'>,
): Promise<Screen | null> {
  const card = await loadTalk(app, to.id, facts.talkId)
  if (!card || card.talk.endedAt || card.talk.answeredAt) return null
  const words = { name: calledIn(t, card.other), title: card.listing.title }
  const asked = t(`notice-listing-asked-${card.listing.side}`, words)
  const { id, listingId: listing } = card.talk
  return {
    text: [asked, owedLine(t, card)].filter(Boolean).join('\n'),
    buttons: [
      answerRow(t, id),
      [
        { text: t('notice-listing-look'), tap: listingTap({ listing }) },
        { text: t('notice-talk-open'), tap: talkTap({ talk: id }) },
      ],
    ],
  }
}

/** What came of it; a proposal that was changed or answered meanwhile is not told. */
async function wordTalk({ app, t, to }: Desk, facts: Facts<'talk-news'>): Promise<Screen | null> {
  const card = await loadTalk(app, to.id, facts.talkId)
  if (!card) return null
  const { talk, listing, other } = card
  const isProposal = facts.what === 'proposed'
  if (isProposal && (talk.endedAt || !card.waitsForMe)) return null
  const words = { name: calledIn(t, other), title: listing.title, said: proposedIn(t, card) }
  const open = [{ text: t('notice-talk-open'), tap: talkTap({ talk: talk.id }) }]
  return {
    text: t(`notice-talk-${facts.what}`, words),
    buttons: isProposal ? [...recordRows(t, card), open] : [open],
  }
}
