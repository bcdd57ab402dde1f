import { Composer } from 'grammy'
import { dayOf } from '../../domain/cycle.ts'
import { trustPool } from '../../domain/trust/trust.ts'
import { count, money, shortDay } from '../../words/wording.ts'
import type { Ctx } from '../kit/context.ts'
import type { Room } from '../kit/room.ts'
import type { Screen } from '../kit/screen.ts'
import { showAskingOnce } from '../kit/sight.ts'
import { onTap, tap } from '../kit/tap.ts'
import { inviteTap, listTap, sosTap } from './taps.ts'

const menuTap = tap('menu')

/** The menu: how large my trust list is, and the way to every branch. */
export function menu(): Room {
  const composer = new Composer<Ctx>()
  const here = composer.chatType('private')
  const answer = async (ctx: Ctx) => showAskingOnce(ctx, await menuScreen(ctx))
  onTap(composer, menuTap, answer)
  here.command('menu', answer)
  return { composer }
}

/** The menu as it is now for whoever writes. */
export async function menuScreen({ app, member, t }: Ctx): Promise<Screen> {
  const graph = await app.graph()
  const [last] = await app.store.poolVisits.latest(member.id, 1)
  const buttons = [
    [
      { text: t('menu-invite'), tap: inviteTap({}) },
      { text: t('menu-list'), tap: listTap({}) },
    ],
    [
      { text: t('menu-sos'), tap: sosTap({}) },
      { text: t('menu-settings'), tap: 'settings' },
    ],
    [{ text: t('menu-help'), tap: 'help' }],
  ]
  if (!graph) return { text: `${t('menu-title')}\n${t('one-moment')}`, buttons }

  const { trustAmount, unit, timeZone } = app.settings
  const size = graph.size(member.id)
  const pool = (people: number) => money(t.language, trustPool(people, trustAmount), unit)
  const { counts } = graph.degreeCounts(member.id)
  const lines = [
    t('menu-title'),
    t('menu-people', { people: size, shown: count(t.language, size), near: counts[0] }),
  ]
  const change =
    last && last.size !== size
      ? t('menu-growth', {
          sum: `${size > last.size ? '+' : '−'}${pool(Math.abs(size - last.size))}`,
          since: shortDay(t.language, dayOf(last.at, timeZone)),
        })
      : null
  lines.push(t('menu-pool', { pool: pool(size) }), ...(change ? [change] : []))
  if (size === 0) lines.push('', t('menu-empty'))
  return { text: lines.join('\n'), buttons }
}
