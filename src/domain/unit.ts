/** The code of the unit an amount is in, such as `EUR`; one per deployment, kept with each record. */
export type Unit = string

const known: Record<string, Readonly<{ sign: string; words: string }>> = {
  EUR: { sign: '€', words: 'eur(?:o|os|a|i)?|ev(?:r[oai]?)|[еэє]вро?|еур|[eе]' },
  USD: { sign: '$', words: 'usd|dollars?|dolar[ai]?|долл?ар(?:а|ы|и|ов|ів)?|bucks?|бакс(?:а|ов)?' },
  RSD: { sign: 'RSD', words: 'rsd|рсд|din(?:ar[ais]?)?|дин(?:ар(?:а|и|ы|ов|ів)?)?' },
  UAH: { sign: '₴', words: 'uah|грн|грив(?:ен|ень|н[аяыіиюу])|hryvn(?:ia|ias|ya)|grivn[aie]' },
  RUB: { sign: '₽', words: 'rub(?:les?|alja|lj[aei])?|roubles?|руб(?:л(?:ь|я|ей|и|ів))?|р' },
}

/** How time and shares are counted: not a sum yet, somebody has to say what it is worth. */
const measures = [
  '%|days?|hours?|hrs?|h|weeks?',
  'дн(?:я|ей)|день|ч|час(?:а|ов)?|недел[яиью]|недель',
  'дні|днів|год(?:ин[аиу]?)?|тиж(?:день|ні|нів|ня)',
  'dana?|sat[ai]?|nedelj[aeu]|данa?|сат[аи]?|недељ[аеу]',
].join('|')

/** The sign of a unit, or its code. */
export function unitSign(unit: Unit): string {
  return known[unit]?.sign ?? unit
}

/** Every way to write the unit, as the source of an expression. */
export function writtenAs(unit: Unit): string {
  return written([unit], known[unit]?.words ?? unit)
}

/** Every way to write another unit than this one, or a measure that is none. */
export function writtenOtherwise(unit: Unit): string {
  const others = Object.keys(known).filter(code => code !== unit)
  return written(others, [...others.map(code => known[code]?.words ?? code), measures].join('|'))
}

function written(units: readonly Unit[], words: string): string {
  const signs = units.map(unitSign).filter(sign => !units.includes(sign))
  const spelled = [...units, words].join('|')
  return [...signs.map(sign => `[${sign}]`), `(?<!\\p{L})(?:${spelled})\\.?(?!\\p{L})`].join('|')
}
