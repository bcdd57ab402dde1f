import { Composer } from 'grammy'
import {
  endInitiativeVote,
  lowerInitiativePrice,
  takeBackInitiative,
} from '../../../actions/initiative/publishing.ts'
import { finishInitiative } from '../../../actions/initiative/started.ts'
import type { App } from '../../../app.ts'
import { initiativeId } from '../../../domain/ids.ts'
import { isCommitting, isVoting, stepOf } from '../../../domain/initiative/initiative.ts'
import { readsAmounts } from '../../../domain/initiative/seeing.ts'
import { isRefused } from '../../../domain/outcome.ts'
import { type InitiativeCard, loadInitiative } from '../../../views/initiatives.ts'
import { money } from '../../../words/wording.ts'
import type { Ctx } from '../../kit/context.ts'
import { startDialogue } from '../../kit/dialogue.ts'
import { openPager, PAGE } from '../../kit/list.ts'
import { refuse } from '../../kit/retry.ts'
import type { Room } from '../../kit/room.ts'
import type { Button, Screen } from '../../kit/screen.ts'
import { show } from '../../kit/show.ts'
import { onTap } from '../../kit/tap.ts'
import { nameIn } from '../naming.ts'
import { initiativeScreen } from './initiative.ts'
import {
  cheaperQuestion,
  failedQuestion,
  ownQuestions,
  prolongQuestion,
  rewriteQuestion,
  tellQuestion,
} from './own-questions.ts'
import {
  amountsTap,
  cheaperSaveTap,
  cheaperTap,
  endVoteAskTap,
  endVoteTap,
  finishTap,
  finishYesTap,
  initiativeTap,
  ownTap,
  prolongTap,
  rewriteTap,
  takeBackAskTap,
  takeBackTap,
  tellTap,
} from './taps.ts'

/** What an owner may do with their initiative. */
export function owning(app: App): Room {
  const composer = new Composer<Ctx>()
  const mine = async (ctx: Ctx, id: number) => {
    const card = await loadInitiative(app, ctx.member.id, id)
    return card?.isOwner ? card : null
  }
  const shown = async (ctx: Ctx, id: number, screen: (card: InitiativeCard) => Screen) => {
    const card = await mine(ctx, id)
    await show(ctx, card ? screen(card) : await initiativeScreen(ctx, id))
  }
  onTap(composer, ownTap, (ctx, { initiative }) =>
    shown(ctx, initiative, card => ownScreen(ctx, card)),
  )
  for (const [kind, question] of [
    [rewriteTap, rewriteQuestion],
    [cheaperTap, cheaperQuestion],
    [prolongTap, prolongQuestion],
    [tellTap, tellQuestion],
  ] as const)
    onTap(composer, kind, async (ctx, { initiative }) => {
      if (await mine(ctx, initiative)) return startDialogue(ctx, question, { initiative })
      await show(ctx, await initiativeScreen(ctx, initiative))
    })
  onTap(composer, cheaperSaveTap, async (ctx, { initiative, from, price }) => {
    const order = { ...orderOf(ctx, initiative), price, saw: from }
    await answer(ctx, initiative, await lowerInitiativePrice(app, order))
  })
  onTap(composer, endVoteAskTap, (ctx, { initiative }) =>
    shown(ctx, initiative, card => endVoteScreen(ctx, card)),
  )
  onTap(composer, endVoteTap, async (ctx, { initiative }) =>
    answer(ctx, initiative, await endInitiativeVote(app, orderOf(ctx, initiative))),
  )
  onTap(composer, takeBackAskTap, (ctx, { initiative }) =>
    shown(ctx, initiative, card => takeBackScreen(ctx, card)),
  )
  onTap(composer, takeBackTap, async (ctx, { initiative, step }) => {
    const card = await mine(ctx, initiative)
    if (!card || stepOf(card.initiative) !== step) {
      ctx.toast = ctx.t('refused-initiative-has-changed')
      return show(ctx, await initiativeScreen(ctx, initiative))
    }
    await answer(ctx, initiative, await takeBackInitiative(app, orderOf(ctx, initiative)))
  })
  onTap(composer, finishTap, async (ctx, { initiative, as }) => {
    const card = await mine(ctx, initiative)
    if (!card) return show(ctx, await initiativeScreen(ctx, initiative))
    if (as === 'failed') return startDialogue(ctx, failedQuestion, { initiative })
    await show(ctx, doneScreen(ctx, card))
  })
  onTap(composer, finishYesTap, async (ctx, { initiative, owed }) => {
    const card = await mine(ctx, initiative)
    if (card && (card.progress?.committed ?? 0) !== owed) {
      ctx.toast = ctx.t('refused-owed-has-changed')
      return show(ctx, doneScreen(ctx, card))
    }
    const order = { ...orderOf(ctx, initiative), as: 'done', text: null } as const
    await answer(ctx, initiative, await finishInitiative(app, order))
  })
  onTap(composer, amountsTap, async (ctx, { initiative, page }) =>
    show(ctx, await amountsScreen(app, ctx, initiative, page)),
  )
  return { composer, questions: ownQuestions }
}

