import { signed } from './telegram.ts'

/** What the server said instead of an answer, in one of its words. */
export class Turned extends Error {}

/** Asks the server for a part of the page. Every question carries what Telegram signed. */
export async function ask<T>(path: string): Promise<T> {
  const response = await fetch(`data/${path}`, {
    headers: { authorization: `tma ${signed()}` },
    cache: 'no-store',
  })
  if (response.ok) return response.json()
  const { error = 'away' } = await response.json().catch(() => ({}))
  throw new Turned(error)
}
