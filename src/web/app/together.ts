import { momentOf } from '../../app.ts'
import { listingRow } from '../../bots/commit/listing/board.ts'
import { addressOf, links } from '../../bots/kit/link.ts'
import { type Initiative, stepOf } from '../../domain/initiative/initiative.ts'
import type { Tally } from '../../domain/initiative/vote.ts'
import type { Listing } from '../../domain/listing/listing.ts'
import { boardPage } from '../../views/board.ts'
import { nearOf } from '../../views/near.ts'
import { day, money } from '../../words/wording.ts'
import type { Reader } from './month.ts'
import type { Matter, Together } from './shapes.ts'

/** So many of a list stand on the page; the rest is in the bot. */
const page = { offset: 0, limit: 20 }

/** What people do together, as far as the reader may see it: initiatives, offers and needs, and their own. */
export async function togetherOf(reader: Reader): Promise<Together> {
  const { t } = reader
  const lists = [...(await initiativesOf(reader)), ...(await listingsOf(reader))]
  return {
    title: t('page-tab-together'),
    lists: lists.map(({ title, rows }) => ({
      title,
      none: rows.length > 0 ? null : t('nothing-here'),
      rows,
    })),
  }
}

type Titled = Readonly<{ title: string; rows: readonly Matter[] }>

/** The initiatives near the reader, those they take part in, and their own. */
async function initiativesOf(reader: Reader): Promise<Titled[]> {
  const { app, member, t } = reader
  const { initiatives } = app.store
  const near = await nearOf(app, member.id, momentOf(app))
  const lists = {
    near: await initiatives.ofNear(near, page),
    voted: await initiatives.votedBy(member.id, page),
    mine: await initiatives.ofOwner(member.id, page),
  }
  return Object.entries(lists).map(([name, found]) => ({
    title: `${t('together-initiatives', { count: 0 })} · ${t(`initiatives-tab-${name}`)}`,
    rows: found.map(each => initiativeRow(reader, each)),
  }))
}

function initiativeRow(
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

/** What people near the reader offer and need, and their own. */
async function listingsOf(reader: Reader): Promise<Titled[]> {
  const { app, member, t } = reader
  const near = await boardPage(app, member.id, { side: null, kind: null, words: [], ...page })
  const mine = await app.store.listings.ofOwner(member.id, page)
  const title = t('together-board', { count: 0 })
  return [
    { title: `${title} · ${t('initiatives-tab-near')}`, rows: near },
    { title: `${title} · ${t('initiatives-tab-mine')}`, rows: mine },
  ].map(list => ({ ...list, rows: list.rows.map(each => listingMatter(reader, each)) }))
}

function listingMatter({ app, t }: Reader, listing: Listing): Matter {
  return {
    text: listingRow({ t }, listing).text,
    share: null,
    link: addressOf(app.usernames.commit, links.listing({ listing: listing.id })),
  }
}
