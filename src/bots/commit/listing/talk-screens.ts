import { numberOfProposal } from '../../../domain/listing/recording.ts'
import { loadTalk, type TalkCard } from '../../../views/talks.ts'
import { bold, mention } from '../../../words/dress.ts'
import type { Translate } from '../../../words/texts.ts'
import { day, money } from '../../../words/wording.ts'
import type { Ctx } from '../../kit/context.ts'
import { openPager, PAGE } from '../../kit/list.ts'
import { type Button, cut, type Screen } from '../../kit/screen.ts'
import { calledIn } from '../naming.ts'
import { wholeBoard } from './board.ts'
import {
  agreeTap,
  answerTap,
  listingTap,
  nothingTap,
  recordTap,
  takeAskingBackTap,
  talksTap,
  talkTap,
} from './taps.ts'

/** A title on a button. */
const SHOWN = 40

/** A page of my talks: those that go on first. */
export async function talksScreen(ctx: Ctx, page: number): Promise<Screen> {
  const { t, app, member } = ctx
  const order = { offset: page * PAGE, limit: PAGE + 1 }
  const found = await app.store.talks.page(member.id, order)
  const cards = await Promise.all(
    found.slice(0, PAGE).map(({ id }) => loadTalk(app, member.id, id)),
  )
  return {
    text: t(found.length > 0 ? 'talks-screen' : 'talks-none'),
    buttons: [
      ...cards.flatMap(card => (card ? [[rowOf(t, card)]] : [])),
      openPager(page, found.length > PAGE, to => talksTap({ page: to })),
      [{ text: t('back'), tap: wholeBoard }],
    ],
  }
}

function rowOf(t: Translate, { talk, listing, waitsForMe }: TalkCard): Button {
  const key = talk.endedAt ? 'talk-row-over' : waitsForMe ? 'talk-row-waits' : 'talk-row'
  return { text: t(key, { title: cut(listing.title, SHOWN) }), tap: talkTap({ talk: talk.id }) }
}

/** One talk, with what its viewer may do now. */
export async function talkScreen(ctx: Ctx, id: number, word?: string): Promise<Screen> {
  const { t, app, member } = ctx
  const card = await loadTalk(app, member.id, id)
  const back = [{ text: t('back'), tap: talksTap({ page: 0 }) }]
  if (!card) return { text: t('refused-talk-is-unknown'), buttons: [back] }
  return {
    text: [word, textOf(t, card)].filter(Boolean).join('\n\n'),
    buttons: [...buttonsOf(t, card), back],
  }
}

function textOf(t: Translate, card: TalkCard): string {
  const { listing, other, contact } = card
  const name = calledIn(t, other)
  const isLinked = contact && !contact.username && other.name
  const head = t(`talk-head-${listing.side}`, { title: listing.title })
  const who = isLinked ? mention(other.name, contact.telegramId) : bold(name)
  return [`${head}\n${who}`, stateOf(t, card, name)].join('\n\n')
}

function stateOf(t: Translate, card: TalkCard, name: string): string {
  const { talk, isOwner, waitsForMe } = card
  const { endedAs, answeredAt, proposal } = talk
  if (endedAs) return t(`talk-end-${endedAs}`)
  const side = isOwner ? 'owner' : 'asker'
  if (!answeredAt) return [t(`talk-waits-${side}`), owedLine(t, card)].filter(Boolean).join('\n')
  if (!proposal) return t('talk-open')
  const said = proposedIn(t, card)
  return waitsForMe ? t('talk-proposed-to-me', { name, said }) : t('talk-proposed', { name, said })
}

/** What is proposed, in words: who would owe what to whom, and until when. */
export function proposedIn(t: Translate, { talk, listing, isReceiver, dueOn }: TalkCard): string {
  const { proposal } = talk
  if (!proposal) return ''
  const side = isReceiver ? 'receiver' : 'doer'
  const amount = money(t.language, proposal.amount ?? 0, listing.unit)
  const key = proposal.as === 'nothing' ? 'talk-as-nothing' : `talk-as-${proposal.as}-${side}`
  return t(key, { amount, on: day(t.language, dueOn) })
}

/** What whoever would receive owes already for things received: shown to the other before the yes. */
export function owedLine(t: Translate, card: TalkCard): string | null {
  const { isReceiver, owed, limit, listing, talk } = card
  if (isReceiver || talk.answeredAt) return null
  const sum = (cents: number) => money(t.language, cents, listing.unit)
  return t('talk-owed', { owed: sum(owed), limit: sum(limit) })
}

function buttonsOf(t: Translate, card: TalkCard): Button[][] {
  const { talk, listing, isOwner, contact } = card
  const { id: talkNumber, endedAt, answeredAt } = talk
  const look = [{ text: t('notice-listing-look'), tap: listingTap({ listing: listing.id }) }]
  if (endedAt) return isOwner ? [look] : []
  if (!answeredAt) return [isOwner ? answerRow(t, talkNumber) : askerRow(t, talkNumber), look]
  const write = contact?.username
    ? [{ text: t('card-write'), url: `https://t.me/${contact.username}` }]
    : []
  return [write, ...recordRows(t, card)]
}

/** Yes or no to whoever asks. */
export function answerRow(t: Translate, talk: number): Button[] {
  return [
    { text: t('talk-yes'), style: 'primary', tap: answerTap({ talk, yes: 'yes' }) },
    { text: t('talk-no'), tap: answerTap({ talk, yes: 'no' }) },
  ]
}

function askerRow(t: Translate, talk: number): Button[] {
  return [{ text: t('talk-take-back'), tap: takeAskingBackTap({ talk }) }]
}

/** To agree to what the other proposed, or to propose it otherwise. */
export function recordRows(t: Translate, { talk, waitsForMe }: TalkCard): Button[][] {
  const { id, proposal } = talk
  const agree: Button[] =
    proposal && waitsForMe
      ? [
          {
            text: t('talk-agree'),
            style: 'primary',
            tap: agreeTap({ talk: id, saw: numberOfProposal(proposal) }),
          },
        ]
      : []
  return [
    agree,
    [
      { text: t('talk-gift'), tap: recordTap({ talk: id, as: 'gift' }) },
      { text: t('talk-exchange'), tap: recordTap({ talk: id, as: 'exchange' }) },
    ],
    proposal?.as === 'nothing' ? [] : [{ text: t('talk-nothing'), tap: nothingTap({ talk: id }) }],
  ]
}
