import { malformed } from '../world/problem.ts'
import { wrongLength } from './lengths.ts'
import { type Slot, type Slots, type TypeExpression, typeNamed } from './spec.ts'

/** Refuses a value which is not of the type; `at` is the path shown in the error. */
type Check = (value: unknown, at: string) => void

// The few numbers which may have a fraction.
const fractional =
  /^(latitude|longitude|horizontal_accuracy|x_shift|y_shift|scale|.*timestamp|amount|width|height|duration)$/

const compiled = new Map<string, Check>()

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const typeNames = { number: 'Number', string: 'String', boolean: 'Boolean' } as const
const mustBe = (at: string, type: string) => malformed(`field "${at}" must be of type ${type}`)

/** Makes the check of a type once; types that contain themselves are met by name. */
function checkOf(type: TypeExpression): Check {
  switch (type.k) {
    case 'number':
      return (value, at) => {
        if (typeof value !== 'number' || !Number.isFinite(value)) throw mustBe(at, 'Number')
        if (!Number.isInteger(value) && !fractional.test(lastOf(at))) throw mustBe(at, 'Number')
      }
    case 'string':
    case 'boolean':
      return (value, at) => {
        if (typeof value === type.k) return
        throw mustBe(at, typeNames[type.k])
      }
    case 'lit':
      return (value, at) => {
        if (value !== type.v) throw malformed(`wrong ${at} specified: expected "${type.v}"`)
      }
    case 'array': {
      const each = checkOf(type.of)
      return (value, at) => {
        if (!Array.isArray(value)) throw mustBe(at, 'Array')
        for (const [index, element] of value.entries()) each(element, `${at}[${index}]`)
      }
    }
    case 'union':
      return unionCheck(type.of)
    case 'ref':
      return (value, at) => namedCheck(type.name)(value, at)
  }
}

const lastOf = (at: string) => at.slice(Math.max(at.lastIndexOf('.'), at.lastIndexOf(' ')) + 1)

function namedCheck(name: string): Check {
  const known = compiled.get(name)
  if (known) return known

  const entry = typeNamed(name)
  const check = entry?.fields
    ? objectCheck(name, entry.fields)
    : entry?.alias
      ? checkOf(entry.alias)
      : () => {}
  compiled.set(name, check)
  return check
}

const titles: Readonly<Record<string, string>> = {
  InlineKeyboardButton: 'inline keyboard button',
  KeyboardButton: 'keyboard button',
  MessageEntity: 'MessageEntity',
  BotCommand: 'BotCommand',
}

function objectCheck(name: string, fields: Slots): Check {
  const slots = new Map(Object.entries(fields).map(([key, slot]) => [key, slotCheck(key, slot)]))
  const required = Object.keys(fields).filter(key => fields[key]?.required)
  const hasMode = 'parse_mode' in fields
  const context = titles[name] ? `can't parse ${titles[name]}: ` : ''

  return (value, at) => {
    if (!isRecord(value)) throw mustBe(at, 'Object')
    for (const key of required) {
      if (value[key] === undefined || value[key] === null)
        throw malformed(`${context || `can't parse ${at}: `}Can't find field "${key}"`)
    }
    for (const key in value) {
      const slot = slots.get(key)
      if (!slot) throw malformed(`${context || `can't parse ${at}: `}unknown field "${key}"`)
      if (value[key] === undefined || value[key] === null) continue
      slot(value[key], `${at}.${key}`, hasMode)
    }
  }
}

/** A parameter's or field's check: its type, then its length or range. */
export function slotCheck(name: string, slot: Slot) {
  const type = checkOf(slot.type)
  const { min = 0, max, unit, minVal, maxVal } = slot

  return (value: unknown, at: string, hasMode: boolean): void => {
    type(value, at)
    if (typeof value === 'number' && minVal !== undefined && maxVal !== undefined) {
      if (value < minVal || value > maxVal)
        throw malformed(`value of "${at}" must be ${minVal}-${maxVal}`)
    }
    // Formatted texts are measured when their entities have been parsed.
    if (typeof value !== 'string' || max === undefined) return
    if (slot.afterEntities || (hasMode && name === 'text')) return

    const length = unit === 'bytes' ? Buffer.byteLength(value) : value.length
    if (length < min || length > max) throw wrongLength(name, at, `${min}-${max} ${unit}`)
  }
}

type Candidate = Readonly<{
  check: Check
  literals: readonly (readonly [string, unknown])[]
  required: readonly string[]
}>

/** One of several: plain values by trying, objects by their literal fields, then by required ones. */
function unionCheck(members: readonly TypeExpression[]): Check {
  const flat = members.flatMap(flatten)
  const literals = flat.flatMap(member => (member.k === 'lit' ? [member.v] : []))
  if (literals.length === flat.length) return literalCheck(new Set<unknown>(literals))

  const objects = flat.flatMap(candidateOf)
  const others = flat.filter(member => candidateOf(member).length === 0)
  const plain = others.map(checkOf)
  const expected = others.map(member => (member.k in typeNames ? member.k : 'Array')).join(' or ')

  return (value, at) => {
    if (isRecord(value) && objects.length > 0) return chosen(objects, value, at).check(value, at)
    if (plain.length === 1) return plain[0]?.(value, at)
    if (!plain.some(check => passes(check, value, at))) throw mustBe(at, expected || 'Object')
  }
}

const literalCheck =
  (allowed: ReadonlySet<unknown>): Check =>
  (value, at) => {
    if (allowed.has(value)) return
    if (/parse_mode$/.test(at)) throw malformed('unsupported parse_mode')
    if (at === 'sendChatAction action') throw malformed('wrong parameter action in request')
    throw malformed(`wrong ${at} specified: "${String(value)}"`)
  }

function flatten(type: TypeExpression): readonly TypeExpression[] {
  if (type.k === 'union') return type.of.flatMap(flatten)
  if (type.k !== 'ref') return [type]
  const alias = typeNamed(type.name)?.alias
  return alias ? flatten(alias) : [type]
}

function candidateOf(type: TypeExpression): readonly Candidate[] {
  const fields = type.k === 'ref' ? typeNamed(type.name)?.fields : undefined
  if (type.k !== 'ref' || !fields) return []
  const entries = Object.entries(fields)
  return [
    {
      check: (value, at) => namedCheck(type.name)(value, at),
      literals: entries.flatMap(([key, slot]) =>
        slot.required && slot.type.k === 'lit' ? [[key, slot.type.v] as const] : [],
      ),
      required: entries.flatMap(([key, slot]) => (slot.required ? [key] : [])),
    },
  ]
}

function chosen(
  candidates: readonly Candidate[],
  value: Readonly<Record<string, unknown>>,
  at: string,
): Candidate {
  const fitting = candidates.filter(({ literals }) =>
    literals.every(([key, v]) => value[key] === v),
  )
  const complete = fitting.find(({ required }) => required.every(key => key in value))
  const best = complete ?? fitting[0]
  if (best) return best
  throw malformed(
    `can't parse ${at}: ${/reply_markup$/.test(at) ? 'object expected as reply markup' : 'unknown object type'}`,
  )
}

function passes(check: Check, value: unknown, at: string): boolean {
  try {
    check(value, at)
    return true
  } catch {
    return false
  }
}
