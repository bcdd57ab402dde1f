import type { Browser, FrameLocator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { askForMonthlySupport } from '../../src/actions/collection/status.ts'
import { townClock } from '../../src/bin/demo-time.ts'
import { type DemoTown, openDemoTown } from '../../src/bin/demo-town.ts'
import type { Person } from '../../src/emulator/telegram.ts'
import { aBrowser, pictureOf } from '../kit/browser.ts'
import { must, pledgesTo } from '../kit/helping.ts'
import { befriend } from '../kit/trust.ts'

let town: DemoTown
let browser: Browser
let anna: Person
let vera: Person

beforeAll(async () => {
  town = await openDemoTown(townClock(new Date('2026-11-20T11:00:00Z')), 0)
  anna = town.telegram.addUser({ firstName: 'Anna', languageCode: 'en' })
  vera = town.telegram.addUser({ firstName: 'Вера', languageCode: 'ru' })
  for (const person of [anna, vera]) {
    for (const bot of Object.values(town.bots)) await person.opens(bot)
    await town.settled()
  }
  const { app } = town
  const [one, other] = [await idOf(anna), await idOf(vera)]
  await befriend(app, one, other)
  const { collection } = must(await askForMonthlySupport(app, { memberId: one, target: 50_000 }))
  await pledgesTo(app, { giverId: other, to: collection, amount: 2_500 })
  await town.settled()
  const place = { person: anna.id, chat: town.bots.commit.id }
  town.greet(async () => ({ title: '', about: '', finished: '', ...place, steps: [] }))
  browser = await aBrowser()
}, 120_000)

afterAll(async () => {
  await browser?.close()
  await town?.close()
}, 60_000)

async function idOf({ id }: Person) {
  const member = await town.app.store.members.ofTelegram(id)
  if (!member) throw new Error('nobody')
  return member.id
}

type Look = Readonly<{
  viewport?: { width: number; height: number }
  colorScheme?: 'dark' | 'light'
}>

/** Somebody in their chat with Commit, in a browser of their own; whatever goes wrong fails the test. */
async function at(
  name: string,
  { viewport = { width: 1200, height: 900 }, colorScheme = 'light' }: Look = {},
) {
  const context = await browser.newContext({ viewport, colorScheme })
  const page = await context.newPage()
  const faults: string[] = []
  page.on('pageerror', fault => faults.push(fault.message))
  page.on('console', said => said.type() === 'error' && faults.push(said.text()))
  page.on('request', request => {
    if (new URL(request.url()).hostname !== '127.0.0.1') faults.push(request.url())
  })
  page.setDefaultTimeout(30_000)
  await page.goto(town.telegram.apiRoot)
  await page.locator('.person', { hasText: name }).click()
  await page.locator('.chat', { hasText: 'Commit' }).click()
  return {
    page,
    frame: page.frameLocator('dialog.web-app iframe'),
    async [Symbol.asyncDispose]() {
      await context.close()
      expect(faults).toEqual([])
    },
  }
}

const openByMenu = (page: Page) => page.locator('.page-door button').click()
const title = (frame: FrameLocator) => frame.locator('h1')
const soon = <T>(read: () => T) => expect.poll(read, { timeout: 30_000 })

describe('the page in Telegram', () => {
  it('opens from the menu button, and shows each their own month', async () => {
    await using hers = await at('Anna')
    await openByMenu(hers.page)
    await soon(() => title(hers.frame).textContent()).toBe('My month · November')
    await soon(() => hers.frame.locator('.sides').textContent()).toMatch(
      /One person helps you.*❤️ 25\s€ · Вера/s,
    )
    await hers.page.screenshot({ path: pictureOf('page-month-light') })

    await using theirs = await at('Вера', {
      viewport: { width: 390, height: 844 },
      colorScheme: 'dark',
    })
    await openByMenu(theirs.page)
    await soon(() => title(theirs.frame).textContent()).toBe('Мой месяц · ноябрь')
    await soon(() => theirs.frame.locator('.sides').textContent()).toMatch(
      /Ты помогаешь 1 человеку.*Anna/s,
    )
    const ground = theirs.frame.locator('body')
    await soon(() => ground.evaluate('body => getComputedStyle(body).backgroundColor')).not.toBe(
      'rgb(241, 243, 245)',
    )
    await theirs.page.screenshot({ path: pictureOf('page-month-dark') })
  })

  it('draws the network, opens a card on it, and leads from there into the chat', async () => {
    await using visitor = await at('Anna')
    const { page, frame } = visitor
    await openByMenu(page)
    await frame.getByRole('button', { name: 'Network' }).click()
    await frame.locator('.drawing canvas').first().waitFor()
    await soon(() => frame.locator('.people li').count()).toBe(1)
    await frame.getByRole('searchbox').fill('zzz')
    await soon(() => frame.locator('.people').textContent()).toBe('Nobody here fits.')
    await frame.getByRole('searchbox').fill('vera')
    await frame.locator('.people button').click()
    await soon(() => frame.locator('dialog h2').textContent()).toBe('Вера')
    await page.screenshot({ path: pictureOf('page-card') })
    await frame.getByRole('button', { name: 'Open in Commit' }).click()
    await soon(() => page.locator('dialog.web-app').count()).toBe(0)
    await page.getByRole('button', { name: 'Start', exact: true }).click()
    await soon(() => page.locator('.bubble').last().textContent()).toContain('Вера')
  })

  it('is walked through with the keyboard, and back with Telegram’s own button', async () => {
    await using visitor = await at('Anna')
    const { page, frame } = visitor
    await openByMenu(page)
    await frame.getByRole('button', { name: 'Network' }).focus()
    await page.keyboard.press('Enter')
    const row = frame.locator('.people button').first()
    await row.focus()
    await page.keyboard.press('Enter')
    await frame.locator('dialog h2').waitFor()
    await page.keyboard.press('Escape')
    await soon(() => frame.locator('dialog').count()).toBe(0)
    await row.click()
    await frame.locator('dialog h2').waitFor()
    await page.locator('dialog.web-app').getByRole('button', { name: 'Back' }).click()
    await soon(() => frame.locator('dialog').count()).toBe(0)
  })

  it.each([320, 390, 430])('fits a phone of %i points', async width => {
    await using visitor = await at('Вера', { viewport: { width, height: 740 } })
    const { page, frame } = visitor
    await openByMenu(page)
    await title(frame).waitFor()
    const body = frame.locator('html')
    for (const tab of ['Мой месяц', 'Сеть']) {
      await frame.getByRole('button', { name: tab }).click()
      await title(frame).waitFor()
      expect(await body.evaluate(root => root.scrollWidth - root.clientWidth)).toBeLessThanOrEqual(
        0,
      )
    }
    await page.screenshot({ path: pictureOf(`page-${width}`) })
  })

  it('opens from the button of a month’s digest', async () => {
    await town.travelTo(new Date('2026-12-01T09:30:00Z'))
    await using visitor = await at('Anna')
    await visitor.page.locator('.key', { hasText: '📊 My month' }).last().click()
    await soon(() => title(visitor.frame).textContent()).toBe('My month · December')
  })
})
