import { randomBytes } from 'node:crypto'
import { z } from 'zod'
import type { Button, Screen } from './screen.ts'
import { tap } from './tap.ts'

/** A quick answer to the question of this number: its value is heard as if it had been typed. */
export const answerTap = tap('a', {
  question: z.string().regex(/^[\w-]{6}$/),
  text: z.string().min(1).max(50),
})

/** A number that no other question has. */
export function newNumber(): string {
  return randomBytes(6).toString('base64url').slice(0, 6)
}

/** Whether a button is an answer to a question, of whatever release. */
export const isAnswer = (data: string | undefined) => data !== undefined && /^a:/.test(data)

/** The screen of a question, whose quick answers are answers to this question alone. */
export function numbered(screen: Screen, question: string): Screen {
  const packed = (button: Button): Button => {
    if (!('answer' in button)) return button
    const { answer, ...face } = button
    return { ...face, tap: answerTap({ question, text: answer }) }
  }
  return { ...screen, buttons: screen.buttons.map(row => row.map(packed)) }
}
