import type { App } from '../../../app.ts'
import { together as asOne, type Room } from '../../kit/room.ts'
import { entering } from './entering.ts'
import { founding } from './founding.ts'
import { inviting } from './inviting.ts'
import { poolCards } from './pool.ts'

/** Pools of mutual intentions: founding, entering, and what one is for its members. */
export function pools(app: App): Room {
  return asOne(poolCards(app), founding(app), inviting(app), entering(app))
}
