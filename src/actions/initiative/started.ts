import { type App, momentOf } from '../../app.ts'
import type { InitiativeId, MemberId } from '../../domain/ids.ts'
import { LONGEST_WORD } from '../../domain/initiative/initiative.ts'
import { dueOnNow, finish, tellHowItGoes } from '../../domain/initiative/starting.ts'
import { parseText } from '../../domain/member/member.ts'
import { tellOfMaking } from '../../domain/notice/telling.ts'
import { done, isRefused, refused } from '../../domain/outcome.ts'
import { commitDirectly } from '../../domain/pledge/pledging.ts'
import { maySee } from '../../views/initiatives.ts'
import { openingOf, pledgingFacts } from '../../views/pledging.ts'
import { settle } from '../pledge/moves.ts'
import { endStarted } from './ends.ts'
import { tellVoters } from './telling.ts'

type Order = Readonly<{ initiativeId: InitiativeId; by: MemberId }>

/** Commits to what is missing of a started initiative; never to more than that. */
export async function commitToStarted(
  app: App,
  { initiativeId, by, amount }: Order & Readonly<{ amount: number }>,
) {
  const seen = await app.store.initiatives.find(initiativeId)
  if (!seen || !(await maySee(app, by, seen, momentOf(app))))
    return refused('initiative-is-unknown')
  return app.store.transaction(async tx => {
    await tx.members.lock(by, seen.ownerId)
    const initiative = await tx.initiatives.hold(initiativeId)
    const when = momentOf(app)
    if (!initiative?.collectionId || initiative.endedAs) return refused('initiative-is-over')
    await settle(tx, [by, initiative.ownerId], when)
    const collection = await tx.collections.get(initiative.collectionId)
    const facts = await pledgingFacts(tx, by, collection, when)
    const { missing, limit } = await openingOf(tx, by, collection, when)
    if (missing === 0) return refused('nothing-is-missing')
    if (amount > missing) return refused('more-than-is-missing')
    const dueOn = dueOnNow(initiative, when.now, when.zone)
    const aim = facts.collection && { ...facts.collection, dueOn }
    const outcome = commitDirectly(
      { ...facts, collection: aim },
      { amount, ...when, missing, limit },
    )
    if (isRefused(outcome)) return outcome
    const made = await tx.pledges.insert(outcome.done)
    await tx.initiatives.commit(initiativeId, by, amount, when.now)
    await tx.initiatives.written(initiativeId, [made])
    await tx.notices.add(
      tellOfMaking(outcome.done, made.id, { ...when, circle: new Set() }),
      when.now,
    )
    return done({ pledge: made })
  })
}

/** The owner tells how it goes: those who take part get it, and the card keeps the last ones. */
export async function tellOfInitiative(
  app: App,
  { initiativeId, by, text }: Order & Readonly<{ text: string }>,
) {
  const words = parseText(text, LONGEST_WORD)
  if (isRefused(words)) return words
  return app.store.transaction(async tx => {
    const held = await tx.initiatives.hold(initiativeId)
    if (!held || held.ownerId !== by) return refused('initiative-is-unknown')
    const moment = momentOf(app)
    const outcome = tellHowItGoes(held, { by, ...moment })
    if (isRefused(outcome)) return outcome
    await tx.initiatives.write(outcome.done, moment.zone)
    const wordId = await tx.initiatives.tell(initiativeId, words.done, moment.now)
    await tellVoters(tx, outcome.done, { what: 'told', wordId }, moment.now)
    return outcome
  })
}

/** The owner ends a started initiative: it is done, or it did not come about. */
export async function finishInitiative(
  app: App,
  { initiativeId, by, as, text }: Order & Readonly<{ as: 'done' | 'failed'; text: string | null }>,
) {
  const words = text === null ? done(null) : parseText(text, LONGEST_WORD)
  if (isRefused(words)) return words
  const seen = await app.store.initiatives.find(initiativeId)
  if (!seen || seen.ownerId !== by) return refused('initiative-is-unknown')
  return app.store.transaction(async tx => {
    await tx.members.lock(by)
    const held = await tx.initiatives.hold(initiativeId)
    if (!held) return refused('initiative-is-unknown')
    const moment = momentOf(app)
    const outcome = finish(held, { by, as, word: words.done, now: moment.now })
    if (!isRefused(outcome)) await endStarted(tx, outcome.done, moment)
    return outcome
  })
}

/** Who gave says whether it came about. */
export async function sayItCameAbout(
  app: App,
  { initiativeId, by, cameAbout }: Order & Readonly<{ cameAbout: boolean }>,
) {
  const isKept = await app.store.initiatives.answer(initiativeId, by, cameAbout)
  return isKept ? done(cameAbout) : refused('initiative-is-unknown')
}
