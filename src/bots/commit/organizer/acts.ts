import { Composer } from 'grammy'
import { confirmDelivery, deliver } from '../../../actions/pledge/deliveries.ts'
import type { PledgeOrder } from '../../../actions/pledge/moves.ts'
import {
  allowGiverAgain,
  commitIntention,
  declineIntention,
  forgiveCommitment,
  withdrawIntention,
} from '../../../actions/pledge/pledges.ts'
import {
  answerThatNotNow,
  remindReceiver,
  requestCommitment,
  requestDelivery,
} from '../../../actions/pledge/requests.ts'
import type { App } from '../../../app.ts'
import { cycleOf, nextCycle } from '../../../domain/cycle.ts'
import { isRefused, type Outcome } from '../../../domain/outcome.ts'
import { actsOf, type PledgeAct } from '../../../domain/pledge/acts.ts'
import type { Translate } from '../../../words/texts.ts'
import { money, month } from '../../../words/wording.ts'
import type { Ctx } from '../../kit/context.ts'
import { type Question, startDialogue } from '../../kit/dialogue.ts'
import { refuse } from '../../kit/retry.ts'
import type { Room } from '../../kit/room.ts'
import type { Button, Screen } from '../../kit/screen.ts'
import { show } from '../../kit/show.ts'
import { onTap } from '../../kit/tap.ts'
import { nameIn } from '../naming.ts'
import { actTap, earlierActTap, earlierQuestionTap, pledgeTap, questionTap } from '../taps.ts'
import type { Asked } from './after.ts'
import { changeQuestion, lessQuestion, partQuestion } from './amount-questions.ts'
import { matterOf, openRequest } from './matter.ts'
import { detailsOf } from './pledge.ts'
import { dayQuestion, denyQuestion, pledgeQuestions } from './questions.ts'
import { showPledge } from './show-pledge.ts'
import { loadPledge, type PledgeView } from './view.ts'

type Run = (app: App, order: PledgeOrder) => Promise<Outcome<unknown, string>>

/** Acts that are done by one tap, once the question is answered. */
const runs: Partial<Record<PledgeAct, Run>> = {
  commit: commitIntention,
  'commit-next': (app, order) => commitIntention(app, { ...order, month: 'next' }),
  deliver,
  withdraw: withdrawIntention,
  confirm: confirmDelivery,
  decline: declineIntention,
  forgive: forgiveCommitment,
  'allow-again': allowGiverAgain,
  'ask-commit': requestCommitment,
  'ask-deliver': requestDelivery,
  remind: remindReceiver,
}

/** Acts that ask for words first. */
const questions: Partial<Record<PledgeAct, Question<Asked>>> = {
  change: changeQuestion,
  raise: changeQuestion,
  'deliver-part': partQuestion,
  'confirm-less': lessQuestion,
  'not-received': denyQuestion,
  'on-day': dayQuestion,
}

/** A pledge's screen and every act on it. */
export function pledgeActs(app: App): Room {
  const composer = new Composer<Ctx>()
  onTap(composer, pledgeTap, (ctx, { pledge }) => showPledge(ctx, pledge))

  onTap(composer, questionTap, async (ctx, tapped) => {
    const found = await offered(ctx, tapped)
    await (found
      ? show(ctx, questionScreen(ctx.t, found.act, found.view))
      : stale(ctx, tapped.pledge))
  })

  onTap(composer, actTap, async (ctx, tapped) => {
    const { act, pledge } = tapped
    const question = isAct(act) && questions[act]
    if (question) {
      const found = await offered(ctx, tapped)
      return found ? startDialogue(ctx, question, argsOf(found)) : stale(ctx, pledge)
    }
    const seen = await asSeen(ctx, tapped)
    const outcome = seen && (await run(app, ctx, seen))
    if (!outcome) return stale(ctx, pledge)
    if (isRefused(outcome)) refuse(ctx, ctx.t(`refused-${outcome.refused}`))
    else ctx.toast = ctx.t(`done-${act}`)
    return showPledge(ctx, pledge)
  })
  for (const earlier of [earlierQuestionTap, earlierActTap])
    onTap(composer, earlier, (ctx, { pledge }) => stale(ctx, pledge))
  return { composer, questions: pledgeQuestions }
}