const orderOf = ({ member }: Ctx, id: number) => ({ initiativeId: initiativeId(id), by: member.id })

async function answer(ctx: Ctx, id: number, outcome: Parameters<typeof isRefused>[0]) {
  if (isRefused(outcome)) refuse(ctx, ctx.t(`refused-${outcome.refused}`))
  await show(ctx, await initiativeScreen(ctx, id))
}

function ownScreen({ t, moment }: Ctx, { initiative, tally }: InitiativeCard): Screen {
  const { id, price, voteProlongedAt, commitProlongedAt, voteEndsAt } = initiative
  const { now, zone } = moment
  const buttons: Button[] = []
  if (isVoting(initiative, now, zone)) {
    buttons.push({ text: t('initiative-rewrite'), tap: rewriteTap({ initiative: id }) })
    buttons.push({ text: t('initiative-cheaper'), tap: cheaperTap({ initiative: id }) })
    if (!voteProlongedAt)
      buttons.push({ text: t('initiative-prolong'), tap: prolongTap({ initiative: id }) })
    if (tally.carried >= price && !voteEndsAt)
      buttons.push({ text: t('initiative-end-vote'), tap: endVoteAskTap({ initiative: id }) })
  } else if (isCommitting(initiative, now, zone) && !commitProlongedAt)
    buttons.push({ text: t('initiative-more-time'), tap: prolongTap({ initiative: id }) })
  buttons.push({ text: t('initiative-take-back'), tap: takeBackAskTap({ initiative: id }) })
  return {
    text: t('initiative-own-screen', { title: initiative.title }),
    buttons: [...buttons.map(each => [each]), backRow(t, id)],
  }
}

const backRow = (t: Ctx['t'], id: number): Button[] => [
  { text: t('back'), tap: initiativeTap({ initiative: id }) },
]

function endVoteScreen({ t }: Ctx, { initiative }: InitiativeCard): Screen {
  const { id, price } = initiative
  const yes = endVoteTap({ initiative: id, price })
  return {
    text: t('initiative-end-vote-question'),
    buttons: [[{ text: t('initiative-end-vote-yes'), style: 'primary', tap: yes }], backRow(t, id)],
  }
}

function takeBackScreen({ t }: Ctx, { initiative }: InitiativeCard): Screen {
  const { id } = initiative
  const yes = takeBackTap({ initiative: id, step: stepOf(initiative) })
  return {
    text: t('initiative-take-back-question', { title: initiative.title }),
    buttons: [[{ text: t('initiative-take-back-yes'), style: 'danger', tap: yes }], backRow(t, id)],
  }
}

function doneScreen({ t }: Ctx, { initiative, progress }: InitiativeCard): Screen {
  const { id, unit } = initiative
  const owed = progress?.committed ?? 0
  return {
    text:
      owed > 0
        ? t('initiative-done-owed', { owed: money(t.language, owed, unit) })
        : t('initiative-done-question'),
    buttons: [
      [
        {
          text: t('initiative-done-yes'),
          style: 'primary',
          tap: finishYesTap({ initiative: id, owed }),
        },
      ],
      backRow(t, id),
    ],
  }
}

/** Single amounts: for the owner, and after the start for those who promised. */
async function amountsScreen(app: App, ctx: Ctx, id: number, page: number): Promise<Screen> {
  const { t, member } = ctx
  const card = await loadInitiative(app, member.id, id)
  const mayRead =
    card &&
    readsAmounts({
      isOwner: card.isOwner,
      hasStarted: card.initiative.startedAt !== null,
      hasPromised: Boolean(card.vote?.committed),
    })
  if (!mayRead) return initiativeScreen(ctx, id)
  const order = { offset: Math.min(page, 1_000) * PAGE, limit: PAGE + 1 }
  const found = await app.store.initiatives.amountsOf(card.initiative.id, order)
  const shown = found.slice(0, PAGE)
  const people = await app.store.members.named(shown.map(({ memberId }) => memberId))
  const lines = shown.map(vote => {
    const amount = money(
      t.language,
      vote.committed ?? vote.share ?? vote.amount,
      card.initiative.unit,
    )
    const sign = vote.committed ? '🤝' : vote.cannotAt ? '✖' : '❤️'
    return t('initiative-amount-row', { sign, amount, name: nameIn(t, people.get(vote.memberId)) })
  })
  return {
    text: [t('initiative-amounts-title', { title: card.initiative.title }), lines.join('\n')].join(
      '\n\n',
    ),
    buttons: [
      openPager(page, found.length > PAGE, to => amountsTap({ initiative: id, page: to })),
      backRow(t, id),
    ],
  }
}
