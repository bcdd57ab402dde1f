import { Composer } from 'grammy'
import type { App } from '../../../app.ts'
import { memberId } from '../../../domain/ids.ts'
import { isListingKind, listingKindNames, listingKinds } from '../../../domain/listing/kinds.ts'
import type { Listing, Side } from '../../../domain/listing/listing.ts'
import { searchedFor } from '../../../domain/listing/words.ts'
import { boardPage } from '../../../views/board.ts'
import { loadNames, nameless } from '../../../views/names.ts'
import { money } from '../../../words/wording.ts'
import type { Ctx } from '../../kit/context.ts'
import { startDialogue } from '../../kit/dialogue.ts'
import { lettersIn, lettersWord, searchAgain, searchIn } from '../../kit/finding.ts'
import { links, way } from '../../kit/link.ts'
import { openPager, PAGE } from '../../kit/list.ts'
import type { Room } from '../../kit/room.ts'
import { type Button, cut, rowsOf, type Screen } from '../../kit/screen.ts'
import { show } from '../../kit/show.ts'
import { onTap } from '../../kit/tap.ts'
import { calledIn } from '../naming.ts'
import { cardTap, togetherTap } from '../taps.ts'
import {
  boardFindTap,
  boardFoundTap,
  boardKindsTap,
  boardOfTap,
  boardTap,
  listingTap,
  myListingsTap,
  putUpTap,
  talksTap,
} from './taps.ts'

/** What narrows nothing. */
const ALL = 'all'
const sides = [ALL, 'offer', 'need'] as const
/** A title on a button. */
const SHOWN = 40

/** Where the board begins: everything, the nearest first. */
export const wholeBoard = boardTap({ side: ALL, kind: ALL, page: 0 })

/** What people near offer and need: the list, its filters, and what is searched for. */
export function board(_: App): Room {
  const composer = new Composer<Ctx>()
  onTap(composer, boardTap, async (ctx, { side, kind, page }) =>
    show(ctx, await boardScreen(ctx, side, kind, page)),
  )
  onTap(composer, boardKindsTap, async (ctx, { side, kind }) =>
    show(ctx, kindsScreen(ctx, side, kind)),
  )
  onTap(composer, boardFindTap, ctx => startDialogue(ctx, boardQuestion))
  onTap(composer, boardFoundTap, (ctx, { letters, page }) =>
    searchAgain(ctx, boardQuestion, lettersIn(letters) ?? '', page),
  )
  onTap(composer, boardOfTap, async (ctx, { member, page }) =>
    show(ctx, await listingsOfScreen(ctx, member, page)),
  )
  const ofMember = way(links.listings, async (ctx, { member }) =>
    show(ctx, await listingsOfScreen(ctx, member, 0)),
  )
  return { composer, questions: [boardQuestion], links: [ofMember] }
}

const boardQuestion = searchIn({
  name: 'find-on-board',
  question: 'board-question',
  found: foundScreen,
  back: wholeBoard,
})

function sideOf(word: string): Side | null {
  return word === 'offer' || word === 'need' ? word : null
}

/** A page of what is up near me. */
async function boardScreen(ctx: Ctx, side: string, kind: string, page: number): Promise<Screen> {
  const { t, app, member } = ctx
  const wanted = { side: sideOf(side), kind: isListingKind(kind) ? kind : null }
  const found = await boardPage(app, member.id, {
    ...wanted,
    words: [],
    offset: page * PAGE,
    limit: PAGE + 1,
  })
  const kindWord = wanted.kind ?? ALL
  const sideWord = wanted.side ?? ALL
  return {
    text: t(found.length > 0 ? 'board-screen' : 'board-none'),
    buttons: [
      ...found.slice(0, PAGE).map(each => [listingRow(ctx, each)]),
      openPager(page, found.length > PAGE, to =>
        boardTap({ side: sideWord, kind: kindWord, page: to }),
      ),
      sides.map(each => ({
        text: each === sideWord ? `● ${t(`board-tab-${each}`)}` : t(`board-tab-${each}`),
        tap: boardTap({ side: each, kind: kindWord, page: 0 }),
      })),
      [
        {
          text: wanted.kind ? t(`listing-kind-${wanted.kind}`) : t('board-kinds'),
          tap: boardKindsTap({ side: sideWord, kind: kindWord }),
        },
        { text: t('board-find'), tap: boardFindTap({}) },
      ],
      [
        { text: t('board-offer'), tap: putUpTap({ side: 'offer' }) },
        { text: t('board-need'), tap: putUpTap({ side: 'need' }) },
      ],
      [
        { text: t('board-mine'), tap: myListingsTap({ page: 0 }) },
        { text: t('board-talks'), tap: talksTap({ page: 0 }) },
      ],
      [{ text: t('back'), tap: togetherTap({}) }],
    ],
  }
}

