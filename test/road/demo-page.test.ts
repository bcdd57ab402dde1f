import type { Browser, Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type OpenNeighbourhood, openNeighbourhood } from '../../src/bin/demo-neighbourhood.ts'
import { aBrowser, pictureOf } from '../kit/browser.ts'

const present = new Date('2026-11-20T11:00:00Z')
const wide = { width: 1280, height: 800 }
const phone = { width: 390, height: 844 }

let town: OpenNeighbourhood
let browser: Browser

beforeAll(async () => {
  town = await openNeighbourhood(0, () => present)
  browser = await aBrowser()
}, 300_000)

afterAll(async () => {
  await browser?.close()
  await town?.close()
}, 300_000)

/** A first visit in a browser of its own; whatever goes wrong in the page fails the test. */
async function visit(viewport: typeof wide, more: { colorScheme?: 'dark'; locale?: string } = {}) {
  const context = await browser.newContext({ viewport, locale: 'en-GB', ...more })
  const page = await context.newPage()
  const faults: string[] = []
  page.on('pageerror', fault => faults.push(fault.message))
  page.on('requestfailed', request => {
    if (!request.url().includes('/events')) faults.push(request.url())
  })
  page.setDefaultTimeout(30_000)
  await page.goto(town.address)
  await page.locator('.person').nth(5).waitFor()
  return {
    page,
    faults,
    async [Symbol.asyncDispose]() {
      await context.close()
      expect(faults).toEqual([])
    },
  }
}

/** What a person will see before long. */
const soon = <T>(read: () => T) => expect.poll(read, { timeout: 30_000 })
const person = (page: Page, name: string) => page.locator('.person', { hasText: name })
const chat = (place: Page | Locator, title: string) =>
  place.locator(`.chat:has(.title:has-text("${title}"))`)
const key = (place: Page | Locator, name: RegExp) =>
  place.getByRole('button', { name, exact: false }).and(place.locator('.key')).last()
const pointed = (page: Page) => page.locator('.pointed')
/** Presses what the page points at, when it is this. */
async function press(page: Page, name: RegExp) {
  await soon(() => pointed(page).textContent()).toMatch(name)
  await pointed(page).click()
}
/** A message that says this; no-break blanks are blanks. */
const bubble = (place: Page | Locator, { source, flags }: RegExp) =>
  place
    .locator('.bubble')
    .filter({ hasText: new RegExp(source.replaceAll(' ', '\\s'), flags) })
    .last()

