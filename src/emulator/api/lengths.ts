import { malformed, type Problem } from '../world/problem.ts'

const specialLengths: Readonly<Record<string, string>> = {
  callback_data: 'BUTTON_DATA_INVALID',
  command: 'BOT_COMMAND_INVALID',
  secret_token: 'secret token is too long',
}

/** Telegram's own words for a text too short or too long, where they are known. */
export const wrongLength = (name: string, at: string, range: string): Problem => {
  if (at === 'answerCallbackQuery text') return malformed('MESSAGE_TOO_LONG')
  if (/commands\[\d+\]\.description$/.test(at)) return malformed('BOT_COMMAND_DESCRIPTION_INVALID')
  return malformed(specialLengths[name] ?? `length of "${at}" must be ${range}`)
}
