import type { App } from '../app.ts'
import { type MemberId, memberId } from '../domain/ids.ts'
import type { Moment } from '../domain/moment.ts'

/** So many of the nearest people are looked at. */
export const MOST_NEAR = 5_000
/** The degrees of the trust list that count as near. */
const NEAR = [1, 2, 3] as const

/** Somebody near, and how far on the trust list; the network without a link is like degree 1. */
export type Near = Readonly<{ id: MemberId; degree: number }>

/** Those near a member: the trust list to degree 3 and the network, the nearest first, nobody apart. */
export async function nearOf(app: App, me: MemberId, moment: Moment): Promise<readonly Near[]> {
  const graph = await app.graph()
  const apart = await app.store.trust.apartFrom(me)
  const found = new Map<MemberId, number>()
  for (const each of await app.store.network.everybody(me, moment, MOST_NEAR)) found.set(each, 1)
  for (const degree of NEAR)
    for (const each of graph?.ring(me, degree) ?? []) {
      if (found.size >= MOST_NEAR) break
      const id = memberId(each)
      if (!found.has(id)) found.set(id, degree)
    }
  return [...found].flatMap(([id, degree]) => (id === me || apart.has(id) ? [] : [{ id, degree }]))
}

/** Those whom a member's news reaches at once: degree 1 and the network. */
export async function closeTo(
  app: App,
  me: MemberId,
  moment: Moment,
): Promise<readonly MemberId[]> {
  return (await nearOf(app, me, moment)).flatMap(({ id, degree }) => (degree === 1 ? [id] : []))
}
