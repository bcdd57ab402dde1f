import { beforeAll, describe, expect, it } from 'vitest'
import { type Resident, residents } from '../kit/neighbours.ts'
import { aTown, type Town } from '../kit/town.ts'
import { aMember, befriend } from '../kit/trust.ts'

let town: Town
let anna: Resident

/** Anna has 24 people on her list, Zoran at two steps hides his name, and one Goran is further. */
beforeAll(async () => {
  town = await aTown()
  anna = (await residents(town, 'Anna')).Anna
  await anna.neighbour.opens('arvut-add', 'menu')
  const { app } = town
  const first = await aMember(app, nameAt(0))
  await befriend(app, first.id, anna.id)
  for (let at = 1; at < 22; at++) await befriend(app, (await aMember(app, nameAt(at))).id, anna.id)
  const zoran = await aMember(app, 'Zoran')
  await app.store.members.change(zoran.id, { nameSeenBy: 'confirmed' })
  const goran = await aMember(app, 'Горан')
  await befriend(app, first.id, zoran.id)
  await befriend(app, zoran.id, goran.id)
})

/** Boris 1 … Boris 12, then Vera 13 and so on. */
function nameAt(at: number): string {
  return `${at < 12 ? 'Boris' : 'Vera'} ${at + 1}`
}

const arvut = {
  says: (text: string) => anna.neighbour.says('arvut-add', text),
  presses: (button: string | RegExp) => anna.neighbour.presses('arvut-add', button),
  screen: () => anna.neighbour.screen('arvut-add'),
  buttons: () => anna.neighbour.buttons('arvut-add').join(' | '),
}

describe('my list, when it is long', () => {
  it('is narrowed in words', async () => {
    await arvut.says('/list')
    await arvut.presses('Show list')
    expect(arvut.buttons()).toContain('• all | in person | friends of friends | further')
    await arvut.presses('further')
    expect(arvut.buttons()).toContain('1. Горан · 3 steps away')
    expect(arvut.buttons()).not.toContain('2. ')
  })

  it('finds people by the first letters of their names, page by page', async () => {
    await arvut.presses('all')
    await arvut.presses('🔎 Find somebody')
    expect(arvut.screen()).toContain('Whom are you looking for?')
    await arvut.says('b')
    expect(arvut.screen()).toContain('at least two letters')
    await arvut.says('бор')
    expect(arvut.screen()).toContain('“бор”: 12 people')
    expect(arvut.buttons()).toContain('1. Boris 1 · ')
    await arvut.presses('›')
    expect(arvut.buttons()).toContain('12. Boris 12')

    await arvut.presses('12. Boris 12')
    expect(arvut.screen()).toContain('You → Boris 12')
    await arvut.presses('Back')
    expect(arvut.screen()).toContain('“бор”: 12 people')
  })

  it('searches anew with other letters, and leads back to the list', async () => {
    await arvut.says('gor')
    expect(arvut.buttons()).toContain('1. Горан · 3 steps away')
    await arvut.presses('Back')
    expect(arvut.screen()).toContain('My list, the nearest first')
  })

  it('finds nobody by a name that is hidden from me', async () => {
    await arvut.presses('🔎 Find somebody')
    await arvut.says('zor')
    expect(arvut.screen()).toContain('Nobody whose name you can read')
    expect(arvut.buttons()).not.toContain('Zoran')
  })
})

describe('my network in Commit, when it is large', () => {
  it('is looked through in the same way', async () => {
    await anna.says('/network')
    await anna.presses('🔎 Find somebody')
    await anna.says('ver')
    expect(anna.screen()).toContain('“ver”: 10 people')
    await anna.presses('3. Vera 15')
    expect(anna.screen()).toContain('Vera 15')
    await anna.presses('Back')
    expect(anna.screen()).toContain('“ver”: 10 people')
  })
})
