import type { App, Member, PlannedJob } from '../../app.ts'
import { isRefusal, newErrorRef, passesByItself } from './errors.ts'
import type { House } from './house.ts'
import { asMessage, type Screen } from './screen.ts'

/** So many people's messages are edited at a look, every three seconds: a third of what Telegram allows. */
const EDITS = 30

/** So many alerts are looked at for one that can be edited. */
const LOOKS = 20
/** How long one is left aside that met a bug, so that it holds no other up. */
const ASIDE_MS = 10 * 60_000

/** An alert as it stands now: by which keys its notices went out, and what each addressee sees of it. */
export type Alert = Readonly<{
  keys: readonly string[]
  /** It has ended for good: once its messages say so, they are its own no more. */
  isOver?: boolean
  /** Null: nothing of it may be seen any more, and the message is left as it is. */
  screenFor(addressee: Member): Promise<Screen | null>
}>

/**
 * Edits the messages of alerts that have changed or ended, so that each says what is true now. Call
 * it every three seconds in one process: it goes on after a restart where it was, and begins anew
 * when an alert changes once more. A message that shows something else by now is left.
 */
export function redraws(
  { store, now, log }: App,
  { name, api }: House,
  job: string,
  alertOf: (id: number) => Promise<Alert | null>,
): () => Promise<void> {
  const aside = new Map<string, number>()
  return async () => {
    for (const work of await store.jobs.unfinished([job], LOOKS)) {
      if ((aside.get(work.key) ?? 0) > performance.now()) continue
      try {
        if (await redraw(work)) return
      } catch (fault) {
        if (passesByItself(fault)) throw fault
        log.error({ job, key: work.key, ref: newErrorRef(), err: fault }, 'alerts cannot be edited')
        aside.set(work.key, performance.now() + ASIDE_MS)
      }
    }
  }

  /** Edits the next messages of one alert; false while it must wait. */
  async function redraw(work: PlannedJob): Promise<boolean> {
    const alert = await alertOf(Number(work.key))
    // What is being sent says what was true before, and is edited once it has arrived.
    if (alert && (await store.alertMessages.areUnderway(alert.keys))) return false
    const after = (await store.jobs.begin(work, work.at)) ?? 0
    const page = alert ? await store.alertMessages.showing(alert.keys, after, EDITS) : []
    for (const { to, ...place } of page) {
      const addressee = await store.members.get(to)
      const isHere = addressee.reachable.includes(name)
      const screen = isHere && alert ? await alert.screenFor(addressee) : null
      // A tap may have led elsewhere since the page was read.
      const stands = screen && (await store.alertMessages.stands(place.chatId, place.messageId))
      if (stands) await edit(place, screen)
      if (alert?.isOver) await store.alertMessages.leave(place.chatId, place.messageId)
    }
    const isThrough = new Set(page.map(({ to }) => to)).size < EDITS
    await store.jobs.come(work, isThrough ? null : (page.at(-1)?.to ?? after), now())
    return true
  }

  async function edit(
    { chatId, messageId }: Readonly<{ chatId: number; messageId: number }>,
    screen: Screen,
  ): Promise<void> {
    const { text, ...rest } = asMessage(screen)
    try {
      await api.editMessageText(chatId, messageId, text, rest)
    } catch (fault) {
      // Not modified, deleted, blocked: there is nothing to be put right.
      if (!isRefusal(fault)) throw fault
    }
  }
}
