import { afterAll, describe, expect, it } from 'vitest'
import { help } from '../../src/bots/commit/help.ts'
import type { Ctx } from '../../src/bots/kit/context.ts'
import { buildHouse } from '../../src/bots/kit/house.ts'
import { settings } from '../../src/bots/kit/settings/room.ts'
import { show } from '../../src/bots/kit/show.ts'
import { type Person, startTelegram } from '../../src/emulator/telegram.ts'
import { drainInbox } from '../../src/worker/inbox.ts'
import { poll } from '../../src/worker/intake.ts'
import { drainOutbox } from '../../src/worker/outbox/outbox.ts'
import { anApp, theSettings } from '../kit/app.ts'

const telegram = await startTelegram()
const account = telegram.addBot({
  username: 'exodus_commitbot',
  name: 'Commit',
  token: theSettings().tokens.commit,
})
const { app, clock } = await anApp({ telegramApiRoot: telegram.apiRoot })
const menuOf = ({ t }: Ctx) => ({
  text: 'the menu',
  buttons: [[{ text: t('settings-my-data'), tap: 'settings' }]],
})
const house = buildHouse(app, {
  name: 'commit',
  token: app.settings.tokens.commit,
  rooms: [settings(app, { toConfirm: 'toconfirm:0' }), help(app)],
  commands: [],
  lobby: {
    menu: async ctx => menuOf(ctx),
    welcome: menuOf,
    lost: async ctx => show(ctx, menuOf(ctx)),
  },
  word: async ({ kind }) => ({ text: `notice: ${kind}`, buttons: [] }),
})
await house.bot.init()
const inbox = drainInbox(app, house, 'test', () => {})
const outbox = drainOutbox(app, { commit: house, 'arvut-add': house }, house, 'test')
const poller = poll(app, house, 'test', () => inbox.wake())

afterAll(async () => {
  await poller.stop()
  await inbox.stop()
  await outbox.stop()
  await telegram.close()
  expect(telegram.violations).toEqual([])
  expect(telegram.unansweredCallbacks()).toEqual([])
})

describe('the settings', () => {
  it('are changed by taps and typed answers, in the language chosen', async () => {
    const anna = await somebody('Anna')
    await anna.says('/settings')
    expect(anna.screen()).toContain('Quiet hours: none')

    await anna.presses('🌙 Quiet hours')
    await anna.presses('✏️ Set the hours')
    await anna.says('whenever')
    expect(anna.screen()).toContain('I need a start and an end time')
    await anna.says('22:30–7')
    expect(anna.screen()).toContain('Quiet hours: 22:30–07:00')
    expect(anna.screen()).toContain('Time zone: Belgrade')
    await anna.presses('✅ Let 🆘 reach me in quiet hours')
    expect((await anna.member()).urgentInQuiet).toBe(false)

    await anna.says('/settings')
    await anna.presses('👁 Who sees my name')
    expect(anna.screen()).toContain('In Commit these people see it in any case')
    await anna.says('/settings')
    await anna.presses('✏️ My name')
    await anna.says('Anna\nBoris')
    expect(anna.screen()).toContain('several lines')
    await anna.says('Anna from Zemun')
    expect(anna.screen()).toContain('Anna from Zemun')

    await anna.presses('🔔 Notices')
    await anna.presses('✅ Thanks')
    expect((await anna.member()).mutedNotices).toEqual(['thanks'])

    await anna.says('/language')
    await anna.presses('○ Русский')
    expect(anna.screen()).toContain('Настройки')
    await anna.presses('🎁 Когда я помогаю')
    await anna.presses('⬜ Новым людям можно меня найти')
    expect((await anna.member()).mayBeMet).toBe(true)
    expect(anna.screen()).toContain('видят друзья твоих помощников и те, кто помогает тем же людям')
    await anna.presses('💶 Месячный лимит')
    await anna.presses('100')
    expect((await anna.member()).monthlyLimit).toBe(10_000)
  })

  it('keep back the notices of a group that is switched off', async () => {
    const ira = await somebody('Ira')
    const { id } = await ira.member()
    await ira.says('/settings')
    await ira.presses('🔔 Notices')
    await ira.presses('✅ Reminders before the month ends, and of my shares')
    const reminder = {
      kind: 'commitments-due',
      cycle: '2026-11',
      dueOn: '2026-11-30',
      commitments: [],
      unit: 'EUR',
    } as const
    await app.store.notices.add(
      [
        { to: id, bot: 'commit', facts: reminder },
        { to: id, bot: 'commit', facts: { kind: 'suspension-ended' } },
      ],
      app.now(),
    )
    outbox.wake()
    await outbox.idle()
    await settled()
    expect(ira.reads()).toContain('notice: suspension-ended')
    expect(ira.reads()).not.toContain('notice: commitments-due')
  })

  it('send everything stored as a page, as a file and in open words, each of which can be closed', async () => {
    const boris = await somebody('Boris')
    await boris.says('/mydata')
    expect(boris.captions()).toEqual([
      expect.stringContaining('as a page to read'),
      expect.stringContaining('a file for other programs'),
      expect.stringContaining('in open words (ValueFlows)'),
    ])
    const before = boris.count()
    await boris.presses('✖ Close')
    expect(boris.count()).toBe(before - 1)
  })

  it('answer /privacy and /cancel', async () => {
    const vera = await somebody('Vera')
    await vera.says('/privacy')
    expect(vera.screen()).toContain('How to erase it')
    expect(vera.screen()).toMatch(
      /other side of a pledge: .*\n.*if you let new people find you: friends/s,
    )
    await vera.says('/cancel')
    expect(vera.screen()).toContain('the menu')
  })
})

