import type { App } from '../../../app.ts'
import type { Initiative } from '../../../domain/initiative/initiative.ts'
import { stepOf } from '../../../domain/initiative/initiative.ts'
import type { Tally } from '../../../domain/initiative/vote.ts'
import { nearOf } from '../../../views/near.ts'
import { money } from '../../../words/wording.ts'
import type { Ctx } from '../../kit/context.ts'
import { openPager, PAGE } from '../../kit/list.ts'
import { type Button, cut, type Screen } from '../../kit/screen.ts'
import { togetherTap } from '../taps.ts'
import { initiativesTap, initiativeTap, publishTap } from './taps.ts'

const lists = ['near', 'voted', 'mine'] as const
type List = (typeof lists)[number]
/** A title on a button. */
const SHOWN = 40

/** One of the lists, a page of it. */
export async function initiativesScreen(
  app: App,
  ctx: Ctx,
  list: List,
  page: number,
): Promise<Screen> {
  const { t, member, moment } = ctx
  const { store } = app
  const order = { offset: Math.min(page, 1_000) * PAGE, limit: PAGE + 1 }
  const found =
    list === 'mine'
      ? await store.initiatives.ofOwner(member.id, order)
      : list === 'voted'
        ? await store.initiatives.votedBy(member.id, order)
        : await store.initiatives.ofNear(await nearOf(app, member.id, moment), order)
  const shown = found.slice(0, PAGE)
  return {
    text: t(shown.length > 0 ? `initiatives-${list}` : `initiatives-${list}-none`),
    buttons: [
      ...shown.map(each => [rowOf(ctx, each)]),
      openPager(page, found.length > PAGE, to => initiativesTap({ list, page: to })),
      lists.map(each => ({
        text: each === list ? `● ${t(`initiatives-tab-${each}`)}` : t(`initiatives-tab-${each}`),
        tap: initiativesTap({ list: each, page: 0 }),
      })),
      [{ text: t('initiative-publish'), tap: publishTap({}) }],
      [{ text: t('back'), tap: togetherTap({}) }],
    ],
  }
}

function rowOf(
  { t }: Ctx,
  { initiative, tally }: Readonly<{ initiative: Initiative; tally: Tally }>,
): Button {
  const { id, title, price, unit } = initiative
  const step = stepOf(initiative)
  const facts = {
    title: cut(title, SHOWN),
    price: money(t.language, price, unit),
    percent: Math.min(100, Math.floor((tally.carried * 100) / price)),
  }
  return { text: t(`initiative-row-${step}`, facts), tap: initiativeTap({ initiative: id }) }
}

/** Whether a word names one of the lists. */
export function isList(word: string): word is List {
  return (lists as readonly string[]).includes(word)
}
