import { z } from 'zod'
import { callDraftOf, draftCall } from '../../../actions/call/calls.ts'
import { memberId } from '../../../domain/ids.ts'
import { LONGEST_CALL } from '../../../domain/member/member.ts'
import type { CallKind, KeptCall } from '../../../domain/trust/call.ts'
import { count } from '../../../words/wording.ts'
import type { Ctx } from '../../kit/context.ts'
import type { Question } from '../../kit/dialogue.ts'
import type { Screen } from '../../kit/screen.ts'
import { wrongWords } from '../../kit/typed.ts'
import { namesFor } from '../naming.ts'
import { refusedScreen } from '../refusal.ts'
import { sosTap } from '../taps.ts'
import { senderOf, spokenLine } from './for-another.ts'
import { needOf } from './need.ts'
import { previewScreen } from './screens.ts'

/** How many people are at each of three degrees. */
type Reached = readonly [number, number, number]

/** Which kind of call, whether it keeps what the draft is for, and for whom it is. */
const called = z.object({ kind: z.string(), keeps: z.boolean(), forId: z.number().optional() })

/** Asks for the text of a call; the draft keeps it, and the collection it is for. */
export const callQuestion: Question<z.output<typeof called>> = {
  name: 'call-text',
  shape: called,
  async ask({ app, t, member }, { kind, forId }) {
    const longest = count(t.language, LONGEST_CALL)
    const about = { viewerId: member.id, t }
    const name = forId && (await namesFor(app, [forId], about))(forId)
    return {
      text: name
        ? t('sos-question-for', { name, longest })
        : t(`sos-question-${kind}`, { longest }),
      buttons: [[{ text: t('cancel'), tap: sosTap({}) }]],
    }
  },
  async hear(ctx, args, text) {
    const { app, member, t } = ctx
    const before = args.keeps ? await callDraftOf(app, member.id) : null
    const outcome = await draftCall(app, member.id, {
      text,
      kind: kindOf(args.kind),
      collectionId: before?.collectionId ?? null,
      ...(args.forId ? { forId: memberId(args.forId) } : {}),
    })
    if ('refused' in outcome) return { wrong: wrongWords(t, outcome.refused, text, LONGEST_CALL) }
    return { screen: await preview(ctx) }
  },
}

/** The draft as it would go out, or the branch when nothing is written. */
export async function preview(ctx: Ctx): Promise<Screen> {
  const { app, member, t } = ctx
  const draft = await callDraftOf(app, member.id)
  if (!draft) return refusedScreen(t, 'nothing-is-written', toBranch(ctx))
  const graph = await app.graph()
  const need = await needOf(app, draft, ctx.moment)
  const senderId = senderOf(draft, member.id)
  const sent = { senderId, spokenById: draft.forId ? member.id : null }
  const spoken = await spokenLine(app, sent, { viewerId: member.id, t })
  const counts = graph ? reachedBy(graph.degreeCounts(senderId).counts, sent) : null
  return previewScreen(t, { ...draft, spoken }, counts, need)
}

function toBranch({ t }: Pick<Ctx, 't'>) {
  return { text: t('back'), tap: sosTap({}) }
}

/** Whoever sends it as a voice is one of degree 1, and is not told. */
function reachedBy(
  [near, ...further]: Reached,
  { spokenById }: Pick<KeptCall, 'spokenById'>,
): Reached {
  return [spokenById === null ? near : Math.max(0, near - 1), ...further]
}

/** The kind that a tap or a stored word names. */
export function kindOf(word: unknown): CallKind {
  return word === 'info' ? 'info' : 'sos'
}
