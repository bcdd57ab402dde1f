import { beforeAll, describe, expect, it } from 'vitest'
import { asJson, readMyData } from '../../src/views/my-data.ts'
import { type Resident, residents } from '../kit/neighbours.ts'
import { aTown, type Town } from '../kit/town.ts'
import { befriend } from '../kit/trust.ts'

let town: Town
let people: Readonly<Record<'Mila' | 'Vera' | 'Goran' | 'Boris', Resident>>

/** Mila and Goran read English, Vera and Boris Russian; all three trust Mila in person. */
beforeAll(async () => {
  town = await aTown()
  people = await residents(town, 'Mila', 'Vera', 'Goran', 'Boris')
  const { Mila, Vera, Goran, Boris } = people
  for (const { neighbour } of [Mila, Vera, Goran, Boris]) await neighbour.opens('arvut-add')
  for (const { id } of [Vera, Goran, Boris]) await befriend(town.app, Mila.id, id)
  await town.settled()
})

const passes = (seconds: number) =>
  town.travelTo(new Date(town.clock.now().getTime() + seconds * 1000).toISOString())
const mySpeaking = async (who: Resident) => {
  await who.says('/settings')
  await who.presses('🗣 Говорят за меня', '🗣 За кого говорю я', '🗣 Mila')
}

