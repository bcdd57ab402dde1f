import { dayOf, daysLeft } from '../../../domain/cycle.ts'
import { type Initiative, stepOf, voteEndOf } from '../../../domain/initiative/initiative.ts'
import type { Moment } from '../../../domain/moment.ts'
import type { Progress } from '../../../domain/pledge/collection.ts'
import type { InitiativeOutside } from '../../../views/initiative-outside.ts'
import type { InitiativeCard, InitiativeSeen } from '../../../views/initiatives.ts'
import type { Translate } from '../../../words/texts.ts'
import { bar, day, moment, money } from '../../../words/wording.ts'
import { calledIn, chainIn } from '../naming.ts'
import { knownLine } from '../people/collection-words.ts'
import { arrivedOf, progressLines } from '../progress.ts'

/** From so many on a card says that some wait for more people. */
const WAITING_SHOWN = 3

/** What a viewer reads of an initiative, in the order of importance. */
export function initiativeText(t: Translate, card: InitiativeCard, when: Moment): string {
  return [
    headOf(t, card),
    card.vouches && knownLine(t, card.vouches),
    ...howFar(t, card, when),
    ownLine(t, card),
    ...card.words.map(({ at, text }) => {
      const on = day(t.language, dayOf(at, when.zone))
      return `${t('initiative-word', { on })}\n${t('quoted', { text })}`
    }),
  ]
    .filter(Boolean)
    .join('\n\n')
}

/** What a group reads of it, and whoever sees its card in a chat: nobody's own sum, nobody's words of how it goes. */
export function initiativeOutsideText(t: Translate, card: InitiativeOutside, when: Moment): string {
  const { initiative, ownerName, vouches } = card
  const head = t('initiative-head', { title: initiative.title })
  const by = ownerName && t('initiative-by', { name: ownerName })
  const known = vouches > 0 && t('vouches-unnamed', { count: vouches })
  return [[head, by, known].filter(Boolean).join('\n'), ...howFar(t, card, when)]
    .filter(Boolean)
    .join('\n\n')
}

/** The text of it, and how far it is. */
function howFar(t: Translate, card: InitiativeSeen, when: Moment): readonly (string | null)[] {
  const { initiative, progress } = card
  const step = stepOf(initiative)
  return [
    t('quoted', { text: initiative.text }),
    step === 'vote' ? voteLines(t, card, when) : null,
    step === 'committing' ? committingLines(t, card, when) : null,
    progress && sumsOf(t, progress, initiative),
    step === 'started' ? startedLine(t, card) : null,
    endLine(t, card),
  ]
}

/** What came together; once it has ended nothing is missing any more. */
function sumsOf(t: Translate, progress: Progress, { endedAs, unit }: Initiative): string {
  return endedAs ? arrivedOf(t, progress, unit).dressed : progressLines(t, progress, unit)
}

function headOf(t: Translate, { initiative, isOwner, owner, chain, record }: InitiativeCard) {
  const lines = [t('initiative-head', { title: initiative.title })]
  if (!isOwner) {
    const isFar = chain.length > 1
    lines.push(isFar ? chainIn(t, chain) : calledIn(t, owner))
  }
  if (record.ended > 0) lines.push(t('initiative-record', record))
  return lines.join('\n')
}

function voteLines(t: Translate, { initiative, tally, named }: InitiativeSeen, when: Moment) {
  const { price, unit, voteUntil, voteEndsAt } = initiative
  const sum = (cents: number) => money(t.language, cents, unit)
  const lines = [
    `${bar(tally.carried, price)} · ${
      tally.carried > 0
        ? t('initiative-carried', { carried: sum(tally.carried), price: sum(price) })
        : t('initiative-price', { price: sum(price) })
    }`,
  ]
  if (tally.voters > 0) lines.push(peopleLine(t, tally.voters, named))
  if (tally.waiting >= WAITING_SHOWN) lines.push(t('initiative-waiting'))
  const ends = voteEndOf(initiative, when.zone)
  if (voteEndsAt && ends.getTime() === voteEndsAt.getTime())
    lines.push(t('initiative-ends-soon', { at: moment(t.language, voteEndsAt, when.zone) }))
  else {
    const days = daysLeft(voteUntil, when.now, when.zone)
    lines.push(t('initiative-until', { until: day(t.language, voteUntil), days }))
  }
  return lines.join('\n')
}

function peopleLine(t: Translate, count: number, named: readonly string[]): string {
  const people = t('initiative-people', { count })
  return named.length > 0 ? `${people}: ${named.join(', ')}` : people
}

function committingLines(t: Translate, card: InitiativeSeen, when: Moment): string | null {
  const { initiative, committed } = card
  if (!committed) return null
  const { price, unit, commitUntil } = initiative
  const sum = (cents: number) => money(t.language, cents, unit)
  const facts = { together: sum(committed.together), price: sum(price), free: sum(committed.free) }
  const lines = [
    `${bar(committed.together, price)} · ${
      committed.together > 0
        ? t('initiative-together', facts)
        : t('initiative-together-none', facts)
    }`,
  ]
  if (committed.free > 0) lines.push(t('initiative-free', facts))
  if (commitUntil) {
    const days = daysLeft(commitUntil, when.now, when.zone)
    lines.push(t('initiative-commit-until', { until: day(t.language, commitUntil), days }))
  }
  return lines.join('\n')
}

function startedLine(t: Translate, { initiative }: InitiativeSeen): string | null {
  const { dueOn } = initiative
  return dueOn && t('initiative-due', { on: day(t.language, dueOn) })
}

function endLine(t: Translate, { initiative }: InitiativeSeen): string | null {
  const { endedAs, endWord } = initiative
  if (!endedAs) return null
  const line = t(`initiative-end-${endedAs}`)
  return endWord ? `${line}\n${t('quoted', { text: endWord })}` : line
}

/** What the viewer has said so far. */
function ownLine(t: Translate, { initiative, vote }: InitiativeCard): string | null {
  if (!vote || vote.endedAt || initiative.endedAs) return null
  const sum = (cents: number) => money(t.language, cents, initiative.unit)
  const step = stepOf(initiative)
  if (step === 'vote') {
    const facts = { amount: sum(vote.amount), people: vote.atLeastPeople ?? 0 }
    return t(vote.atLeastPeople ? 'initiative-own-vote-if' : 'initiative-own-vote', facts)
  }
  if (vote.committed) return t('initiative-own-promise', { amount: sum(vote.committed) })
  if (step !== 'committing') return null
  if (vote.cannotAt) return t('initiative-own-cannot')
  return vote.share
    ? t('initiative-own-share', { share: sum(vote.share), voted: sum(vote.amount) })
    : null
}
