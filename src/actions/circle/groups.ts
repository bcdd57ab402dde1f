import type { App, Queries } from '../../app.ts'
import type { BotName } from '../../domain/bot.ts'
import { type BotRights, type Group, type GroupEvent, isNews } from '../../domain/circle/group.ts'
import type { CircleBinding } from '../../domain/circle/room.ts'
import type { GroupId, MemberId } from '../../domain/ids.ts'
import type { Language } from '../../domain/language.ts'
import type { NewNotice } from '../../domain/notice/notice.ts'
import { done, type Outcome, refused } from '../../domain/outcome.ts'

/** A chat as Telegram names it, and the bot it happens to. */
export type GroupChat = Readonly<{ bot: BotName; chatId: number; title: string }>

/** A change of the bot's standing in a group. */
export type StandingChange = GroupChat &
  Readonly<{
    standing: BotRights
    /** Telegram's date of it, to the second. */
    changedAt: Date
    /** Who did it, if they are a member; their language becomes the group's. */
    byId: MemberId | null
    language: Language
  }>

/**
 * The bot was added, promoted, demoted, restricted or removed. Telegram may tell it late, twice or
 * out of order: an older change than the last one is no news. Answers the group while the bot is
 * there, null when it is not.
 */
export async function standInGroup(app: App, change: StandingChange): Promise<Group | null> {
  const { bot, chatId, title, standing, changedAt, byId, language } = change
  const now = app.now()
  return app.store.transaction(async tx => {
    const known = await tx.groups.lock(bot, chatId)
    if (!isNews(known, changedAt)) return known?.removedAt ? null : known
    if (!known) {
      const fresh = { bot, chatId, title, language, addedById: byId, addedAt: now, changedAt }
      await tx.groups.keep(fresh)
    }
    const group = await tx.groups.lock(bot, chatId)
    if (!group) throw new Error('a group that was just kept is not there')
    if (standing === 'gone') {
      await forget(tx, group, changedAt, now)
      return null
    }

    if (group.removedAt) await greetAnew(tx, group, { byId, language, now })
    const isRestricted = standing === 'restricted'
    const restrictedAt = isRestricted ? (group.restrictedAt ?? now) : null
    await tx.groups.change(group.id, { title, changedAt, restrictedAt })
    if (group.restrictedAt && !isRestricted) await tx.groups.touch(group.id)
    return tx.groups.find(group.id)
  })
}

/**
 * Somebody writes or taps in a group, which proves that the bot is there: the group is known from
 * then on. Null when that happened before the bot was removed.
 */
export async function meetInGroup(
  app: App,
  chat: GroupChat & Readonly<{ at: Date | null; byId: MemberId | null; language: Language }>,
): Promise<Group | null> {
  const known = await app.store.groups.ofChat(chat.bot, chat.chatId)
  if (known && !known.removedAt && known.title === chat.title) return known
  if (known?.removedAt && (!chat.at || chat.at <= known.changedAt)) return null
  const { at, ...rest } = chat
  if (!known || known.removedAt) {
    return standInGroup(app, { ...rest, standing: 'present', changedAt: at ?? app.now() })
  }
  return app.store.transaction(async tx => {
    await tx.groups.change(known.id, { title: chat.title })
    await tx.groups.touch(known.id)
    return tx.groups.find(known.id)
  })
}

/** Telegram no longer lets the bot in: removed, or the group is gone. It writes nothing more there. */
export async function endGroup(app: App, { bot, chatId }: Pick<GroupChat, 'bot' | 'chatId'>) {
  const now = app.now()
  await app.store.transaction(async tx => {
    const group = await tx.groups.lock(bot, chatId)
    if (group && !group.removedAt) await forget(tx, group, group.changedAt, now)
  })
}

/** The bot may no longer write in a group; it keeps what it knows and stays silent. */
export async function restrictGroup(app: App, id: GroupId): Promise<void> {
  await app.store.groups.change(id, { restrictedAt: app.now() })
}

/**
 * A group became a supergroup with another id. Everything moves and the card is posted anew there.
 * It may be told by the old chat, by the new one and by an error, in any order and more than once.
 */
