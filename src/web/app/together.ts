import { momentOf } from '../../app.ts'
import { addressOf, links } from '../../bots/kit/link.ts'
import { type Initiative, stepOf } from '../../domain/initiative/initiative.ts'
import type { Tally } from '../../domain/initiative/vote.ts'
import { nearOf } from '../../views/near.ts'
import { day, money } from '../../words/wording.ts'
import type { Reader } from './month.ts'
import type { Matter, Together } from './shapes.ts'

/** So many of a list stand on the page; the rest is in the bot. */
const SHOWN = 20

/** What people do together, as far as the reader may see it: initiatives near, those they are in, and their own. */
export async function togetherOf({ app, member, t }: Reader): Promise<Together> {
  const { initiatives } = app.store
  const order = { offset: 0, limit: SHOWN }
  const near = await nearOf(app, member.id, momentOf(app))
  const lists = [
    { name: 'near', found: await initiatives.ofNear(near, order) },
    { name: 'voted', found: await initiatives.votedBy(member.id, order) },
    { name: 'mine', found: await initiatives.ofOwner(member.id, order) },
  ]
  return {
    title: t('page-tab-together'),
    lists: lists.map(({ name, found }) => ({
      title: t(`initiatives-tab-${name}`),
      none: found.length > 0 ? null : t('nothing-here'),
      rows: found.map(each => matterOf({ app, member, t }, each)),
    })),
  }
}

function matterOf(
  { app, t }: Reader,
  { initiative, tally }: Readonly<{ initiative: Initiative; tally: Tally }>,
): Matter {
  const { id, title, price, unit, voteUntil } = initiative
  const step = stepOf(initiative)
  const percent = Math.min(100, Math.floor((tally.carried * 100) / price))
  const facts = { title, price: money(t.language, price, unit), percent }
  return {
    text: t(`initiative-row-${step}`, facts),
    ...(step === 'vote' && { note: day(t.language, voteUntil) }),
    share: step === 'vote' ? percent : null,
    link: addressOf(app.usernames.commit, links.initiative({ initiative: id })),
  }
}
