import type { App } from '../../app.ts'
import type { MemberId, PaymentDetailId } from '../../domain/ids.ts'
import {
  LONGEST_DETAIL,
  LONGEST_DETAIL_NAME,
  parseAbout,
  parseText,
} from '../../domain/member/member.ts'
import { done, isRefused, type Outcome, refused } from '../../domain/outcome.ts'

/** How many payment details a member may keep. */
export const MOST_DETAILS = 20

/** Writes what others read about me, from what was typed; null empties it. */
export async function writeAbout({ store }: App, memberId: MemberId, text: string | null) {
  const about = text === null ? done(null) : parseAbout(text)
  if (!isRefused(about)) await store.members.changeAbout(memberId, about.done)
  return about
}

type Words = Readonly<{ name: string; value: string }>
type WordsRefusal = 'text-is-empty' | 'text-is-too-long' | 'detail-name-is-too-long'

/** Reads the name of a payment detail: one line of at most 40 characters. */
export function parseDetailName(
  text: string,
): Outcome<string, 'text-is-empty' | 'detail-name-is-too-long'> {
  const name = parseText(text.replace(/\s+/g, ' '), LONGEST_DETAIL_NAME)
  if (!isRefused(name)) return name
  return refused(name.refused === 'text-is-empty' ? 'text-is-empty' : 'detail-name-is-too-long')
}

/** Keeps another way to be helped; the first one is the default. */
export async function addDetail(
  app: App,
  { memberId, ...words }: Words & Readonly<{ memberId: MemberId }>,
): Promise<Outcome<PaymentDetailId, WordsRefusal | 'details-are-too-many'>> {
  const read = wordsOf(words)
  if (isRefused(read)) return read
  return app.store.transaction(async tx => {
    await tx.members.lock(memberId)
    const details = await tx.paymentDetails.of(memberId)
    // The same words again are the same message handled once more.
    const same = details.find(
      each => each.name === read.done.name && each.value === read.done.value,
    )
    if (same) return done(same.id)
    if (details.length >= MOST_DETAILS) return refused('details-are-too-many')
    return done(await tx.paymentDetails.add(memberId, read.done, app.now()))
  })
}

type DetailOrder = Readonly<{ memberId: MemberId; detailId: number }>

/** Writes other words for a way to be helped. */
export async function editDetail(
  app: App,
  { memberId, detailId, ...words }: DetailOrder & Words,
): Promise<Outcome<null, WordsRefusal | 'detail-is-gone'>> {
  const read = wordsOf(words)
  if (isRefused(read)) return read
  const isThere = await app.store.paymentDetails.edit(memberId, detailId, read.done)
  return isThere ? done(null) : refused('detail-is-gone')
}

/** Removes a way to be helped; another one becomes the default if it was. */
export async function removeDetail(
  app: App,
  { memberId, detailId }: DetailOrder,
): Promise<Outcome<null, 'detail-is-gone'>> {
  return app.store.transaction(async tx => {
    await tx.members.lock(memberId)
    const isThere = await tx.paymentDetails.remove(memberId, detailId)
    return isThere ? done(null) : refused('detail-is-gone')
  })
}

/** Makes one the default: givers see it first. */
export async function makeDetailDefault(
  app: App,
  { memberId, detailId }: DetailOrder,
): Promise<Outcome<null, 'detail-is-gone'>> {
  return app.store.transaction(async tx => {
    await tx.members.lock(memberId)
    const isThere = await tx.paymentDetails.makeDefault(memberId, detailId)
    return isThere ? done(null) : refused('detail-is-gone')
  })
}

function wordsOf({ name, value }: Words): Outcome<Words, WordsRefusal> {
  const readName = parseDetailName(name)
  if (isRefused(readName)) return readName
  const readValue = parseText(value, LONGEST_DETAIL)
  if (isRefused(readValue)) return readValue
  return done({ name: readName.done, value: readValue.done })
}
