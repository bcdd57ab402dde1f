import type { Zone } from '../cycle.ts'
import { type Language, languages } from '../language.ts'
import { done, type Outcome, refused } from '../outcome.ts'

type City = Readonly<{ zone: Zone; names: Readonly<Record<Language, string>> }>

const cityOf = (zone: Zone, en: string, ru: string, uk: string, sr: string): City => ({
  zone,
  names: { en, ru, uk, sr },
})

/** Cities that many of us live in; the first of them are offered on buttons. */
export const cities: readonly City[] = [
  cityOf('Europe/Belgrade', 'Belgrade', 'Белград', 'Белград', 'Beograd'),
  cityOf('Europe/Kyiv', 'Kyiv', 'Киев', 'Київ', 'Kijev'),
  cityOf('Europe/Moscow', 'Moscow', 'Москва', 'Москва', 'Moskva'),
  cityOf('Europe/Istanbul', 'Istanbul', 'Стамбул', 'Стамбул', 'Istanbul'),
  cityOf('Europe/Berlin', 'Berlin', 'Берлин', 'Берлін', 'Berlin'),
  cityOf('Europe/London', 'London', 'Лондон', 'Лондон', 'London'),
  cityOf('Asia/Tbilisi', 'Tbilisi', 'Тбилиси', 'Тбілісі', 'Tbilisi'),
  cityOf('America/New_York', 'New York', 'Нью-Йорк', 'Нью-Йорк', 'Njujork'),
  cityOf('Europe/Podgorica', 'Podgorica', 'Подгорица', 'Подгориця', 'Podgorica'),
  cityOf('Europe/Warsaw', 'Warsaw', 'Варшава', 'Варшава', 'Varšava'),
  cityOf('Europe/Vienna', 'Vienna', 'Вена', 'Відень', 'Beč'),
  cityOf('Europe/Prague', 'Prague', 'Прага', 'Прага', 'Prag'),
  cityOf('Europe/Paris', 'Paris', 'Париж', 'Париж', 'Pariz'),
  cityOf('Europe/Lisbon', 'Lisbon', 'Лиссабон', 'Лісабон', 'Lisabon'),
  cityOf('Europe/Sofia', 'Sofia', 'София', 'Софія', 'Sofija'),
  cityOf('Europe/Minsk', 'Minsk', 'Минск', 'Мінськ', 'Minsk'),
  cityOf('Asia/Jerusalem', 'Jerusalem', 'Иерусалим', 'Єрусалим', 'Jerusalim'),
  cityOf('Asia/Yerevan', 'Yerevan', 'Ереван', 'Єреван', 'Jerevan'),
  cityOf('Asia/Almaty', 'Almaty', 'Алматы', 'Алмати', 'Almati'),
  cityOf('Asia/Dubai', 'Dubai', 'Дубай', 'Дубай', 'Dubai'),
  cityOf('Asia/Bangkok', 'Bangkok', 'Бангкок', 'Бангкок', 'Bangkok'),
  cityOf('Asia/Yekaterinburg', 'Yekaterinburg', 'Екатеринбург', 'Єкатеринбург', 'Jekaterinburg'),
  cityOf('Asia/Novosibirsk', 'Novosibirsk', 'Новосибирск', 'Новосибірськ', 'Novosibirsk'),
  cityOf('America/Los_Angeles', 'Los Angeles', 'Лос-Анджелес', 'Лос-Анджелес', 'Los Anđeles'),
]

/** Whose clock a member lives by: their own, else the deployment's. */
export function zoneOf(member: Readonly<{ timeZone: Zone | null }>, here: Zone): Zone {
  return member.timeZone ?? here
}

/** A zone as people call it: its city in their language, else as it is named. */
export function zoneName(zone: Zone, language: Language): string {
  const known = cities.find(each => each.zone === zone)
  return known?.names[language] ?? zone.replaceAll('_', ' ')
}

/**
 * Reads a time zone as people type it: a city in any of our languages, the name of a zone or its
 * last part (`Europe/Oslo`, `oslo`), or whole hours from UTC (`UTC+2`).
 */
export function parseZone(text: string): Outcome<Zone, 'zone-is-not-known'> {
  const typed = plain(text)
  const city = cities.find(({ names }) => languages.some(each => plain(names[each]) === typed))
  const zone = city?.zone ?? fromUtc(typed) ?? named(typed)
  return zone ? done(zone) : refused('zone-is-not-known')
}

/** East of UTC is plus to people and minus to the database of zones. */
function fromUtc(typed: string): Zone | null {
  const [, sign, hours = ''] = /^(?:utc|gmt)?([+−-])0?(\d{1,2})(?::?00)?$/.exec(typed) ?? []
  if (!sign) return typed === 'utc' || typed === 'gmt' ? 'UTC' : null
  if (Number(hours) === 0) return 'UTC'
  return known(`Etc/GMT${sign === '+' ? '-' : '+'}${Number(hours)}`)
}

function named(typed: string): Zone | null {
  if (!/^[a-z][a-z/-]*$/.test(typed)) return null
  const last = (zone: Zone) => plain(zone.slice(zone.lastIndexOf('/') + 1))
  const byCity = Intl.supportedValuesOf('timeZone').find(zone => last(zone) === typed)
  return byCity || typed.includes('/') ? known(byCity ?? typed) : null
}

/** The zone by our name for it, else by this machine's, which takes any case and older names. */
function known(zone: Zone): Zone | null {
  const name = nameHere(zone)
  return cities.find(each => name && nameHere(each.zone) === name)?.zone ?? name
}

function nameHere(timeZone: Zone): Zone | null {
  try {
    return new Intl.DateTimeFormat('en', { timeZone }).resolvedOptions().timeZone
  } catch {
    return null
  }
}

const plain = (name: string) =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('đ', 'dj')
    .replace(/[\s_.]+/g, '')
