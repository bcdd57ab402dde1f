import { done, type Outcome, refused } from '../outcome.ts'
import { areApart, type Between, type Fullness, isWhole, whoIsFull } from './trust.ts'

/** What a tick is decided on, read under lock of both members. */
export type Ticking = Between &
  Fullness &
  Readonly<{
    isMe: boolean
    /** Whether both are on this roll. */
    bothTakePart: boolean
    /** Private: whether the other has ticked me. It decides the link, and nothing that I see. */
    theyTicked: boolean
  }>

/** What I can be told of my tick; the same whatever the other has ticked. */
export type TickRefusal =
  | 'tick-is-for-oneself'
  | 'roll-entry-is-unknown'
  | 'members-are-already-linked'
  | 'my-list-is-full'

/**
 * I trust somebody of the roll personally. The link is made when both have ticked and both have
 * room. Refusals never depend on the other's tick, nor on the other's list: a tick that cannot
 * become a link yet is kept, as one that was not answered is.
 */
export function tick(facts: Ticking): Outcome<'kept' | 'links', TickRefusal> {
  if (facts.isMe) return refused('tick-is-for-oneself')
  if (!facts.bothTakePart || areApart(facts)) return refused('roll-entry-is-unknown')
  if (isWhole(facts)) return refused('members-are-already-linked')
  const full = whoIsFull(facts)
  if (full === 'my-list-is-full') return refused(full)
  return done(facts.theyTicked && !full ? 'links' : 'kept')
}

/** What a group's card says of a roll. */
export type RollCounts = Readonly<{
  people: number
  /** Whole links among those who take part. */
  links: number
}>
