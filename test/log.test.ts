import { Api, GrammyError } from 'grammy'
import { describe, expect, it } from 'vitest'
import { openLog, shownFault } from '../src/log.ts'

const token = '1000000001:AAE-a-token-as-botfather-gives-it_000'

function logged(fault: unknown): string {
  const lines: string[] = []
  const log = openLog('info', { write: line => void lines.push(line) })
  log.error({ err: fault, ref: '1234ABCD' }, 'an update failed')
  return lines.join('')
}

describe('the log', () => {
  it('names a refused call and why, not the message it carried', () => {
    const refused = {
      ok: false,
      error_code: 400,
      description: 'Bad Request: chat not found',
    } as const
    const payload = { chat_id: 7, text: 'my card is 4111 1111' }
    const line = logged(new GrammyError('Call failed', refused, 'sendMessage', payload))
    expect(line).not.toMatch(/4111|chat_id/)
    expect(JSON.parse(line)).toMatchObject({
      ref: '1234ABCD',
      err: { method: 'sendMessage', errorCode: 400, description: 'Bad Request: chat not found' },
    })
  })

  it('keeps the token out when Telegram cannot be reached', async () => {
    const api = new Api(token, { apiRoot: 'http://127.0.0.1:1' })
    const fault = await api.sendMessage(7, 'a secret').catch((each: unknown) => each)
    const line = logged(fault)
    expect(line).toContain('ECONNREFUSED')
    expect(line).not.toContain(token.slice(11))
    expect(line).not.toContain('a secret')
  })

  it('keeps the values of a query out, the reason and the place in', () => {
    const fault = Object.assign(new Error('\nInvalid call: { data: { about: "ill" } }\n\nNo.'), {
      name: 'PrismaClientValidationError',
      meta: { row: 'ill' },
    })
    const shown = shownFault(fault)
    expect(JSON.stringify(shown)).not.toContain('ill')
    expect(shown).toMatchObject({ type: 'PrismaClientValidationError', message: 'No.' })
    expect(shown['stack']).toContain('log.test.ts')
  })

  it('keeps what could not be read as JSON out', () => {
    let fault: unknown
    try {
      JSON.parse('my secret')
    } catch (caught) {
      fault = caught
    }
    expect(logged(fault)).not.toContain('my secret')
  })

  it('keeps the password of a database address out', () => {
    expect(logged(new Error('no answer from postgresql://arvut:hush@db:5432/arvut'))).not.toContain(
      'hush',
    )
  })
})
