import type { App } from '../../../app.ts'
import { type Room, together } from '../../kit/room.ts'
import { mine } from './mine.ts'
import { speaking } from './speak.ts'

/** My voice: who may speak for me, and for whom I may. */
export function voice(app: App): Room {
  return together(mine(app), speaking(app))
}
