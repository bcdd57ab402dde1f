import { mkdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import chromium from '@sparticuz/chromium'
import { type Browser, chromium as playwright } from 'playwright-core'

/** A browser from the package registry; it needs neither a display nor the network. */
export async function aBrowser(): Promise<Browser> {
  return playwright.launch({
    executablePath: await chromium.executablePath(),
    // In a single process the browser would end with its first page.
    args: chromium.args.filter(arg => arg !== '--single-process'),
    headless: true,
  })
}

/** Where a picture of a page is put for whoever wants to look at it. */
export function pictureOf(name: string): string {
  const folder = join(tmpdir(), 'demo-page')
  mkdirSync(folder, { recursive: true })
  return join(folder, `${name}.png`)
}
