import { methods, type TypeExpression } from './spec.ts'
import { slotCheck } from './validate.ts'

/** Parameters of a call after validation: of the types that the Bot API declares. */
export type Params = Readonly<Record<string, unknown>>

/** What a method takes: each parameter's type and check, and which it cannot do without. */
export type MethodCheck = Readonly<{
  name: string
  slots: ReadonlyMap<string, Readonly<{ type: TypeExpression; check: (v: unknown) => void }>>
  required: readonly string[]
}>

const methodChecks: ReadonlyMap<string, MethodCheck> = new Map(
  Object.entries(methods).map(([name, { params }]) => [
    name.toLowerCase(),
    {
      name,
      required: Object.keys(params).filter(key => params[key]?.required),
      slots: new Map(
        Object.entries(params).map(([key, slot]) => {
          const check = slotCheck(key, slot)
          const hasMode = 'parse_mode' in params
          return [key, { type: slot.type, check: v => check(v, `${name} ${key}`, hasMode) }]
        }),
      ),
    },
  ]),
)

/** The check of a method in whatever case its name is written, or null: there is no such method. */
export const methodCalled = (name: string): MethodCheck | null =>
  methodChecks.get(name.toLowerCase()) ?? null
