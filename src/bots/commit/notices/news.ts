import { runs } from '../../../domain/pledge/collection.ts'
import type { PledgeNews, PledgeNotice } from '../../../domain/pledge/notices.ts'
import { loadCard } from '../../../views/cards.ts'
import { loadNames } from '../../../views/names.ts'
import { money, month } from '../../../words/wording.ts'
import type { Words } from '../../kit/notices.ts'
import type { Screen } from '../../kit/screen.ts'
import { nameIn } from '../naming.ts'
import { smallButton } from '../people/card.ts'
import { collectionLines, reasonLine, spokenLines } from '../people/card-text.ts'
import { cardTap, giveTap, renewalTap } from '../taps.ts'
import { buttonsFor, type Desk, wordsOf } from './desk.ts'
import type { RequestNotice } from './requests.ts'

type News = Exclude<PledgeNews, PledgeNotice | RequestNotice>
type Facts<Kind extends News['kind']> = Extract<News, { kind: Kind }>

/** What befell one's pledges by rule, thanks, and who came by one's help link. */
export const newsWords: Words<Desk, News> = {
  'emergency-help-asked': emergencyHelpAsked,
  'pledge-resumed': async (desk, facts) => ({
    text: desk.t('notice-resumed', {
      ...(await wordsOf(desk, facts)),
      side: desk.to.id === facts.giverId ? 'giver' : 'receiver',
    }),
    buttons: await buttonsFor(desk, facts, ['commit', 'deliver', 'withdraw']),
  }),
  'deed-renewed': deedRenewed,
  'deed-not-renewed': async ({ app, t }, { amount, because, receiverId }) => {
    const name = nameIn(t, await app.store.members.find(receiverId))
    const words = { name, amount: money(t.language, amount, app.settings.unit) }
    return { text: t(`notice-not-renewed-${because}`, words), buttons: [] }
  },
  thanked: async ({ app, t }, facts) => {
    const name = nameIn(t, await app.store.members.find(facts.receiverId))
    const amount = money(t.language, facts.amount, facts.unit)
    const words = { name, amount, month: month(t.language, facts.cycle) }
    return { text: t('notice-thanked', words), buttons: [] }
  },
  'help-link-opened': helpLinkOpened,
}

async function emergencyHelpAsked(
  desk: Desk,
  facts: Facts<'emergency-help-asked'>,
): Promise<Screen | null> {
  const { app, t, to, now, zone } = desk
  const emergency = await app.store.collections.find(facts.emergencyId)
  if (!emergency || !runs(emergency, now, zone)) return null
  const give = giveTap({ collection: emergency.id })
  const card = await loadCard(app, to.id, emergency.ownerId)
  if (!card?.seen.target) return null
  const asked = t('notice-emergency-help', await wordsOf(desk, facts))
  return {
    text: [asked, spokenLines(t, card), reasonLine(t, card), collectionLines(t, card)]
      .filter(Boolean)
      .join('\n'),
    buttons: [
      smallButton(t, card),
      [{ text: t('notice-help'), tap: give }],
      ...(await buttonsFor(desk, facts, [])),
    ],
  }
}

async function deedRenewed(desk: Desk, facts: Facts<'deed-renewed'>): Promise<Screen> {
  const { t } = desk
  const isPaused = facts.isPaused ? 'yes' : 'no'
  const off = renewalTap({ pledge: facts.pledgeId, to: 'off' })
  return {
    text: t('notice-renewed', { ...(await wordsOf(desk, facts)), isPaused }),
    buttons: [
      ...(await buttonsFor(desk, facts, ['change', 'withdraw'])),
      [{ text: t('act-renewal-off'), tap: off }],
    ],
  }
}

async function helpLinkOpened(
  { app, t, to }: Desk,
  { receiverId, visitorId }: Facts<'help-link-opened'>,
): Promise<Screen | null> {
  const names = await loadNames(app, to.id, [receiverId])
  const receiver = names.get(receiverId)?.name
  if (!receiver) return null
  const visitor = nameIn(t, await app.store.members.find(visitorId))
  const card = cardTap({ member: receiverId })
  const isOwn = receiverId === to.id
  return {
    text: t(`notice-help-link-opened${isOwn ? '-own' : ''}`, { visitor, receiver }),
    buttons: [[{ text: `👤 ${receiver}`, tap: card }]],
  }
}
