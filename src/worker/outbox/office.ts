import type { App, ClaimedNotice, NoticeResult } from '../../app.ts'
import { newErrorRef, passesByItself } from '../../bots/kit/errors.ts'
import type { House } from '../../bots/kit/house.ts'
import type { Pace } from '../pace.ts'
import { FOREIGN, insist } from '../patience.ts'
import type { Houses } from './letter.ts'

/** What the outbox reports, for the metrics. */
export type OutboxWatch = Readonly<{ ended(bot: string, result: NoticeResult | 'retried'): void }>

/** Where one bot's notices go out. */
export type Office = Readonly<{
  app: App
  houses: Houses
  /** The bot whose notices they are. */
  house: House
  limits: Pace
  watch: OutboxWatch | undefined
  /** What goes out beside a notice in hand, by its id. */
  beside: Map<bigint, readonly ClaimedNotice[]>
}>

/** Ends notices that will not be sent: none of it is tried again. */
export async function finish(
  { app, house, watch }: Office,
  list: readonly ClaimedNotice[],
  result: Exclude<NoticeResult, 'sent' | 'gathered'>,
  errorRef: string | null = null,
): Promise<null> {
  if (list.length > 0)
    await insist(() => app.store.outbox.finish(list, result, errorRef), passesByItself)
  for (const _ of list) watch?.ended(house.name, result)
  return null
}

/** One that no trying will bring there. */
export async function giveUp(office: Office, notice: ClaimedNotice, fault: unknown): Promise<null> {
  const ref = newErrorRef()
  const { name } = office.house
  office.app.log.warn(
    { bot: name, kind: notice.kind, ref, err: fault },
    'a notice is undeliverable',
  )
  return finish(office, [notice], 'undeliverable', ref)
}

/** Not now: after so many seconds. */
export async function putBack(
  { app }: Office,
  notice: ClaimedNotice,
  seconds: number,
): Promise<null> {
  await app.store.outbox.postpone(notice, seconds)
  return null
}

/** A key may be here already and not there yet, or the other way round. */
export async function leaveToOthers(office: Office, notice: ClaimedNotice): Promise<null> {
  office.app.log.error({ bot: office.house.name, kind: notice.kind }, FOREIGN.says)
  return putBack(office, notice, FOREIGN.seconds)
}
