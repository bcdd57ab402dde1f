import { beforeAll, describe, expect, it } from 'vitest'
import { askForMonthlySupport } from '../../src/actions/collection/status.ts'
import { must } from '../kit/helping.ts'
import { residents } from '../kit/neighbours.ts'
import { aTown, type Town } from '../kit/town.ts'
import { anInvitation, befriend } from '../kit/trust.ts'

let town: Town
beforeAll(async () => {
  town = await aTown()
})

type Person = ReturnType<Town['person']>

async function memberOf({ person }: Person) {
  const member = await town.app.store.members.ofTelegram(person.id)
  if (!member) throw new Error(`${person.firstName} is not registered`)
  return member
}

const languages = ['English', 'Русский', 'Українська', 'Srpski']
const languagesIn = (buttons: readonly string[]) =>
  buttons.map(text => text.replace(' ✓', '')).filter(text => languages.includes(text))
const question = 'One question: who may see your name?'

describe('a newcomer behind a link into Commit', () => {
  it.each(['m-1', 'bind-1', 'who-1', 'helpers-1', 'need', 'who', 'promises', 'confirm'])(
    'comes to %s at once, reads what this is, and may choose a language',
    async payload => {
      const mila = town.person('Mila')
      await mila.opens('commit', payload)
      const [line = '', ...rest] = mila.screen('commit').split('\n\n')
      expect(line).toContain('people help people, directly')
      expect(rest.join('\n\n')).not.toBe('')
      expect(languagesIn(mila.buttons('commit'))).toEqual(languages)

      await mila.presses('commit', 'Русский')
      expect(mila.screen('commit')).toContain('люди помогают людям, напрямую')
      expect(mila.buttons('commit')).toContain('Русский ✓')
      expect((await memberOf(mila)).language).toBe('ru')

      await mila.opens('commit', payload)
      expect(mila.screen('commit')).not.toContain('напрямую')
      expect(languagesIn(mila.buttons('commit'))).toEqual([])
    },
  )

  it('sees the card and helps with one tap, as everybody else', async () => {
    const { Anna } = await residents(town, 'Anna')
    must(await askForMonthlySupport(town.app, { memberId: Anna.id, target: 30_000 }))
    await Anna.says('/help_link')
    const boris = town.person('Boris')
    await boris.opens(Anna.link())
    expect(boris.screen('commit')).toMatch(/^🤝 Commit[\s\S]*Anna asks for help/)
    await boris.presses('commit', 'Srpski')
    expect(boris.screen('commit')).toMatch(/^🤝 Commit: ljudi pomažu[\s\S]*Anna/)
    await boris.presses('commit', 'Želim da pomognem')
    expect(boris.screen('commit')).toContain('Anna')
    expect(boris.screen('commit')).not.toContain('🤝 Commit')
  })
})

describe('a newcomer behind a link into ArvutAdd', () => {
  it.each(['roll-1', 'part-1', 'invite', 'sos'])('reads at %s what this is', async payload => {
    const olga = town.person('Olga')
    await olga.opens('arvut-add', payload)
    expect(olga.screen('arvut-add')).toMatch(/^🤝 ArvutAdd: a list of the people you trust/)
    await olga.presses('arvut-add', 'Українська')
    expect(olga.screen('arvut-add')).toMatch(/^🤝 ArvutAdd: список людей, яким ти довіряєш/)
  })
})

describe('who may see the name', () => {
  it('is asked once of whoever has only Commit, on the first menu, in nobody’s way', async () => {
    const goran = town.person('Goran')
    await goran.opens('commit', 'm-1')
    expect(goran.screen('commit')).not.toContain(question)
    await goran.says('commit', '/menu')
    expect(goran.screen('commit')).toContain(question)
    expect(goran.buttons('commit')).toContain('👤 Me')
    await goran.presses('commit', 'My whole trust list')
    expect((await memberOf(goran)).nameSeenBy).toBe('list')
    expect(goran.screen('commit')).not.toContain(question)
    await goran.says('commit', '/menu')
    expect(goran.screen('commit')).not.toContain(question)
  })

  it('is asked after the welcome, too, and not again of whoever taps past it', async () => {
    const ivan = town.person('Ivan')
    await ivan.opens('commit')
    await ivan.presses('commit', 'Start')
    expect(ivan.screen('commit')).toContain(question)
    await ivan.presses('commit', '👤 Me')
    await ivan.says('commit', '/menu')
    expect(ivan.screen('commit')).not.toContain(question)
    expect((await memberOf(ivan)).nameSeenBy).toBe('near')

    await ivan.opens('arvut-add')
    await ivan.presses('arvut-add', 'Start')
    expect(ivan.screen('arvut-add')).not.toContain(question)
    expect(ivan.buttons('arvut-add').join()).toContain('Invite')
    const [nina] = Object.values(await residents(town, 'Nina'))
    if (!nina) throw new Error('Nina is not there')
    const { token } = await anInvitation(town.app, nina.id)
    await ivan.opens('arvut-add', token)
    await ivan.presses('arvut-add', 'Accept')
    expect(ivan.screen('arvut-add')).toContain('on each other’s lists')
    expect(ivan.screen('arvut-add')).not.toContain(question)
  })

  it('is asked in ArvutAdd of whoever begins there, and not in Commit after that', async () => {
    const vera = town.person('Vera')
    await vera.opens('arvut-add')
    await vera.presses('arvut-add', 'Start')
    expect(vera.screen('arvut-add')).toContain(question)
    await vera.opens('commit')
    await vera.presses('commit', 'Start')
    expect(vera.screen('commit')).not.toContain(question)
  })
})

describe('who chose a language in one bot', () => {
  it.each([
    ['arvut-add', 'commit'],
    ['commit', 'arvut-add'],
  ] as const)('of %s is not asked again by %s', async (one, other) => {
    const zoran = town.person('Zoran')
    await zoran.opens(one)
    expect(languagesIn(zoran.buttons(one))).toEqual(languages)
    await zoran.presses(one, 'Srpski')
    await zoran.opens(other)
    expect(languagesIn(zoran.buttons(other))).toEqual([])
    expect(zoran.buttons(other)).toContain('▶️ Počni')
  })

  it('is not asked behind a link either', async () => {
    const petra = town.person('Petra')
    await petra.opens('arvut-add')
    const { Olga } = await residents(town, 'Olga')
    await befriend(town.app, (await memberOf(petra)).id, Olga.id)
    await petra.opens('commit', `m-${Olga.id}`)
    expect(petra.screen('commit')).toMatch(/^🤝 Commit: people help people[\s\S]*Olga/)
    expect(languagesIn(petra.buttons('commit'))).toEqual([])

    const lena = town.person('Lena')
    await lena.opens('commit')
    await lena.opens('arvut-add', (await anInvitation(town.app, Olga.id)).token)
    expect(lena.screen('arvut-add')).toContain('Olga invites you')
    expect(languagesIn(lena.buttons('arvut-add'))).toEqual([])
  })
})
