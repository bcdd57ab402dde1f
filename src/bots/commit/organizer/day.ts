import { addDays, type Day, parseDay } from '../../../domain/cycle.ts'

/**
 * Reads a day as people type it: `25`, `25.11`, `25.11.2026` or `2026-11-25`; without a month or a
 * year the next such day from today on. Null for anything else.
 */
export function readDay(text: string, today: Day): Day | null {
  const typed = text.trim()
  const iso = parseDay(typed)
  if (iso) return iso
  const match = /^(\d{1,2})(?:[./ -](\d{1,2})(?:[./ -](\d{4}))?)?\.?$/.exec(typed)
  if (!match) return null
  const [, date = '', month, year] = match
  for (let ahead = 0; ahead <= 366; ahead++) {
    const day = addDays(today, ahead)
    const [years = '', months = '', dates = ''] = day.split('-')
    const fits =
      Number(dates) === Number(date) &&
      (!month || Number(months) === Number(month)) &&
      (!year || years === year)
    if (fits) return day
  }
  return null
}
