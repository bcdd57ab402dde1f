import { Composer } from 'grammy'
import { dayOf } from '../../domain/cycle.ts'
import { trustPool } from '../../domain/trust.ts'
import type { Ctx } from '../kit/context.ts'
import type { Screen } from '../kit/screen.ts'
import { show } from '../kit/show.ts'
import { onTap, tap } from '../kit/tap.ts'
import { count, money, shortDay } from '../kit/wording.ts'
import { inviteTap, listTap, sosTap } from './taps.ts'

const menuTap = tap('menu')

/** The menu: how large my trust list is, and the way to every branch. */
export function menu(): Composer<Ctx> {
  const composer = new Composer<Ctx>()
  const here = composer.chatType('private')
  onTap(composer, menuTap, async ctx => show(ctx, await menuScreen(ctx)))
  here.command('menu', async ctx => show(ctx, await menuScreen(ctx)))
  return composer
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
  lines.push([t('menu-pool', { pool: pool(size) }), change].filter(Boolean).join('   '))
  if (size === 0) lines.push('', t('menu-empty'))
  return { text: lines.join('\n'), buttons }
}
