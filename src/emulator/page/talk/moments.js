import { language, t } from '../frame/words.js'
import { town, townNow } from '../town/town.js'

const locale = language === 'sr' ? 'sr-Latn' : language === 'en' ? 'en-GB' : language
const write = (at, options) =>
  new Intl.DateTimeFormat(locale, { timeZone: town.zone, ...options }).format(new Date(at))

/** Hours and minutes in the town. */
export const clock = at => write(at, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' })

/** The day in the town, as one writes it above a talk. */
export function dayOf(at) {
  const day = write(at, { day: 'numeric', month: 'long' })
  return day === write(townNow(), { day: 'numeric', month: 'long' }) ? t('today') : day
}

/** The whole moment, for the bar on top. */
export const longDay = at =>
  write(at, { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' })

/** In a list: the hour today, otherwise the day. */
export const shortMoment = at =>
  dayOf(at) === t('today') ? clock(at) : write(at, { day: 'numeric', month: 'short' })
