import type { Reckoned } from '../../../../actions/clearing/now.ts'
import { zoneOf } from '../../../../domain/member/zone.ts'
import { moment } from '../../../../words/wording.ts'
import type { Ctx } from '../../../kit/context.ts'
import type { Screen } from '../../../kit/screen.ts'
import { clearingNowTap, clearingTap } from '../../taps.ts'
import { tellingOf } from './screen.ts'
import { foreseenLines, onlyButtons } from './words.ts'

/** What a run would fulfil for me if it were now, each promise with its wish. */
export async function nowScreen(ctx: Ctx, { at, cents }: Reckoned): Promise<Screen> {
  const { t, app, member } = ctx
  const zone = app.settings.timeZone
  const found = await app.store.clearings.takingPartOf(member.id, { now: ctx.now, zone })
  const lines = (side: 'giverId' | 'receiverId', other: 'giverId' | 'receiverId') =>
    found
      .filter(pledge => pledge[side] === member.id)
      .map(pledge => ({
        pledgeId: pledge.id,
        otherId: pledge[other],
        amount: Math.min(cents.get(pledge.id) ?? 0, pledge.amount),
        of: pledge.amount,
      }))
      .toSorted((one, another) => another.amount - one.amount)
  const mine = { gives: lines('giverId', 'receiverId'), gets: lines('receiverId', 'giverId') }
  const all = [...mine.gives, ...mine.gets]
  const telling = await tellingOf(
    ctx,
    all.map(({ otherId }) => otherId),
  )
  const isAny = all.some(({ amount }) => amount > 0)
  const asOf = t('clearing-now-at', { at: moment(t.language, at, zoneOf(member, zone)) })
  return {
    text: [
      t(isAny ? 'clearing-now' : 'clearing-now-nothing'),
      ...foreseenLines(telling, mine),
      isAny ? t('clearing-why') : null,
      asOf,
    ]
      .filter(Boolean)
      .join('\n'),
    buttons: [
      ...onlyButtons(telling, mine),
      [
        { text: t('clearing-again'), tap: clearingNowTap({}) },
        { text: t('back'), tap: clearingTap({}) },
      ],
    ],
  }
}
