import { Composer } from 'grammy'
import type { App } from '../../../app.ts'
import type { Relation } from '../../../domain/circle/network.ts'
import { type Field, fields, isField } from '../../../domain/collection/purpose.ts'
import type { MemberId } from '../../../domain/ids.ts'
import { loadLines } from '../../../views/cards.ts'
import type { Translate } from '../../../words/texts.ts'
import type { Ctx } from '../../kit/context.ts'
import { LONG_LIST, lettersIn, searchAgain } from '../../kit/finding.ts'
import { openPager, PAGE, pager, pagesOf } from '../../kit/list.ts'
import { type Room, together } from '../../kit/room.ts'
import { type Button, rowsOf, type Screen } from '../../kit/screen.ts'
import { show } from '../../kit/show.ts'
import { onTap } from '../../kit/tap.ts'
import { needFieldTap, needingTap, peopleTap, spreadTap } from '../taps.ts'
import { card } from './card.ts'
import { find, findQuestion } from './find.ts'
import { givers } from './givers.ts'
import { peoplePage } from './lines.ts'
import { share } from './share.ts'
import { findTap, meetTap, networkTap } from './taps.ts'
import { vouching } from './vouch.ts'

/** The relations in the order of the filters. */
const relations: readonly Relation[] = [
  'supports-me',
  'supported-by-me',
  'trust-link',
  'co-giver',
  'co-receiver',
  'supports-my-supporter',
  'supported-by-whom-i-support',
]

/** People: my network, who needs help now, whom I may meet, and everybody's card. */
export function people(app: App): Room {
  const composer = new Composer<Ctx>()
  const opened = async (ctx: Ctx) => show(ctx, await peopleScreen(app, ctx))
  const network = async (ctx: Ctx, relation: Relation | null, page: number) =>
    show(ctx, await networkScreen(app, ctx, relation, page))

  onTap(composer, peopleTap, opened)
  composer.chatType('private').command('people', opened)
  composer.chatType('private').command('network', ctx => network(ctx, null, 0))
  onTap(composer, networkTap, (ctx, { relation, page }) => {
    const letters = lettersIn(relation)
    if (letters !== null) return searchAgain(ctx, findQuestion, letters, page)
    return network(ctx, relations.find(each => each === relation) ?? null, page)
  })
  onTap(composer, needingTap, async (ctx, { page }) => {
    await show(ctx, await needingScreen(app, ctx, page))
  })
  onTap(composer, needFieldTap, async (ctx, { field, page }) => {
    await show(ctx, await needingScreen(app, ctx, page, isField(field) ? field : null))
  })
  onTap(composer, meetTap, async (ctx, { page }) => {
    const found = await app.store.network.toMeet(ctx.member.id, ctx.moment, of(page))
    await show(ctx, await listScreen(app, ctx, { ...found, page, name: 'meet', to: meetTap }))
  })
  return together({ composer }, find(app), card(app), givers(app), share(app), vouching(app))
}

async function peopleScreen(app: App, ctx: Ctx): Promise<Screen> {
  const { t, member } = ctx
  const { all, by } = await app.store.network.counts(member.id, ctx.moment)
  const filtered = (relation: Relation): Button => ({
    text: t(`people-${relation}`, { count: by.get(relation) ?? 0 }),
    tap: networkTap({ relation, page: 0 }),
  })
  return {
    text: t('people-screen', { count: all }),
    buttons: [
      [{ text: t('people-needing'), tap: needingTap({ page: 0 }) }],
      [
        {
          text: t('people-network', { count: all }),
          tap: networkTap({ relation: 'all', page: 0 }),
        },
      ],
      ...rowsOf([filtered('supports-me'), filtered('supported-by-me')], 2),
      [{ text: t('people-meet'), tap: meetTap({ page: 0 }) }],
      [{ text: t('open-menu'), tap: 'menu' }],
    ],
  }
}

