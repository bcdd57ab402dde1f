import { describe, expect, it } from 'vitest'
import { languages } from '../../../src/domain/language.ts'
import { cities, parseZone, zoneName, zoneOf } from '../../../src/domain/member/zone.ts'

describe('a time zone as people type it', () => {
  it.each([
    ['Europe/Oslo', 'Europe/Oslo'],
    ['europe/oslo', 'Europe/Oslo'],
    ['oslo', 'Europe/Oslo'],
    ['new york', 'America/New_York'],
    ['Buenos Aires', 'America/Buenos_Aires'],
    [' Белград ', 'Europe/Belgrade'],
    ['Beč', 'Europe/Vienna'],
    ['bec', 'Europe/Vienna'],
    ['Київ', 'Europe/Kyiv'],
    ['Kyiv', 'Europe/Kyiv'],
    ['kiev', 'Europe/Kyiv'],
    ['Europe/Kyiv', 'Europe/Kyiv'],
    ['нью-йорк', 'America/New_York'],
    ['UTC', 'UTC'],
    ['UTC+2', 'Etc/GMT-2'],
    ['utc +02:00', 'Etc/GMT-2'],
    ['-5', 'Etc/GMT+5'],
    ['GMT−5', 'Etc/GMT+5'],
  ])('reads %j as %s', (text, zone) => {
    expect(parseZone(text)).toEqual({ done: zone })
  })

  it.each(['', 'Atlantis', '+5:30', '+25', '14:35', '/', 'Europe/', '<b>', '9'.repeat(400)])(
    'does not know %j',
    text => {
      expect(parseZone(text)).toEqual({ refused: 'zone-is-not-known' })
    },
  )

  it('is read back by the name it is shown by, and is a zone of this machine', () => {
    for (const { zone } of cities)
      for (const language of languages) {
        expect(parseZone(zoneName(zone, language))).toEqual({ done: zone })
        expect(() => new Intl.DateTimeFormat('en', { timeZone: zone })).not.toThrow()
      }
  })

  it('is the deployment’s where the member has none', () => {
    expect(zoneOf({ timeZone: null }, 'Europe/Belgrade')).toBe('Europe/Belgrade')
    expect(zoneOf({ timeZone: 'Asia/Tbilisi' }, 'Europe/Belgrade')).toBe('Asia/Tbilisi')
  })
})
