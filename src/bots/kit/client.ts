import { Agent } from 'node:https'
import type { ApiClientOptions } from 'grammy'
import type { App } from '../../app.ts'

/** The way to Telegram: over https through the proxy of the settings, where there is one. */
export function clientOf({ settings }: App): Pick<ApiClientOptions, 'apiRoot' | 'baseFetchConfig'> {
  const { telegramApiRoot: apiRoot, proxy } = settings
  if (!proxy || !apiRoot.startsWith('https:')) return { apiRoot }
  const proxyEnv = { HTTPS_PROXY: proxy.url, NO_PROXY: proxy.except }
  const agent = new Agent({ keepAlive: true, proxyEnv })
  return { apiRoot, baseFetchConfig: { agent, compress: true } }
}
