import type { z } from 'zod'
import { READS_A_MINUTE } from '../../domain/member/limit.ts'
import type { problem } from './shapes.ts'

/** Why there is no answer: the status, and a sentence for whoever reads the answer. */
export const problems = {
  'page-is-wrong': [400, 'The page must be a whole number from 0: ?page=0 is the first one.'],
  'token-is-unknown': [
    401,
    'Send a token as the header "Authorization: Bearer …". Both bots make one in Settings, For developers. This one is missing, mistyped or revoked.',
  ],
  'address-is-unknown': [404, 'There is nothing at this address. /api/v1/ says what there is.'],
  'only-reading': [405, 'This can only be read, with GET. To change something use the bots.'],
  'too-many-reads': [
    429,
    `A token reads ${READS_A_MINUTE} times a minute. The header Retry-After says in how many seconds it may again.`,
  ],
  fault: [500, 'Something went wrong on our side.'],
  'store-is-away': [503, 'The store cannot be reached just now. Please try again in a while.'],
} as const satisfies Record<string, readonly [number, string]>

export type ProblemCode = keyof typeof problems

/** A problem as an answer. */
export function problemOf(code: ProblemCode, headers: Record<string, string> = {}): Response {
  const [status, message] = problems[code]
  const body: z.input<typeof problem> = { error: { code, message } }
  return Response.json(body, { status, headers })
}
