import { numberOf } from '../../../app.ts'
import type { Ctx } from '../../kit/context.ts'
import type { Screen } from '../../kit/screen.ts'
import { paymentDetailsTap, profileTap } from '../taps.ts'
import {
  detailAddTap,
  detailAskRemoveTap,
  detailDefaultTap,
  detailEditTap,
  detailRemoveTap,
  detailTap,
} from './taps.ts'

/** All my payment details, the default first. */
export async function detailsScreen({ app, t, member }: Ctx): Promise<Screen> {
  const all = await app.store.paymentDetails.of(member.id)
  const rows = all.map(({ id, name, isDefault }) => [
    { text: isDefault ? `⭐ ${name}` : name, tap: detailTap({ detail: id }) },
  ])
  return {
    text: all.length > 0 ? t('details-screen', { count: all.length }) : t('details-none'),
    buttons: [
      ...rows,
      [{ text: t('details-add'), tap: detailAddTap({}) }],
      [{ text: t('back'), tap: profileTap({}) }],
    ],
  }
}

/** One of them with what I can do to it; the list when it is gone. */
export async function detailScreen(ctx: Ctx, id: number): Promise<Screen> {
  const { t } = ctx
  const detail = await findDetail(ctx, id)
  if (!detail) return detailsScreen(ctx)
  const first = detail.isDefault
    ? []
    : [{ text: t('details-make-default'), tap: detailDefaultTap({ detail: id }) }]
  return {
    text: `💳 ${detail.name}\n${detail.value}${detail.isDefault ? `\n\n${t('details-is-default')}` : ''}`,
    buttons: [
      first,
      [
        { text: t('details-edit'), tap: detailEditTap({ detail: id }) },
        { text: t('details-remove'), tap: detailAskRemoveTap({ detail: id }) },
      ],
      [{ text: t('back'), tap: paymentDetailsTap({}) }],
    ],
  }
}

/** Asks before a way to be helped is removed. */
export async function removeScreen(ctx: Ctx, id: number): Promise<Screen> {
  const { t } = ctx
  const detail = await findDetail(ctx, id)
  if (!detail) return detailsScreen(ctx)
  return {
    text: t('details-remove-question', { name: detail.name }),
    buttons: [
      [
        {
          text: t('details-remove-yes'),
          style: 'danger',
          tap: detailRemoveTap({ detail: id, of: numberOfDetail(detail) }),
        },
        { text: t('no'), tap: detailTap({ detail: id }) },
      ],
    ],
  }
}

/** Names a detail as it is written now. */
export function numberOfDetail({ name, value }: Readonly<{ name: string; value: string }>): string {
  return numberOf(`${name}\n${value}`)
}

/** One of my details, or undefined when it is gone. */
export async function findDetail({ app, member }: Ctx, id: number) {
  return (await app.store.paymentDetails.of(member.id)).find(each => each.id === id)
}
