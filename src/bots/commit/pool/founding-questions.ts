import { findPoolDraft, keepPoolDraft, type PoolDraft } from '../../../actions/pool/drafts.ts'
import { parseText } from '../../../domain/member/member.ts'
import { isRefused } from '../../../domain/outcome.ts'
import { parseAmount } from '../../../domain/pledge/typed-amount.ts'
import { LONGEST_NAME, LONGEST_PURPOSE } from '../../../domain/pool/pool.ts'
import { RULE_BOUNDS, readySets, wrongRules } from '../../../domain/pool/rules.ts'
import { wrongAmount } from '../../kit/amounts.ts'
import type { Ctx } from '../../kit/context.ts'
import { type Heard, next, type Question } from '../../kit/dialogue.ts'
import type { Button, Screen } from '../../kit/screen.ts'
import { wrongWords } from '../../kit/typed.ts'
import { poolsScreen } from './pool.ts'
import { rulesText } from './rules-text.ts'
import {
  foundDropTap,
  myTierTap,
  poolsTap,
  previewTap,
  readySetTap,
  ruleTap,
  tiersTap,
} from './taps.ts'

/** What it is called; the purpose follows. */
export const nameQuestion: Question = {
  name: 'pool-name',
  ask: async ctx => ({
    text: ctx.t('pool-name-question', { longest: LONGEST_NAME }),
    buttons: [await cancel(ctx)],
  }),
  async hear(ctx, _, text) {
    const name = parseText(text.replace(/\s+/g, ' '), LONGEST_NAME)
    if (isRefused(name)) return { wrong: wrongWords(ctx.t, name.refused, text, LONGEST_NAME) }
    return (await keep(ctx, { name: name.done })) ?? next(purposeQuestion, {})
  },
}

const purposeQuestion: Question = {
  name: 'pool-purpose',
  ask: async ctx => ({
    text: ctx.t('pool-purpose-question', { longest: LONGEST_PURPOSE }),
    buttons: [await cancel(ctx)],
  }),
  async hear(ctx, _, text) {
    const words = parseText(text, LONGEST_PURPOSE)
    if (isRefused(words)) return { wrong: wrongWords(ctx.t, words.refused, text, LONGEST_PURPOSE) }
    return (await keep(ctx, { purpose: words.done })) ?? { screen: await setsScreen(ctx) }
  },
}

/** Which sums a maximum may be. */
export const tiersQuestion: Question = {
  name: 'pool-tiers',
  hearsSums: true,
  ask: ({ t }) => ({
    text: t('pool-tiers-question', { ...RULE_BOUNDS.tiers }),
    buttons: [[{ text: t('cancel'), tap: previewTap({}) }]],
  }),
  async hear(ctx, _, text): Promise<Heard> {
    const { t, app } = ctx
    const tiers: number[] = []
    for (const word of text.trim().split(/\s*[\s;/·]\s*/)) {
      const amount = parseAmount(word, app.settings.unit)
      if (isRefused(amount)) return { wrong: wrongAmount(t, amount.refused, app.settings.unit) }
      tiers.push(amount.done)
    }
    const rising = [...new Set(tiers)].sort((a, b) => a - b)
    if (wrongRules({ ...readySets.trouble, tiers: rising }))
      return { wrong: t('refused-tiers-are-out-of-bounds', { ...RULE_BOUNDS.tiers }) }
    return (await keep(ctx, { tiers: rising })) ?? { screen: await previewScreen(ctx) }
  },
}

/** Keeps an answer; the list, where the draft is gone. */
async function keep(ctx: Ctx, answer: Partial<PoolDraft>) {
  const draft = await findPoolDraft(ctx.app, ctx.member.id)
  if (!draft) return { screen: await poolsScreen(ctx) }
  await keepPoolDraft(ctx.app, ctx.member.id, { ...draft, ...answer })
  return null
}

async function cancel({ t, app, member }: Ctx): Promise<Button[]> {
  const draft = await findPoolDraft(app, member.id)
  return [{ text: t('cancel'), tap: draft ? foundDropTap({ draft: draft.number }) : poolsTap({}) }]
}

/** The sets of rules to begin from. */
async function setsScreen({ t }: Ctx): Promise<Screen> {
  return {
    text: t('pool-sets-screen'),
    buttons: [
      [{ text: t('pool-set-trouble'), tap: readySetTap({ set: 'trouble' }) }],
      [{ text: t('pool-set-family'), tap: readySetTap({ set: 'family' }) }],
      [{ text: t('pool-set-everything'), tap: readySetTap({ set: 'everything' }) }],
    ],
  }
}

/** The pool with its rules, before it is founded. */
export async function previewScreen(ctx: Ctx): Promise<Screen> {
  const { t, app, member } = ctx
  const draft = await findPoolDraft(app, member.id)
  if (!draft?.name || !draft.purpose) return poolsScreen(ctx)
  const { name, purpose, number } = draft
  const isReady = draft.events.length > 0
  return {
    text: [
      t('pool-preview'),
      t('pool-head', { name }),
      t('quoted', { text: purpose }),
      rulesText(t, draft, app.settings.unit),
      isReady ? '' : t('refused-events-are-missing'),
    ]
      .filter(Boolean)
      .join('\n\n'),
    buttons: [
      isReady ? [{ text: t('pool-found'), style: 'primary', tap: myTierTap({}) }] : [],
      [
        { text: t('pool-rule-events-button'), tap: ruleTap({ rule: 'events' }) },
        { text: t('pool-rule-tiers-button'), tap: tiersTap({}) },
      ],
      [
        { text: t('pool-rule-waiting-button'), tap: ruleTap({ rule: 'waiting' }) },
        { text: t('pool-rule-vouches-button'), tap: ruleTap({ rule: 'vouches' }) },
      ],
      [{ text: t('cancel'), tap: foundDropTap({ draft: number }) }],
    ],
  }
}

/** The questions on the way to a pool. */
export const foundingQuestions = [nameQuestion, purposeQuestion, tiersQuestion] as const
