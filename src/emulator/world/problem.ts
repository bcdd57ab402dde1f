/** What Telegram adds to some errors: when to try again, where a group has moved. */
export type ProblemParameters = Readonly<{ retry_after?: number; migrate_to_chat_id?: number }>

/** An error answer of the Bot API. `malformed` marks those a correct bot never causes. */
export class Problem extends Error {
  readonly code: number
  readonly malformed: boolean
  readonly parameters: ProblemParameters | undefined

  constructor(code: number, text: string, malformed: boolean, parameters?: ProblemParameters) {
    super(text)
    this.code = code
    this.malformed = malformed
    this.parameters = parameters
  }
}

const kinds: Readonly<Record<number, string>> = {
  400: 'Bad Request',
  401: 'Unauthorized',
  403: 'Forbidden',
  404: 'Not Found',
  409: 'Conflict',
  429: 'Too Many Requests',
}

/** The description with the prefix Telegram gives to the error code. */
export const worded = (code: number, text: string): string => {
  const kind = kinds[code] ?? 'Internal Server Error'
  return text === '' || text === kind ? kind : `${kind}: ${text}`
}

/** A request no state of the world would make right; the text goes without its "Bad Request: ". */
export const malformed = (text: string): Problem => new Problem(400, worded(400, text), true)

/** A right request at a wrong moment: 400 with Telegram's text. */
export const unsuitable = (text: string, parameters?: ProblemParameters): Problem =>
  new Problem(400, worded(400, text), false, parameters)

/** The bot may not do this here: 403 with Telegram's text. */
export const forbidden = (text: string): Problem => new Problem(403, worded(403, text), false)

/** Two pollers, or a poller beside a webhook: 409. */
export const conflict = (text: string): Problem => new Problem(409, worded(409, text), false)
