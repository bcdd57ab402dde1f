import type { ClaimedNotice, Member } from '../../app.ts'
import { passesByItself } from '../../bots/kit/errors.ts'
import type { House } from '../../bots/kit/house.ts'
import type { Screen } from '../../bots/kit/screen.ts'
import { quietEnd } from '../../domain/member/quiet.ts'
import { zoneOf } from '../../domain/member/zone.ts'
import { LEASE_SECONDS } from '../patience.ts'
import { fitTogether, gathered, speakerFor, word } from './letter.ts'
import { finish, giveUp, leaveToOthers, type Office, putBack } from './office.ts'

/** So many held notices go into one digest. */
const MOST_GATHERED = 20

/** Notices of one chat that go out as one message, the first of them the one that was claimed. */
export type Letter = Readonly<{
  notices: readonly ClaimedNotice[]
  to: Member
  speaker: House
  screen: Screen
}>

/** What is to be sent now, if anything: what waits or has ended is put away. */
export async function write(office: Office, notice: ClaimedNotice): Promise<Letter | null> {
  const { app, houses, house, limits } = office
  const { store, settings } = app
  const seconds = limits.take(notice.chatId)
  if (seconds > 0) return putBack(office, notice, seconds)
  const to = await store.members.find(notice.to)
  if (!to || to.leftAt) return finish(office, [notice], 'left')
  const quiet = quietEnd(to, app.now(), zoneOf(to, settings.timeZone))
  if (quiet && !(notice.urgent && to.urgentInQuiet)) return hold(office, notice, quiet)
  const speaker = speakerFor(houses, house.name, to)
  if (speaker === 'blocked') return park(office, notice)
  if (!speaker) return finish(office, [notice], 'undeliverable')

  const { notices, screens } = await worded(office, await heldWith(office, notice), to)
  const screen = gathered(app, house.name, screens, to)
  return screen ? { notices, to, speaker, screen } : finish(office, notices, 'overtaken')
}

/** The notice, with what else was held for its chat and is due. */
async function heldWith(
  { app, beside }: Office,
  notice: ClaimedNotice,
): Promise<readonly ClaimedNotice[]> {
  if (!notice.held) return [notice]
  const { store, now } = app
  const others = await store.outbox.claimBeside(notice, MOST_GATHERED, LEASE_SECONDS, now())
  beside.set(notice.id, others)
  return [notice, ...others]
}

/**
 * Each worded from what is true now; one that cannot be takes no other with it. What does not fit
 * into the message is left for the next one.
 */
async function worded(office: Office, list: readonly ClaimedNotice[], to: Member) {
  const { app, house } = office
  const notices: ClaimedNotice[] = []
  const screens: Screen[] = []
  for (const [at, notice] of list.entries())
    try {
      if (notice.isForeign) {
        await leaveToOthers(office, notice)
        continue
      }
      if (!notice.facts) throw new Error('nobody can read it any more')
      const screen = await word(house, notice.facts, to)
      if (screen && !fitTogether(app, house.name, [...screens, screen], to)) {
        await app.store.outbox.retry(list.slice(at), 0)
        break
      }
      notices.push(notice)
      if (screen) screens.push(screen)
    } catch (fault) {
      if (passesByItself(fault)) throw fault
      await giveUp(office, notice, fault)
    }
  return { notices, screens }
}

/** It was written while the block came. */
async function park(office: Office, notice: ClaimedNotice): Promise<null> {
  await office.app.store.notices.park(notice.chatId, office.app.now())
  return putBack(office, notice, 0)
}

async function hold({ app }: Office, notice: ClaimedNotice, until: Date): Promise<null> {
  await app.store.outbox.hold(notice, until, app.now())
  return null
}
