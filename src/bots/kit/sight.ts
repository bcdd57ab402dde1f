import { Composer } from 'grammy'
import { askedForName, choose } from '../../actions/member/settings.ts'
import { type NameSeenBy, nameSights } from '../../domain/member/member.ts'
import type { Translate } from '../../words/texts.ts'
import type { Ctx } from './context.ts'
import type { Room } from './room.ts'
import type { Button, Screen } from './screen.ts'
import { renew } from './settings/renew.ts'
import { show } from './show.ts'
import { onTap, tap, word } from './tap.ts'

const seenTap = tap('seen', { by: word })

/** By whom my name may be seen: the answer, and on to the menu. */
export function sight(menu: (ctx: Ctx) => Promise<Screen>): Room {
  const composer = new Composer<Ctx>()
  onTap(composer, seenTap, async (ctx, { by }) => {
    const nameSeenBy = nameSights.find(each => each === by)
    if (nameSeenBy) await choose(ctx.app, ctx.member.id, { nameSeenBy })
    await show(ctx, await menu(await renew(ctx)))
  })
  return { composer }
}

/**
 * Shows a screen; once in a member's life, in whichever bot comes first, with the question by whom
 * the name may be seen. It stands in nobody's way: whoever taps none of it keeps the usual.
 */
export async function showAskingOnce(ctx: Ctx, screen: Screen): Promise<void> {
  if (ctx.member.nameAskedAt) return show(ctx, screen)
  const { t, app, member } = ctx
  const text = `${screen.text}\n\n${t('welcome-sight')}`
  await show(ctx, { ...screen, text, buttons: [...screen.buttons, ...sightRows(t)] })
  await askedForName(app, member.id)
}

/** Asks the same with nothing beside it but what has just been done; that stays. */
export async function askForName(ctx: Ctx, before: string): Promise<void> {
  const { t, app, member } = ctx
  await show(ctx, {
    text: [before, t('welcome-sight')].filter(Boolean).join('\n\n'),
    ...(before && { stays: 'open' as const }),
    buttons: sightRows(t),
  })
  await askedForName(app, member.id)
}

/** The answers, from the fewest who see it to the most. */
function sightRows(t: Translate): Button[][] {
  const label = (by: NameSeenBy) => t(`welcome-sight-${by}`)
  return nameSights.map(by => [{ text: label(by), tap: seenTap({ by }) }])
}
