import { expect, it } from 'vitest'
import { aChild } from '../kit/child.ts'
import { aHousehold } from '../kit/household.ts'
import { blocked } from '../kit/proxy.ts'

it('reaches a Telegram that is blocked through the proxy of the settings', async () => {
  const { env, telegram, bots } = await aHousehold()
  const { apiRoot, proxyUrl, certificate, asked } = await blocked(telegram.apiRoot)
  const away = { ...env, TELEGRAM_API_ROOT: apiRoot, NODE_EXTRA_CA_CERTS: certificate }
  const child = aChild('start', { ...away, HTTPS_PROXY: proxyUrl })
  await child.says('"msg":"ready"')
  const anna = telegram.addUser({ firstName: 'Anna', languageCode: 'en' })
  for (const bot of [bots.commit, bots['arvut-add']]) {
    await anna.opens(bot)
    await anna.hears(bot, /./, { timeoutMs: 15_000 })
  }
  expect(await child.end()).toBe(0)
  expect(new Set(asked)).toEqual(new Set(['telegram.test:443']))
  expect(child.lines.join('\n')).not.toContain('secret')
})
