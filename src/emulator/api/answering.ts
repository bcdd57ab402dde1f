import { formatText } from '../text/entities.ts'
import { close, type Query } from '../world/callbacks.ts'
import type { InlineResult } from '../world/inline-query.ts'
import { malformed, unsuitable } from '../world/problem.ts'
import { announce } from '../world/world.ts'
import { method } from './call.ts'
import { checkMarkup } from './rules.ts'

const lifetime = 10 * 60 * 1000
const tooOld = 'query is too old and response timeout expired or query ID is invalid'

type CallbackOrder = Readonly<{
  callback_query_id: string
  text?: string
  show_alert?: boolean
  url?: string
}>

/** answerCallbackQuery: once for each press, within ten minutes. */
export const answerCallbackQuery = method(({ world, bot }, params: CallbackOrder) => {
  const { open, answered } = world.callbacks
  const earlier = answered.get(params.callback_query_id)
  if (earlier && earlier.bot === bot && !mayRepeat(earlier)) throw malformed(tooOld)
  const query = open.get(params.callback_query_id)
  if (!query || query.bot !== bot) throw unsuitable(tooOld)
  if (world.now().getTime() - query.pressedAt > lifetime) {
    open.delete(query.id)
    throw unsuitable(tooOld)
  }

  close(world.callbacks, query)
  const text = params.text || null
  const alert = params.show_alert ?? false
  query.resolve({ text, alert, url: params.url ?? null, copied: null })
  announce(world, { kind: 'answer', userId: query.user.id, queryId: query.id, text, alert })
  return true
})

/** After a second delivery, or a fault meanwhile, a bot cannot know that it has answered. */
const mayRepeat = ({ bot, entry, since }: Query): boolean =>
  (entry?.deliveries ?? 0) > 1 || bot.struckAt >= since

/** answerInlineQuery. */
export const answerInlineQuery = method(
  ({ world, bot }, params: { inline_query_id: string; results: readonly InlineResult[] }) => {
    const query = world.inlineQueries.get(params.inline_query_id)
    if (query?.bot !== bot) throw unsuitable(tooOld)
    if (params.results.length > 50) throw malformed('RESULTS_TOO_MUCH')
    const ids = new Set(params.results.map(({ id }) => id))
    if (ids.size < params.results.length) throw malformed('RESULT_ID_DUPLICATE')
    for (const { reply_markup, input_message_content: content } of params.results) {
      if (reply_markup) checkMarkup(reply_markup)
      if (content?.message_text !== undefined)
        formatText({
          text: content.message_text,
          parseMode: content.parse_mode,
          entities: content.entities,
        })
    }
    query.resolve(params.results)
    return true
  },
)
