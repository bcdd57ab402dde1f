import { Composer } from 'grammy'
import {
  makeApiToken,
  type NewApiToken,
  revokeApiToken,
} from '../../../actions/member/api-tokens.ts'
import type { App } from '../../../app.ts'
import { type ApiToken, LONGEST_API_TOKEN_NAME } from '../../../domain/member/api-token.ts'
import { MOST_API_TOKENS } from '../../../domain/member/limit.ts'
import { zoneOf } from '../../../domain/member/zone.ts'
import { isRefused } from '../../../domain/outcome.ts'
import type { Translate } from '../../../words/texts.ts'
import { momentWithYear } from '../../../words/wording.ts'
import type { Ctx } from '../context.ts'
import { type Question, startDialogue } from '../dialogue.ts'
import type { Room } from '../room.ts'
import type { Screen } from '../screen.ts'
import { show } from '../show.ts'
import { id, onTap, tap } from '../tap.ts'
import { wrongWords } from '../typed.ts'
import { backToSettings, developersTap } from './screen.ts'

const makeTap = tap('tokmake')
const tokenTap = tap('tok', { token: id })
const revokeTap = tap('tokoff', { token: id })

/** Asks what a new token is for. */
const tokenQuestion: Question = {
  name: 'token-name',
  ask: ({ t }) => ({
    text: t('developers-question', { longest: LONGEST_API_TOKEN_NAME }),
    buttons: [[{ text: t('cancel'), tap: developersTap({}) }]],
  }),
  async hear(ctx, _, text) {
    const outcome = await makeApiToken(ctx.app, { memberId: ctx.member.id, name: text })
    if (isRefused(outcome))
      return { wrong: wrongWords(ctx.t, outcome.refused, text, LONGEST_API_TOKEN_NAME) }
    return { screen: madeScreen(ctx.t, outcome.done) }
  },
}

/** Tokens with which a member's own programs read what the member may see. */
export function developers(app: App): Room {
  const composer = new Composer<Ctx>()
  const list = async (ctx: Ctx) => show(ctx, await developersScreen(ctx))
  onTap(composer, developersTap, list)
  onTap(composer, makeTap, ctx => startDialogue(ctx, tokenQuestion))
  onTap(composer, tokenTap, async (ctx, { token }) => {
    const found = (await app.store.apiTokens.of(ctx.member.id)).find(each => each.id === token)
    await (found ? show(ctx, tokenScreen(ctx, found)) : list(ctx))
  })
  onTap(composer, revokeTap, async (ctx, { token }) => {
    const outcome = await revokeApiToken(app, { memberId: ctx.member.id, tokenId: token })
    ctx.toast = ctx.t(isRefused(outcome) ? 'refused-token-is-gone' : 'developers-revoked')
    await list(ctx)
  })
  return { composer, questions: [tokenQuestion] }
}

async function developersScreen({ t, app, member }: Ctx): Promise<Screen> {
  const tokens = await app.store.apiTokens.of(member.id)
  const root = app.settings.publicUrl ?? app.settings.webhook?.url
  const where = root
    ? t('developers-where', { address: `${root}/api/v1/` })
    : t('developers-where-unknown')
  const mayMake = tokens.length < MOST_API_TOKENS
  return {
    text: [t('developers-screen'), where].join('\n\n'),
    buttons: [
      ...tokens.map(({ name, id: token }) => [{ text: `🔑 ${name}`, tap: tokenTap({ token }) }]),
      mayMake ? [{ text: t('developers-make'), tap: makeTap({}) }] : [],
      backToSettings(t),
    ],
  }
}

/** The one message in which a token stands; its button turns it into the list. */
function madeScreen(t: Translate, { name, token }: NewApiToken): Screen {
  return {
    text: t('developers-made', { name, token }),
    buttons: [
      [{ text: t('developers-copy'), copy: token }],
      [{ text: t('developers-copied'), tap: developersTap({}) }],
    ],
  }
}

function tokenScreen({ t, app, member }: Ctx, { id: token, name, ...at }: ApiToken): Screen {
  const zone = zoneOf(member, app.settings.timeZone)
  const said = (moment: Date) => momentWithYear(t.language, moment, zone)
  const used = at.usedAt
    ? t('developers-token-used', { at: said(at.usedAt) })
    : t('developers-token-unused')
  return {
    text: [t('developers-token', { name, at: said(at.createdAt) }), used].join('\n'),
    buttons: [
      [{ text: t('developers-revoke'), style: 'danger', tap: revokeTap({ token }) }],
      [{ text: t('back'), tap: developersTap({}) }],
    ],
  }
}
