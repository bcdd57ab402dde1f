import type { Bot } from '../world/chat.ts'
import type { Upload } from '../world/files.ts'
import type { World } from '../world/world.ts'
import type { Params } from './method-check.ts'

/** Who calls, and the files that came along. */
export type Call = Readonly<{
  world: World
  bot: Bot
  uploads: ReadonlyMap<string, Upload>
  /** Hears when the caller has hung up. */
  onGone: (gone: () => void) => void
}>

/** A method of the Bot API: validated parameters in, the `result` out, problems thrown. */
export type Method = (call: Call, params: Params) => unknown

/** Gives a handler the parameter types that the validation has made sure of. */
export const method =
  <P>(handler: (call: Call, params: P) => unknown): Method =>
  (call, params) =>
    handler(call, params as P)