describe('the help', () => {
  it('turns the pages of a topic', async () => {
    const mila = await somebody('Mila')
    await mila.says('/help')
    await mila.presses('🚀 How to start')
    expect(mila.screen()).toContain('1. I need help')
    await mila.presses('›')
    expect(mila.screen()).toContain('2. I gather help for a friend')
    await mila.presses('‹ Back')
    expect(mila.screen()).toContain('Pick a topic')
  })
})

describe('leaving', () => {
  it('shows what it will do, asks, and old buttons make nobody a member again', async () => {
    const goran = await somebody('Goran')
    await goran.says('/settings')
    const old = goran.last()
    await goran.says('/settings')
    await goran.presses('🚪 Leave')
    expect(goran.screen()).toContain('are erased')
    await goran.presses('🚪 Go on')
    await goran.presses('🚪 Yes, erase and leave')
    expect(goran.screen()).toContain('You have left')

    const answer = goran.person.taps(old, old.buttons[0]?.[0]?.data ?? '')
    await settled()
    expect((await answer).text).toContain('Send /start to begin')
    expect(await app.store.members.ofTelegram(goran.person.id)).toBeNull()

    await goran.says('/start')
    expect(goran.screen()).toContain('the menu')
  })
})

describe('haste', () => {
  it('gets a kind pause after 30 acts in a minute', async () => {
    const hasty = await somebody('Hasty')
    for (let act = 1; act < 30; act++) await hasty.person.says(account, '/privacy')
    await settled()
    const before = hasty.count()
    await hasty.says('/privacy')
    expect(hasty.screen()).toContain('That was fast! Please wait 60 seconds')
    await hasty.says('/privacy')
    expect(hasty.count()).toBe(before + 1)

    clock.travelTo('2026-11-10T11:01:01Z')
    await hasty.says('/privacy')
    expect(hasty.screen()).toContain('How to erase it')
  })
})

async function settled(): Promise<void> {
  await telegram.settled()
  await inbox.idle()
  await telegram.settled()
}

/** Somebody who has started the bot. */
async function somebody(firstName: string) {
  const person: Person = telegram.addUser({ firstName, languageCode: 'en' })
  await person.opens(account)
  await settled()
  const messages = () => person.chat(account).messages.filter(message => message.from.isBot)
  const last = () => {
    const message = messages().at(-1)
    if (!message) throw new Error(`${firstName} sees nothing`)
    return message
  }
  return {
    person,
    last,
    count: () => messages().length,
    reads: () => messages().map(({ text }) => text),
    captions: () => messages().flatMap(({ caption }) => caption ?? []),
    screen: () => last().text ?? '',
    async member() {
      const member = await app.store.members.ofTelegram(person.id)
      if (!member) throw new Error(`${firstName} is no member`)
      return member
    },
    async says(text: string) {
      await person.says(account, text)
      await settled()
    },
    async presses(text: string) {
      const message = messages().findLast(({ buttons }) =>
        buttons.flat().some(button => button.text === text),
      )
      const button = message?.buttons.flat().find(each => each.text === text)
      if (!message || !button?.data) throw new Error(`no button ${text} in\n${last().text}`)
      await person.taps(message, button.data)
      await settled()
    },
  }
}
