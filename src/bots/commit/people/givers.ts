import { Composer } from 'grammy'
import type { App } from '../../../app.ts'
import { type Card, loadCard } from '../../../views/cards.ts'
import type { Translate } from '../../../words/texts.ts'
import type { Ctx } from '../../kit/context.ts'
import { PAGE, pager } from '../../kit/list.ts'
import type { Room } from '../../kit/room.ts'
import type { Button, Screen } from '../../kit/screen.ts'
import { show } from '../../kit/show.ts'
import { onTap } from '../../kit/tap.ts'
import { calledIn } from '../naming.ts'
import { cardTap, peopleTap, profileTap } from '../taps.ts'
import { amountRows, GIVERS_SHOWN } from './card-text.ts'
import { giversTap } from './taps.ts'

/** Everybody who helps somebody, in pages: what a card has no room for. */
export function givers(app: App): Room {
  const composer = new Composer<Ctx>()
  onTap(composer, giversTap, async (ctx, { member, page }) => {
    const card = await loadCard(app, ctx.member.id, member)
    await show(ctx, card ? giversScreen(ctx.t, card, page) : unknown(ctx.t))
  })
  return { composer }
}

/** The door to the pages, where the card names not all. */
export function giversButton(t: Translate, card: Card): Button[] {
  const all = rowsOfGivers(t, card).length
  if (all <= GIVERS_SHOWN) return []
  return [
    { text: t('card-all-helpers', { count: all }), tap: giversTap({ member: card.id, page: 0 }) },
  ]
}

function giversScreen(t: Translate, card: Card, wanted: number): Screen {
  const rows = rowsOfGivers(t, card)
  const pages = Math.max(1, Math.ceil(rows.length / PAGE))
  const page = Math.min(wanted, pages - 1)
  const lines = rows
    .slice(page * PAGE, (page + 1) * PAGE)
    .map((row, at) => `${page * PAGE + at + 1}. ${row}`)
  const isLast = page === pages - 1
  const others = isLast && card.givers ? card.givers.others : 0
  return {
    text: [
      t('givers-title', { name: calledIn(t, card) }),
      ...lines,
      ...(others > 0 ? [t('givers-others', { count: others })] : []),
    ].join('\n'),
    buttons: [
      pager(page, pages, to => giversTap({ member: card.id, page: to })),
      [{ text: t('back'), tap: card.isSelf ? profileTap({}) : cardTap({ member: card.id }) }],
    ],
  }
}

/** With amounts for the circle, by name for the others. */
function rowsOfGivers(t: Translate, { amounts, givers: seen }: Card): readonly string[] {
  if (amounts.length > 0) return amountRows(t, amounts)
  return (seen?.named ?? []).map(({ name }) => name)
}

function unknown(t: Translate): Screen {
  return { text: t('card-unknown'), buttons: [[{ text: t('back'), tap: peopleTap({}) }]] }
}
