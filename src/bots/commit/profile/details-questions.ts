import { addDetail, editDetail, parseDetailName } from '../../../actions/profile.ts'
import { LONGEST_DETAIL, LONGEST_DETAIL_NAME } from '../../../domain/member.ts'
import { isRefused } from '../../../domain/outcome.ts'
import type { Question } from '../../kit/dialogue.ts'
import { paymentDetailsTap } from '../taps.ts'
import { detailsScreen } from './details-screens.ts'

/** Asks how the way is called; `detail` names the one that is edited, null a new one. */
export const detailNameQuestion: Question = {
  name: 'detail-name',
  ask: ({ t }) => ({
    text: t('details-name-question', { longest: LONGEST_DETAIL_NAME }),
    buttons: [[{ text: t('cancel'), tap: paymentDetailsTap({}) }]],
  }),
  hear({ t }, args, text) {
    const name = parseDetailName(text)
    if (isRefused(name)) return { wrong: t(`refused-${name.refused}`) }
    return { next: valueQuestion, args: { ...args, name: name.done } }
  },
}

const valueQuestion: Question = {
  name: 'detail-value',
  ask: ({ t }, { name }) => ({
    text: t('details-value-question', { name: String(name), longest: LONGEST_DETAIL }),
    buttons: [[{ text: t('cancel'), tap: paymentDetailsTap({}) }]],
  }),
  async hear(ctx, { detail, name }, text) {
    const words = { memberId: ctx.member.id, name: String(name), value: text }
    const outcome =
      typeof detail === 'number'
        ? await editDetail(ctx.app, { ...words, detailId: detail })
        : await addDetail(ctx.app, words)
    if (isRefused(outcome))
      return { wrong: ctx.t(`refused-${outcome.refused}`, { longest: LONGEST_DETAIL }) }
    return { screen: await detailsScreen(ctx) }
  },
}

/** The questions about payment details. */
export const detailQuestions: readonly Question[] = [detailNameQuestion, valueQuestion]
