import { cycleOf, type Day, dayOf } from '../../../domain/cycle.ts'
import { isRefused } from '../../../domain/outcome.ts'
import type { Card } from '../../../views/cards.ts'
import { kept, mention, plain } from '../../../words/dress.ts'
import type { Translate } from '../../../words/texts.ts'
import { day, money, monthAndYear, shortDay } from '../../../words/wording.ts'
import { cut } from '../../kit/screen.ts'
import { smallShareLine } from '../../kit/small-share.ts'
import { calledIn, chainIn } from '../naming.ts'
import { missingLine, progressLines } from '../progress.ts'
import { signOf } from '../signs.ts'
import { newsLines, purposeLine, vouchesLine } from './collection-words.ts'

/** A card names so many givers, each in so many signs; the rest has pages of its own. */
export const GIVERS_SHOWN = 10
const LONGEST_SHOWN = 32
const COMMON_SHOWN = 5

/** Everything a viewer may read of a member, in the order of importance. */
export function cardText(t: Translate, card: Card, today: Day): string {
  return [
    head(t, card),
    spokenLines(t, card),
    reasonLine(t, card),
    purposeLine(t, card),
    vouchesLine(t, card),
    collectionLines(t, card),
    newsLines(t, card),
    card.about ? t('quoted', { text: card.about }) : null,
    helpersLine(t, card),
    amountLines(t, card),
    refusalLine(t, card),
    detailLines(t, card),
    deedsLine(t, card, today),
  ]
    .filter(Boolean)
    .join('\n\n')
}

function head(t: Translate, card: Card): string {
  const called = calledIn(t, card)
  const isLinked = card.name !== null && card.contact && !card.contact.username
  const name = kept(mention(called, isLinked ? (card.contact?.telegramId ?? null) : null))
  const isKnown = card.telegramName && card.telegramName !== card.name
  const lines = [
    card.status ? t(`card-status-${card.status}`, { name }) : t('card-name', { name }),
    isKnown ? t('card-telegram', { name: card.telegramName ?? '' }) : null,
    chainLine(t, card),
    commonLine(t, card),
    ...card.relations.map(relation => t(`relation-${relation}`)),
  ]
  return lines.filter(Boolean).join('\n')
}

function chainLine(t: Translate, { chain, degree }: Card): string | null {
  if (degree === null || degree < 2 || chain.length === 0) return null
  return t('card-chain', { chain: chainIn(t, chain), degree })
}

/** "Vera for Mila", where a voice has asked or says that they can't answer; null where none has. */
export function spokenLines(t: Translate, card: Card): string | null {
  const { opener, rest } = card.spoken
  const name = calledIn(t, card)
  const lines = [
    opener && t('voice-for', { voice: calledIn(t, opener), name }),
    rest &&
      t('card-rests', {
        voice: t('voice-for', { voice: calledIn(t, rest.by), name }),
        on: shortDay(t.language, dayOf(rest.saidAt, card.moment.zone)),
      }),
  ]
  return lines.filter(Boolean).join('\n') || null
}

/** Why the member needs help, as a quotation; null where nothing is said. */
export function reasonLine(t: Translate, { collection }: Card): string | null {
  return collection?.reason ? t('quoted', { text: collection.reason }) : null
}

function commonLine(t: Translate, { common }: Card): string | null {
  if (common.length === 0) return null
  const names = common.slice(0, COMMON_SHOWN).map(name => cut(name, LONGEST_SHOWN))
  return t('card-common', { names: names.join(', '), more: common.length - names.length })
}

/** How far the collection is that a viewer sees, and until when; null where there is none. */
export function collectionLines(t: Translate, { collection, small }: Card): string | null {
  if (!collection) return null
  const { bar, target, missing, unit, deadlineOn, daysLeft } = collection
  const isKnown = target !== null && missing !== null
  return [
    bar ? progressLines(t, bar, unit) : isKnown && missingLine(t, { target, missing }, unit),
    small && smallShareLine(t, small, unit),
    deadlineOn && daysLeft !== null
      ? t('card-deadline', { until: day(t.language, deadlineOn), days: daysLeft })
      : null,
  ]
    .filter(Boolean)
    .join('\n')
}

function helpersLine(t: Translate, { givers }: Card): string | null {
  if (!givers) return null
  const { named, others } = givers
  const count = named.length + others
  if (count === 0) return t('card-nobody-helps')
  if (named.length === 0) return t('card-helpers-unnamed', { count })
  const first = named.slice(0, GIVERS_SHOWN)
  const names = first.map(({ name }) => cut(name, LONGEST_SHOWN)).join(', ')
  const more = others + named.length - first.length
  if (more === 0) return t('card-helpers', { count, names })
  return t('card-helpers-and-others', { count, names, others: more })
}

function amountLines(t: Translate, { amounts }: Card): string | null {
  if (amounts.length === 0) return null
  return [t('card-amounts'), ...amountRows(t, amounts).slice(0, GIVERS_SHOWN)].join('\n')
}

/** What each giver put in, a line a person: the pieces are summed by their signs. */
export function amountRows(t: Translate, amounts: Card['amounts']): string[] {
  return [...Map.groupBy(amounts, ({ giverId }) => giverId).values()].map(pieces => {
    const bySign = Map.groupBy(pieces, ({ stage, isPaused }) => signOf(stage, isPaused))
    const sums = [...bySign].map(([sign, same]) => {
      const cents = same.reduce((sum, { amount }) => sum + amount, 0)
      return `${sign} ${money(t.language, cents, same[0]?.unit ?? '')}`
    })
    return `${sums.join(' ')} · ${cut(pieces[0]?.name ?? '', LONGEST_SHOWN)}`
  })
}

/** Why no help is offered; who helps already has the button to their record instead. */
export function refusalLine(t: Translate, { mayPledge }: Card): string | null {
  if (!mayPledge || !isRefused(mayPledge)) return null
  const { refused } = mayPledge
  return refused === 'giver-already-has-an-open-pledge' ? null : t(`refused-${refused}`)
}

function detailLines(t: Translate, { seen, isSelf, paymentDetails }: Card): string | null {
  if (!seen.paymentDetails || isSelf) return null
  if (paymentDetails.length === 0) return t('card-no-details')
  const lines = paymentDetails.map(({ name, value }) => `${plain(name)}: ${plain(value)}`)
  return [t('card-details'), ...lines].join('\n')
}

function deedsLine(t: Translate, card: Card, today: Day) {
  const { reputation, deedsSum, initiatives, unit, moment } = card
  if (!reputation) return null
  const { deeds, inTime, people, words, gifts, overdue, memberSince } = reputation
  const joined = cycleOf(memberSince, moment.zone)
  const since = monthAndYear(t.language, joined)
  const lines = [
    // Who has done nothing yet, and may be in need, is told nothing of it.
    deeds === 0 ? null : t('card-deeds', { deeds, people, inTime }),
    deedsSum ? t('card-deeds-sum', { amount: money(t.language, deedsSum, unit) }) : null,
    gifts.count > 0 ? t('card-gifts', gifts) : null,
    words.due > 0 ? t('card-words', words) : null,
    initiatives && initiatives.ended > 0 ? t('initiative-record', initiatives) : null,
    overdue > 0 ? t('card-overdue', { count: overdue }) : null,
    today.startsWith(joined) ? null : t('card-since', { since }),
  ]
  return lines.filter(Boolean).join('\n')
}
