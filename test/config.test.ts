import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readSettings, settingNames } from '../src/config.ts'

const tokens = {
  ARVUT_BOT_TOKEN: '1000000001:test-token-of-the-arvut-add-bot-000',
  COMMIT_BOT_TOKEN: '1000000002:test-token-of-the-commit-bot-00000',
}
const key = Buffer.alloc(32, 1).toString('base64')
const database = 'postgresql://me@localhost/db'

describe('settings', () => {
  it('need two tokens and nothing else', () => {
    const settings = readSettings(tokens)
    expect(settings).toMatchObject({
      dataDir: './data',
      timeZone: 'Europe/Belgrade',
      unit: 'EUR',
      trustAmount: 10_000,
      dunbarLimit: 150,
      roles: ['bots', 'worker', 'web'],
      port: 8080,
      webhook: null,
    })
  })

  it('name every mistake at once', () => {
    const wrong = { ARVUT_BOT_TOKEN: 'x', TIME_ZONE: 'Mars/Olympus', PORT: '99999', UNIT: 'eu' }
    expect(() => readSettings(wrong)).toThrow(
      /ARVUT_BOT_TOKEN is not a bot token[\s\S]*COMMIT_BOT_TOKEN is missing[\s\S]*TIME_ZONE must be[\s\S]*UNIT must be[\s\S]*PORT must be at most 65535/,
    )
  })

  it.each([
    [{ DATABASE_URL: database }, 'DATA_KEY is missing'],
    [{ DATABASE_URL: 'mysql://x' }, 'DATABASE_URL must look like'],
    [{ DATABASE_URL: 'postgresql://me:a/b@db:5432/name' }, 'write % as %25, / as %2F'],
    [{ DATABASE_URL: 'postgresql://me:12/34@db:5432/name' }, 'DATABASE_URL cannot be read'],
    [{ DATABASE_URL: 'postgresql://me:12?34@db/name' }, 'DATABASE_URL cannot be read'],
    [{ DATABASE_URL: 'postgresql://me:a%b@db/name' }, 'DATABASE_URL cannot be read'],
    [{ METRICS_TOKEN: 'short' }, 'METRICS_TOKEN must be 16 to 256'],
    [{ LISTEN_HOST: 'http://x' }, 'LISTEN_HOST must be an address'],
    [{ DATA_KEY: 'c2hvcnQ=' }, 'DATA_KEY must be 32 bytes'],
    [{ DATA_KEY: `new:${key};old:${key}` }, 'DATA_KEY must be 32 bytes'],
    [{ DATA_KEY: `a:${key},a:${key}` }, 'DATA_KEY must be 32 bytes as base64'],
    [{ WEBHOOK_URL: 'https://bots.example' }, 'WEBHOOK_SECRET is missing'],
    [{ WEBHOOK_SECRET: 'a'.repeat(16) }, 'WEBHOOK_URL is missing'],
    [{ ROLES: 'bots' }, 'ROLES must be bots,worker,web'],
    [{ ROLES: 'bots,cook', DATABASE_URL: database, DATA_KEY: key }, 'ROLES must be some of'],
    [{ TIME_ZONE: '+0200' }, 'TIME_ZONE must be the name of a time zone'],
    [{ TIME_ZONE: '-03:00' }, 'such as Europe/Belgrade'],
    [{ ADMIN_IDS: 'anna' }, 'ADMIN_IDS must be Telegram ids'],
    [{ TRUST_AMOUNT: '0' }, 'TRUST_AMOUNT must be at least 1'],
    [{ INVITATION_DAYS: '1.5' }, 'INVITATION_DAYS must be a whole number'],
    [{ HTTPS_PROXY: 'socks5://localhost:1080' }, 'HTTPS_PROXY must be an http(s) proxy'],
    [{ https_proxy: 'proxy.example:3128' }, 'HTTPS_PROXY must be an http(s) proxy'],
    [{ LOG_LEVEL: 'loud' }, 'LOG_LEVEL must be one of'],
    [{ SUPPORT_CHAT_URL: 'chat' }, 'SUPPORT_CHAT_URL must be an http(s) address'],
    [{ NEWS_CHANNEL_URL: 'news' }, 'NEWS_CHANNEL_URL must be an http(s) address'],
    [{ COMMIT_BOT_TOKEN: tokens.ARVUT_BOT_TOKEN }, 'COMMIT_BOT_TOKEN is the same'],
  ])('refuse %j', (differ, message) => {
    expect(() => readSettings({ ...tokens, ...differ })).toThrow(message)
  })

  it('take a proxy under either name', () => {
    const proxy = { url: 'http://proxy.example:3128', except: '' }
    expect(readSettings({ ...tokens, HTTPS_PROXY: proxy.url }).proxy).toEqual(proxy)
    const small = { https_proxy: proxy.url, no_proxy: 'localhost' }
    expect(readSettings({ ...tokens, ...small }).proxy).toEqual({ ...proxy, except: 'localhost' })
    expect(readSettings(tokens).proxy).toBeNull()
  })

  it.each([
    'postgresql://me:a%2Fb%40c@db:5432/name?sslmode=require',
    'postgres://me@localhost/db',
    'postgresql:///db?host=/var/run/postgresql',
  ])('take the address %s', address => {
    expect(readSettings({ ...tokens, DATABASE_URL: address, DATA_KEY: key }).databaseUrl).toBe(
      address,
    )
  })

  it('take rotated keys: the first encrypts', () => {
    const { dataKey } = readSettings({ ...tokens, DATA_KEY: `new:${key}, old:${key}` })
    expect(dataKey?.map(({ id }) => id)).toEqual(['new', 'old'])
  })

  it('stand in .env.example, all and only they', () => {
    const example = readFileSync('.env.example', 'utf8')
    const named = [...example.matchAll(/^#? ?([A-Z_]+)=/gm)].map(([, name]) => name)
    expect(named.toSorted()).toEqual(settingNames.toSorted())
  })
})