/** What a button carried. */
type Carried = Readonly<{ act: string; pledge: number; amount: number; of: string }>
type Seen = Readonly<{ act: PledgeAct; view: PledgeView }>

async function run(app: App, ctx: Ctx, seen: Seen): Promise<Outcome<unknown, string> | null> {
  const { act, view } = seen
  if (act === 'not-now') return notNow(ctx, view)
  const { pledge } = view
  const order = { pledgeId: pledge.id, by: ctx.member.id, saw: pledge }
  return runs[act]?.(app, order) ?? null
}

/** The pledge, if it still is what the tapped screen was about. */
async function asSeen(ctx: Ctx, { act, pledge, amount, of }: Carried): Promise<Seen | null> {
  const view = await loadPledge(ctx, pledge)
  if (!view || !isAct(act) || view.pledge.amount !== amount) return null
  return matterOf(act, view) === of ? { act, view } : null
}

/** The same, if the act is open to this member as well. */
async function offered(ctx: Ctx, tapped: Carried): Promise<Seen | null> {
  const seen = await asSeen(ctx, tapped)
  if (!seen) return null
  const { now, zone } = seen.view
  const acts = actsOf(seen.view, { by: ctx.member.id, now, zone })
  return acts.includes(seen.act) ? seen : null
}

/** What a question about a pledge keeps of the screen it came from. */
function argsOf({ act, view }: Seen): Asked {
  const { id, amount, deliveredAt } = view.pledge
  const request = openRequest(view.requests, 'deliver')?.id ?? null
  return { act, pledge: id, amount, deliveredAt: deliveredAt?.getTime() ?? null, request }
}

async function stale(ctx: Ctx, pledge: number): Promise<void> {
  refuse(ctx, ctx.t('refused-pledge-has-changed-meanwhile'))
  await showPledge(ctx, pledge)
}

async function notNow(
  ctx: Ctx,
  { requests }: PledgeView,
): Promise<Outcome<unknown, string> | null> {
  const open = openRequest(requests, 'commit')
  return open ? answerThatNotNow(ctx.app, { requestId: open.id, by: ctx.member.id }) : null
}

/** "Commit 25 € to Anna?" with what it means, and both answers. */
function questionScreen(t: Translate, act: PledgeAct, view: PledgeView): Screen {
  const { pledge, other, now, zone } = view
  const { id, amount } = pledge
  const name = nameIn(t, other)
  const facts = { amount: money(t.language, amount, pledge.unit), name }
  const yes = (chosen: PledgeAct, words: string): Button => ({
    text: words,
    style: harms.has(chosen) ? 'danger' : 'primary',
    tap: actTap({ act: chosen, pledge: id, amount, of: matterOf(chosen, view) }),
  })
  const text = [t(`ask-${act}`, facts)]
  if (act === 'deliver') text.push(detailsOf(t, view))
  const months = actsOf(view, { by: view.me, now, zone }).includes('commit-next')
  const cycle = cycleOf(now, zone)
  const answers: Button[][] =
    act === 'commit' && months
      ? [
          [yes('commit', t('yes-commit-month', { month: month(t.language, cycle) }))],
          [
            yes(
              'commit-next',
              t('yes-commit-month', { month: month(t.language, nextCycle(cycle)) }),
            ),
          ],
        ]
      : [[yes(act, t(`yes-${act}`, facts))]]
  if (act === 'commit' && months) text.push(t('ask-which-month'))
  return {
    text: text.join('\n\n'),
    buttons: [...answers, [{ text: t('no'), tap: pledgeTap({ pledge: id }) }]],
  }
}

/** Acts that take something back from the other side. */
const harms: ReadonlySet<PledgeAct> = new Set(['withdraw', 'decline'])
const acts: ReadonlySet<string> = new Set([
  ...Object.keys(runs),
  ...Object.keys(questions),
  'not-now',
])

function isAct(act: string): act is PledgeAct {
  return acts.has(act)
}
