import type { App } from '../../../app.ts'
import { together as asOne, type Room } from '../../kit/room.ts'
import { board } from './board.ts'
import { listingCards } from './card.ts'
import { mine } from './mine.ts'
import { putting } from './put.ts'
import { talking } from './talk.ts'

/** Offers and needs: the board, a listing's card, putting something up, what is mine, and talks. */
export function listings(app: App): Room {
  return asOne(board(app), listingCards(app), putting(app), mine(app), talking(app))
}
