import { type App, momentOf } from '../../app.ts'
import type { MemberId } from '../../domain/ids.ts'
import { nameOf } from '../../domain/member/member.ts'
import { done, isRefused, type Outcome, refused } from '../../domain/outcome.ts'
import { type Card, loadCard } from '../../views/cards.ts'
import { mayShare } from '../../views/sight.ts'

/** What somebody finds behind a help link that works. */
export type Found = Readonly<{
  /** `own`: my own link; `helping`: I help already; `offer`: I may; `green`: nothing is needed now. */
  as: 'own' | 'helping' | 'offer' | 'green'
  receiverId: MemberId
  /** Who shares the link; null for the receiver, who has no name left, and who is apart from the viewer. */
  inviterName: string | null
  /** What may be seen of the receiver; null while they need nothing and nothing else ties the two. */
  card: Card | null
}>

/** Whoever joined so short a time before opening a link came through it. */
const JUST_JOINED_MS = 2 * 60_000

/**
 * Opens a help link: writes who holds it, tells the inviter of a new visitor, and says what the
 * viewer can do. Unknown tokens and those of people who are apart answer alike.
 */
export async function openHelpLink(
  app: App,
  { viewerId, token }: Readonly<{ viewerId: MemberId; token: string }>,
): Promise<Outcome<Found, 'help-link-is-unknown' | 'help-link-is-reset'>> {
  const moment = momentOf(app)
  const { store } = app
  const link = await store.helpLinks.ofToken(token)
  if (!link) return refused('help-link-is-unknown')
  const { inviterId, receiverId } = link
  const people = await store.members.named([inviterId, receiverId, viewerId])
  const receiver = people.get(receiverId)
  if (!receiver || receiver.leftAt) return refused('help-link-is-unknown')
  if (link.resetAt) return refused('help-link-is-reset')
  const apart = await store.trust.apartFrom(viewerId)
  if (apart.has(receiverId)) return refused('help-link-is-unknown')
  if (!(await mayShare(store, inviterId, receiverId, moment))) return refused('help-link-is-reset')

  const joinedAt = people.get(viewerId)?.joinedAt ?? moment.now
  const isNew = moment.now.getTime() - joinedAt.getTime() < JUST_JOINED_MS
  if (viewerId !== receiverId) {
    await store.transaction(async tx => {
      const isFirst = await tx.helpLinks.visit(link.id, viewerId, moment.now)
      if (!isFirst || !isNew || inviterId === viewerId || apart.has(inviterId)) return
      const facts = { helpLinkId: link.id, visitorId: viewerId, receiverId }
      const notice = { kind: 'help-link-opened', ...facts } as const
      await tx.notices.add([{ to: inviterId, bot: 'commit', facts: notice }], moment.now)
    })
  }

  const card = await loadCard(app, viewerId, receiverId)
  const inviter = people.get(inviterId)
  const isNamed = inviterId !== receiverId && !apart.has(inviterId)
  const inviterName = isNamed && inviter ? nameOf(inviter) : null
  return done({ as: foundAs(viewerId, receiverId, card), receiverId, inviterName, card })
}

/** The link a member shares for themself, or for somebody of their network who needs help. */
export async function shareHelpLink(
  app: App,
  { inviterId, receiverId }: Readonly<{ inviterId: MemberId; receiverId: MemberId }>,
): Promise<Outcome<{ token: string }, 'member-is-unknown' | 'receiver-is-green'>> {
  const moment = momentOf(app)
  const receiver = await app.store.members.find(receiverId)
  const isSeen = receiver && !receiver.leftAt
  if (!isSeen || !(await mayShare(app.store, inviterId, receiverId, moment))) {
    return refused('member-is-unknown')
  }
  const statuses = await app.store.collections.statusOf([receiverId], moment)
  if (inviterId !== receiverId && statuses.get(receiverId) === 'green') {
    return refused('receiver-is-green')
  }
  return app.store.transaction(async tx => {
    await tx.members.lock(receiverId)
    const pair = { inviterId, receiverId, token: app.newToken() }
    const { token } = await tx.helpLinks.getOrMake(pair, moment.now)
    return done({ token })
  })
}

/**
 * Ends every link for a member, whoever shares it; the next one has another token. `newest` is the
 * youngest of those the member was asked about: where others have come since, it is asked again.
 */
export async function resetHelpLinks(
  app: App,
  { receiverId, newest }: Readonly<{ receiverId: MemberId; newest: number }>,
): Promise<Outcome<number, 'help-links-have-changed'>> {
  return app.store.transaction(async tx => {
    await tx.members.lock(receiverId)
    if ((await tx.helpLinks.newestFor(receiverId)) !== newest)
      return refused('help-links-have-changed')
    return done(await tx.helpLinks.reset(receiverId, app.now()))
  })
}

function foundAs(viewerId: MemberId, receiverId: MemberId, card: Card | null): Found['as'] {
  if (viewerId === receiverId) return 'own'
  const may = card?.mayPledge
  if (!may) return 'green'
  const helps = isRefused(may) && may.refused === 'giver-already-has-an-open-pledge'
  return helps ? 'helping' : 'offer'
}
