import type { NoticeFacts } from '../../domain/notice/notice.ts'
import type { Screen } from './screen.ts'

/** How each kind of a bot's notices is worded, at a desk: a kind that is forgotten does not compile. */
export type Words<Desk, Notice extends NoticeFacts> = Readonly<{
  [Kind in Notice['kind']]: (
    desk: Desk,
    facts: Extract<Notice, { kind: Kind }>,
  ) => Screen | null | Promise<Screen | null>
}>

/** Words a notice by its kind; null for one that this bot does not tell. */
export async function wordedBy<Desk, Notice extends NoticeFacts>(
  words: Words<Desk, Notice>,
  desk: Desk,
  facts: NoticeFacts,
): Promise<Screen | null> {
  const wording = (words as unknown as Wordings<Desk>)[facts.kind]
  return wording ? wording(desk, facts) : null
}

type Wordings<Desk> = Partial<
  Record<string, (desk: Desk, facts: NoticeFacts) => Screen | null | Promise<Screen | null>>
>
