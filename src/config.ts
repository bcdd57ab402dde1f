import { z } from 'zod'
import { type DataKey, readKeys } from './config/data-key.ts'
import { isForTelegram, isWhole, isZone, type Role, readRoles } from './config/values.ts'
import { type ClearingMode, clearingModes } from './domain/clearing/run.ts'

export type { Role } from './config/values.ts'

/** In which setting each bot's token stands. */
export const tokenNames = { 'arvut-add': 'ARVUT_BOT_TOKEN', commit: 'COMMIT_BOT_TOKEN' } as const

/** What the environment decides, read once. `.env.example` explains each name. */
export type Settings = Readonly<{
  tokens: Readonly<Record<keyof typeof tokenNames, string>>
  telegramApiRoot: string
  /** The way to Telegram where it cannot be reached directly. */
  proxy: Proxy | null
  databaseUrl: string | null
  dataDir: string
  dataKey: readonly [DataKey, ...DataKey[]] | null
  timeZone: string
  unit: string
  /** Whole cents. */
  trustAmount: number
  /** The most that one member's open commitments for things received may make; whole cents. */
  exchangeLimit: number
  dunbarLimit: number
  invitationDays: number
  inactiveAfterCycles: number
  remindDays: number
  /** Whether the commitments of a circle fulfil each other once a month; `preview`: it is only shown. */
  clearing: ClearingMode
  sosEveryHours: number
  /** One in how many is thought to give a small share. */
  shareOneIn: Readonly<{ monthly: number; emergency: number }>
  /** Of so many members of a pool one is taken to need help at any time. */
  needOneIn: number
  adminIds: readonly number[]
  supportChatUrl: string | null
  /** Where news of the bots are told. */
  newsChannelUrl: string | null
  webhook: Readonly<{ url: string; secret: string }> | null
  /** Where the page inside Telegram is reached from outside; null: there is none. */
  publicUrl: string | null
  port: number
  /** The address to listen on; null: all of them, and metrics for this machine alone. */
  listenHost: string | null
  metricsToken: string | null
  roles: readonly Role[]
  logLevel: string
}>

/** A proxy for https, and the hosts that are reached without it. */
export type Proxy = Readonly<{ url: string; except: string }>

/** Everything that is wrong with the environment, one line each. */
export class WrongSettings extends Error {
  constructor(lines: readonly string[]) {
    super(`These settings need attention:\n${lines.map(line => `  - ${line}`).join('\n')}`)
    this.name = 'WrongSettings'
  }
}

const token = z
  .string('is missing: paste the token that @BotFather gave you')
  .regex(
    /^\d+:[\w-]{30,}$/,
    'is not a bot token: it looks like 123456789:AAE… as @BotFather gave it',
  )
const count = (least: number, most: number, preset: number) =>
  z.coerce
    .number(`must be a whole number from ${least} to ${most}`)
    .int(`must be a whole number from ${least} to ${most}`)
    .min(least, `must be at least ${least}`)
    .max(most, `must be at most ${most}`)
    .default(preset)
const url = z.url({ protocol: /^https?$/, error: 'must be an http(s) address' })

