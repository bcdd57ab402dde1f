import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { anApp } from '../kit/app.ts'
import { aBrowser, pictureOf } from '../kit/browser.ts'
import { aServer } from '../kit/reading.ts'

let browser: Awaited<ReturnType<typeof aBrowser>>
let host: string

beforeAll(async () => {
  const { app } = await anApp()
  ;({ host } = await aServer(app))
  browser = await aBrowser()
}, 120_000)
afterAll(() => browser?.close())

describe('the description of the API in a browser', () => {
  it.each([
    ['light', 320],
    ['dark', 430],
    ['light', 1024],
  ] as const)('is styled, fits and asks nobody else: %s, %i px', async (colorScheme, width) => {
    const page = await browser.newPage({ colorScheme, viewport: { width, height: 900 } })
    const said: string[] = []
    const asked: string[] = []
    page.on('console', message => said.push(message.text()))
    page.on('request', request => asked.push(request.url()))
    await page.goto(`${host}/api/v1`)
    expect(page.url()).toBe(`${host}/api/v1/`)
    expect(await page.evaluate('getComputedStyle(document.body).fontFamily')).toContain('system-ui')
    const tooWide = 'document.documentElement.scrollWidth - innerWidth'
    expect(await page.evaluate(tooWide)).toBeLessThanOrEqual(0)
    expect(said.filter(text => !text.includes('favicon'))).toEqual([])
    expect(asked.filter(url => !url.startsWith(host))).toEqual([])
    await page.screenshot({ path: pictureOf(`api-${colorScheme}-${width}`), fullPage: true })
    await page.close()
  })
})
