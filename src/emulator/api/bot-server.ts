import type { IncomingMessage, ServerResponse } from 'node:http'
import { setTimeout as pause } from 'node:timers/promises'
import type { Bot } from '../world/chat.ts'
import { faultAnswer, strike } from '../world/faults.ts'
import { Problem, worded } from '../world/problem.ts'
import { violate, type World } from '../world/world.ts'
import { readBody } from './body.ts'
import { type Answer, execute, log, refusal } from './execute.ts'

const unauthorized = new Problem(401, worded(401, ''), false)
const notFound = new Problem(404, worded(404, ''), false)

/** Whether the path belongs to the Bot API rather than to the page. */
export const isBotPath = (url: string) => url.startsWith('/bot') || url.startsWith('/file/bot')

/** Answers `/bot<token>/<method>` and `/file/bot<token>/<path>`. */
export async function serveBot(
  world: World,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const [path = '', query = ''] = (request.url ?? '').split(/\?(.*)/s)
  const [, isFile, token = '', rest = ''] = /^(\/file)?\/bot([^/]*)\/?(.*)$/.exec(path) ?? []
  const bot = world.bots.get(decodeURIComponent(token))
  if (!bot) return send(response, refusal(/^\d+:/.test(token) ? unauthorized : notFound))
  if (isFile) return sendFile(world, response, rest)
  if (request.method !== 'GET' && request.method !== 'POST')
    return send(response, refusal(new Problem(405, 'Method Not Allowed', false)))

  await serveMethod(world, bot, rest, query, request, response)
}

async function serveMethod(
  world: World,
  bot: Bot,
  name: string,
  query: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const onGone = (gone: () => void) => response.on('close', gone)
  try {
    const body = await readBody(request, query)
    const rule = strike(world.faults, {
      bot: bot.username,
      method: name,
      chatId: body.values['chat_id'],
    })
    if (rule) bot.struckAt = performance.now()
    if (rule?.delayMs) await pause(rule.delayMs)
    if (rule?.kind === 'hang') return
    if (rule?.kind === 'drop-before') return void request.socket.destroy()
    if (rule?.kind === 'status') {
      const answer = refusal(faultAnswer(rule))
      log(world, bot, name, body.values, answer)
      return send(response, answer)
    }
    const answer = await execute(world, bot, name, body, onGone)
    if (rule?.kind === 'drop-after') return void request.socket.destroy()
    send(response, answer)
  } catch (error) {
    // Who hangs up in the middle of a request has not made a wrong one.
    if (request.socket.destroyed) return
    const problem = error instanceof Problem ? error : new Problem(500, `${error}`, true)
    violate(world, {
      method: name,
      botUsername: bot.username,
      what: problem.message,
      params: null,
    })
    send(response, refusal(problem))
  }
}

function send(response: ServerResponse, answer: Answer): void {
  if (response.destroyed || response.headersSent) return
  const bytes = Buffer.from(JSON.stringify(answer))
  const headers: Record<string, string | number> = {
    'content-type': 'application/json',
    'content-length': bytes.length,
  }
  const wait = answer.ok ? undefined : answer.parameters?.retry_after
  if (wait !== undefined) headers['retry-after'] = wait
  response.writeHead(answer.ok ? 200 : answer.error_code, headers).end(bytes)
}

function sendFile(world: World, response: ServerResponse, path: string): void {
  for (const file of world.files.byId.values()) {
    if (file.path !== path) continue
    response.writeHead(200, {
      'content-type': 'application/octet-stream',
      'content-length': file.bytes.length,
    })
    return void response.end(file.bytes)
  }
  send(response, refusal(notFound))
}
