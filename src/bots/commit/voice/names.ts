import type { MemberId } from '../../../domain/ids.ts'
import { loadNames, nameless } from '../../../views/names.ts'
import type { Ctx } from '../../kit/context.ts'
import { calledIn } from '../naming.ts'

/** How the reader calls somebody. */
export async function nameFor(ctx: Ctx, id: MemberId): Promise<string> {
  return (await namesAround(ctx, [id]))(id)
}

/** The same for several. */
export async function namesAround({ app, t, member }: Ctx, ids: readonly MemberId[]) {
  const names = await loadNames(app, member.id, ids)
  return (id: MemberId) => calledIn(t, names.get(id) ?? nameless)
}
