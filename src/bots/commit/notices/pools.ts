import type { PoolNotice } from '../../../domain/pool/notices.ts'
import { loadCandidate, loadPoolDoor } from '../../../views/pools.ts'
import type { Words } from '../../kit/notices.ts'
import type { Screen } from '../../kit/screen.ts'
import { nameIn } from '../naming.ts'
import { candidateTap, poolDoorTap, poolsTap, poolTap } from '../pool/taps.ts'
import type { Desk } from './desk.ts'

type Facts<Kind extends PoolNotice['kind']> = Extract<PoolNotice, { kind: Kind }>

/** What is told of pools: to those who are in them, and to those who are asked in. */
export const poolWords: Words<Desk, PoolNotice> = {
  'pool-invited': wordInvited,
  'pool-candidate': wordCandidate,
  'pool-news': wordNews,
}

async function wordInvited(
  { app, t, to }: Desk,
  { token }: Facts<'pool-invited'>,
): Promise<Screen | null> {
  const door = await loadPoolDoor(app, to.id, token)
  if (!door || door.isIn || door.isAsking) return null
  const facts = { name: nameIn(t, door.inviter), pool: door.pool.name }
  return {
    text: t('notice-pool-invited', facts),
    buttons: [[{ text: t('notice-pool-look'), style: 'primary', tap: poolDoorTap({ token }) }]],
  }
}

async function wordCandidate(
  { app, t, to }: Desk,
  { candidateId, poolId }: Facts<'pool-candidate'>,
): Promise<Screen | null> {
  const card = await loadCandidate(app, to.id, candidateId)
  const pool = await app.store.pools.find(poolId)
  if (!card || card.said !== null || !pool) return null
  const facts = { name: nameIn(t, card.person), pool: pool.name }
  const tap = candidateTap({ candidate: candidateId })
  return {
    text: t('notice-pool-candidate', facts),
    buttons: [[{ text: t('notice-pool-answer'), style: 'primary', tap }]],
  }
}

async function wordNews(
  { app, t, to }: Desk,
  { poolId, what, aboutId }: Facts<'pool-news'>,
): Promise<Screen | null> {
  const pool = await app.store.pools.find(poolId)
  if (!pool) return null
  const about = aboutId && (await app.store.members.find(aboutId))
  const facts = { pool: pool.name, name: about ? nameIn(t, about) : '' }
  const isIn = await app.store.pools.isMember(poolId, to.id)
  const tap = isIn ? poolTap({ pool: poolId }) : poolsTap({})
  return {
    text: t(`notice-pool-${what}`, facts),
    buttons: [[{ text: t(isIn ? 'notice-pool-open' : 'notice-pools-open'), tap }]],
  }
}
