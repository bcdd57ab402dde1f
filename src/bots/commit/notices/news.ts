import { loadCard } from '../../../actions/cards.ts'
import { loadNames } from '../../../actions/names.ts'
import { runs } from '../../../domain/collection.ts'
import type { NoticeFacts } from '../../../domain/notice.ts'
import type { Screen } from '../../kit/screen.ts'
import { money, month } from '../../kit/wording.ts'
import { nameIn } from '../naming.ts'
import { collectionLines } from '../people/card-text.ts'
import { cardTap, giveTap, renewalTap } from '../taps.ts'
import { buttonsFor, type Desk, wordsOf } from './desk.ts'

type News = Extract<
  NoticeFacts,
  {
    kind:
      | 'emergency-help-asked'
      | 'pledge-resumed'
      | 'deed-renewed'
      | 'deed-not-renewed'
      | 'thanked'
      | 'help-link-opened'
  }
>

/** What befell one's pledges by rule, thanks, and who came by one's help link. */
export async function wordNews(desk: Desk, facts: News): Promise<Screen | null> {
  const { app, t, to, now, zone } = desk
  switch (facts.kind) {
    case 'emergency-help-asked': {
      const emergency = await app.store.collections.find(facts.emergencyId)
      if (!emergency || !runs(emergency, now, zone)) return null
      const give = giveTap({ collection: emergency.id })
      const card = await loadCard(app, to.id, emergency.ownerId)
      if (!card?.seen.target) return null
      const asked = t('notice-emergency-help', await wordsOf(desk, facts))
      return {
        text: [asked, collectionLines(t, card)].filter(Boolean).join('\n'),
        buttons: [[{ text: t('notice-help'), tap: give }], ...(await buttonsFor(desk, facts, []))],
      }
    }
    case 'pledge-resumed':
      return {
        text: t('notice-resumed', {
          ...(await wordsOf(desk, facts)),
          side: to.id === facts.giverId ? 'giver' : 'receiver',
        }),
        buttons: await buttonsFor(desk, facts, ['commit', 'deliver', 'withdraw']),
      }
    case 'deed-renewed': {
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
    case 'deed-not-renewed': {
      const { amount, because, receiverId } = facts
      const name = nameIn(t, await app.store.members.find(receiverId))
      const words = { name, amount: money(t.language, amount, app.settings.unit) }
      return { text: t(`notice-not-renewed-${because}`, words), buttons: [] }
    }
    case 'thanked': {
      const name = nameIn(t, await app.store.members.find(facts.receiverId))
      const amount = money(t.language, facts.amount, facts.unit)
      const words = { name, amount, month: month(t.language, facts.cycle) }
      return { text: t('notice-thanked', words), buttons: [] }
    }
    case 'help-link-opened': {
      const names = await loadNames(app, to.id, [facts.receiverId])
      const receiver = names.get(facts.receiverId)?.name
      if (!receiver) return null
      const visitor = nameIn(t, await app.store.members.find(facts.visitorId))
      const card = cardTap({ member: facts.receiverId })
      const isOwn = facts.receiverId === to.id
      return {
        text: t(`notice-help-link-opened${isOwn ? '-own' : ''}`, { visitor, receiver }),
        buttons: [[{ text: `👤 ${receiver}`, tap: card }]],
      }
    }
  }
}
