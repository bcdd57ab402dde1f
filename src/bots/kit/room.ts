import { Composer } from 'grammy'
import type { Ctx } from './context.ts'
import type { Question } from './dialogue.ts'
import type { Way } from './link.ts'

/** A branch of a bot with all of its own: what it answers, what it asks, and the links that lead to it. */
export type Room = Readonly<{
  composer: Composer<Ctx>
  questions?: readonly Question[]
  links?: readonly Way[]
}>

/** Rooms as one, in their order. */
export function together(...rooms: readonly Room[]): Room {
  return {
    composer: new Composer<Ctx>(...rooms.map(({ composer }) => composer)),
    questions: rooms.flatMap(({ questions = [] }) => questions),
    links: rooms.flatMap(({ links = [] }) => links),
  }
}
