import { afterAll, describe, expect, it, vi } from 'vitest'
import { setQuietHours, setZone } from '../../src/actions/member/settings.ts'
import { aNotice, aStreet } from '../kit/street.ts'

const street = await aStreet(ctx => ctx.reply('hello'))
const { app, telegram, bots } = street
const process = await street.open('one')
afterAll(process.close)

async function somebody(firstName: string) {
  const person = telegram.addUser({ firstName, languageCode: 'en' })
  await person.opens(bots.commit)
  await process.idle()
  const member = await app.store.members.ofTelegram(person.id)
  if (!member) throw new Error(`${firstName} was not registered`)
  const heard = () =>
    person
      .chat(bots.commit)
      .messages.filter(message => message.from.isBot)
      .map(message => message.text)
      .slice(1)
  return { person, id: member.id, heard }
}

const tell = (...notices: ReturnType<typeof aNotice>[]) => app.store.notices.add(notices, app.now())

const away = () => Object.assign(new Error('away'), { code: 'P1001' })

async function until(done: () => boolean, what: string): Promise<void> {
  for (let tries = 0; tries < 1000; tries++) {
    if (done()) return
    await new Promise(resolve => setTimeout(resolve, 10))
  }
  throw new Error(`never happened: ${what}`)
}

describe('the outbox', () => {
  it('sends in the order of writing', async () => {
    const anna = await somebody('Anna')
    await tell(aNotice(anna.id, '1'), aNotice(anna.id, '2'), aNotice(anna.id, '3'))
    await until(() => anna.heard().length === 3, 'three notices')
    expect(anna.heard()).toEqual(['1', '2', '3'])
  })

  it('waits out a 429 and keeps the order', async () => {
    const boris = await somebody('Boris')
    telegram.fault({
      method: 'sendMessage',
      chatId: boris.person.id,
      times: 1,
      kind: 'status',
      status: 429,
      retryAfter: 1,
    })
    await tell(aNotice(boris.id, 'first'), aNotice(boris.id, 'second'))
    await until(() => boris.heard().length === 2, 'both notices')
    expect(boris.heard()).toEqual(['first', 'second'])
  })

  it('tries again after a fault of the network and of Telegram', async () => {
    const vera = await somebody('Vera')
    const chatId = vera.person.id
    telegram.fault({ method: 'sendMessage', chatId, times: 1, kind: 'drop-before' })
    telegram.fault({ method: 'sendMessage', chatId, times: 1, kind: 'status', status: 502 })
    await tell(aNotice(vera.id, 'after all'))
    await until(() => vera.heard().length === 1, 'the notice')
    expect(vera.heard()).toEqual(['after all'])
  })

  it('keeps what a blocked bot could not say, and says it as one digest after the next start', async () => {
    const goran = await somebody('Goran')
    await goran.person.blocks(bots.commit)
    await tell(aNotice(goran.id, 'one'), aNotice(goran.id, 'two'))
    await process.idle()
    expect(goran.heard()).toEqual([])

    await goran.person.unblocks(bots.commit)
    await goran.person.opens(bots.commit)
    await until(() => goran.heard().length === 2, 'the digest')
    expect(goran.heard()[1]).toMatch(/2 messages were waiting[\s\S]*one[\s\S]*two/)
  })

  it('reaches by the other bot who never started this one, with the way here', async () => {
    const mila = telegram.addUser({ firstName: 'Mila', languageCode: 'en' })
    await mila.opens(bots['arvut-add'])
    await process.idle()
    const member = await app.store.members.ofTelegram(mila.id)
    await tell(aNotice(member?.id ?? 0, 'from afar'))
    const notice = await mila.hears(bots['arvut-add'], 'from afar')
    expect(notice.buttons.flat()[0]?.url).toBe('https://t.me/exodus_commitbot?start=menu')
  })

  it('waits, too, for who blocks the bot that would speak for the other', async () => {
    const petar = telegram.addUser({ firstName: 'Petar', languageCode: 'en' })
    await petar.opens(bots['arvut-add'])
    await process.idle()
    const member = await app.store.members.ofTelegram(petar.id)
    await petar.blocks(bots['arvut-add'])
    await tell(aNotice(member?.id ?? 0, 'later'))
    await process.idle()
    await petar.unblocks(bots['arvut-add'])
    await petar.opens(bots['arvut-add'])
    await petar.hears(bots['arvut-add'], 'later')
  })

  it('lets a member sleep, wakes them for an alert, and brings the rest as one in the morning', async () => {
    const ira = await somebody('Ira')
    await app.store.members.change(ira.id, { quietFrom: 22 * 60, quietUntil: 8 * 60 })
    street.clock.travelTo('2026-11-10T22:30:00Z')
    await tell(aNotice(ira.id, 'gossip'), aNotice(ira.id, 'more gossip'))
    await tell(aNotice(ira.id, 'fire', { urgent: true }))
    await until(() => ira.heard().length === 1, 'the alert')
    await process.idle()
    expect(ira.heard()).toEqual(['fire'])

    street.clock.travelTo('2026-11-11T07:00:00Z')
    await until(() => ira.heard().length === 2, 'the morning digest')
    expect(ira.heard()[1]).toMatch(/gossip[\s\S]*more gossip/)
  })

  it('lets a member sleep by their own clock', async () => {
    const ola = await somebody('Ola')
    await app.store.members.change(ola.id, { quietFrom: 22 * 60, quietUntil: 8 * 60 })
    await setZone(app, ola.id, 'New York')
    street.clock.travelTo('2026-11-12T02:30:00Z')
    await tell(aNotice(ola.id, 'in the evening'))
    await until(() => ola.heard().length === 1, 'the notice at half past nine in New York')
    street.clock.travelTo('2026-11-12T03:30:00Z')
    await tell(aNotice(ola.id, 'at night'))
    await process.idle()
    expect(ola.heard()).toEqual(['in the evening'])

    await setZone(app, ola.id, null)
    street.clock.travelTo('2026-11-12T07:10:00Z')
    await until(() => ola.heard().length === 2, 'what waited, once the clock is Belgrade’s again')
  })

  it('brings what waited in as many messages as it takes, whole', async () => {
    const iva = await somebody('Iva')
    const words = [0, 1, 2, 3, 4, 5].map(at => `${at} ${'x'.repeat(900)} end ${at}`)
    await iva.person.blocks(bots.commit)
    await tell(...words.map(text => aNotice(iva.id, text)))
    await process.idle()
    await iva.person.unblocks(bots.commit)
    await iva.person.opens(bots.commit)
    const isRead = (word: string) => iva.heard().some(text => text?.includes(word))
    await until(() => words.every(isRead), 'every word')
  })

  it('tells an alert once that waited among others', async () => {
    const nina = await somebody('Nina')
    await nina.person.blocks(bots.commit)
    await tell(aNotice(nina.id, 'gossip'), aNotice(nina.id, 'fire', { urgent: true }))
    await tell(aNotice(nina.id, 'more'))
    await process.idle()
    await nina.person.unblocks(bots.commit)
    await nina.person.opens(bots.commit)
    await until(() => nina.heard().join().includes('more'), 'all that waited')
    await process.idle()
    const all = nina.heard().join('\n')
    for (const word of ['gossip', 'fire', 'more'])
      expect(all.match(new RegExp(`^(?:\\d+\\. )?${word}$`, 'gm')), word).toHaveLength(1)
  })

  it('tells in order what a changed night no longer holds back', async () => {
    const petra = await somebody('Petra')
    await setQuietHours(app, petra.id, '0-23:59')
    await tell(aNotice(petra.id, 'first'))
    await process.idle()
    await setQuietHours(app, petra.id, null)
    await tell(aNotice(petra.id, 'second'))
    await until(() => petra.heard().length === 2, 'both')
    expect(petra.heard()).toEqual(['first', 'second'])
  })

  it('sends nothing twice because the store was away when it had arrived', async () => {
    const eva = await somebody('Eva')
    const { outbox } = app.store
    const sent = vi
      .spyOn(outbox, 'sent')
      .mockRejectedValueOnce(away())
      .mockRejectedValueOnce(away())
    await tell(aNotice(eva.id, 'once'))
    await until(() => sent.mock.calls.length === 3, 'the third try')
    await process.idle()
    sent.mockRestore()
    expect(eva.heard()).toEqual(['once'])
    expect(await app.store.notices.waitingFor(eva.id)).toEqual([])
  })

  it('tries again when the store was away before', async () => {
    const mara = await somebody('Mara')
    const find = vi.spyOn(app.store.members, 'find').mockRejectedValueOnce(away())
    await tell(aNotice(mara.id, 'after all'))
    await until(() => mara.heard().length === 1, 'the notice')
    find.mockRestore()
  })

  it('completes what can never arrive, and goes on', async () => {
    const jovan = await somebody('Jovan')
    await jovan.person.deletesAccount()
    await tell(aNotice(jovan.id, 'to nobody'))
    const anna = await somebody('Ana')
    await tell(aNotice(anna.id, 'to somebody'))
    await until(() => anna.heard().length === 1, 'the next notice')
    await process.idle()
    expect(await app.store.notices.waitingFor(jovan.id)).toEqual([])
  })

  it('sends nothing twice from two processes', async () => {
    const olga = await somebody('Olga')
    const other = await street.open('two')
    const texts = ['a', 'b', 'c', 'd', 'e']
    for (const text of texts) await tell(aNotice(olga.id, text))
    await until(() => olga.heard().length >= texts.length, 'five notices')
    await other.close()
    expect(olga.heard()).toEqual(texts)
  })
})