export async function moveGroup(
  app: App,
  { bot, from, to }: Readonly<{ bot: BotName; from: number; to: number }>,
): Promise<void> {
  await app.store.transaction(async tx => {
    const old = await tx.groups.lock(bot, from)
    if (!old || from === to) return
    const there = await tx.groups.lock(bot, to)
    await tx.groups.move(old.id, to, there?.id ?? null)
    if (there && !there.removedAt) await tx.groups.change(old.id, { removedAt: null })
  })
}

/** Somebody left a group: off its roll with all ticks, and their circle is no longer shown there. */
export async function leaveGroup(
  app: App,
  { groupId, memberId }: Readonly<{ groupId: GroupId; memberId: MemberId }>,
): Promise<void> {
  const now = app.now()
  await app.store.transaction(async tx => {
    await tx.members.lock(memberId)
    await tx.rolls.leave(groupId, memberId)
    await tx.initiatives.forgetVisits(groupId, memberId)
    const binding = await tx.bindings.of(groupId)
    if (binding?.ownerId !== memberId) return
    await tx.bindings.end(groupId, now)
    await tx.notices.add([bindingEnded(binding, 'left-group')], now)
  })
}

/** What admins choose for a group with one tap. */
export type GroupChoice = Readonly<
  { language: Language } | { isSilent: boolean } | { event: GroupEvent; isMuted: boolean }
>

/** Writes what an admin chose; whether they are one is read from Telegram at each tap. */
export async function chooseForGroup(
  app: App,
  order: Readonly<{ groupId: GroupId; isAdmin: boolean; choice: GroupChoice }>,
): Promise<Outcome<Group, 'only-group-admins' | 'group-is-unknown'>> {
  const { groupId, isAdmin, choice } = order
  if (!isAdmin) return refused('only-group-admins')
  const now = app.now()
  return app.store.transaction(async tx => {
    const seen = await tx.groups.find(groupId)
    const group = seen && (await tx.groups.lock(seen.bot, seen.chatId))
    if (!group || group.removedAt) return refused('group-is-unknown')
    if ('language' in choice) await tx.groups.change(groupId, { language: choice.language })
    if ('isSilent' in choice) {
      await tx.groups.change(groupId, { silencedAt: choice.isSilent ? now : null })
    }
    if ('event' in choice) {
      const others = group.mutedEvents.filter(event => event !== choice.event)
      const mutedEvents = choice.isMuted ? [...others, choice.event] : others
      await tx.groups.change(groupId, { mutedEvents })
    }
    await tx.groups.touch(groupId)
    return done((await tx.groups.find(groupId)) ?? group)
  })
}

/** The owner hears why a group no longer shows their circle, or their initiative. */
export function bindingEnded(
  { ownerId, groupId }: Pick<CircleBinding, 'ownerId' | 'groupId'>,
  because: 'left-group' | 'unbound' | 'removed',
): NewNotice {
  return { to: ownerId, bot: 'commit', facts: { kind: 'group-binding-ended', groupId, because } }
}

/** Ends what a group held; the row stays, so that an older update is known to be older. */
async function forget(tx: Queries, group: Group, changedAt: Date, now: Date): Promise<void> {
  const binding = await tx.bindings.of(group.id)
  await tx.rolls.erase(group.id)
  await tx.bindings.end(group.id, now)
  if (binding) await tx.notices.add([bindingEnded(binding, 'removed')], now)
  await tx.groups.change(group.id, {
    removedAt: group.removedAt ?? now,
    changedAt,
    addedById: null,
    ...noCard,
  })
}

async function greetAnew(
  tx: Queries,
  { id }: Group,
  { byId, language, now }: Readonly<{ byId: MemberId | null; language: Language; now: Date }>,
): Promise<void> {
  const fresh = { removedAt: null, restrictedAt: null, silencedAt: null, mutedEvents: [] }
  await tx.groups.change(id, { ...fresh, ...noCard, addedById: byId, addedAt: now, language })
  await tx.groups.touch(id)
}

const noCard = {
  cardId: null,
  cardDigest: null,
  cardAt: null,
  cardOn: null,
  topicId: null,
} as const
