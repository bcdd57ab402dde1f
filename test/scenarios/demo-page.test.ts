import type { Browser, Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { demoZone, townClock } from '../../src/bin/demo-time.ts'
import { type DemoTown, openDemoTown } from '../../src/bin/demo-town.ts'
import { settleNeighbourhood, storyBegins } from '../../src/bin/neighbourhood.ts'
import { aBrowser, pictureOf } from '../kit/browser.ts'

const present = new Date('2026-11-20T11:00:00Z')
const wide = { width: 1280, height: 800 }
const phone = { width: 390, height: 844 }

let town: DemoTown
let browser: Browser

beforeAll(async () => {
  town = await openDemoTown(townClock(storyBegins(present, demoZone)), 0)
  await settleNeighbourhood(town, present)
  browser = await aBrowser()
}, 180_000)

afterAll(async () => {
  await browser?.close()
  await town?.close()
})

/** A first visit in a browser of its own; whatever goes wrong in the page fails the test. */
async function visit(viewport: typeof wide, more: { colorScheme?: 'dark' } = {}) {
  const context = await browser.newContext({ viewport, locale: 'en-GB', ...more })
  const page = await context.newPage()
  const faults: string[] = []
  page.on('pageerror', fault => faults.push(fault.message))
  page.on('requestfailed', ({ url }) => !url().includes('/events') && faults.push(url()))
  page.setDefaultTimeout(30_000)
  await page.goto(town.telegram.apiRoot)
  await page.locator('.person').nth(5).waitFor()
  return {
    page,
    async [Symbol.asyncDispose]() {
      await context.close()
      expect(faults).toEqual([])
    },
  }
}

/** What a person will see before long. */
const soon = <T>(read: () => T) => expect.poll(read, { timeout: 30_000 })
const person = (page: Page, name: string) => page.locator('.person', { hasText: name })
const chat = (page: Page, title: string) =>
  page.locator('.chat').filter({ has: page.locator('.title', { hasText: title }) })
const link = (place: Page | Locator) => place.locator('.text a').last()
const key = (place: Page | Locator, name: RegExp) =>
  place.getByRole('button', { name, exact: false }).and(place.locator('.key')).last()
const bubble = (place: Page | Locator, text: RegExp) =>
  place.locator('.bubble').filter({ hasText: text }).last()

describe('the demo page', () => {
  it('explains itself on the first screen', async () => {
    await using visitor = await visit(wide)
    const { page } = visitor
    await page.getByRole('heading', { name: 'You are Anna.' }).waitFor()
    expect(await page.title()).toBe('A neighbourhood of mutual help')
    expect(await page.locator('.person').allTextContents()).toEqual(
      ['Anna', 'Boris', 'Вера', 'Goran', 'Міла', 'Ira', 'Add a person'].map(name =>
        expect.stringContaining(name),
      ),
    )
    expect(await page.locator('.face').textContent()).toMatch(/^12:\d\d Fri,? 20 Nov 2026$/)
    await bubble(page, /Boris Ilić says 50 € is done/).waitFor()
    await soon(() => key(page, /Received/).isVisible()).toBe(true)
    await page.screenshot({ path: pictureOf('first-screen') })
  })

  it('plays two people side by side: a word of one reaches the other at once', async () => {
    await using visitor = await visit(wide, { colorScheme: 'dark' })
    const { page } = visitor
    await page.getByRole('button', { name: 'Show me' }).click()
    const anna = page.getByRole('region', { name: 'Anna Petrova' })
    const boris = page.getByRole('region', { name: 'Boris Ilić' })
    await bubble(boris, /Goran Petrović commits/).waitFor()

    await key(anna, /Received/).click()
    await key(anna, /Yes/).click()
    await bubble(boris, /Anna Petrova confirms: 50 € arrived/).waitFor()
    await page.screenshot({ path: pictureOf('side-by-side') })
  })

  it('follows an invitation from a message into the bot', async () => {
    await using visitor = await visit(wide)
    const { page } = visitor
    await page.getByRole('button', { name: 'Got it' }).click()
    await soon(() => person(page, 'Ira').locator('.dot').textContent()).toBe('1')
    await person(page, 'Ira').click()
    await chat(page, 'Anna Petrova').click()
    await soon(() => person(page, 'Ira').locator('.dot').count()).toBe(0)
    await link(page).click()
    await page.getByRole('heading', { name: 'ArvutAdd' }).waitFor()
    await page.getByRole('button', { name: 'Start', exact: true }).click()
    await key(page, /Accept/).click()
    await page.screenshot({ path: pictureOf('invitation') })

    await person(page, 'Anna').click()
    await chat(page, 'ArvutAdd').click()
    await bubble(page, /Ira Novak accepted your invitation/).waitFor()
  })

  it('shares a link with a neighbour', async () => {
    await using visitor = await visit(wide)
    const { page } = visitor
    await person(page, 'Goran').click()
    await chat(page, 'ArvutAdd').click()
    await page.getByLabel('Message', { exact: true }).fill('/invite')
    await page.keyboard.press('Enter')
    await page.locator('.key').first().waitFor()
    await page.locator('.message').last().locator('.key').first().click()
    await page.locator('.key.link').last().click()
    const dialog = page.getByRole('dialog', { name: 'Share to…' })
    await dialog.getByRole('button', { name: 'Ira Novak' }).click()
    await person(page, 'Ira').click()
    await chat(page, 'Goran').click()
    await page.getByRole('log').getByText('t.me/ArvutAddBot?start=').waitFor()
  })

  it('moves the town to the 1st, where the month closes', async () => {
    await using visitor = await visit(wide)
    const { page } = visitor
    await page.getByRole('button', { name: 'to the 1st' }).click()
    await soon(() => page.locator('.face').textContent()).toMatch(/Tue,? 1 Dec 2026/)
    await bubble(page, /November is closed/).waitFor()
    await soon(() => page.locator('.day').last().textContent()).toBe('Today')
    await soon(() => chat(page, 'Lipova').locator('time').textContent()).toBe('20 Nov')
    await page.screenshot({ path: pictureOf('month-closed') })
  })

  it('adds a person and a group', async () => {
    await using visitor = await visit(wide)
    const { page } = visitor
    await page.getByRole('button', { name: 'Add a person' }).click()
    await page.getByLabel('First name').fill('Jovan')
    await page.getByLabel('Language').last().selectOption('sr')
    await page.keyboard.press('Enter')
    await person(page, 'Jovan').waitFor()
    await soon(() => person(page, 'Jovan').getAttribute('aria-current')).toBe('true')
    await page.getByRole('button', { name: 'New group' }).click()
    await page.getByLabel('Name of the group').fill('The garden')
    await page.getByRole('checkbox', { name: 'Boris Ilić' }).check()
    await page.getByRole('button', { name: 'Create' }).click()
    await page.locator('.service', { hasText: 'Boris joined' }).waitFor()
    expect(await page.locator('.head small').textContent()).toBe('2 members')
  })

  it('is played with the keyboard alone', async () => {
    await using visitor = await visit(wide)
    const { page } = visitor
    await person(page, 'Boris').focus()
    await page.keyboard.press('Enter')
    await chat(page, 'Commit').focus()
    await page.keyboard.press('Enter')
    await soon(() => page.locator(':focus').getAttribute('aria-label')).toBe('Message')
    await page.keyboard.type('/menu')
    await page.keyboard.press('Enter')
    await bubble(page, /Boris Ilić/).waitFor()
    await expect
      .poll(() => page.locator('.message').last().locator('.key').count())
      .toBeGreaterThan(3)
    for (let tabs = 0; tabs < 2; tabs++) await page.keyboard.press('Shift+Tab')
    const focused = page.locator(':focus')
    await soon(() => focused.getAttribute('class')).toContain('key')
    await page.keyboard.press('Enter')
    await soon(() => page.locator(':focus').getAttribute('class')).toContain('key')
    await page.keyboard.press('Escape')
    await page.getByText('Pick a chat').waitFor()
    await soon(() => page.locator(':focus').textContent()).toContain('Commit')
  })

  it('fits a phone', async () => {
    await using visitor = await visit(phone)
    const { page } = visitor
    const overflow = () => page.evaluate('document.documentElement.scrollWidth - innerWidth')
    await page.screenshot({ path: pictureOf('phone-first') })
    expect(await overflow()).toBe(0)
    await page.getByRole('button', { name: 'Got it' }).click()
    await chat(page, 'Commit').click()
    await bubble(page, /Boris Ilić says 50 € is done/).waitFor()
    await soon(() => page.locator('.chat-list').isVisible()).toBe(false)
    expect(await overflow()).toBe(0)
    await page.screenshot({ path: pictureOf('phone-chat') })
    await page.getByRole('button', { name: 'Back to the chats' }).click()
    await chat(page, 'Commit').waitFor()
  })

  it('breaks no rule of Telegram', () => {
    expect(town.telegram.violations).toEqual([])
  })
})
