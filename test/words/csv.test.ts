import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { amountIn, csvOf, type Marks } from '../../src/words/csv.ts'

const english: Marks = { separator: ',', decimal: '.' }
const other: Marks = { separator: ';', decimal: ',' }

/** The cells of a line as a spreadsheet reads them that parts columns by this sign. */
function cellsOf(line: string, separator: string): string[] {
  const cells: string[] = []
  let cell = ''
  let isQuoted = false
  for (let at = 0; at < line.length; at++) {
    const sign = line[at] ?? ''
    if (isQuoted && sign === '"' && line[at + 1] === '"') cell += line[++at]
    else if (sign === '"' && (isQuoted || cell === '')) isQuoted = !isQuoted
    else if (!isQuoted && sign === separator) {
      cells.push(cell)
      cell = ''
    } else cell += sign
  }
  return [...cells, cell]
}

const runs = (cell: string) => /^["\s\u3000]*[=+\-@＝＋－＠]/u.test(cell)

describe('a table as a file', () => {
  it.each([english, other])('comes back as it was where it holds no formula: %o', marks => {
    const text = fc.string({ unit: fc.constantFrom(...'aж1 ,;"|.') })
    fc.assert(
      fc.property(fc.array(text, { minLength: 2, maxLength: 5 }), row => {
        expect(cellsOf(csvOf([row], marks), marks.separator)).toEqual(row)
      }),
    )
  })

  it('runs no cell, whichever sign parts the columns of who opens it', () => {
    const text = fc.string({ unit: fc.constantFrom(...'=+-@＝＋－＠,;|"\t a1\u3000') })
    fc.assert(
      fc.property(
        fc.array(text, { minLength: 2, maxLength: 4 }),
        fc.constantFrom(english, other),
        fc.constantFrom(',', ';', '\t', '|'),
        (row, marks, separator) => {
          const line = csvOf([row], marks)
          expect(cellsOf(line, separator).filter(runs)).toEqual([])
          expect(line.split(separator).filter(runs)).toEqual([])
        },
      ),
      { numRuns: 500 },
    )
  })

  it('has the separator and the decimal sign of the reader’s country', () => {
    const row = (marks: Marks) => csvOf([['Petar;=HYPERLINK(1)', amountIn(140_050, marks)]], marks)
    expect(row(english)).toBe(`"Petar;'=HYPERLINK(1)",1400.50`)
    expect(row(other)).toBe(`"Petar;'=HYPERLINK(1)";"1400,50"`)
  })
})
