import { describe, expect, it } from 'vitest'
import { memberId, voiceId } from '../../../src/domain/ids.ts'
import { isResting } from '../../../src/domain/voice/rest.ts'
import {
  acceptVoice,
  endVoice,
  type NamingFacts,
  nameVoice,
  type SpeakingFacts,
  type Spoken,
  speak,
  type Voice,
} from '../../../src/domain/voice/voice.ts'

const [mila, vera, goran, boris] = [1, 2, 3, 4].map(memberId) as [never, never, never, never]
const now = new Date('2026-11-10T10:00:00Z')
const daysAgo = (days: number) => new Date(now.getTime() - days * 24 * 3_600_000)
const asked: Voice = {
  id: voiceId(7),
  memberId: mila,
  voiceId: vera,
  namedAt: daysAgo(2),
  acceptedAt: null,
  endedAt: null,
  endedById: null,
}
const agreed: Voice = { ...asked, acceptedAt: daysAgo(1) }
const over: Voice = { ...agreed, endedAt: daysAgo(0.5), endedById: mila }

const naming: NamingFacts = {
  isLinked: true,
  voices: [],
  voiceId: vera,
  declinedAt: null,
  now,
}

describe('naming a voice', () => {
  it.each<[string, Partial<NamingFacts>, string]>([
    ['is for degree 1', {}, 'named'],
    ['is refused to anybody further', { isLinked: false }, 'only-who-is-near-speaks'],
    ['asks nobody twice', { voices: [{ voiceId: vera }] }, 'voice-is-named'],
    ['may have a second', { voices: [{ voiceId: goran }] }, 'named'],
    ['ends at two', { voices: [{ voiceId: goran }, { voiceId: boris }] }, 'voices-are-enough'],
    ['rests after a no', { declinedAt: daysAgo(29) }, 'voice-said-no-lately'],
    ['asks again after 30 days', { declinedAt: daysAgo(30) }, 'named'],
  ])('%s', (_, facts, said) => {
    expect(Object.values(nameVoice({ ...naming, ...facts }))).toEqual([said])
  })
})

describe('agreeing to speak', () => {
  it.each<[string, Voice, Partial<{ by: typeof vera; isLinked: boolean }>, string | null]>([
    ['is for who was named', asked, {}, null],
    ['is not for who named them', asked, { by: mila }, 'only-who-is-named-answers'],
    ['is said once', agreed, {}, 'voice-is-accepted'],
    ['is too late when it is over', over, {}, 'voice-is-over'],
    ['needs their trust still', asked, { isLinked: false }, 'voice-is-over'],
  ])('%s', (_, voice, order, refused) => {
    const outcome = acceptVoice(voice, { by: vera, isLinked: true, now, ...order })
    expect(outcome).toEqual(refused ? { refused } : { done: { ...voice, acceptedAt: now } })
  })
})

describe('ending a voice', () => {
  it.each([
    ['is for whom they speak', agreed, mila, null],
    ['is for who speaks', agreed, vera, null],
    ['is a no before the yes', asked, vera, null],
    ['is nobody else’s', agreed, goran, 'voice-is-over'],
    ['is done once', over, mila, 'voice-is-over'],
  ])('%s', (_, voice, by, refused) => {
    const outcome = endVoice(voice, { by, now })
    expect(outcome).toEqual(
      refused ? { refused } : { done: { ...voice, endedAt: now, endedById: by } },
    )
  })
})

describe('speaking for a member', () => {
  const facts: SpeakingFacts = { voice: agreed, isLinked: true, suspendedUntil: null, now }
  const suspended = { suspendedUntil: daysAgo(-3) }
  it.each<[string, Spoken, Partial<SpeakingFacts>, string]>([
    ['is asking for urgent help', 'urgent', {}, 'may'],
    ['is an SOS', 'call', {}, 'may'],
    ['is saying that they can’t answer', 'rest', {}, 'may'],
    ['needs both to have said yes', 'urgent', { voice: asked }, 'voice-is-over'],
    ['ends with the voice', 'call', { voice: over }, 'voice-is-over'],
    ['is nobody else’s', 'rest', { voice: null }, 'voice-is-over'],
    ['ends with the trust', 'rest', { isLinked: false }, 'voice-is-over'],
    ['is kept from the suspended', 'urgent', suspended, 'voice-is-suspended'],
    ['so is an SOS', 'call', suspended, 'voice-is-suspended'],
    ['but no word that harms nobody', 'rest', suspended, 'may'],
    ['comes back after the suspension', 'call', { suspendedUntil: daysAgo(1) }, 'may'],
  ])('%s', (_, what, differ, said) => {
    expect(Object.values(speak(what, { ...facts, ...differ }))).toEqual([said])
  })
})

describe('a rest', () => {
  it.each([
    ['holds', daysAgo(30.9), null, true],
    ['is over by itself after 31 days', daysAgo(31), null, false],
    ['is over when somebody says so', daysAgo(3), daysAgo(1), false],
  ])('%s', (_, saidAt, endedAt, holds) => {
    expect(isResting({ saidAt, endedAt }, now)).toBe(holds)
  })
})
