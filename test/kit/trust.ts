import { acceptInvitation } from '../../src/actions/trust/invitation-answers.ts'
import { makeInvitation } from '../../src/actions/trust/invitations.ts'
import type { App, Member } from '../../src/app.ts'
import type { MemberId } from '../../src/domain/ids.ts'

let accounts = 5_000_000_000

/** Registers somebody who has started ArvutAdd. */
export async function aMember(app: App, telegramName: string): Promise<Member> {
  const telegramId = ++accounts
  const visitor = { telegramId, telegramName, username: null, language: 'en' } as const
  await app.store.members.register(visitor, app.now())
  const member = await app.store.members.ofTelegram(telegramId)
  if (!member) throw new Error(`${telegramName} is not registered`)
  await app.store.members.started(member.id, 'arvut-add', app.now())
  return app.store.members.get(member.id)
}

let origins = 0

/** A personal or open invitation of a member. */
export async function anInvitation(
  app: App,
  inviterId: MemberId,
  kind: 'personal' | 'open' = 'personal',
) {
  const outcome = await makeInvitation(app, { inviterId, kind, origin: `test:${++origins}` })
  if ('refused' in outcome) throw new Error(outcome.refused)
  return outcome.done
}

/** Two members confirm to each other the readiness to help. */
export async function befriend(app: App, one: MemberId, other: MemberId): Promise<void> {
  const { token } = await anInvitation(app, one)
  const outcome = await acceptInvitation(app, { token, visitorId: other })
  if ('refused' in outcome) throw new Error(outcome.refused)
}
