import type { App } from '../../app.ts'
import { dayOf } from '../../domain/cycle.ts'
import type { NewNotice } from '../../domain/notice/notice.ts'
import { done, isRefused, refused } from '../../domain/outcome.ts'
import { askIntroduction, type Introduction } from '../../domain/trust/introduction.ts'
import { areApart, isWhole } from '../../domain/trust/trust.ts'
import { makeInvitation } from './invitations.ts'

/**
 * Asks somebody one trusts for an introduction to somebody they trust: they get one message with an
 * invitation that is ready to be passed on.
 */
export async function askForIntroduction(app: App, asked: Introduction) {
  const { askerId, viaId, toId } = asked
  const early = await mayAsk(app, app.store, asked)
  if (isRefused(early)) return early
  const today = dayOf(app.now(), app.settings.timeZone)
  const origin = `introduction:${askerId}:${viaId}:${toId}:${today}`
  const invitation = await makeInvitation(app, { inviterId: askerId, kind: 'personal', origin })
  if (isRefused(invitation)) return invitation

  return app.store.transaction(async tx => {
    await tx.members.lock(askerId, viaId)
    const outcome = await mayAsk(app, tx, asked)
    if (isRefused(outcome)) return outcome
    const now = app.now()
    await tx.introductions.add(asked, now)
    const facts = {
      kind: 'introduction-asked',
      invitationId: invitation.done.id,
      askerId,
      toId,
    } as const
    await tx.notices.add([{ to: viaId, bot: 'arvut-add', facts } satisfies NewNotice], now)
    return done('asked')
  }, viaId)
}

async function mayAsk(
  app: App,
  tx: Pick<App['store'], 'trust' | 'introductions' | 'members'>,
  asked: Introduction,
) {
  const { askerId, viaId, toId } = asked
  const to = await tx.members.find(toId)
  if (!to || to.leftAt) return refused('introduction-is-not-theirs')
  const mine = await tx.trust.between(askerId, toId)
  return askIntroduction({
    isLinkedToVia: isWhole(await tx.trust.between(askerId, viaId)),
    doTheyKnowEachOther: isWhole(await tx.trust.between(viaId, toId)),
    isNeedless: mine.areLinked || areApart(mine),
    lastAskedAt: await tx.introductions.lastAsked(askerId, viaId),
    now: app.now(),
  })
}
