/** Times in milliseconds of the same thing done many times. */
export type Times = { readonly p50: number; readonly p99: number; readonly max: number }

/** Does something for each of the samples and measures each time. */
export function timed<T>(samples: readonly T[], act: (sample: T) => unknown): Times {
  const times = samples.map(sample => {
    const start = performance.now()
    act(sample)
    return performance.now() - start
  })
  return timesOf(times)
}

/** Sums up times of single runs, in milliseconds. */
export function timesOf(times: readonly number[]): Times {
  const sorted = [...times].sort((a, b) => a - b)
  const at = (share: number) => sorted[Math.floor(share * (sorted.length - 1))] ?? Number.NaN
  return { p50: at(0.5), p99: at(0.99), max: at(1) }
}

/** Milliseconds in the unit a reader expects: µs, ms or s. */
export function duration(ms: number): string {
  if (ms < 0.1) return `${(ms * 1000).toPrecision(2)} µs`
  if (ms < 1000) return `${Number(ms.toPrecision(2))} ms`
  return `${(ms / 1000).toFixed(1)} s`
}

export const both = ({ p50, p99 }: Times) => `${duration(p50)} / ${duration(p99)}`
export const megabytes = (bytes: number) => `${count(Math.round(bytes / 2 ** 20))} MB`
export const count = (value: number) => value.toLocaleString('en').replaceAll(',', ' ')

/** A table as Markdown, its columns as wide as their longest cell; the first row is the head. */
export function table(rows: readonly (readonly string[])[]): string {
  const width = (column: number) => Math.max(...rows.map(row => row[column]?.length ?? 0))
  const line = (row: readonly string[]) =>
    `| ${row.map((cell, column) => cell.padStart(width(column))).join(' | ')} |`
  const [head = [], ...body] = rows
  const rule = head.map((_, column) => `${'-'.repeat(width(column) - 1)}:`)
  return [head, rule, ...body].map(line).join('\n')
}
