import { Composer } from 'grammy'
import { sayItCameAbout } from '../../../actions/initiative/started.ts'
import type { App } from '../../../app.ts'
import { initiativeId } from '../../../domain/ids.ts'
import { isCommitting, isVoting, stepOf } from '../../../domain/initiative/initiative.ts'
import { isRefused } from '../../../domain/outcome.ts'
import { type InitiativeCard, loadInitiative } from '../../../views/initiatives.ts'
import { money } from '../../../words/wording.ts'
import type { Ctx } from '../../kit/context.ts'
import { link, links, token, way } from '../../kit/link.ts'
import { refuse } from '../../kit/retry.ts'
import type { Room } from '../../kit/room.ts'
import { type Button, rowsOf, type Screen } from '../../kit/screen.ts'
import { show } from '../../kit/show.ts'
import { onTap } from '../../kit/tap.ts'
import { givenTap } from '../taps.ts'
import { initiativeText } from './card-text.ts'
import {
  againTap,
  amountsTap,
  cameAboutTap,
  cannotTap,
  commitShareTap,
  finishTap,
  initiativesTap,
  initiativeTap,
  ownTap,
  shareInitiativeTap,
  takeTap,
  tellTap,
  unvoteTap,
  unvouchTap,
  voteTap,
  vouchTap,
} from './taps.ts'

/** The way in by an initiative's link. */
export const initiativeLink = link('i', { token })

/** An initiative's card, and the link that leads to it. */
export function initiativeCards(app: App): Room {
  const composer = new Composer<Ctx>()
  onTap(composer, initiativeTap, async (ctx, { initiative }) =>
    show(ctx, await initiativeScreen(ctx, initiative)),
  )
  onTap(composer, cameAboutTap, async (ctx, { initiative, yes }) => {
    const order = { initiativeId: initiativeId(initiative), by: ctx.member.id }
    const outcome = await sayItCameAbout(app, { ...order, cameAbout: yes === 'yes' })
    if (isRefused(outcome)) refuse(ctx, ctx.t(`refused-${outcome.refused}`))
    else ctx.toast = ctx.t('initiative-came-thanks')
    await show(ctx, await initiativeScreen(ctx, initiative))
  })
  const open = way(initiativeLink, async (ctx, values) => {
    const found = await app.store.initiatives.ofToken(values.token)
    const apart = found && (await app.store.trust.between(ctx.member.id, found.ownerId))
    if (found && !apart?.iWithdrew && !apart?.theyWithdrew)
      await app.store.initiatives.visit(found.id, ctx.member.id, { at: ctx.now, groupId: null })
    await show(ctx, await initiativeScreen(ctx, found?.id ?? 0))
  })
  const near = way(links.initiative, async (ctx, { initiative }) =>
    show(ctx, await initiativeScreen(ctx, initiative)),
  )
  return { composer, links: [open, near] }
}

/** The card with what its viewer may do now. */
export async function initiativeScreen(ctx: Ctx, id: number, word?: string): Promise<Screen> {
  const { t, app, member, moment } = ctx
  const card = await loadInitiative(app, member.id, id)
  const list = card?.isOwner ? 'mine' : 'near'
  const back = [{ text: t('back'), tap: initiativesTap({ list, page: 0 }) }]
  if (!card) return { text: t('initiative-unknown'), buttons: [back] }
  const text = initiativeText(t, card, moment)
  return {
    text: word ? `${word}\n\n${text}` : text,
    buttons: [
      ...(card.isOwner ? ownerRows(ctx, card) : viewerRows(ctx, card)),
      vouchButton(ctx, card),
      back,
    ],
  }
}

function viewerRows({ t, moment }: Ctx, card: InitiativeCard): Button[][] {
  const { initiative, vote, most, progress } = card
  const { id } = initiative
  const share = { text: t('initiative-share'), tap: shareInitiativeTap({ initiative: id }) }
  if (isVoting(initiative, moment.now, moment.zone)) {
    if (!vote) {
      const join = {
        text: t('initiative-vote'),
        style: 'primary',
        tap: voteTap({ initiative: id }),
      }
      return [[join as Button], [share]]
    }
    return [
      [
        { text: t('initiative-vote-change'), tap: voteTap({ initiative: id }) },
        { text: t('initiative-unvote'), tap: unvoteTap({ initiative: id, amount: vote.amount }) },
      ],
      [share],
    ]
  }
  if (isCommitting(initiative, moment.now, moment.zone)) {
    const waits = vote?.share && vote.committed === null && !vote.cannotAt && !vote.endedAt
    if (waits && most >= (vote.share ?? 0)) return [...shareRows(t, card), [share]]
    const take = { text: t('initiative-take'), tap: takeTap({ initiative: id }) }
    return [most > (vote?.committed ?? 0) ? [take] : [], [share]]
  }
  if (stepOf(initiative) === 'started') {
    const isMissing = (progress?.missing ?? 0) > 0
    const help = { text: t('initiative-help'), tap: takeTap({ initiative: id }) }
    const mine = { text: t('initiative-my-promise'), tap: givenTap({ page: 0 }) }
    return [isMissing ? [help] : [], vote?.committed ? [mine] : [], [share]]
  }
  return []
}

/** "I know this is true", or the way to take it back. */
function vouchButton({ t }: Ctx, { initiative, vouches, mayVouch }: InitiativeCard): Button[] {
  const about = { initiative: initiative.id }
  if (vouches?.isMine) return [{ text: t('vouch-back'), tap: unvouchTap(about) }]
  return mayVouch ? [{ text: t('vouch'), tap: vouchTap(about) }] : []
}

/** Yes or no to one's share. */
function shareRows(t: Ctx['t'], { initiative, vote }: InitiativeCard): Button[][] {
  const share = vote?.share ?? 0
  const amount = money(t.language, share, initiative.unit)
  return [
    [
      {
        text: t('initiative-commit', { share: amount }),
        style: 'primary',
        tap: commitShareTap({ initiative: initiative.id, amount: share }),
      },
      { text: t('initiative-cannot'), tap: cannotTap({ initiative: initiative.id, share }) },
    ],
  ]
}

function ownerRows({ t }: Ctx, { initiative, tally }: InitiativeCard): Button[][] {
  const { id } = initiative
  const step = stepOf(initiative)
  const people = { text: t('initiative-amounts'), tap: amountsTap({ initiative: id, page: 0 }) }
  const share = { text: t('initiative-share'), tap: shareInitiativeTap({ initiative: id }) }
  const change = { text: t('initiative-own'), tap: ownTap({ initiative: id }) }
  const who = tally.voters > 0 ? [people] : []
  if (step === 'vote' || step === 'committing') return rowsOf([change, ...who, share], 2)
  if (step === 'started')
    return [
      [{ text: t('initiative-tell'), tap: tellTap({ initiative: id }) }],
      [
        { text: t('initiative-done'), tap: finishTap({ initiative: id, as: 'done' }) },
        { text: t('initiative-failed'), tap: finishTap({ initiative: id, as: 'failed' }) },
      ],
      [people, share],
    ]
  const isAgain = step === 'missed' || step === 'not-together'
  return isAgain ? [[{ text: t('initiative-again'), tap: againTap({ initiative: id }) }]] : []
}
