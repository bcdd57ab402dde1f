import { isUp, type Listing } from '../../../domain/listing/listing.ts'
import type { ListingNotice } from '../../../domain/listing/notices.ts'
import { loadListing, maySeeListing } from '../../../views/board.ts'
import { loadTalk } from '../../../views/talks.ts'
import { day } from '../../../words/wording.ts'
import type { Words } from '../../kit/notices.ts'
import type { Screen } from '../../kit/screen.ts'
import { listingRow, wholeBoard } from '../listing/board.ts'
import { keepRow } from '../listing/card.ts'
import { answerRow, owedLine, proposedIn, recordRows } from '../listing/talk-screens.ts'
import { listingTap, talkTap, upAgainTap } from '../listing/taps.ts'
import { calledIn, chainIn } from '../naming.ts'
import type { Desk } from './desk.ts'

type Facts<Kind extends ListingNotice['kind']> = Extract<ListingNotice, { kind: Kind }>

/** What is told of offers and needs. */
export const listingWords: Words<Desk, ListingNotice> = {
  'listing-ends': wordEnds,
  'listing-ended': wordEnded,
  'listing-urgent': wordUrgent,
  'listings-digest': wordDigest,
  'listing-match': wordMatch,
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

/** Somebody in person needs something urgently; not told once it is over, or may not be seen. */
async function wordUrgent(desk: Desk, facts: Facts<'listing-urgent'>): Promise<Screen | null> {
  const { app, t, to } = desk
  const card = await loadListing(app, to.id, facts.listingId)
  if (!card || !isUp(card.listing)) return null
  const { id, title, text } = card.listing
  const said = t('notice-listing-urgent', { name: calledIn(t, card.owner), title })
  return {
    text: text ? `${said}\n${t('quoted', { text })}` : said,
    buttons: [[{ text: t('notice-listing-look'), tap: listingTap({ listing: id }) }]],
  }
}

/** What is new on the board, as far as it is still up and open to the addressee. */
async function wordDigest(desk: Desk, facts: Facts<'listings-digest'>): Promise<Screen | null> {
  const { app, t, to } = desk
  const shown: Listing[] = []
  for (const each of await app.store.listings.named(facts.listingIds))
    if (isUp(each) && (await maySeeListing(app, to.id, each))) shown.push(each)
  if (shown.length === 0) return null
  const more = facts.more > 0 ? t('notice-listings-more', { count: facts.more }) : ''
  return {
    text: [t('notice-listings-digest'), more].filter(Boolean).join('\n'),
    buttons: [
      ...shown.map(each => [listingRow(desk, each)]),
      [{ text: t('notice-listings-look'), tap: wholeBoard }],
    ],
  }
}

/** Mine and another's fit; overtaken when either is over. */
async function wordMatch(desk: Desk, facts: Facts<'listing-match'>): Promise<Screen | null> {
  const { app, t, to } = desk
  const mine = await app.store.listings.find(facts.mine)
  const card = await loadListing(app, to.id, facts.theirs)
  if (!mine || !isUp(mine) || !card || !isUp(card.listing)) return null
  const { id, title } = card.listing
  const name = card.chain.length > 1 ? chainIn(t, card.chain) : calledIn(t, card.owner)
  return {
    text: t('notice-listing-match', { mine: mine.title, title, name }),
    buttons: [[{ text: t('notice-listing-look'), tap: listingTap({ listing: id }) }]],
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