/** One listing on a button: its sign, its title, its value. */
export function listingRow({ t }: Pick<Ctx, 't'>, listing: Listing): Button {
  const { id, kind, side, title, value, unit, isUrgent, endedAt } = listing
  const facts = {
    sign: listingKinds[kind].sign,
    title: cut(title, SHOWN),
    value: value === null ? '' : ` · ${money(t.language, value, unit)}`,
    urgent: isUrgent ? '❗ ' : '',
  }
  const text = t(endedAt ? 'listing-row-ended' : `listing-row-${side}`, facts)
  return { text, tap: listingTap({ listing: id }) }
}

function kindsScreen({ t }: Ctx, side: string, kind: string): Screen {
  const kinds = [ALL, ...listingKindNames].map(each => {
    const name = isListingKind(each) ? kindName(t, each) : t('board-kinds')
    const to = boardTap({ side: sideOf(side) ?? ALL, kind: each, page: 0 })
    return { text: each === kind ? `● ${name}` : name, tap: to }
  })
  return {
    text: t('board-kinds-screen'),
    buttons: [...rowsOf(kinds, 2), [{ text: t('back'), tap: wholeBoard }]],
  }
}

/** A kind with its sign. */
export function kindName(t: Ctx['t'], kind: Listing['kind']): string {
  return `${listingKinds[kind].sign} ${t(`listing-kind-${kind}`)}`
}

async function foundScreen(ctx: Ctx, letters: string, page: number): Promise<Screen> {
  const { t, app, member } = ctx
  const words = searchedFor(letters)
  const order = { side: null, kind: null, words, offset: page * PAGE, limit: PAGE + 1 }
  const found = words.length > 0 ? await boardPage(app, member.id, order) : []
  return {
    text: [
      t(found.length > 0 ? 'board-found' : 'board-found-none', { letters }),
      t('find-again'),
    ].join('\n'),
    buttons: [
      ...found.slice(0, PAGE).map(each => [listingRow(ctx, each)]),
      openPager(page, found.length > PAGE, to =>
        boardFoundTap({ letters: lettersWord(letters), page: to }),
      ),
      [{ text: t('back'), tap: wholeBoard }],
    ],
  }
}

/** What one member offers and needs, as far as I may see it. */
async function listingsOfScreen(ctx: Ctx, id: number, page: number): Promise<Screen> {
  const { t, app, member } = ctx
  const ownerId = memberId(id)
  const order = { side: null, kind: null, words: [], ownerId }
  const found = await boardPage(app, member.id, {
    ...order,
    offset: page * PAGE,
    limit: PAGE + 1,
  })
  const back = [{ text: t('back'), tap: wholeBoard }]
  if (found.length === 0) return { text: t('board-of-none'), buttons: [back] }
  const names = await loadNames(app, member.id, [ownerId])
  return {
    text: t('board-of', { name: calledIn(t, names.get(ownerId) ?? nameless) }),
    buttons: [
      ...found.slice(0, PAGE).map(each => [listingRow(ctx, each)]),
      openPager(page, found.length > PAGE, to => boardOfTap({ member: id, page: to })),
      [{ text: t('back'), tap: cardTap({ member: id }) }],
    ],
  }
}
