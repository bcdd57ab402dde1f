import { Composer } from 'grammy'
import { confirmDelivery, deliver } from '../../../actions/deliveries.ts'
import {
  allowGiverAgain,
  commitIntention,
  declineIntention,
  forgiveCommitment,
  withdrawIntention,
} from '../../../actions/pledges.ts'
import {
  answerThatNotNow,
  remindReceiver,
  requestCommitment,
  requestDelivery,
} from '../../../actions/requests.ts'
import type { App } from '../../../app.ts'
import { cycleOf, nextCycle } from '../../../domain/cycle.ts'
import { pledgeId } from '../../../domain/ids.ts'
import { isRefused, type Outcome } from '../../../domain/outcome.ts'
import { actsOf, type PledgeAct } from '../../../domain/pledge-acts.ts'
import type { Ctx } from '../../kit/context.ts'
import { type Question, startDialogue } from '../../kit/dialogue.ts'
import { refuse } from '../../kit/retry.ts'
import type { Button, Screen } from '../../kit/screen.ts'
import { show } from '../../kit/show.ts'
import { onTap } from '../../kit/tap.ts'
import type { Translate } from '../../kit/texts.ts'
import { money, month } from '../../kit/wording.ts'
import { nameIn } from '../naming.ts'
import { actTap, pledgeTap, questionTap } from '../taps.ts'
import { detailsOf } from './pledge.ts'
import {
  changeQuestion,
  dayQuestion,
  denyQuestion,
  lessQuestion,
  partQuestion,
} from './questions.ts'
import { showPledge } from './show-pledge.ts'
import { loadPledge, type PledgeView } from './view.ts'

/** Who taps, on which pledge, and the amount their screen showed. */
type Tapped = Parameters<typeof confirmDelivery>[1]
type Run = (app: App, order: Tapped) => Promise<Outcome<unknown, string>>

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
const questions: Partial<Record<PledgeAct, Question>> = {
  change: changeQuestion,
  raise: changeQuestion,
  'deliver-part': partQuestion,
  'confirm-less': lessQuestion,
  'not-received': denyQuestion,
  'on-day': dayQuestion,
}

/** A pledge's screen and every act on it. */
export function pledgeActs(app: App): Composer<Ctx> {
  const composer = new Composer<Ctx>()
  onTap(composer, pledgeTap, (ctx, { pledge }) => showPledge(ctx, pledge))

  onTap(composer, questionTap, async (ctx, { act, pledge, amount }) => {
    const found = await offered(ctx, act, pledge, amount)
    await (found ? show(ctx, questionScreen(ctx.t, found.act, found.view)) : stale(ctx, pledge))
  })

  onTap(composer, actTap, async (ctx, { act, pledge, amount }) => {
    const question = isAct(act) && questions[act]
    if (question) {
      const found = await offered(ctx, act, pledge, amount)
      return found ? startDialogue(ctx, question, { pledge, amount, act }) : stale(ctx, pledge)
    }
    const order = { pledgeId: pledgeId(pledge), by: ctx.member.id, sawAmount: amount }
    const outcome = act === 'not-now' ? await notNow(ctx, pledge) : await run(app, act, order)
    if (!outcome) return stale(ctx, pledge)
    if (isRefused(outcome)) refuse(ctx, ctx.t(`refused-${outcome.refused}`))
    else ctx.toast = ctx.t(`done-${act}`)
    return showPledge(ctx, pledge)
  })
  return composer
}

async function run(app: App, act: string, order: Tapped): Promise<Outcome<unknown, string> | null> {
  const running = isAct(act) ? runs[act] : undefined
  return running ? running(app, order) : null
}

/** The view, if this act is open to this member on what their screen showed. */
async function offered(ctx: Ctx, act: string, pledge: number, amount: number) {
  const view = await loadPledge(ctx, pledge)
  if (!view || view.pledge.amount !== amount) return null
  const acts = actsOf(view, { by: ctx.member.id, now: view.now, zone: view.zone })
  const open = acts.find(each => each === act)
  return open ? { act: open, view } : null
}

async function stale(ctx: Ctx, pledge: number): Promise<void> {
  refuse(ctx, ctx.t('refused-pledge-has-changed-meanwhile'))
  await showPledge(ctx, pledge)
}

async function notNow(ctx: Ctx, pledge: number): Promise<Outcome<unknown, string> | null> {
  const view = await loadPledge(ctx, pledge)
  const open = view?.requests.find(({ kind, answeredAt }) => kind === 'commit' && !answeredAt)
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
    tap: actTap({ act: chosen, pledge: id, amount }),
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

const acts: ReadonlySet<string> = new Set([...Object.keys(runs), ...Object.keys(questions)])

function isAct(act: string): act is PledgeAct {
  return acts.has(act)
}
