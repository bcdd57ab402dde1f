import { Composer } from 'grammy'
import { askForIntroduction } from '../../../actions/trust/introductions.ts'
import type { App } from '../../../app.ts'
import { memberId } from '../../../domain/ids.ts'
import { isRefused } from '../../../domain/outcome.ts'
import { loadNames, nameless } from '../../../views/names.ts'
import { calledIn } from '../../../words/naming.ts'
import { count } from '../../../words/wording.ts'
import type { Ctx } from '../../kit/context.ts'
import { refuse } from '../../kit/retry.ts'
import type { Room } from '../../kit/room.ts'
import type { Screen } from '../../kit/screen.ts'
import { show } from '../../kit/show.ts'
import { id, onTap, tap } from '../../kit/tap.ts'
import { oneMoment } from '../refusal.ts'
import { listTap } from '../taps.ts'
import { hingesTap } from './taps.ts'

/** Asks somebody next to me to introduce me to somebody next to them. */
const introduceTap = tap('introduce', { via: id, to: id })

/** So many of those on whom a list hangs are named. */
const NAMED = 5

/** On whom my list hangs, and the introduction that would give it another way. */
export function hinges(app: App): Room {
  const composer = new Composer<Ctx>()
  onTap(composer, hingesTap, async ctx => show(ctx, await hingesScreen(ctx)))
  onTap(composer, introduceTap, async (ctx, { via, to }) => {
    const pair = { viaId: memberId(via), toId: memberId(to) }
    const outcome = await askForIntroduction(app, { askerId: ctx.member.id, ...pair })
    if (isRefused(outcome)) refuse(ctx, ctx.t(`refused-${outcome.refused}`))
    else ctx.toast = ctx.t('introduction-asked')
    await show(ctx, await hingesScreen(ctx))
  })
  return { composer }
}

async function hingesScreen(ctx: Ctx): Promise<Screen> {
  const { app, member, t } = ctx
  const graph = await app.graph()
  if (!graph) return oneMoment(t, hingesTap({}))
  const all = graph.hinges(member.id)
  const first = all.slice(0, NAMED).map(each => ({
    ...each,
    id: memberId(each.id),
    next: memberId(each.next),
  }))
  const ids = first.flatMap(each => [each.id, each.next])
  const names = await loadNames(app, member.id, ids)
  const called = (who: (typeof ids)[number]) => calledIn(t, names.get(who) ?? nameless)
  const back = [{ text: t('back'), tap: listTap({}) }]
  if (all.length === 0) return { text: t('hinges-none'), buttons: [back] }
  const lines = first.map(({ id: via, behind }) =>
    t('hinge-line', { name: called(via), people: behind, shown: count(t.language, behind) }),
  )
  return {
    text: [t('hinges-screen', { count: all.length }), lines.join('\n'), t('hinges-way')].join(
      '\n\n',
    ),
    buttons: [
      ...first
        .filter(({ next }) => names.has(next))
        .map(({ id: via, next }) => [
          {
            text: t('introduce', { via: called(via), name: called(next) }),
            tap: introduceTap({ via, to: next }),
          },
        ]),
      back,
    ],
  }
}