async function networkScreen(
  app: App,
  ctx: Ctx,
  relation: Relation | null,
  page: number,
): Promise<Screen> {
  const { t, member } = ctx
  const moment = ctx.moment
  const { network } = app.store
  const { all, by } = await network.counts(member.id, moment)
  const size = relation ? (by.get(relation) ?? 0) : all
  const shown = Math.min(page, pagesOf(size) - 1)
  const { entries } = await network.page(member.id, moment, { ...of(shown), relation })
  const lines = await loadLines(
    app,
    member.id,
    entries.map(({ id }) => id),
  )
  const chosen = relation ?? 'all'
  const { text, buttons } = peoplePage(t, lines, { list: chosen, page: shown })
  const title = relation ? t(`relation-title-${relation}`) : t('people-network', { count: all })
  return {
    text: `${title}\n\n${text || t('nothing-here')}`,
    buttons: [
      ...buttons,
      pager(shown, pagesOf(size), to => networkTap({ relation: chosen, page: to })),
      ...rowsOf(filters(t, chosen, all, by), 2),
      all > LONG_LIST ? [{ text: t('find-button'), tap: findTap({}) }] : [],
      [{ text: t('back'), tap: peopleTap({}) }],
    ],
  }
}

/** A filter for each relation that has somebody, the chosen one marked. */
function filters(
  t: Translate,
  chosen: Relation | 'all',
  all: number,
  by: ReadonlyMap<Relation, number>,
): Button[] {
  const present = relations.filter(relation => (by.get(relation) ?? 0) > 0)
  if (present.length < 2) return []
  return (['all', ...present] as const).map(relation => {
    const count = relation === 'all' ? all : (by.get(relation) ?? 0)
    const text = t(relation === 'all' ? 'people-all' : `people-${relation}`, { count })
    return {
      text: relation === chosen ? `● ${text}` : text,
      tap: networkTap({ relation, page: 0 }),
    }
  })
}

/** Who needs help now: the front door leads here, and back. */
export async function needingScreen(
  app: App,
  ctx: Ctx,
  page: number,
  field: Field | null = null,
): Promise<Screen> {
  const { network } = app.store
  const found = await network.needingHelp(ctx.member.id, ctx.moment, { ...of(page), field })
  const to = (at: { page: number }) => (field ? needFieldTap({ field, ...at }) : needingTap(at))
  const chosen = await network.fieldsNeeded(ctx.member.id, ctx.moment)
  const filters = rowsOf(fieldFilters(ctx.t, chosen, field), 2)
  return listScreen(app, ctx, { ...found, page, name: 'needing', to, filters })
}

/** A filter for each field in which help is needed, the chosen one marked. */
function fieldFilters(t: Translate, needed: ReadonlySet<Field>, chosen: Field | null): Button[] {
  if (needed.size === 0) return []
  const all = { text: t('purpose-field-all'), tap: needingTap({ page: 0 }) }
  const some = fields
    .filter(field => needed.has(field))
    .map(field => ({
      field,
      text: t(`purpose-field-${field}`),
      tap: needFieldTap({ field, page: 0 }),
    }))
  return [{ field: null, ...all }, ...some].map(({ field, text, tap }) => ({
    text: field === chosen ? `● ${text}` : text,
    tap,
  }))
}

type Found = Readonly<{
  entries: readonly MemberId[]
  hasMore: boolean
  page: number
  name: 'needing' | 'meet'
  to: (at: { page: number }) => string
  filters?: Button[][]
}>

async function listScreen(app: App, ctx: Ctx, found: Found): Promise<Screen> {
  const { t, member } = ctx
  const { entries, hasMore, page, name, to, filters = [] } = found
  const lines = await loadLines(app, member.id, entries)
  const { text, buttons } = peoplePage(t, lines, { list: name, page })
  return {
    text: `${t(`people-${name}-title`)}\n\n${text || t(`people-${name}-none`)}`,
    buttons: [
      ...buttons,
      openPager(page, hasMore, next => to({ page: next })),
      ...filters,
      name === 'needing' && lines.length > 0
        ? [{ text: t('spread-open'), tap: spreadTap({}) }]
        : [],
      name === 'needing'
        ? [{ text: t('open-menu'), tap: 'menu' }]
        : [{ text: t('back'), tap: peopleTap({}) }],
    ],
  }
}

/** Pages come from outside: beyond what anybody walks to, they are all one. */
const of = (page: number) => ({ offset: Math.min(page, 1_000) * PAGE, limit: PAGE })
