import { GrammyError, HttpError } from 'grammy'
import { describe, expect, it } from 'vitest'
import { passesByItself } from '../../../src/bots/kit/errors.ts'

/** A fault as Prisma throws it, PostgreSQL's own code inside. */
function prisma(code: string, state?: string, message = 'x'): unknown {
  const cause = { originalCode: state, kind: 'postgres' }
  return {
    name: 'PrismaClientKnownRequestError',
    code,
    message,
    meta: { driverAdapterError: { cause } },
  }
}
const ofTelegram = (error_code: number) =>
  new GrammyError('no', { ok: false, error_code, description: 'x' }, 'sendMessage', {})
const withCode = (code: string) => Object.assign(new Error('x'), { code })

describe('a fault', () => {
  it.each([
    ['the network', new HttpError('x', new Error('x')), true],
    ['Telegram asks to wait', ofTelegram(429), true],
    ['Telegram is down', ofTelegram(502), true],
    ['Telegram refuses', ofTelegram(400), false],
    ['a name is not resolved', withCode('EAI_AGAIN'), true],
    ['the database is away', prisma('P1001'), true],
    [
      'it is away from a raw query',
      prisma('P2010', undefined, "Can't reach database server"),
      true,
    ],
    ['it goes down', prisma('P2010', '57P01'), true],
    ['it comes up, for a raw query', prisma('P2010', '57P03'), true],
    ['it comes up, for the client', prisma('P2039', '57P03'), true],
    ['it comes up, without Prisma', withCode('57P03'), true],
    ['it breaks off', prisma('P2010', '08006'), true],
    ['it has no room', prisma('P2010', '53300'), true],
    ['it has no room, for the client', prisma('P2037'), true],
    ['a deadlock', prisma('P2010', '40P01'), true],
    ['a conflict', prisma('P2010', '40001'), true],
    ['a lock that was not free', prisma('P2010', '55P03'), true],
    ['a failover', prisma('P2039', '25006'), true],
    ['a row that is taken', prisma('P2002', '23505'), true],
    ['a row that is taken, raw', prisma('P2010', '23505'), true],
    ['a rule of a table', prisma('P2039', '23514'), false],
    ['a wrong statement', prisma('P2010', '42601'), false],
    ['a table that is not there', prisma('P2021', '42P01'), false],
    ['work that was asked to stop', AbortSignal.abort().reason, true],
    ['a bug', new TypeError('undefined is not a function'), false],
    ['nothing', null, false],
  ])('of "%s" is known for what it is', (_, fault, passes) => {
    expect(passesByItself(fault)).toBe(passes)
  })
})