const environment = z
  .object({
    ARVUT_BOT_TOKEN: token,
    COMMIT_BOT_TOKEN: token,
    TELEGRAM_API_ROOT: url.default('https://api.telegram.org'),
    HTTPS_PROXY: z
      .url({
        protocol: /^https?$/,
        error: 'must be an http(s) proxy such as http://user:password@proxy.example:3128',
      })
      .optional(),
    NO_PROXY: z.string().default(''),
    DATABASE_URL: z
      .string()
      .regex(/^postgres(ql)?:\/\/.+/, 'must look like postgresql://user:password@host:5432/name')
      .refine(
        isWhole,
        'cannot be read: in its password write % as %25, / as %2F, : as %3A, @ as %40, # as %23, ? as %3F',
      )
      .optional(),
    DATA_DIR: z.string().default('./data'),
    DATA_KEY: z.string().transform(readKeys).optional(),
    TIME_ZONE: z
      .string()
      .refine(
        isZone,
        'must be the name of a time zone, such as Europe/Belgrade or UTC: an offset like +0200 knows no summer time',
      )
      .default('Europe/Belgrade'),
    UNIT: z
      .string()
      .regex(/^[A-Z]{3,4}$/, 'must be the code of a unit in capitals, such as EUR')
      .default('EUR'),
    TRUST_AMOUNT: count(1, 1_000_000, 100),
    EXCHANGE_LIMIT: count(0, 1_000_000, 300),
    DUNBAR_LIMIT: count(1, 10_000, 150),
    INVITATION_DAYS: count(1, 366, 30),
    INACTIVE_AFTER_CYCLES: count(0, 120, 3),
    REMIND_DAYS: count(1, 7, 3),
    CLEARING: z.enum(clearingModes, 'must be one of on, preview, off').default('on'),
    SOS_EVERY_HOURS: count(1, 720, 24),
    SHARE_ONE_IN_MONTHLY: count(1, 1_000, 3),
    SHARE_ONE_IN_EMERGENCY: count(1, 1_000, 5),
    NEED_ONE_IN: count(2, 1_000, 30),
    ADMIN_IDS: z
      .string()
      .regex(
        /^\s*(\d+(\s*,\s*\d+)*)?\s*$/,
        'must be Telegram ids with commas between, such as 123,456',
      )
      .default('')
      .transform(ids => ids.split(',').map(Number).filter(Boolean)),
    SUPPORT_CHAT_URL: url.optional(),
    NEWS_CHANNEL_URL: url.optional(),
    WEBHOOK_URL: z.url({ protocol: /^https?$/, error: 'must be an https address' }).optional(),
    WEBHOOK_SECRET: z
      .string()
      .regex(/^[\w-]{16,256}$/, 'must be 16 to 256 of the characters A-Z a-z 0-9 _ -')
      .optional(),
    PUBLIC_URL: z
      .url({
        protocol: /^https?$/,
        error: 'must be an https address, such as https://bots.example',
      })
      .refine(isForTelegram, 'must be an https address: Telegram opens no other page')
      .optional(),
    PORT: count(0, 65_535, 8080),
    LISTEN_HOST: z
      .string()
      .regex(/^[\w.:-]+$/, 'must be an address or a name of this machine, such as 127.0.0.1')
      .optional(),
    METRICS_TOKEN: z
      .string()
      .regex(/^[\w-]{16,256}$/, 'must be 16 to 256 of the characters A-Z a-z 0-9 _ -')
      .optional(),
    ROLES: z.string().default('bots,worker,web').transform(readRoles),
    LOG_LEVEL: z
      .enum(
        ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'],
        'must be one of fatal, error, warn, info, debug, trace, silent',
      )
      .default('info'),
  })
  .superRefine((env, ctx) => {
    const wrong = (name: string, message: string) =>
      ctx.addIssue({ code: 'custom', path: [name], message })
    if (env.DATABASE_URL && !env.DATA_KEY)
      wrong(
        'DATA_KEY',
        'is missing: with DATABASE_URL it must be given, 32 random bytes as base64 (openssl rand -base64 32); keep it apart from the database',
      )
    if (env.WEBHOOK_URL && !env.WEBHOOK_SECRET)
      wrong('WEBHOOK_SECRET', 'is missing: WEBHOOK_URL needs it')
    if (env.WEBHOOK_SECRET && !env.WEBHOOK_URL)
      wrong('WEBHOOK_URL', 'is missing: WEBHOOK_SECRET is of no use without it')
    if (env.WEBHOOK_URL && !env.ROLES.includes('web'))
      if (env.ROLES.includes('bots') && !env.DATABASE_URL)
        wrong('ROLES', 'must include web: with WEBHOOK_URL updates come over HTTP')
    if (!env.DATABASE_URL && env.ROLES.length < 3)
      wrong(
        'ROLES',
        'must be bots,worker,web: the embedded database serves one process; set DATABASE_URL to share the work',
      )
    if (env.ARVUT_BOT_TOKEN === env.COMMIT_BOT_TOKEN)
      wrong('COMMIT_BOT_TOKEN', 'is the same as ARVUT_BOT_TOKEN: the two bots need a token each')
  })

/** The names of all settings, for `.env.example` and its test. */
export const settingNames = Object.keys(environment.shape)

/** Reads the environment, or throws `WrongSettings` with every mistake in it. Empty means unset. */
export function readSettings(env: Record<string, string | undefined>): Settings {
  const given = Object.fromEntries(settingNames.map(name => [name, read(env, name)]))
  const { data, error } = environment.safeParse(given)
  if (!data)
    throw new WrongSettings(
      (error?.issues ?? []).map(issue => `${issue.path.join('.')} ${issue.message}`),
    )
  return {
    tokens: { 'arvut-add': data.ARVUT_BOT_TOKEN, commit: data.COMMIT_BOT_TOKEN },
    telegramApiRoot: data.TELEGRAM_API_ROOT.replace(/\/$/, ''),
    proxy: data.HTTPS_PROXY ? { url: data.HTTPS_PROXY, except: data.NO_PROXY } : null,
    databaseUrl: data.DATABASE_URL ?? null,
    dataDir: data.DATA_DIR,
    dataKey: data.DATA_KEY ?? null,
    timeZone: data.TIME_ZONE,
    unit: data.UNIT,
    trustAmount: data.TRUST_AMOUNT * 100,
    exchangeLimit: data.EXCHANGE_LIMIT * 100,
    dunbarLimit: data.DUNBAR_LIMIT,
    invitationDays: data.INVITATION_DAYS,
    inactiveAfterCycles: data.INACTIVE_AFTER_CYCLES,
    remindDays: data.REMIND_DAYS,
    clearing: data.CLEARING,
    sosEveryHours: data.SOS_EVERY_HOURS,
    needOneIn: data.NEED_ONE_IN,
    shareOneIn: { monthly: data.SHARE_ONE_IN_MONTHLY, emergency: data.SHARE_ONE_IN_EMERGENCY },
    adminIds: data.ADMIN_IDS,
    supportChatUrl: data.SUPPORT_CHAT_URL ?? null,
    newsChannelUrl: data.NEWS_CHANNEL_URL ?? null,
    webhook:
      data.WEBHOOK_URL && data.WEBHOOK_SECRET
        ? { url: data.WEBHOOK_URL.replace(/\/$/, ''), secret: data.WEBHOOK_SECRET }
        : null,
    publicUrl: data.PUBLIC_URL?.replace(/\/$/, '') ?? null,
    port: data.PORT,
    listenHost: data.LISTEN_HOST ?? null,
    metricsToken: data.METRICS_TOKEN ?? null,
    roles: data.ROLES,
    logLevel: data.LOG_LEVEL,
  }
}

/** Proxies are often named in small letters. */
function read(env: Record<string, string | undefined>, name: string): string | undefined {
  const value = env[name] ?? (name.endsWith('_PROXY') ? env[name.toLowerCase()] : undefined)
  return value?.trim() || undefined
}
