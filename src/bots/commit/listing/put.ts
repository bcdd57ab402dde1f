import { Composer } from 'grammy'
import { z } from 'zod'
import {
  dropListingDraft,
  findListingDraft,
  keepListingDraft,
  type ListingDraft,
} from '../../../actions/listing/drafts.ts'
import { putUpListing, wrongForPuttingUp } from '../../../actions/listing/listings.ts'
import type { App } from '../../../app.ts'
import { isListingKind, listingKindNames } from '../../../domain/listing/kinds.ts'
import {
  LONGEST_LISTING_TEXT,
  LONGEST_LISTING_TITLE,
  type Side,
  TERMS,
  USUAL_DAYS,
} from '../../../domain/listing/listing.ts'
import { readListing } from '../../../domain/listing/words.ts'
import { isRefused } from '../../../domain/outcome.ts'
import { parseAmount } from '../../../domain/pledge/typed-amount.ts'
import { unitSign } from '../../../words/wording.ts'
import { quickSums, wrongAmount } from '../../kit/amounts.ts'
import type { Ctx } from '../../kit/context.ts'
import { type Question, startDialogue } from '../../kit/dialogue.ts'
import { refusedAbove } from '../../kit/retry.ts'
import type { Room } from '../../kit/room.ts'
import { type Button, rowsOf, type Screen } from '../../kit/screen.ts'
import { show } from '../../kit/show.ts'
import { onTap } from '../../kit/tap.ts'
import { wrongWords } from '../../kit/typed.ts'
import { kindName, wholeBoard } from './board.ts'
import { listingScreen } from './card.ts'
import { factsOf, headOf } from './card-text.ts'
import { myListingsScreen } from './mine.ts'
import { putUpDropTap, putUpSaveTap, putUpTap, setTap } from './taps.ts'

/** Values that are offered, in whole units. */
const VALUES = [5, 10, 20, 50] as const
const STANDING = 'standing'
const AGREE = 'agree'

/** Putting something up: one message, then a card whose defaults can be tapped. */
export function putting(app: App): Room {
  const composer = new Composer<Ctx>()
  onTap(composer, putUpTap, async (ctx, { side }) => {
    const wrong = await wrongForPuttingUp(app, ctx.member.id)
    if (wrong) return show(ctx, await refusedScreen(ctx, wrong))
    await startDialogue(ctx, listingQuestion, { side: side === 'need' ? 'need' : 'offer' })
  })
  onTap(composer, setTap, async (ctx, { what, to, draft }) => {
    const kept = await named(ctx, draft)
    if (kept && what === 'value' && to !== AGREE) return startDialogue(ctx, valueQuestion, {})
    if (kept) await keepListingDraft(app, ctx.member.id, changed(kept, what, to))
    await show(ctx, await previewScreen(ctx))
  })
  onTap(composer, putUpDropTap, async (ctx, { draft }) => {
    if (!(await named(ctx, draft))) return show(ctx, await previewScreen(ctx))
    await dropListingDraft(app, ctx.member.id)
    await show(ctx, await myListingsScreen(ctx, 0))
  })
  onTap(composer, putUpSaveTap, async (ctx, { draft }) => show(ctx, await save(ctx, draft)))
  return { composer, questions: [listingQuestion as Question, valueQuestion] }
}

/** The draft with one of its defaults changed; what no button says changes nothing. */
function changed(draft: ListingDraft, what: string, to: string): ListingDraft {
  if (what === 'side' && (to === 'offer' || to === 'need'))
    return { ...draft, side: to, isUrgent: false }
  if (what === 'kind' && isListingKind(to)) return { ...draft, kind: to }
  if (what === 'value') return { ...draft, value: null }
  if (what === 'reach') return { ...draft, reach: to === '1' ? 1 : 3 }
  if (what === 'urgent') return { ...draft, isUrgent: to === 'yes' && draft.side === 'need' }
  const days = TERMS.find(each => String(each ?? STANDING) === to)
  return what === 'days' && days !== undefined ? { ...draft, days } : draft
}

const asked = z.object({ side: z.enum(['offer', 'need']) })

/** What it is: the first line is its title. */
const listingQuestion: Question<{ side: Side }> = {
  name: 'listing',
  shape: asked,
  ask: ({ t }, { side }) => ({
    text: t(`listing-question-${side}`, {
      title: LONGEST_LISTING_TITLE,
      text: LONGEST_LISTING_TEXT,
    }),
    buttons: [[{ text: t('cancel'), tap: wholeBoard }]],
  }),
  async hear(ctx, { side }, message) {
    const { t, app, member } = ctx
    const words = readListing(message)
    if (isRefused(words)) return { wrong: wrongListing(t, words.refused, message) }
    const usual = { kind: 'do', value: null, reach: 3, isUrgent: false } as const
    const draft = { side, ...usual, ...words.done, days: USUAL_DAYS[side] }
    await keepListingDraft(app, member.id, draft)
    return { screen: await previewScreen(ctx) }
  },
}

