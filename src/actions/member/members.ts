import type { App, Member, Queries } from '../../app.ts'
import type { BotName } from '../../domain/bot.ts'
import type { Language } from '../../domain/language.ts'

/** What Telegram tells of somebody who writes. */
export type Visitor = Readonly<{
  telegramId: number
  telegramName: string
  username: string | null
  language: Language
}>

type Arrival = Readonly<{
  visitor: Visitor
  bot: BotName
  /** A button of an older day, not a word: it makes nobody a member. */
  isTap?: boolean
}>

/**
 * Somebody writes to a bot. In private a stranger is registered, once, and a member's Telegram name
 * is kept fresh; whoever comes back after a block gets what waited as one digest. By a tap alone a
 * stranger stays one: null. Who is here for the first time has started the bot once it has answered.
 */
export async function arrive(
  { store, now }: App,
  { visitor, bot, isTap }: Arrival,
): Promise<Member | null> {
  const known = await store.members.ofTelegram(visitor.telegramId)
  if (!known && isTap) return null
  if (known && isCurrent(known, visitor, bot)) return known

  return store.transaction(async tx => {
    const at = now()
    await tx.members.register(visitor, at)
    const member = await tx.members.ofTelegram(visitor.telegramId)
    if (!member) throw new Error('a member who was just registered is not there')

    const { telegramName, username } = visitor
    await tx.members.change(member.id, { telegramName, username })
    if (username) await tx.members.takeUsername(member.id, username)
    if (member.blocked.includes(bot)) await start(tx, member, bot, at)
    if (!known) await keepApart(tx, member, at)
    return { ...member, telegramName, username }
  })
}

/** A member is here for the first time and has been answered: from now on the bot may write to them. */
export async function hasStarted({ store, now }: App, member: Member, bot: BotName): Promise<void> {
  await store.transaction(tx => start(tx, member, bot, now()))
}

/** What a block held up comes as one digest. */
async function start(tx: Queries, member: Member, bot: BotName, at: Date): Promise<void> {
  await tx.members.started(member.id, bot, at)
  if (member.blocked.length > 0) await tx.notices.park(member.telegramId ?? 0, at)
}

/** A member has blocked a bot: a wish. What it would tell waits, and comes as one digest after Start. */
export async function heldOff({ store, now }: App, telegramId: number, bot: BotName) {
  const at = now()
  await store.transaction(async tx => {
    await tx.members.hasBlocked(telegramId, bot, at)
    await tx.notices.park(telegramId, at)
  })
}

/** Coming back is a new start, but whoever had withdrawn from this account stays apart from it. */
async function keepApart(tx: Queries, { id, telegramId }: Member, at: Date): Promise<void> {
  const withdrawers = await tx.withdrawals.recall(telegramId ?? 0, at)
  if (withdrawers.length === 0) return
  await tx.members.lock(id, ...withdrawers)
  for (const fromId of withdrawers) await tx.trust.withdraw(fromId, id, at, null)
  const hidden = withdrawers.map(fromId => ({ kind: 'hidden', a: fromId, b: id }) as const)
  await tx.trust.changed(hidden, at)
}

function isCurrent(member: Member, visitor: Visitor, bot: BotName): boolean {
  return (
    member.reachable.includes(bot) &&
    member.telegramName === visitor.telegramName &&
    member.username === visitor.username
  )
}
