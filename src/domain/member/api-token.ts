import type { ApiTokenId } from '../ids.ts'

/** A key with which a member's own program reads what the member may see, as its owner is shown it. */
export type ApiToken = Readonly<{
  id: ApiTokenId
  name: string
  createdAt: Date
  /** To the minute; null: never yet. */
  usedAt: Date | null
}>

/** A token as a program shows it. The beginning says to whoever finds one what it is. */
export type ShownApiToken = Readonly<{ id: number; secret: string }>

/** Longest name of a token, in characters. */
export const LONGEST_API_TOKEN_NAME = 40

/** A token in writing: shown once, and sent by programs from then on. */
export function written({ id, secret }: ShownApiToken): string {
  return `arvut_${id}_${secret}`
}

/** Reads a token; null for whatever we did not write. */
export function parseApiToken(text: string): ShownApiToken | null {
  const [, id, secret] = /^arvut_([1-9]\d{0,8})_([\w-]{22})$/.exec(text) ?? []
  return id && secret ? { id: Number(id), secret } : null
}