function wrongListing(t: Ctx['t'], refusal: string, message: string): string {
  const [first = '', ...rest] = message.trim().split('\n')
  return refusal === 'listing-title-is-too-long'
    ? wrongWords(t, refusal, first, LONGEST_LISTING_TITLE)
    : wrongWords(t, refusal, rest.join('\n'), LONGEST_LISTING_TEXT)
}

/** What it's worth. */
const valueQuestion: Question = {
  name: 'listing-value',
  hearsSums: true,
  ask: async ctx => ({
    text: ctx.t('listing-value-question', { unit: unitSign(ctx.app.settings.unit) }),
    buttons: [quickSums(ctx.t, VALUES), [{ text: ctx.t('listing-agree-button'), answer: AGREE }]],
  }),
  async hear(ctx, _, text) {
    const { t, app, member } = ctx
    const { unit } = app.settings
    const amount = text === AGREE ? { done: null } : parseAmount(text, unit)
    if ('refused' in amount) return { wrong: wrongAmount(t, amount.refused, unit) }
    const draft = await findListingDraft(app, member.id)
    if (draft) await keepListingDraft(app, member.id, { ...draft, value: amount.done })
    return { screen: await previewScreen(ctx) }
  },
}

/** The listing as others will see it, with its defaults to tap. */
async function previewScreen(ctx: Ctx): Promise<Screen> {
  const { t, app, member } = ctx
  const draft = await findListingDraft(app, member.id)
  if (!draft) return myListingsScreen(ctx, 0)
  const { number } = draft
  return {
    text: [
      t('listing-preview'),
      headOf(t, draft),
      draft.text ? t('quoted', { text: draft.text }) : null,
      factsOf(t, { ...draft, unit: app.settings.unit }),
      t('listing-plain'),
    ]
      .filter(Boolean)
      .join('\n\n'),
    buttons: [
      [{ text: t('listing-save'), style: 'primary', tap: putUpSaveTap({ draft: number }) }],
      ...defaults(ctx, draft),
      [{ text: t('cancel'), tap: putUpDropTap({ draft: number }) }],
    ],
  }
}

function defaults({ t }: Ctx, draft: ListingDraft & Readonly<{ number: string }>): Button[][] {
  const set = (what: string, to: string) => setTap({ what, to, draft: draft.number })
  const other = draft.side === 'offer' ? 'need' : 'offer'
  const urgent = draft.isUrgent ? 'no' : 'yes'
  return [
    ...rowsOf(
      listingKindNames
        .filter(kind => kind !== draft.kind)
        .map(kind => ({ text: kindName(t, kind), tap: set('kind', kind) })),
      3,
    ),
    [
      { text: t(`listing-set-${other}`), tap: set('side', other) },
      { text: t('listing-set-value'), tap: set('value', 'ask') },
    ],
    [
      draft.reach === 3
        ? { text: t('listing-set-reach-1'), tap: set('reach', '1') }
        : { text: t('listing-set-reach-3'), tap: set('reach', '3') },
      ...(draft.side === 'need'
        ? [{ text: t(`listing-set-urgent-${urgent}`), tap: set('urgent', urgent) }]
        : []),
    ],
    TERMS.filter(days => days !== draft.days).map(days => ({
      text: days === null ? t('listing-set-standing') : t('listing-set-days', { days }),
      tap: set('days', String(days ?? STANDING)),
    })),
  ]
}

/** Puts up what the draft says; told twice, the second finds no draft. */
async function save(ctx: Ctx, number: string): Promise<Screen> {
  const { app, member } = ctx
  const draft = await named(ctx, number)
  if (!draft) return previewScreen(ctx)
  const { number: _, ...words } = draft
  const outcome = await putUpListing(app, { ...words, ownerId: member.id })
  if (isRefused(outcome)) return refusedScreen(ctx, outcome.refused)
  await dropListingDraft(app, member.id)
  return listingScreen(ctx, outcome.done.id, ctx.t('listing-put-up'))
}

async function refusedScreen(ctx: Ctx, refused: string): Promise<Screen> {
  return refusedAbove(ctx, ctx.t(`refused-${refused}`), await myListingsScreen(ctx, 0))
}

/** The draft that a button names; when it is another by now, a word says so. */
async function named(ctx: Ctx, number: string) {
  const draft = await findListingDraft(ctx.app, ctx.member.id)
  if (draft?.number === number) return draft
  if (draft) ctx.toast = ctx.t('refused-draft-has-changed')
  return null
}
