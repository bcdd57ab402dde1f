import { unmarked } from '../domain/member/shown-name.ts'
import { plain } from './dress.ts'

/** Where spreadsheets of a country part columns, and where cents begin. */
export type Marks = Readonly<{ separator: ',' | ';'; decimal: '.' | ',' }>

/** Signs that make a formula of a cell, the full-width ones too. */
const formula = /(^|[,;|\t\r\n"])([\s\u3000]*)(?=[=+\-@＝＋－＠])/gu

/** A table as a spreadsheet opens it by itself. */
export function csvOf(lines: readonly (readonly string[])[], { separator }: Marks): string {
  return lines.map(line => line.map(cell).join(separator)).join('\r\n')
}

/** Whole cents as a number of that country. */
export function amountIn(cents: number, { decimal }: Marks): string {
  return (cents / 100).toFixed(2).replace('.', decimal)
}

/**
 * A cell that is shown and never run, by whichever separator the file is opened: what would begin a
 * formula, here or after a separator inside, is made a word.
 */
function cell(text: string): string {
  const harmless = unmarked(plain(text)).replace(formula, "$1$2'")
  return /^[\p{L}\p{N}.,]*$/u.test(harmless) && !/[,;]/.test(harmless)
    ? harmless
    : `"${harmless.replaceAll('"', '""')}"`
}
