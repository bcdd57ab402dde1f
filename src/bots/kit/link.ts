import { z } from 'zod'
import type { Ctx } from './context.ts'
import { id } from './tap.ts'

type Fields = Record<string, z.ZodType>
type Values<F extends Fields> = { [K in keyof F]: z.output<F[K]> }

/** A way into a bot from outside: its name, and the checked values that `?start=name-…` carries. */
export type Link<F extends Fields> = {
  readonly name: string
  /** Packs what stands behind `?start=`: at most 64 letters, digits, `_` and `-`. */
  (values: Values<F>): string
  /** Reads it from outside; null for whatever we did not pack. */
  read(payload: string): Values<F> | null
}

/**
 * Declares a way in: `link('m', { member: id })` packs `m-12`, `link('need')` packs `need`. The last
 * field may hold `-`. One without a name is its one field.
 */
export function link<F extends Fields = Record<never, never>>(name: string, fields?: F): Link<F> {
  const names = Object.keys(fields ?? {})
  const schema = z.object(fields ?? {})

  function pack(values: Values<F>): string {
    const parts = names.map(key => String(values[key])).filter(part => part !== '')
    const payload = [name, ...parts].filter(part => part !== '').join('-')
    if (!/^[\w-]{1,64}$/.test(payload)) throw new Error(`No link can carry: ${payload}`)
    return payload
  }

  function read(payload: string): Values<F> | null {
    const [given, rest] = name === '' ? ['', payload] : halves(payload)
    if (given !== name || (names.length === 0 && rest !== '')) return null
    const parts = rest.split('-')
    const last = parts.slice(names.length - 1).join('-')
    const all = [...parts.slice(0, names.length - 1), last]
    const { data } = schema.safeParse(
      Object.fromEntries(names.map((key, at) => [key, all[at] ?? ''])),
    )
    return (data as Values<F> | undefined) ?? null
  }

  Object.defineProperty(pack, 'name', { value: name })
  return Object.assign(pack, { read }) as unknown as Link<F>
}

/** What a link leads to: who asks for it by what `?start=` carries; null where that is none of its own. */
export type Way = Readonly<{
  name: string
  to(payload: string): ((ctx: Ctx) => Promise<unknown>) | null
}>

/** Opens a way in with the values that its link carries. */
export function way<F extends Fields>(
  to: Link<F>,
  open: (ctx: Ctx, values: Values<F>) => Promise<unknown>,
): Way {
  return {
    name: to.name,
    to(payload) {
      const values = to.read(payload)
      return values && (ctx => open(ctx, values))
    },
  }
}

/** 128 random bits as base64url, in a link. */
export const token = z.string().regex(/^[\w-]{22}$/)
/** The same, or nothing. */
export const maybeToken = z.string().regex(/^([\w-]{22})?$/)

/** The address of a bot with what its Start button carries. */
export function addressOf(username: string, payload: string): string {
  return `https://t.me/${username}?start=${payload}`
}

/** The ways from one bot into the other. */
export const links = {
  menu: link('menu'),
  /**
   * Commit: a member's card; an errand; what waits for my word; a pledge; an initiative; what somebody
   * offers; one offer or need; who may speak for me.
   */
  member: link('m', { member: id }),
  need: link('need'),
  who: link('who'),
  promises: link('promises'),
  confirm: link('confirm'),
  asked: link('asked'),
  pledge: link('p', { pledge: id }),
  initiative: link('in', { initiative: id }),
  voices: link('voices'),
  listings: link('of', { member: id }),
  listing: link('on', { listing: id }),
  /** ArvutAdd: inviting; the preview of a call that was prepared in Commit; a call for somebody else. */
  invite: link('invite'),
  sos: link('sos'),
  sosFor: link('sosfor', { member: id }),
} as const

function halves(payload: string): readonly [string, string] {
  const at = payload.indexOf('-')
  return at < 0 ? [payload, ''] : [payload.slice(0, at), payload.slice(at + 1)]
}
