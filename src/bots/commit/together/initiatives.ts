import { Composer } from 'grammy'
import type { App } from '../../../app.ts'
import type { Ctx } from '../../kit/context.ts'
import { together as asOne, type Room } from '../../kit/room.ts'
import { show } from '../../kit/show.ts'
import { onTap } from '../../kit/tap.ts'
import { committing } from './commit.ts'
import { initiativeCards } from './initiative.ts'
import { initiativesScreen, isList } from './lists.ts'
import { owning } from './own.ts'
import { publishing } from './publish.ts'
import { sharing } from './share.ts'
import { initiativesTap } from './taps.ts'
import { voting } from './vote.ts'
import { vouchingFor } from './vouch.ts'

/** Initiatives: what people near propose, what I vote for, and my own. */
export function initiatives(app: App): Room {
  const composer = new Composer<Ctx>()
  onTap(composer, initiativesTap, async (ctx, { list, page }) =>
    show(ctx, await initiativesScreen(app, ctx, isList(list) ? list : 'near', page)),
  )
  return asOne(
    { composer },
    initiativeCards(app),
    publishing(app),
    voting(app),
    committing(app),
    owning(app),
    sharing(app),
    vouchingFor(app),
  )
}
