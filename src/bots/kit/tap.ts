import type { CallbackQueryContext, Composer, Context, NextFunction } from 'grammy'
import { z } from 'zod'
import type { Ctx } from './context.ts'

type Fields = Record<string, z.ZodType>
type Values<F extends Fields> = { [K in keyof F]: z.output<F[K]> }

/** A kind of button: its name, and the checked values its callback data carries. */
export type Tap<F extends Fields> = {
  readonly name: string
  /** Packs callback data. Throws when it would not fit Telegram's 64 bytes, a mark before it: that is a bug. */
  (values: Values<F>): string
  /** Reads callback data from outside; null for whatever we did not pack. */
  read(data: string): Values<F> | null
}

/** A record's id in callback data. */
export const id = z
  .string()
  .regex(/^[1-9]\d{0,9}$/)
  .transform(Number)
  .pipe(z.number().max(2_147_483_647))
/** A whole number from 0, such as a page or an amount in cents. */
export const whole = z
  .string()
  .regex(/^\d{1,10}$/)
  .transform(Number)
  .pipe(z.number().max(2_147_483_647))
/** A page of a list, from 0: far enough for a person, near enough for the store's counting. */
export const pageNumber = z
  .string()
  .regex(/^\d{1,6}$/)
  .transform(Number)
/** A short word of ours, such as a filter, a day or a language. */
export const word = z.string().regex(/^[\w.-]{1,40}$/)

/** Declares a kind of button: `tap('confirm', { pledge: id, amount: whole })` packs `confirm:12:2500`. */
export function tap<F extends Fields = Record<never, never>>(name: string, fields?: F): Tap<F> {
  const names = Object.keys(fields ?? {})
  const schema = z.object(fields ?? {})

  function pack(values: Values<F>): string {
    const data = [name, ...names.map(key => String(values[key]))].join(':')
    if (Buffer.byteLength(data) > 63) throw new Error(`Callback data is too long: ${data}`)
    return data
  }

  function read(data: string): Values<F> | null {
    const [given, ...parts] = data.split(':')
    if (given !== name || parts.length !== names.length) return null
    const { data: values } = schema.safeParse(
      Object.fromEntries(names.map((key, at) => [key, parts[at]])),
    )
    return (values as Values<F> | undefined) ?? null
  }

  Object.defineProperty(pack, 'name', { value: name })
  return Object.assign(pack, { read }) as unknown as Tap<F>
}

/** Handles the taps of one kind. Data that does not read goes on to the door for stale buttons. */
export function onTap<F extends Fields, C extends Context = Ctx>(
  composer: Composer<C>,
  kind: Tap<F>,
  handle: (ctx: CallbackQueryContext<C>, values: Values<F>, next: NextFunction) => Promise<unknown>,
): void {
  composer.callbackQuery(new RegExp(`^${kind.name}(:|$)`), async (ctx, next) => {
    const values = kind.read(ctx.callbackQuery.data)
    return values ? handle(ctx, values, next) : next()
  })
}