describe('my voice', () => {
  it('is somebody I trust, once both have said yes', async () => {
    const { Mila, Vera } = people
    await Mila.says('/settings')
    await Mila.presses('🗣 My voice')
    expect(Mila.screen()).toContain('Nobody may speak for you yet')
    await Mila.presses('➕ Choose somebody', 'Vera', '🗣 Yes, ask Vera')
    expect(Mila.screen()).toContain('• Vera: no answer yet')
    await Vera.hears('🗣 Mila спрашивает: сможешь говорить за меня?')
    await Vera.presses('🗣 Да, смогу')
    expect(Vera.screen()).toContain('Mila: ты можешь говорить за этого человека')
    await Mila.hears('🗣 Vera said yes')
    await Mila.presses('🗣 Vera')
    expect(Mila.screen()).toContain('Vera may speak for you since 10 Nov')
  })

  it('asks for urgent help: everybody reads who says it, Mila in both bots', async () => {
    const { Mila, Vera, Goran, Boris } = people
    await mySpeaking(Vera)
    await Vera.presses('🆘 Экстренная помощь: Mila')
    expect(Vera.screen()).toContain('🆘 Mila: сколько нужно, в €?')
    await Vera.says('500')
    await Vera.says('7')
    await Vera.says('She fell from the ladder')
    expect(Vera.screen()).toContain('🗣 Vera (за: Mila)')
    await Vera.presses('💾 Сохранить')
    expect(Vera.screen()).toContain('🆘 Mila: сбор открыт')
    await Goran.hears(/🆘 Mila[\s\S]*🗣 Vera for Mila\nShe fell from the ladder/)
    await Boris.hears('🗣 Vera (за: Mila)')
    await Mila.hears('🗣 Vera for Mila: urgent help has been asked for in your name')
    await town.settled()
    Mila.neighbour.sees('arvut-add', '🗣 Vera for Mila: urgent help')
    await Goran.presses('👤 Mila')
    expect(Goran.screen()).toContain('🗣 Vera for Mila')
    await Goran.presses('🤝 25 €', /Yes, I commit/)
    expect(Goran.screen()).toMatch(/🤝 25 € [^\n]*Mila[^\n]*\n🗣 Vera for Mila/)
    await mySpeaking(Vera)
    expect(Vera.buttons()).not.toContain('🆘 Экстренная помощь: Mila')
  })

  it('tells Mila’s trust list, where it is offered help, and may stop it', async () => {
    const { Mila, Vera, Boris } = people
    await Vera.presses('📣 Список доверия: Mila')
    expect(Vera.screen()).toContain('Mila: нужна экстренная помощь, 500 €')
    const inSos = Vera.neighbour
    await inSos.opens(inSos.link('commit', 'start=sos'))
    expect(inSos.screen('arvut-add')).toContain('🗣 Vera (за: Mila)')
    expect(inSos.screen('arvut-add')).toContain('Сейчас: 2 человека')
    await inSos.presses('arvut-add', /^📣/)
    inSos.sees('arvut-add', '🗣 Vera (за: Mila)')
    await passes(30)
    Mila.neighbour.sees('arvut-add', 'an SOS goes to your trust list in your name')
    const call = await town.app.store.calls.latestOf(Mila.id)
    expect(call).toMatchObject({ senderId: Mila.id, spokenById: Vera.id, ringsSent: 1 })
    await Boris.hears(/Mila[\s\S]*нужна экстренная помощь/)
    await Mila.neighbour.says('arvut-add', '/sos')
    await Mila.neighbour.presses('arvut-add', '▶️ My open SOS')
    expect(Mila.neighbour.screen('arvut-add')).toContain('🗣 Vera for Mila')
    await inSos.says('arvut-add', '/sos')
    await inSos.presses('arvut-add', '▶️ Мой открытый SOS')
    await inSos.presses('arvut-add', '✅ Помощь есть, спасибо')
    expect(inSos.screen('arvut-add')).toContain('✅')
    expect(await town.app.store.calls.latestOf(Mila.id)).toMatchObject({
      coveredAt: expect.any(Date),
    })
  })

  it('sends an SOS in her own words, a day later', async () => {
    const { Mila, Vera, Goran } = people
    await passes(25 * 3600)
    const inSos = Vera.neighbour
    await inSos.says('arvut-add', '/sos')
    await inSos.presses('arvut-add', '🗣 SOS за другого')
    await inSos.presses('arvut-add', '🆘 Mila')
    expect(inSos.screen('arvut-add')).toContain('🆘 Mila: что случилось?')
    await inSos.says('arvut-add', 'Who can look after her children?')
    await inSos.presses('arvut-add', /^📣/)
    await passes(30)
    const heard = Goran.neighbour.sees('arvut-add', 'Who can look after her children?')
    expect(heard.text).toContain('🗣 Vera for Mila')
    await Goran.neighbour.presses('arvut-add', '🙋 I can help')
    await passes(5)
    inSos.sees('arvut-add', '🙋 Goran')
    expect(inSos.reads('arvut-add').join()).not.toContain('Mila зовёт')
    Mila.neighbour.sees('arvut-add', 'Goran')
    await inSos.says('arvut-add', '/sos')
    await inSos.presses('arvut-add', '🗣 SOS за другого')
    await inSos.presses('arvut-add', '🆘 Mila')
    expect(inSos.screen('arvut-add')).toContain('Mila: SOS уже ушёл')
  })

  it('says that Mila can’t answer, and nobody asks her for anything', async () => {
    const { Mila, Vera, Goran } = people
    await mySpeaking(Vera)
    await Vera.presses('💤 Mila не может отвечать')
    expect(Vera.screen()).toContain('не дольше 31 дней')
    await Vera.presses('💤 Да, сказать')
    expect(Vera.screen()).toContain('💤 Vera, 11 ноя')
    await Mila.hears('people read that you can’t answer for a while')
    await Goran.says('/who')
    await Goran.presses(/1\. /)
    expect(Goran.screen()).toContain('💤 Can’t answer for a while: 🗣 Vera for Mila, 11 Nov')
    await Mila.says('/settings')
    await Mila.presses('🗣 My voice')
    expect(Mila.screen()).toContain('💤 Vera said on 11 Nov')
    await Mila.presses('☀️ I’m back')
    expect(Mila.screen()).not.toContain('💤')
  })

  it('is in the data of both, and ended by either', async () => {
    const { Mila, Vera } = people
    const mine = async (who: Resident) => asJson(await readMyData(town.app, who.id))
    expect(await mine(Mila)).toMatch(/"voices"[\s\S]*"rests"/)
    expect(await mine(Vera)).toMatch(/"callsForOthers"[\s\S]*look after her children/)
    await mySpeaking(Vera)
    await Mila.says('/settings')
    await Mila.presses('🗣 My voice', '🗣 Vera', '✖ End it', '✖ Yes')
    expect(Mila.screen()).toContain('Nobody may speak for you yet')
    await Vera.hears('🗣 Mila: за этого человека ты больше не говоришь')
    await Vera.presses('💤 Mila не может отвечать', '💤 Да, сказать')
    Vera.neighbour.sees('commit', 'Это закончилось')
  })
})