describe('the demo page', () => {
  it('explains itself on the first screen', async () => {
    await using visitor = await visit(wide)
    const { page } = visitor
    await page.getByText('ArvutAdd writes down trust, Commit writes down promises.').waitFor()
    expect(await page.title()).toBe('ArvutAdd & Commit: the demo')
    expect(await page.locator('.who').textContent()).toContain('You are Anna Petrova')
    expect(await page.locator('.person b').allTextContents()).toEqual(
      'Anna Boris Ira Вера Олег Міла Тарас Goran Jelena Таня Леся Nada'.split(' '),
    )
    expect(await page.locator('.face').textContent()).toMatch(/^12:\d\d Fri,? 20 Nov 2026$/)
    await bubble(page, /Boris Ilić says 50 € has been delivered/).waitFor()
    await soon(() => key(page, /Received/).isVisible()).toBe(true)
    await page.screenshot({ path: pictureOf('first-screen') })
  })

  it('brings the signs along, for systems that have none', async () => {
    await using visitor = await visit(wide)
    const { page } = visitor
    const isDrawn = () =>
      page.evaluate(
        `document.fonts.size > 0 && document.fonts.check('16px "Noto Color Emoji"', '👍')`,
      )
    await soon(isDrawn).toBe(true)
  })

  it('plays two people side by side, walks through the tour, and ticks what is done', async () => {
    await using visitor = await visit(wide, { colorScheme: 'dark' })
    const { page } = visitor
    await page.getByRole('button', { name: 'Show me' }).click()
    const boris = page.getByRole('region', { name: 'Boris Ilić' })
    await bubble(boris, /Goran Petrović commits/).waitFor()

    await press(page, /Received/)
    await press(page, /Yes, it arrived/)
    await bubble(boris, /Anna Petrova confirms: 50 € arrived/).waitFor()
    await soon(() => page.locator('.step').allTextContents()).toEqual(['✓', '2', '3'])
    await page.screenshot({ path: pictureOf('side-by-side') })

    await press(page, /Ira/)
    await soon(() => page.locator('.who').textContent()).toContain('You are Ira Novak')
    await press(page, /Anna Petrova/)
    await soon(() => person(page, 'Ira').locator('.dot').count()).toBe(0)
    await press(page, /start=/)
    await press(page, /^Start$/)
    await bubble(page, /^\/start\d/).waitFor()
    await press(page, /Accept/)
    await soon(() => page.locator('.step').allTextContents()).toEqual(['✓', '✓', '3'])
    await soon(() => pointed(page).textContent()).toBe('to the 1st')
    await page.screenshot({ path: pictureOf('invitation') })

    await person(page, 'Anna').click()
    const anna = page.getByRole('region', { name: 'Anna Petrova' }).first()
    await chat(anna, 'ArvutAdd').click()
    await bubble(anna, /Ira Novak accepted your invitation/).waitFor()
  })

  it('says after a reload what is next, and never what is past', async () => {
    await using visitor = await visit(wide)
    const { page } = visitor
    expect(await page.locator('.step').allTextContents()).toEqual(['✓', '✓', '3'])
    expect(await page.locator('.tour .next').textContent()).toContain('Move the clock')
    await page.getByRole('button', { name: 'Fold the tour' }).click()
    await soon(() => page.getByRole('button', { name: 'Show me' }).isVisible()).toBe(false)
    expect(await page.locator('.tour .next').isVisible()).toBe(true)
  })

  it('begins in the language of the page, with those who speak it', async () => {
    await using visitor = await visit(phone, { locale: 'ru-RU', colorScheme: 'dark' })
    const { page } = visitor
    await page.getByText('Два телеграм-бота').waitFor()
    expect(await page.title()).toBe('ArvutAdd и Commit: демо')
    expect(await page.locator('.who').textContent()).toContain('Вера Соколова')
    expect(await page.locator('.person b').nth(1).textContent()).toBe('Олег')
    await press(page, /Commit/)
    await press(page, /^👍 /u)
    await press(page, /^👍 /u)
    await soon(() => page.locator('.step').allTextContents()).toEqual(['✓', '2', '3'])
    await page.screenshot({ path: pictureOf('phone-ru') })
  })

  it('leaves no question of last month behind', async () => {
    await using visitor = await visit(wide)
    const { page } = visitor
    await person(page, 'Goran').click()
    await chat(page, 'Commit').click()
    await bubble(page, /Jelena Marković/).waitFor()
    const live = page.locator('.key').filter({ hasText: /^👍 (?!.*\d)/u })
    expect(await live.allTextContents()).toHaveLength(1)
  })

  it('shares a link with a neighbour', async () => {
    await using visitor = await visit(wide)
    const { page } = visitor
    await person(page, 'Goran').click()
    await chat(page, 'ArvutAdd').click()
    await page.getByLabel('Message', { exact: true }).fill('/invite')
    await page.keyboard.press('Enter')
    await bubble(page, /Pozovi ljude kojima već veruješ/).waitFor()
    await key(page, /Nova lična pozivnica/).click()
    await bubble(page, /Lična pozivnica/).waitFor()
    await key(page, /Podeli/).click()
    const dialog = page.getByRole('dialog', { name: 'Share to…' })
    await dialog.getByRole('button', { name: 'Ira Novak' }).click()
    await person(page, 'Ira').click()
    await chat(page, 'Goran').click()
    await page.getByRole('log').getByText('t.me/ArvutAddBot?start=').waitFor()
  })

  it('moves the town to the 1st, where the month closes', async () => {
    await using visitor = await visit(wide)
    const { page } = visitor
    await press(page, /to the 1st/)
    await soon(() => page.locator('.face').textContent()).toMatch(/Tue,? 1 Dec 2026/)
    await bubble(page, /November is closed/).waitFor()
    await soon(() => page.locator('.day').last().textContent()).toBe('Today')
    await soon(() => chat(page, 'Lipova').locator('time').textContent()).toBe('20 Nov')
    await soon(() => page.locator('.tour .next').textContent()).toContain('That was the tour')
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
    await page.getByLabel('Group name').fill('The garden')
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
    await chat(page, 'Commit').click()
    await bubble(page, /November is closed/).waitFor()
    await soon(() => page.locator('.chat-list').isVisible()).toBe(false)
    expect(await page.locator('.jumps').isVisible()).toBe(false)
    await page.locator('.face').click()
    expect(await page.locator('.jumps').isVisible()).toBe(true)
    await page.locator('.face').click()
    expect(await overflow()).toBe(0)
    await page.screenshot({ path: pictureOf('phone-chat') })
    await page.getByRole('button', { name: 'Back to the chats' }).click()
    await chat(page, 'Commit').waitFor()
  })

  it('breaks no rule of Telegram', async () => {
    const trouble = await fetch(`${town.address}/client/trouble`)
    expect(await trouble.json()).toMatchObject({ violations: [] })
  })

  it('starts its story again where it stood', async () => {
    await using visitor = await visit(wide)
    const { page, faults } = visitor
    const isBegun = page.waitForEvent('load', { timeout: 240_000 })
    await page.getByRole('button', { name: '↺ Start again' }).click()
    await page.getByRole('button', { name: 'Start again', exact: true }).click()
    await isBegun
    // Between two towns nobody answers.
    faults.length = 0
    await page.locator('.step').first().waitFor({ timeout: 240_000 })
    expect(await page.locator('.step').allTextContents()).toEqual(['1', '2', '3'])
    await soon(() => page.locator('.face').textContent()).toMatch(/^12:\d\d Fri,? 20 Nov 2026$/)
    await soon(() => pointed(page).textContent()).toMatch(/Received/)
  }, 500_000)
})
