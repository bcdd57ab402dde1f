import type { Bot } from '../world/chat.ts'
import { malformed, Problem, type ProblemParameters, worded } from '../world/problem.ts'
import { violate, type World } from '../world/world.ts'
import { type RequestBody, readJson } from './body.ts'
import { methodCalled, type Params } from './method-check.ts'
import { emulated } from './methods.ts'
import { readParameters } from './parameters.ts'

/** The envelope of every answer of the Bot API. */
export type Answer = Readonly<
  | { ok: true; result: unknown }
  | { ok: false; error_code: number; description: string; parameters?: ProblemParameters }
>

const logged = 5000
const spends = /^(send(?!ChatAction)|edit|copy|forward)/

/** Executes one call: checks it, does it, and writes breaches and the call itself down. */
export async function execute(
  world: World,
  bot: Bot,
  name: string,
  body: RequestBody,
  onGone: (gone: () => void) => void,
): Promise<Answer> {
  const check = methodCalled(name)
  const isPoll = check?.name === 'getUpdates'
  if (!isPoll) world.busy += 1
  let params: Params = body.values
  let answer: Answer
  try {
    if (!check) throw new Problem(404, worded(404, ''), true)
    params = readParameters(check, body)
    const method = emulated[check.name]
    if (!method) throw new Problem(501, `Not Implemented: not emulated: ${check.name}`, true)
    if (world.flood && spends.test(check.name)) spend(world, bot, params)
    const result = await method({ world, bot, uploads: body.files, onGone }, params)
    answer = { ok: true, result }
  } catch (error) {
    answer = problemAnswer(world, bot, check?.name ?? name, params, error)
  }
  if (!isPoll) {
    world.busy -= 1
    world.touchedAt = performance.now()
    log(world, bot, check?.name ?? name, params, answer)
  }
  return answer
}

const spend = (world: World, bot: Bot, params: Params) =>
  world.flood?.spend(bot.id, Number(params['chat_id'] ?? 0))

/** The answer to an error; what no correct bot would have caused becomes a violation. */
function problemAnswer(
  world: World,
  bot: Bot,
  method: string,
  params: Params,
  error: unknown,
): Answer {
  const problem =
    error instanceof Problem ? error : new Problem(500, `Internal Server Error: ${error}`, true)
  if (problem.malformed)
    violate(world, { method, botUsername: bot.username, what: problem.message, params })
  return refusal(problem)
}

/** A problem in its envelope. */
export const refusal = ({ code, message, parameters }: Problem): Answer => ({
  ok: false,
  error_code: code,
  description: message,
  ...(parameters ? { parameters } : {}),
})

/** Writes a call into the log, which keeps about the last five thousand; polls are left out. */
export function log(world: World, bot: Bot, method: string, params: Params, answer: Answer): void {
  if (world.requests.length >= logged * 1.2) world.requests.splice(0, logged * 0.2)
  world.requests.push({
    bot: bot.username,
    method,
    params,
    at: world.now(),
    status: answer.ok ? 200 : answer.error_code,
    result: answer.ok ? answer.result : answer.description,
  })
}

const neverInReply = /^(get.*|setwebhook|deletewebhook|close|logout)$/i

/** Executes the method in a bot's answer to a webhook call. */
export function runReply(world: World, bot: Bot, text: string, type: string): void {
  if (!type.startsWith('application/json')) return
  const complain = (what: string) =>
    violate(world, { method: 'webhook reply', botUsername: bot.username, what, params: text })
  try {
    const { method, ...values } = readJson(text).values
    if (method === undefined) return
    if (typeof method !== 'string' || neverInReply.test(method))
      throw malformed('this method cannot be called in a webhook reply')
    const body = { values, files: new Map(), isForm: false }
    void execute(world, bot, method, body, () => {})
  } catch (error) {
    complain(error instanceof Error ? error.message : String(error))
  }
}
