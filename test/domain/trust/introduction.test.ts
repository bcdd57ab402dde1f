import { describe, expect, it } from 'vitest'
import { askIntroduction, type IntroductionFacts } from '../../../src/domain/trust/introduction.ts'
import { november } from '../../kit/people.ts'

const fine: IntroductionFacts = {
  isLinkedToVia: true,
  doTheyKnowEachOther: true,
  isNeedless: false,
  lastAskedAt: null,
  now: november(20),
}

describe('asking for an introduction', () => {
  it.each([
    ['for the first time', {}, 'asked'],
    ['after a week', { lastAskedAt: november(13) }, 'asked'],
    ['within a week', { lastAskedAt: november(14) }, 'introduction-was-asked-lately'],
    ['of somebody one does not trust', { isLinkedToVia: false }, 'introduction-is-not-theirs'],
    ['to whom they do not know', { doTheyKnowEachOther: false }, 'introduction-is-not-theirs'],
    ['to whom one knows', { isNeedless: true }, 'introduction-is-needless'],
  ])('%s is answered', (_, differs, expected) => {
    const outcome = askIntroduction({ ...fine, ...differs })
    expect('done' in outcome ? outcome.done : outcome.refused).toBe(expected)
  })
})
