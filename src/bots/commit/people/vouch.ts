import { Composer } from 'grammy'
import { takeVouchBack, vouchFor } from '../../../actions/collection/vouches.ts'
import type { App } from '../../../app.ts'
import { collectionId } from '../../../domain/ids.ts'
import { isRefused } from '../../../domain/outcome.ts'
import type { Ctx } from '../../kit/context.ts'
import { refuse } from '../../kit/retry.ts'
import type { Room } from '../../kit/room.ts'
import { show } from '../../kit/show.ts'
import { onTap } from '../../kit/tap.ts'
import { needingTap } from '../taps.ts'
import { cardScreenOf } from './card.ts'
import { unvouchTap, vouchTap } from './taps.ts'

/** "I know this is true": one tap on somebody's card, and one that takes it back. */
export function vouching(app: App): Room {
  const composer = new Composer<Ctx>()
  onTap(composer, vouchTap, async (ctx, { collection }) => {
    const order = { memberId: ctx.member.id, collectionId: collectionId(collection) }
    const outcome = await vouchFor(app, order)
    if (isRefused(outcome)) refuse(ctx, ctx.t(`refused-${outcome.refused}`))
    await showOwner(ctx, collection)
  })
  onTap(composer, unvouchTap, async (ctx, { collection }) => {
    const vouched = { matter: 'collection', matterId: collection } as const
    await takeVouchBack(app, { memberId: ctx.member.id, ...vouched })
    await showOwner(ctx, collection)
  })
  return { composer }

  async function showOwner(ctx: Ctx, collection: number): Promise<void> {
    const found = await app.store.collections.find(collection)
    const back = needingTap({ page: 0 })
    await show(ctx, await cardScreenOf(app, ctx, found?.ownerId ?? 0, back))
  }
}
